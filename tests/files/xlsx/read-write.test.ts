import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ExcelJS from 'exceljs';
import { readXlsx as readWithHucre } from 'hucre/xlsx';
import * as SheetJS from 'xlsx';
import { emptyBook, emptySheet, type Book, type BookCell } from '../../../src/files/xlsx/book';
import { readXlsx } from '../../../src/files/xlsx/read';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { sampleBook } from './sample-book';

const written = writeXlsx(sampleBook);
const again = (book: Book): Book => {
  const read = readXlsx(writeXlsx(book), 'contoh.xlsx');
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
};

describe('a workbook written to a file and read back', () => {
  it('is the same workbook, every part of it', () => {
    expect(again(sampleBook)).toEqual(sampleBook);
  });

  it('gives the same bytes each time, whenever it is written', () => {
    expect(writeXlsx(sampleBook)).toEqual(written);
    expect(writeXlsx(again(sampleBook))).toEqual(writeXlsx(again(again(sampleBook))));
  });

  it('keeps any text and any number exactly', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '=1+1',
        '+62',
        '-',
        '@a',
        "'kutip",
        '_x000D_',
        ' spasi ',
        '00123',
        '1/2',
        'a\tb\nc',
        'TRUE',
        ']]>',
        '&amp;',
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 5 }), (rows) => {
        const cells = rows.map((row) => row.map((one): BookCell => ({ value: one })));
        const read = again({ ...emptyBook(), sheets: [{ ...emptySheet('Lembar'), cells }] });
        const values = rows.map((row, r) => row.map((_, c) => read.sheets[0]?.cells[r]?.[c]?.value ?? ''));
        expect(values).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what other programs find in the file', () => {
  it('is valid to exceljs: values, formulas, paper, visibility, rules', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(written.buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Data & Isi', 'visible'],
      ['SOP Kalbar & Co', 'visible'],
      ['_runut_log', 'veryHidden'],
      ['Bantu', 'hidden'],
    ]);
    const sheet = book.getWorksheet('SOP Kalbar & Co');
    expect(sheet?.getCell('A4').value).toEqual({ formula: 'A2+2', result: 3 });
    expect(sheet?.getCell('B2').value).toBe('=SUM(A1)');
    expect(sheet?.getCell('D4').protection).toMatchObject({ locked: false });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 14,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    });
    expect(sheet?.model.merges).toEqual(['A6:C7']);
  });

  it('is valid to SheetJS: texts never became formulas', () => {
    const sheet = SheetJS.read(written).Sheets['SOP Kalbar & Co'];
    expect(sheet?.['B2']).toMatchObject({ t: 's', v: '=SUM(A1)' });
    expect(sheet?.['B2'].f).toBeUndefined();
    expect(sheet?.['B4']).toMatchObject({ v: 'a & b <c>', f: 'TEXTJOIN(" & ",TRUE,"a","b <c>")' });
  });

  it('is valid to hucre: looks, rules, notes, print set-up', async () => {
    const sheet = (await readWithHucre(written, { readStyles: true })).sheets[1];
    expect(sheet?.cells?.get('0,0')?.style).toMatchObject({ font: { bold: true, size: 9 }, alignment: { wrapText: true } });
    expect(sheet?.cells?.get('1,1')?.comment?.text).toBe('Kalimat ini\ntidak diawali kata kerja.');
    expect(sheet?.dataValidations?.map(({ type, range }) => [type, range])).toEqual([
      ['list', 'D4 D9:E12'],
      ['decimal', 'D5'],
      ['list', 'E5'],
      ['custom', 'F5'],
    ]);
    expect(sheet?.conditionalRules?.map(({ type }) => type)).toEqual(['expression', 'dataBar', 'cellIs']);
    expect(sheet).toMatchObject({
      freezePane: { rows: 1, columns: 2 },
      pageSetup: { printArea: '$A$1:$C$5', printTitlesRow: '$1:$1' },
    });
  });

  it('names parts, glue, and an outline for programs that redraw elbows', () => {
    const parts = unzipSync(written);
    const partText = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
    const drawing = partText('xl/drawings/drawing2.xml');
    expect(drawing).toContain('prst="flowChartTerminator"');
    expect(drawing).toMatch(
      /<mc:Choice[^>]*Requires="xdr14">.*<a:stCxn id="2" idx="3"\/><a:endCxn id="3" idx="0"\/>.*<\/mc:Choice><mc:Fallback>.*<a:custGeom>/s,
    );
    expect(partText('xl/workbook.xml')).toContain('name="_runut_log" sheetId="3" state="veryHidden"');
    expect(partText('[Content_Types].xml')).toContain('/xl/drawings/drawing2.xml');
  });
});
