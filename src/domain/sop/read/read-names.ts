import { grouped } from '../../grouped';
import { cell, type Cell } from '../../sheet/address';
import type { Pelaksana, Pelaku } from '../sop';
import { idPelaksana, looksLikeJabatan } from '../../kantor/jabatan';
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
  for (const row of rows) {
    for (const nama of namesInCell(nameText(sheet, row, column, columns, over.get(row) ?? []))) {
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

const namesInCell = (text: string): readonly string[] =>
  text
    .split(/\n|;|\s\/\s/)
    .flatMap(severalJabatan)
    .map((nama) => nama.replace(/^\s*(?:\d+[.)]|-)\s*/, '').trim())
    .filter((nama) => /\p{L}{2}/u.test(nama));

/** "Kabid dan Sekretaris" are two; "Kasubbag Umum dan Kepegawaian" is one, since what follows is no position. */
function severalJabatan(text: string): readonly string[] {
  const parts = text.split(/\s*(?:,|&|\/|\+|\bdan\b|\bserta\b|\bbersama\b)\s*/i);
  if (parts.length === 1) return parts;
  const joints = [...text.matchAll(/\s*(?:,|&|\/|\+|\bdan\b|\bserta\b|\bbersama\b)\s*/gi)].map(([joint]) => joint);
  const names: string[] = [];
  parts.forEach((part, index) => {
    if (index === 0 || looksLikeJabatan(part)) names.push(part);
    else names[names.length - 1] = `${names.at(-1) ?? ''}${joints[index - 1] ?? ' '}${part}`;
  });
  return names;
}

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
  return namesInCell(text).flatMap((nama): Pelaku[] => {
    const id = idPelaksana(nama);
    return pelaksana.some((one) => one.id === id)
      ? [{ pelaksana: id, simbol: drawn.find((one) => one.teks.includes(nama))?.simbol ?? 'mark', dari: 'nama', at, teks: nama }]
      : [];
  });
}
