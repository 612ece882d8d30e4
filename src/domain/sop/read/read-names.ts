import { grouped } from '../../grouped';
import { cell, type Cell } from '../../sheet/address';
import type { Pelaksana, Pelaku } from '../sop';
import { idPelaksana } from '../../kantor/jabatan';
import { severalJabatan } from '../../kantor/several-jabatan';
import type { DrawnSymbol } from './drawn-symbols';
import type { SheetTexts } from './sheet-texts';

/** The single column "Pelaksana" whose cells hold names: every different name is an actor. */
export function pelaksanaFromNames(
  sheet: SheetTexts,
  { column, columns }: { readonly column: number; readonly columns: number },
  rows: readonly number[],
  drawings: readonly DrawnSymbol[],
): readonly Pelaksana[] {
  const found = new Map<string, Pelaksana>();
  const over = grouped(drawings, (one) => one.row);
  const texts = rows.map((row) => ({ row, text: nameText(sheet, row, column, columns, over.get(row) ?? []) }));
  // What fills a cell alone is a name wherever it stands beside another.
  const alone = new Set(texts.map(({ text }) => idPelaksana(text)));
  for (const { row, text } of texts) {
    for (const nama of namesInCell(text, (part) => alone.has(idPelaksana(part)))) {
      const id = idPelaksana(nama);
      if (id !== '' && !found.has(id)) found.set(id, { id, nama, column, columns, at: cell(row, column) });
    }
  }
  return [...found.values()];
}

/** The cell that a merged one above reaches down from into this row: it stands for several kegiatan. */
export function mergedFromAbove(
  sheet: SheetTexts,
  row: number,
  { column, at }: Pick<Pelaksana, 'column' | 'at'>,
): Cell | undefined {
  const merge = sheet.mergeAt(row, column);
  return merge && merge.row < row && merge.row > at.row && sheet.textAt(merge.row, merge.column) !== ''
    ? cell(merge.row, merge.column)
    : undefined;
}

/** What the cell says, else what is written in the shapes over it. */
const nameText = (sheet: SheetTexts, row: number, column: number, columns: number, drawings: readonly DrawnSymbol[]): string =>
  sheet.textAt(row, column) ||
  drawings
    .filter((one) => one.row === row && one.column >= column && one.column < column + columns)
    .map((one) => one.teks)
    .join('\n');

const namesInCell = (text: string, isName?: (part: string) => boolean): readonly string[] =>
  severalJabatan(text, isName)
    .map((nama) => nama.replace(/^\s*(?:\d+[.)]|[-•])\s*/, '').trim())
    .filter((nama) => /\p{L}{2}/u.test(nama));

/** Who is named in a row of such a column. */
export function readNames(
  sheet: SheetTexts,
  row: number,
  pelaksana: readonly Pelaksana[],
  drawn: readonly DrawnSymbol[],
): readonly Pelaku[] {
  const first = pelaksana[0];
  if (!first) return [];
  // Every name has the cell it was found in first; above the first of them stands the header.
  const top = Math.min(...pelaksana.map((one) => one.at.row)) - 1;
  const at = mergedFromAbove(sheet, row, { column: first.column, at: cell(top, first.column) }) ?? cell(row, first.column);
  const text = nameText(sheet, at.row, first.column, first.columns, drawn);
  const known = new Set(pelaksana.map(({ id }) => id));
  return namesInCell(text, (part) => known.has(idPelaksana(part))).flatMap((nama): Pelaku[] => {
    const id = idPelaksana(nama);
    return known.has(id)
      ? [{ pelaksana: id, simbol: drawn.find((one) => one.teks.includes(nama))?.simbol ?? 'mark', dari: 'nama', at, teks: nama }]
      : [];
  });
}
