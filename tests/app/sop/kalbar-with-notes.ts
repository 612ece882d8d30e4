import { parseA1, type Area } from '../../../src/domain/sheet/address';
import { emptyBook, type Book } from '../../../src/files/xlsx/book';
import type { BookConditional } from '../../../src/files/xlsx/book-rules';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { seed } from '../../domain/sop/sheet-of-text';

function cellAt(address: string): Area {
  const found = parseA1(address);
  if (!found) throw new Error(address);
  return found;
}

/** A person's own: a colour over the whole table, one on a cell that has a finding; a note there too, and one elsewhere. */
export const OWN_NOTE: readonly BookConditional[] = [
  { areas: [cellAt('A12:I20')], rule: { kind: 'formula', formula: '=$G12=""', look: { fill: '#FFFF00' } } },
  { areas: [cellAt('A16')], rule: { kind: 'formula', formula: '=A16=4', look: { bold: true } } },
];
export const NOTES = [
  { at: { row: 15, column: 0 }, text: 'Tanya Pak Camat dulu' },
  { at: { row: 0, column: 5 }, text: 'Lihat edisi 2022' },
];

/** A workbook with the Kalimantan Barat SOP on the sheet "SOP", on which somebody has coloured and noted things. */
export async function kalbarBook(): Promise<Book> {
  const workbook = createBookWorkbook(emptyBook());
  const { values } = seed('kalbar-2023-penyusunan-lkj');
  await workbook.write([
    { kind: 'ensure-sheet', sheet: 'SOP' },
    ...values.map((row, index) => ({ kind: 'write' as const, sheet: 'SOP', at: { row: index, column: 0 }, values: [row] })),
  ]);
  return {
    ...workbook.book,
    sheets: workbook.book.sheets.map((sheet) =>
      sheet.name === 'SOP' ? { ...sheet, conditionals: OWN_NOTE, notes: NOTES } : sheet,
    ),
  };
}
