import { describe, expect, it } from 'vitest';
import { area } from '../../src/domain/sheet/address';
import type { Edit } from '../../src/domain/sheet/edit';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from '../host/node/office-in-node';

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
    // Every second row another look: nothing can be told of several rows at once.
    expect(office.requests.writes).toBeLessThanOrEqual(8);
    const sheet = office.book.sheet(SHEET);
    expect(sheet?.used(true)).toMatchObject({ row: 0, rows });
    const read = await workbook.read([{ sheet: { name: SHEET }, parts: ['values'], rowsFrom: rows - 1 }]);
    expect(read.sheets[0]?.values.flat()).toContain(rows - 1);
  });
});
