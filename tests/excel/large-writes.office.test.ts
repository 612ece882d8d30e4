import { describe, expect, it } from 'vitest';
import { area } from '../../src/domain/sheet/address';
import type { Edit } from '../../src/domain/sheet/edit';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { groupStyles } from '../../src/excel/group-styles';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from '../../src/host/node/office-in-node';

const SHEET = 'Besar';
const style = (
  row: number,
  column: number,
  name: 'dokumen-isi' | 'dokumen-bagian' = 'dokumen-isi',
  rows = 1,
  columns = 1,
): Edit => ({
  kind: 'style',
  sheet: SHEET,
  area: area(row, column, rows, columns),
  style: name,
});

describe('looks gathered before they are sent', () => {
  it('names each look once for all the areas that have it', () => {
    const edits = Array.from({ length: 50 }, (_, row) => [style(row, 0, 'dokumen-bagian'), style(row, 2)]).flat();
    const sent = groupStyles(edits);
    expect(sent).toHaveLength(2);
    expect(sent.map((one) => (one.kind === 'styles' ? one.areas.length : 0))).toEqual([50, 50]);
  });

  it('keeps the order of looks that meet, and of a merge that a look only half covers', () => {
    const sent = groupStyles([
      style(0, 2),
      style(0, 2, 'dokumen-bagian', 1, 2),
      style(0, 2),
      { kind: 'merge', sheet: SHEET, area: area(0, 2, 1, 2) },
      style(5, 5),
    ]);
    expect(sent.map((one) => (one.kind === 'styles' ? `${one.style} ${String(one.areas.length)}` : one.kind))).toEqual([
      'dokumen-isi 1',
      'dokumen-bagian 1',
      'dokumen-isi 1',
      'merge',
      'dokumen-isi 1',
    ]);
  });

  it('sends a look before rows are inserted, after which its cells would be others', () => {
    const sent = groupStyles([style(3, 0), { kind: 'insert-rows', sheet: SHEET, row: 0, rows: 1 }, style(3, 1)]);
    expect(sent.map(({ kind }) => kind)).toEqual(['styles', 'insert-rows', 'styles']);
  });
});

describe('a very large write', () => {
  it('stays below the size at which the web refuses requests, every cell and look in its place', async () => {
    const office = await startOffice();
    const workbook = createExcelWorkbook(new KnownWorkbook());
    const text = 'Laporan "Kinerja" bidang '.repeat(40);
    const rows = 6000;
    const edits: Edit[] = [
      { kind: 'ensure-sheet', sheet: SHEET },
      { kind: 'write', sheet: SHEET, at: { row: 0, column: 0 }, values: Array.from({ length: rows }, (_, row) => [text, row]) },
      ...Array.from({ length: 3000 }, (_, row) => style(row * 2, 0, row % 2 === 0 ? 'dokumen-isi' : 'dokumen-bagian')),
    ];
    office.requests.reset();
    await workbook.write(edits);
    const sizes = office.requests.bodies.map((body) => JSON.stringify(body).length);
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
    expect(office.requests.writes).toBeLessThanOrEqual(5);
    const sheet = office.book.sheet(SHEET);
    expect(sheet?.used(true)).toMatchObject({ row: 0, rows });
    const read = await workbook.read([{ sheet: { name: SHEET }, parts: ['values'], rowsFrom: rows - 1 }]);
    expect(read.sheets[0]?.values.flat()).toContain(rows - 1);
  }, 60_000);
});
