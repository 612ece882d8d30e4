import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readLkj } from '../../../../src/app/lkj/compile-sheet';
import { openPengaturan } from '../../../../src/app/kinerja/open-pengaturan';
import { run } from '../../../../src/app/use-case';
import { emptyBook, emptySheet, type Book, type BookSheet } from '../../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../../src/files/xlsx/book-workbook';
import { UNCALCULATED } from '../../../../src/domain/sheet/snapshot';
import { readFigure } from '../../../../src/domain/kantor/angka';
import { UNREAD_TEXT } from '../../../../src/domain/kantor/messages';
import { readAny } from '../../../../src/files/read-any';
import { readXlsx } from '../../../../src/files/xlsx/read';
import { readXlsxValues } from '../../../../src/files/xlsx/read-values';
import { writeXlsx } from '../../../../src/files/xlsx/write';
import { earlierBook } from '../../../app/earlier-workbook';

/** The workbook as a program saves it that calculates nothing: some leave the result out, some leave it empty. */
function bytesWithoutResults(book: Book, result = ''): Uint8Array {
  const parts = unzipSync(writeXlsx(book));
  const cell = /<c ([^>]*?)(?: t="\w+")?>(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g;
  for (const [path, bytes] of Object.entries(parts))
    if (path.includes('/worksheets/sheet')) parts[path] = strToU8(strFromU8(bytes).replaceAll(cell, `<c $1>$2${result}`));
  return zipSync(parts);
}

function withoutResults(book: Book): Book {
  const read = readXlsx(bytesWithoutResults(book), 'tanpa-hasil.xlsx');
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

describe('formulas that are not calculated here', () => {
  const unknown = (formula: string): Book => ({
    ...emptyBook(),
    sheets: [{ ...emptySheet('Data'), cells: [[{ value: 1 }, { value: 'hasil', formula }, { value: 3, formula: '=A1*3' }]] }],
  });

  it.each(['', '<v></v>', '<v/>'])('show in every reading as never calculated, not as empty (%s)', async (result) => {
    const bytes = bytesWithoutResults(unknown('=XLOOKUP(A1,A1:A2,A1:A2)'), result);
    const values = readXlsxValues(bytes, 'a.xlsx');
    const whole = await readAny(bytes, 'a.xlsx');
    for (const read of [values, whole]) {
      if (!read.ok) throw new Error(read.refusal.kind);
      const snapshot = 'snapshot' in read.value ? read.value.snapshot : read.value;
      expect(snapshot.sheets[0]?.values).toEqual([[1, UNCALCULATED, 3]]);
    }
  });

  it('are written again without a result, for Excel to calculate', () => {
    const again = readXlsx(writeXlsx(withoutResults(unknown('=TODAY()'))), 'lagi.xlsx');
    expect(again.ok && again.value.sheets[0]?.cells[0]?.[1]).toEqual({ value: '', formula: '=TODAY()', uncalculated: true });
  });

  it('are no figure, and say so with what to do', () => {
    const read = readFigure(UNCALCULATED);
    expect(read).toMatchObject({ jenis: 'tidak-terbaca', sebab: 'belum-dihitung' });
    expect(UNREAD_TEXT['belum-dihitung'].id).toMatch(/buka berkasnya di Excel, simpan/);
  });
});
