import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as SheetJS from 'xlsx';
import { valueAt, type Snapshot } from '../../../src/domain/sheet/snapshot';
import { emptyBook, emptySheet, type BookCell } from '../../../src/files/xlsx/book';
import { readXlsx } from '../../../src/files/xlsx/read';
import { readXlsxValues } from '../../../src/files/xlsx/read-values';
import { wholeSnapshotOf } from '../../../src/files/xlsx/snapshot';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { sampleBook } from './sample-book';

/** Both readers must say the same of every cell either of them knows. */
function expectSame(bytes: Uint8Array): Snapshot {
  const quick = readXlsxValues(bytes, 'a.xlsx');
  const whole = readXlsx(bytes, 'a.xlsx');
  if (!quick.ok || !whole.ok) throw new Error('a good file was refused');
  const full = wholeSnapshotOf(whole.value, true);
  expect(quick.value.sheetNames).toEqual(full.sheetNames);
  expect(quick.value.active).toBe(full.active);
  expect(quick.value.sheets.map(({ name }) => name)).toEqual(full.sheets.map(({ name }) => name));
  full.sheets.forEach((sheet, index) => {
    const other = quick.value.sheets[index];
    if (!other) throw new Error('a sheet is missing');
    const rows = Math.max(sheet.values.length, other.values.length);
    const columns = Math.max(sheet.values[0]?.length ?? 0, other.values[0]?.length ?? 0);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        expect(valueAt(other, row, column)).toEqual(valueAt(sheet, row, column));
      }
    }
  });
  return quick.value;
}

const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    "=cmd|' /C calc'!A0",
    '+62',
    '@a',
    '_x000D_',
    ' a ',
    'a\r\nb',
    ']]>',
    '&amp;',
    '<v>1</v>',
    '</c>',
    '',
    '\t',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
);

describe('reading the values alone', () => {
  it('finds in Runut’s own files what the whole reader finds', () => {
    expectSame(writeXlsx(sampleBook));
  });

  it('agrees with the whole reader on any workbook', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const cells = rows.map((row) => row.map((one): BookCell => ({ value: one })));
        expectSame(writeXlsx({ ...emptyBook(), sheets: [{ ...emptySheet('Lembar'), cells }, emptySheet('Kosong')] }));
      }),
      { numRuns: 200 },
    );
  });

  it('agrees on files of exceljs: rich text, dates, errors, formulas, shared formulas, merges', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Isi');
    sheet.getCell('B2').value = { richText: [{ text: 'tebal ', font: { bold: true } }, { text: '& <miring>' }] };
    sheet.getCell('C2').value = new Date(Date.UTC(2026, 0, 20));
    sheet.getCell('D2').value = { error: '#DIV/0!' };
    sheet.getCell('B3').value = { formula: 'A1+1', result: 3 };
    sheet.getCell('C3').value = { formula: 'A1&"x"', result: 'x\ny' };
    sheet.getCell('D3').value = { text: 'tautan', hyperlink: 'https://contoh.id/?a=1&b=2' };
    sheet.getCell('F9').value = true;
    sheet.mergeCells('A5:C6');
    sheet.getCell('A5').value = 'gabung';
    book.addWorksheet('Rahasia').state = 'veryHidden';
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(expectSame(bytes).sheets[0]?.values[1]?.slice(1, 4)).toEqual(['tebal & <miring>', 46_042, '#DIV/0!']);
  });

  it.each([true, false])('agrees on files of SheetJS, texts shared: %s', (bookSST) => {
    const rows = [['a', 1, true], [null, '  b ', 2.5, 'ü…\u{1f600}'], [], ['=A1', '+1', "'x"]];
    const book = SheetJS.utils.book_new();
    SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet(rows), 'Satu & dua');
    const bytes = new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'xlsx', bookSST }) as ArrayBuffer);
    expect(expectSame(bytes).sheets[0]?.values[3]).toEqual(['=A1', '+1', "'x", '']);
  });

  const parts = unzipSync(writeXlsx(emptyBook('Lembar')));
  const withSheet = (data: string, tail = ''): Uint8Array => {
    const xml = `<?xml version="1.0"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData>${tail}</worksheet>`;
    return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) });
  };

  it.each([
    ['cells without addresses', '<row><c><v>1</v></c><c t="str"><v>a</v></c></row><row><c><v>2</v></c></row>', [[1, 'a'], [2, '']]],
    ['rows that skip', '<row r="3"><c r="B3"><v>5</v></c></row>', [['', ''], ['', ''], ['', 5]]],
    ['single quotes, spaces and a ">" in attributes', `<row r = '1' spans=">"><c r = "A1" t='str' ><v >a&gt;b</v ></c ></row>`, [['a>b']]],
    ['inline texts in pieces with hints', '<row><c t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>', [['a b']]],
    ['CDATA and comments', '<row><!-- <c><v>9</v></c> --><c t="str"><v><![CDATA[<b>&]]></v></c></row>', [['<b>&']]],
    ['characters by number', '<row><c t="str"><v>&#65;&#x42;&amp;lt;&apos;</v></c></row>', [["AB&lt;'"]]],
    ['empty cells and values', '<row><c r="A1" s="0"/><c r="B1"><v/></c><c r="C1"><v>7</v></c></row>', [['', '', 7]]],
    ['truth, errors, dates', '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-01-20</v></c></row>', [[true, false, '#N/A', 46_042]]],
    ['formulas with their last value', '<row><c><f>A2&lt;3</f><v>4</v></c><c t="str"><f t="shared" si="0"/><v>x</v></c></row>', [[4, 'x']]],
    ['columns far out, back and forth', '<row r="1"><c r="AB1"><v>1</v></c><c r="A1"><v>2</v></c></row>', [[2, ...Array<string>(26).fill(''), 1]]],
  ])('reads %s', (_, data, expected) => {
    expect(expectSame(withSheet(data)).sheets[0]?.values).toEqual(expected);
  }); // prettier-ignore

  it('reads names with a prefix, as some programs write them', () => {
    const xml = strFromU8(
      unzipSync(withSheet('<row r="1"><c r="A1"><v>8</v></c></row>'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    const prefixed = xml.replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
    expect(expectSame(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(prefixed) })).sheets[0]?.values).toEqual([[8]]);
  });

  it.each([
    ['a cell cut off', '<row r="1"><c r="A1"><v>1'],
    ['an unknown entity', '<row r="1"><c r="A1" t="str"><v>&rahasia;</v></c></row>'],
    ['an attribute without an end', '<row r="1"><c r="A1><v>1</v></c></row>'],
    ['something inside a value', '<row r="1"><c r="A1"><v><b>1</b></v></c></row>'],
  ])('refuses %s', (_, data) => {
    expect(readXlsxValues(withSheet(data), 'a.xlsx')).toMatchObject({ ok: false, refusal: { kind: 'damaged' } });
    expect(readXlsx(withSheet(data), 'a.xlsx')).toMatchObject({ ok: false, refusal: { kind: 'damaged' } });
  });

  it('stays within the limits: far corners and rows beyond the last', () => {
    for (const ref of ['ZZ1000000', 'A1048577', 'XFE1']) {
      const bytes = withSheet(`<row r="1"><c r="${ref}"><v>1</v></c></row>`);
      expect(readXlsxValues(bytes, 'a.xlsx')).toMatchObject({ ok: false, refusal: { kind: 'too-many-cells' } });
    }
  });

  it('reads dates that count from 1904 as the whole reader does', () => {
    const bytes = writeXlsx({
      ...emptyBook(),
      sheets: [{ ...emptySheet('A'), cells: [[{ value: 10, style: { numberFormat: 'yyyy-mm-dd' } }, { value: 10 }]] }],
    });
    const all = unzipSync(bytes);
    const workbook = strFromU8(all['xl/workbook.xml'] ?? new Uint8Array());
    const old = /<workbookPr[^>]*\/>/.test(workbook)
      ? workbook.replace('<workbookPr', '<workbookPr date1904="1"')
      : workbook.replace(/(<workbook[^>]*>)/, '$1<workbookPr date1904="1"/>');
    const read = expectSame(zipSync({ ...all, 'xl/workbook.xml': strToU8(old) }));
    expect(read.sheets[0]?.values).toEqual([[1472, 10]]);
  });
});
