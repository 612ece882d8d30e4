import { kenaliKepala, type KepalaDikenali } from '../../kantor/recognise';
import { parseTanda } from '../mark';
import type { Lembar } from './lembar';

/** The header rows of one table. */
export interface KepalaBaris {
  readonly row: number;
  readonly rows: number;
}

type Nama = KepalaDikenali['nama'];

const DEEPEST = 4;
const LEAVES: ReadonlySet<Nama> = new Set(['kelengkapan', 'waktu', 'output']);

/** The headers a row's cells name. */
function namaDalamBaris(sheet: Lembar, row: number): ReadonlyMap<number, KepalaDikenali> {
  const found = new Map<number, KepalaDikenali>();
  for (let column = 0; column < sheet.columns; column += 1) {
    const teks = sheet.teks(row, column);
    const named = teks.length > 1 ? kenaliKepala(teks) : undefined;
    if (named) found.set(column, named);
  }
  return found;
}

const distinct = (named: Iterable<KepalaDikenali>): Set<Nama> => new Set([...named].map((one) => one.nama));

/** "(1) (2) (3)" or "1 2 3" under a header or at the top of a page: at least three small numbers, rising. */
export function barisPenomoran(sheet: Lembar, row: number): boolean {
  const texts = sheet.terisi(row).map((column) => sheet.teks(row, column));
  if (texts.length < 3) return false;
  let last = 0;
  for (const teks of texts) {
    const number = /^\(?\s*(\d{1,2})\s*\)?\.?$/.exec(teks);
    if (!number || Number(number[1]) <= last) return false;
    last = Number(number[1]);
  }
  return true;
}

/** Every table header of the sheet, from top to bottom. A table needs three of the guideline's headers, over what is done and by which standard. */
export function cariKepala(sheet: Lembar): readonly KepalaBaris[] {
  const found: KepalaBaris[] = [];
  let from = 0;
  for (let row = 0; row < sheet.rows; row += 1) {
    const here = namaDalamBaris(sheet, row);
    if (distinct(here.values()).size < 2) continue;
    const all = distinct(here.values());
    for (let below = row + 1; below < Math.min(row + 3, sheet.rows); below += 1) {
      for (const name of distinct(namaDalamBaris(sheet, below).values())) all.add(name);
    }
    const what = all.has('uraian') || all.has('pelaksana') || [...LEAVES].every((leaf) => all.has(leaf));
    const standard = all.has('mutu-baku') || [...LEAVES].some((leaf) => all.has(leaf));
    if (all.size < 3 || !what || !standard) continue;
    const top = row > from && naik(sheet, row) ? row - 1 : row;
    const kepala = { row: top, rows: tinggiKepala(sheet, top) };
    found.push(kepala);
    from = kepala.row + kepala.rows;
    row = from - 1;
  }
  return found;
}

/** A band may stand alone in the row above the other headers. */
function naik(sheet: Lembar, row: number): boolean {
  const above = distinct(namaDalamBaris(sheet, row - 1).values());
  return above.has('pelaksana') || above.has('mutu-baku');
}

/** How many rows the header has: it goes on while rows name headers, or name actors under a band while nothing else is filled. */
function tinggiKepala(sheet: Lembar, top: number): number {
  let uraian = -1;
  const leaves = new Set<Nama>();
  const actors: number[] = [];
  let rows = 0;
  for (let row = top; row < Math.min(top + DEEPEST, sheet.rows); row += 1) {
    const named = namaDalamBaris(sheet, row);
    if (row > top && !lanjutanKepala(sheet, row, named, uraian, leaves, actors)) break;
    for (const [column, name] of named) {
      if (name.nama === 'uraian' && uraian < 0) uraian = column;
      if (LEAVES.has(name.nama)) leaves.add(name.nama);
      if (name.nama === 'pelaksana') actors.push(column);
    }
    rows += 1;
  }
  for (const column of sheet.terisi(top)) {
    const merge = sheet.gabungan(top, column);
    if (merge && merge.row === top && merge.rows <= DEEPEST && column === uraian) rows = Math.max(rows, merge.rows);
  }
  return rows;
}

function lanjutanKepala(
  sheet: Lembar,
  row: number,
  named: ReadonlyMap<number, KepalaDikenali>,
  uraian: number,
  leaves: ReadonlySet<Nama>,
  actors: readonly number[],
): boolean {
  const coveredFromAbove = uraian >= 0 && (sheet.gabungan(row, uraian)?.row ?? row) < row;
  if (coveredFromAbove) return true;
  if (uraian >= 0 && sheet.teks(row, uraian) !== '') return false;
  const fresh = [...named.values()].filter((name) => LEAVES.has(name.nama) && !leaves.has(name.nama));
  if (fresh.length > 0 || named.size >= 2) return true;
  if (uraian < 0 && [...named.values()].some((name) => name.nama === 'uraian')) return true;
  const filled = sheet.terisi(row);
  return (
    actors.length > 0 &&
    filled.length > 0 &&
    filled.every((column) => {
      const teks = sheet.teks(row, column);
      return column >= (actors[0] ?? 0) && /\p{L}{3}/u.test(teks) && !parseTanda(teks);
    }) &&
    (leaves.size === 0 || bandLebar(sheet, row, actors[0] ?? 0))
  );
}

/** The cell "Pelaksana" above leaves room for several columns: it is merged, or the next header stands further right. */
function bandLebar(sheet: Lembar, row: number, column: number): boolean {
  for (let above = row - 1; above >= Math.max(0, row - DEEPEST); above -= 1) {
    if (sheet.teks(above, column) === '') continue;
    const next = sheet.terisi(above).find((other) => other > column);
    return (sheet.gabungan(above, column)?.columns ?? 1) > 1 || next === undefined || next > column + 1;
  }
  return false;
}
