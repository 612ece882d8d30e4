import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyBook } from '../../../src/files/xlsx/book';
import { readXlsx } from '../../../src/files/xlsx/read';
import { writeXlsx } from '../../../src/files/xlsx/write';

const parts = unzipSync(writeXlsx(emptyBook('A')));

/** Formulas by address, of a sheet whose rows are given as XML. */
function formulas(rows: string): Record<string, string | undefined> {
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  const read = readXlsx(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) }), 'a.xlsx');
  if (!read.ok) throw new Error(read.refusal.kind);
  const found: Record<string, string | undefined> = {};
  read.value.sheets[0]?.cells.forEach((row, down) => {
    row.forEach((cell, right) => {
      if (cell?.formula !== undefined) found[`${String.fromCharCode(65 + right)}${String(down + 1)}`] = cell.formula;
    });
  });
  return found;
}

const master = (at: string, formula: string): string =>
  `<c r="${at}"><f t="shared" ref="A1:Z99" si="0">${formula}</f><v>0</v></c>`;
const same = (at: string): string => `<c r="${at}"><f t="shared" si="0"/><v>0</v></c>`;
const row = (number: number, cells: string): string => `<row r="${String(number)}">${cells}</row>`;

describe('a shared formula', () => {
  it('reads in its other cells as if it had been copied there', () => {
    expect(formulas(row(2, master('C2', 'A1+$A1+A$1+$A$1+SUM(A:A)') + same('D2')) + row(3, same('C3')))).toEqual({
      C2: '=A1+$A1+A$1+$A$1+SUM(A:A)',
      D2: '=B1+$A1+B$1+$A$1+SUM(B:B)',
      C3: '=A2+$A2+A$1+$A$1+SUM(A:A)',
    });
  });

  it('points at nothing where it would point above the first row or left of the first column, never at row 0', () => {
    // Rows may stand in any order in a file, and a shared formula may be written down by any of its cells.
    const above = formulas(row(5, master('B5', 'A3*2')) + row(4, same('B4')) + row(3, same('B3')) + row(2, same('B2')));
    expect(above).toEqual({ B5: '=A3*2', B4: '=A2*2', B3: '=A1*2', B2: '=#REF!*2' });
    expect(formulas(row(5, master('B5', 'SUM(A3:A4)')) + row(2, same('B2')))).toEqual({ B5: '=SUM(A3:A4)', B2: '=SUM(#REF!)' });
    const left = formulas(row(1, master('D1', 'B5')) + row(2, same('C2') + same('B2')));
    expect(left).toEqual({ D1: '=B5', C2: '=A6', B2: '=#REF!' });
  });

  it('keeps what is pinned to the first row there', () => {
    expect(formulas(row(5, master('B5', 'A$1+$A3')) + row(3, same('B3')))).toEqual({ B5: '=A$1+$A3', B3: '=A$1+$A1' });
  });
});
