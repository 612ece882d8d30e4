import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readLkj } from '../../../../src/app/lkj/compile-sheet';
import { openPengaturan } from '../../../../src/app/kinerja/open-pengaturan';
import { run } from '../../../../src/app/use-case';
import { emptyBook, emptySheet, type Book, type BookSheet } from '../../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../../src/files/xlsx/book-workbook';
import { readXlsx } from '../../../../src/files/xlsx/read';
import { writeXlsx } from '../../../../src/files/xlsx/write';
import { earlierBook } from '../../../app/earlier-workbook';

/** The workbook as a program saves it that calculates nothing, opened again. */
function withoutResults(book: Book): Book {
  const parts = unzipSync(writeXlsx(book));
  for (const [path, bytes] of Object.entries(parts))
    if (path.includes('/worksheets/sheet')) parts[path] = strToU8(strFromU8(bytes).replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f>'));
  const read = readXlsx(zipSync(parts), 'tanpa-hasil.xlsx');
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
}

/** What one formula comes to beside the cells A1:A4 = 2, 3, "dua", and nothing. */
function comesTo(formula: string): unknown {
  const cells: BookSheet['cells'] = [[{ value: 2 }, { value: 0, formula }], [{ value: 3 }], [{ value: 'dua' }]];
  const book = {
    ...emptyBook(),
    sheets: [
      { ...emptySheet('Data'), cells },
      { ...emptySheet('Lain 1'), cells: [[{ value: 7 }]] },
    ],
  };
  return withoutResults(book).sheets[0]?.cells[0]?.[1]?.value;
}

describe('formulas whose result a file does not hold', () => {
  it.each([
    ['=A1+A2*2^2-1', 13],
    ['=-A1%', -0.02],
    ['=(A1=2)&"; "&A3', 'TRUE; dua'],
    ['=IF(A3="DUA","ya","tidak")', 'ya'],
    ['=IF(A4="",0,1/0)', 0],
    ["=SUM(A1:A4,'Lain 1'!$A$1)", 12],
    ['=COUNT(A1:A4)&"/"&COUNTA(A1:A4)', '2/3'],
    ['=COUNTIF(A1:A4,">2")+COUNTIF(A1:A4,"d*")*10+COUNTIF(A1:A4,"<>dua")*100', 311],
    ['=ROUND(ROUND(57/200*100,9),0)', 29],
    ['=AVERAGE(A1:A2)', 2.5],
    ['=IFERROR(A3+1,"bukan angka")', 'bukan angka'],
    ['=A1/A4', '#DIV/0!'],
    ['=AND(A1>1,NOT(ISTEXT(A2)),ISNUMBER(A1),LOWER("N/A")<>"n")', true],
    // Nothing is guessed: a function that is not known, a circle, a day that passes.
    ['=XLOOKUP(A1,A1:A2,A1:A2)', ''],
    ['=B1+1', ''],
    ['=TODAY()', ''],
    [`=${'('.repeat(3000)}1${')'.repeat(3000)}`, 1],
  ])('%s is %s', (formula, value) => {
    if (formula.length > 200) expect(['', value]).toContain(comesTo(formula));
    else expect(comesTo(formula)).toEqual(value);
  });

  it('come to what Excel made of them, in a workbook of Runut', () => {
    const book = earlierBook('0.1.0', 'compiled');
    const again = withoutResults(book);
    const differing = book.sheets.flatMap((sheet, index) =>
      sheet.cells.flatMap((line, row) =>
        line.flatMap((cell, column) => {
          const now = again.sheets[index]?.cells[row]?.[column];
          const isSame =
            typeof cell?.value === 'number' ? Math.abs(cell.value - Number(now?.value)) < 1e-9 : cell?.value === now?.value;
          return cell?.formula === undefined || isSame || cell.formula.includes('TODAY') ? [] : [cell.formula];
        }),
      ),
    );
    expect(differing).toEqual([]);
  });

  it('do not make a report that was compiled look changed', async () => {
    const workbook = createBookWorkbook(withoutResults(earlierBook('0.1.0', 'compiled')));
    const stamp = { at: '2026-02-10T09:00:00+07:00', saya: { nama: 'Cahya Contoh', jabatan: 'Kasubbag' }, newId: () => 'later' };
    const opened = await run(workbook, openPengaturan, {}, stamp);
    const pengaturan = opened.ok ? opened.value.pengaturan : undefined;
    if (!pengaturan) throw new Error('no settings');
    const read = await run(workbook, readLkj, { pengaturan, jejak: null }, stamp);
    expect(read.ok && read.value.perubahan.map(({ apa }) => apa.id)).toEqual(['Status LKj']);
  });
});
