import { parseA1, type Area } from '../../../src/domain/sheet/address';
import { emptyBook, type Book } from '../../../src/files/xlsx/book';
import type { BookConditional } from '../../../src/files/xlsx/book-rules';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { benih } from '../../domain/sop/lembar';

function sel(address: string): Area {
  const found = parseA1(address);
  if (!found) throw new Error(address);
  return found;
}

/** A person's own: a colour over the whole table, one on a cell that has a finding; a note there too, and one elsewhere. */
export const SENDIRI: readonly BookConditional[] = [
  { areas: [sel('A12:I20')], rule: { kind: 'formula', formula: '=$G12=""', look: { fill: '#FFFF00' } } },
  { areas: [sel('A16')], rule: { kind: 'formula', formula: '=A16=4', look: { bold: true } } },
];
export const CATATAN = [
  { at: { row: 15, column: 0 }, text: 'Tanya Pak Camat dulu' },
  { at: { row: 0, column: 5 }, text: 'Lihat edisi 2022' },
];

/** A workbook with the Kalimantan Barat SOP on the sheet "SOP", on which somebody has coloured and noted things. */
export async function bukuKalbar(): Promise<Book> {
  const workbook = createBookWorkbook(emptyBook());
  const { values } = benih('kalbar-2023-penyusunan-lkj');
  await workbook.write([
    { kind: 'ensure-sheet', sheet: 'SOP' },
    ...values.map((row, index) => ({ kind: 'write' as const, sheet: 'SOP', at: { row: index, column: 0 }, values: [row] })),
  ]);
  return {
    ...workbook.book,
    sheets: workbook.book.sheets.map((sheet) =>
      sheet.name === 'SOP' ? { ...sheet, conditionals: SENDIRI, notes: CATATAN } : sheet,
    ),
  };
}
