import type { Area } from '../../sheet/address';
import { looksLikeJabatan } from '../../kantor/jabatan';
import { recogniseHeader, suggestHeader, type RecognisedHeader } from '../../kantor/recognise';
import { parseActorMark } from '../actor-mark';
import type { SheetTexts } from './sheet-texts';

/** The header rows of one table. */
export interface HeaderRows {
  readonly row: number;
  readonly rows: number;
}

type HeaderName = RecognisedHeader['nama'];

const DEEPEST = 4;
/** Longer texts are no headers. */
const LONGEST = 60;
const LEAVES: ReadonlySet<HeaderName> = new Set(['kelengkapan', 'waktu', 'output']);

/** How a header's text is understood. */
type Understanding = (text: string) => RecognisedHeader | undefined;

/** The headers a row's cells name. */
function headersInRow(sheet: SheetTexts, row: number, understand: Understanding): ReadonlyMap<number, RecognisedHeader> {
  let found: Map<number, RecognisedHeader> | undefined;
  const { columns } = sheet;
  for (let column = 0; column < columns; column += 1) {
    const text = sheet.textAt(row, column);
    const named = text.length > 1 ? understand(text) : undefined;
    if (named) (found ??= new Map<number, RecognisedHeader>()).set(column, named);
  }
  return found ?? NO_HEADERS;
}

/** What nearly every row of a sheet names. */
const NO_HEADERS: ReadonlyMap<number, RecognisedHeader> = new Map();

/** Words of people, for a sheet without any header of the guideline. */
const loosely: Understanding = (text) => {
  const nama = recogniseHeader(text)?.nama ?? (text.length > LONGEST || looksLikeJabatan(text) ? undefined : suggestHeader(text));
  return nama && { nama };
};

const distinct = (named: Iterable<RecognisedHeader>): Set<HeaderName> => new Set([...named].map((one) => one.nama));

/**
 * "(1) (2) (3)" or "1 2 3" under a header or at the top of a page: at least three small numbers, rising; in a row of five and more some
 * may be mistyped or stand several in one cell.
 */
export function isNumberingRow(sheet: SheetTexts, row: number): boolean {
  const texts: string[] = [];
  const width = sheet.widthOf(row);
  for (let column = 0; column < width; column += 1) {
    const text = sheet.textAt(row, column);
    if (text === '') continue;
    // Nearly every row has words, and is done with at the first of them.
    if (!NUMBERS.test(text)) return false;
    texts.push(text);
  }
  if (texts.length < 3) return false;
  const numbers = texts.flatMap((text) => text.match(/\d+/g) ?? []).map(Number);
  const falls = numbers.filter((number, index) => number <= (numbers[index - 1] ?? 0)).length;
  if (texts.length < 5) return falls === 0 && numbers.length === texts.length;
  return numbers[0] === 1 && falls * 4 <= numbers.length;
}

/** One small number, or several. */
const NUMBERS = /^\(?\s*\d{1,2}\s*\)?\.?(?:\s+\(?\d{1,2}\)?)*$/;

/** Every table header of the sheet, from top to bottom. A table needs three of the guideline's headers, over what is done and by which standard. */
export function findHeaders(sheet: SheetTexts): readonly HeaderRows[] {
  const found = headersBy(sheet, recogniseHeader);
  return found.length > 0 ? found : headersBy(sheet, loosely).filter((header) => actsAndTakesTime(sheet, header));
}

/** What is read by its words alone must say who acts and how long it takes. */
function actsAndTakesTime(sheet: SheetTexts, { row, rows }: HeaderRows): boolean {
  const texts: string[] = [];
  for (let at = row; at < row + rows; at += 1) for (const column of sheet.filledIn(at)) texts.push(sheet.textAt(at, column));
  const names = new Set(texts.map((text) => loosely(text)?.nama));
  const acts = names.has('pelaksana') || texts.filter((text) => looksLikeJabatan(text)).length > 1;
  return acts && names.has('uraian') && names.has('waktu');
}

function headersBy(sheet: SheetTexts, understand: Understanding): readonly HeaderRows[] {
  const found: HeaderRows[] = [];
  let from = 0;
  for (let row = 0; row < sheet.rows; row += 1) {
    const here = headersInRow(sheet, row, understand);
    if (here.size < 2 || distinct(here.values()).size < 2) continue;
    const all = distinct(here.values());
    for (let below = row + 1; below < Math.min(row + 3, sheet.rows); below += 1) {
      for (const name of distinct(headersInRow(sheet, below, understand).values())) all.add(name);
    }
    const what = all.has('uraian') || all.has('pelaksana') || [...LEAVES].every((leaf) => all.has(leaf));
    const standard = all.has('mutu-baku') || [...LEAVES].some((leaf) => all.has(leaf));
    if (all.size < 3 || !what || !standard) continue;
    const top = row > from && raisedToBand(sheet, row, understand) ? row - 1 : row;
    const header = { row: top, rows: headerHeight(sheet, top, understand) };
    found.push(header);
    from = header.row + header.rows;
    row = from - 1;
  }
  return found;
}

/** A band may stand alone in the row above the other headers. */
function raisedToBand(sheet: SheetTexts, row: number, understand: Understanding): boolean {
  const above = distinct(headersInRow(sheet, row - 1, understand).values());
  return above.has('pelaksana') || above.has('mutu-baku');
}

/** How many rows the header has: it goes on while rows name headers, or name actors under a band while nothing else is filled. */
function headerHeight(sheet: SheetTexts, top: number, understand: Understanding): number {
  let uraian = -1;
  const leaves = new Set<HeaderName>();
  const actors: number[] = [];
  let rows = 0;
  for (let row = top; row < Math.min(top + DEEPEST, sheet.rows); row += 1) {
    // A band that is two rows high leaves an empty one above its columns.
    if (row > top && sheet.isBlankRow(row) && row + 1 < Math.min(top + DEEPEST, sheet.rows)) {
      const below = [...headersInRow(sheet, row + 1, understand).values()];
      if (below.filter(({ nama }) => LEAVES.has(nama) && !leaves.has(nama)).length > 1) {
        rows += 1;
        continue;
      }
    }
    const named = headersInRow(sheet, row, understand);
    if (row > top && !headerGoesOn(sheet, row, named, uraian, leaves, actors)) break;
    for (const [column, name] of named) {
      if (name.nama === 'uraian' && uraian < 0) uraian = column;
      if (LEAVES.has(name.nama)) leaves.add(name.nama);
      if (name.nama === 'pelaksana') actors.push(column);
    }
    rows += 1;
  }
  for (const column of sheet.filledIn(top)) {
    const merge = sheet.mergeAt(top, column);
    if (merge && merge.row === top && merge.rows <= DEEPEST && column === uraian) rows = Math.max(rows, merge.rows);
  }
  // Names higher than Excel's highest row stand in several, over which every header beside them is merged.
  while (sheet.isBlankRow(top + rows) && reachesDown(sheet.mergeAt(top + rows, uraian), top, top + rows)) rows += 1;
  return rows;
}

/** Whether a merged area that begins in a header from row `top` on goes on in this row. */
const reachesDown = (merge: Area | undefined, top: number, row: number): boolean =>
  merge !== undefined && merge.row >= top && merge.row < row;

function headerGoesOn(
  sheet: SheetTexts,
  row: number,
  named: ReadonlyMap<number, RecognisedHeader>,
  uraian: number,
  leaves: ReadonlySet<HeaderName>,
  actors: readonly number[],
): boolean {
  const coveredFromAbove = uraian >= 0 && (sheet.mergeAt(row, uraian)?.row ?? row) < row;
  if (coveredFromAbove) return true;
  // "Uraian Prosedur" may be a band over No and Kegiatan: what stands beneath it is a header, too.
  if (uraian >= 0 && sheet.textAt(row, uraian) !== '' && !(named.size >= 2 && named.has(uraian))) return false;
  const fresh = [...named.values()].filter((name) => LEAVES.has(name.nama) && !leaves.has(name.nama));
  if (fresh.length > 0 || named.size >= 2) return true;
  if (uraian < 0 && [...named.values()].some((name) => name.nama === 'uraian')) return true;
  const filled = sheet.filledIn(row);
  if (filled.length > 0 && filled.every((column) => partsHeader(sheet, row, column))) return true;
  if (filled.length > 1 && filled.every((column) => isPositionBeneath(sheet, row, column))) return true;
  return (
    actors.length > 0 &&
    filled.length > 0 &&
    filled.every((column) => {
      const text = sheet.textAt(row, column);
      return column >= (actors[0] ?? 0) && /\p{L}{3}/u.test(text) && !parseActorMark(text);
    }) &&
    (leaves.size === 0 || isWideBand(sheet, row, actors[0] ?? 0))
  );
}

/** A word under a wider header that it only parts: "Sebelum" and "Sesudah" under "Waktu". */
function partsHeader(sheet: SheetTexts, row: number, column: number): boolean {
  const text = sheet.textAt(row, column);
  if (!/\p{L}{3}/u.test(text) || parseActorMark(text)) return false;
  const above = widerAbove(sheet, row, column);
  const nama = recogniseHeader(above)?.nama;
  return nama !== undefined && (LEAVES.has(nama) || nama === 'mutu-baku');
}

/** "Kabid" under "Bidang A", where that reaches over several columns. */
const isPositionBeneath = (sheet: SheetTexts, row: number, column: number): boolean =>
  widerAbove(sheet, row, column) !== '' && looksLikeJabatan(sheet.textAt(row, column));

/** The header in the row above that reaches over a column and its neighbour; '' where none does. */
function widerAbove(sheet: SheetTexts, row: number, column: number): string {
  const above = sheet.filledIn(row - 1);
  const start = above.findLast((at) => at <= column);
  if (start === undefined) return '';
  const columns = sheet.mergeAt(row - 1, start)?.columns ?? (above.find((at) => at > start) ?? start + 1) - start;
  return columns > 1 && column < start + columns ? sheet.textAt(row - 1, start) : '';
}

/** The cell "Pelaksana" above leaves room for several columns: it is merged, or the next header stands further right. */
function isWideBand(sheet: SheetTexts, row: number, column: number): boolean {
  for (let above = row - 1; above >= Math.max(0, row - DEEPEST); above -= 1) {
    if (sheet.textAt(above, column) === '') continue;
    const next = sheet.filledIn(above).find((other) => other > column);
    return (sheet.mergeAt(above, column)?.columns ?? 1) > 1 || next === undefined || next > column + 1;
  }
  return false;
}
