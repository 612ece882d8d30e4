import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { area } from '../../src/domain/sheet/address';
import type { Edit } from '../../src/domain/sheet/edit';
import { EXCEL_LIMITS } from '../../src/domain/sheet/limits';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { applyToBook } from '../../src/files/xlsx/apply-edits';
import { emptyBook } from '../../src/files/xlsx/book';
import { writeXlsx } from '../../src/files/xlsx/write';
import { startOffice } from '../host/node/office-in-node';

const SHEET = 'Batas';
const list = (row: number, options: readonly string[]): Edit => ({
  kind: 'validation',
  sheet: SHEET,
  area: area(row, 0),
  validation: { rule: { kind: 'list', options }, strict: true, title: 'j'.repeat(100), message: 'p'.repeat(400) },
});

/** More of everything than Excel takes. */
const BEYOND: readonly Edit[] = [
  { kind: 'ensure-sheet', sheet: SHEET },
  {
    kind: 'write',
    sheet: SHEET,
    at: { row: 0, column: 0 },
    values: [
      ['x'.repeat(40_000)],
      [{ formula: `="${'y'.repeat(300)}"`, value: 'kata' }],
      [{ formula: `=${'1+'.repeat(5000)}1`, value: 5001 }],
    ],
  },
  { kind: 'row-height', sheet: SHEET, row: 4, rows: 1, height: 900 },
  { kind: 'column-width', sheet: SHEET, column: 3, columns: 1, width: 5000 },
  list(5, ['ya', 'tidak']),
  list(6, ['a'.repeat(200), 'b'.repeat(200)]),
  ...Array.from({ length: 3000 }, (_, row): Edit => ({
    kind: 'style',
    sheet: SHEET,
    area: area(row * 2, 5),
    style: 'dokumen-isi',
  })),
  {
    kind: 'page',
    sheet: SHEET,
    setup: {
      paper: 'folio',
      orientation: 'landscape',
      fitToWidth: true,
      breaksAbove: Array.from({ length: 1100 }, (_, index) => 2 + index * 2),
      footer: { left: `&8 ${'Dinas A && B '.repeat(40)}`, right: 'Halaman &P dari &N' },
    },
  },
];

describe('what Excel would refuse', () => {
  it('is not sent to it', async () => {
    const { book } = await startOffice();
    await createExcelWorkbook(new KnownWorkbook()).write(BEYOND);
    const sheet = book.sheet(SHEET);
    expect(String(sheet?.content(0, 0))).toHaveLength(EXCEL_LIMITS.cellText);
    expect([sheet?.content(1, 0), sheet?.content(2, 0)]).toEqual(['kata', 5001]);
    expect(sheet?.sizes.rowHeight(4)).toBe(EXCEL_LIMITS.rowHeight);
    expect(sheet?.page.breaksAbove).toHaveLength(EXCEL_LIMITS.pageBreaks);
    expect(sheet?.page.footer?.right).toBe('Halaman &P dari &N');
  });

  it('is not written into a file', () => {
    const xml = strFromU8(unzipSync(writeXlsx(applyToBook(emptyBook(), BEYOND)))['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    const plain = (found: RegExpExecArray | null): string =>
      (found?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
    expect(plain(/<oddFooter>([^<]*)</.exec(xml)).length).toBeLessThanOrEqual(EXCEL_LIMITS.headerFooter);
    expect(plain(/<oddFooter>([^<]*)</.exec(xml))).toContain('&RHalaman &P dari &N');
    expect([...xml.matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height))).toEqual([EXCEL_LIMITS.rowHeight]);
    expect(Math.max(...[...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width)))).toBe(
      EXCEL_LIMITS.columnWidth,
    );
    expect(xml.match(/<brk /g)).toHaveLength(EXCEL_LIMITS.pageBreaks);
    expect(xml.match(/<dataValidation /g)).toHaveLength(1);
    expect(plain(/ errorTitle="([^"]*)"/.exec(xml))).toHaveLength(EXCEL_LIMITS.alertTitle);
    expect(plain(/ error="([^"]*)"/.exec(xml))).toHaveLength(EXCEL_LIMITS.alert);
    expect(xml).not.toContain('<f>');
  });
});
