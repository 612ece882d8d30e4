import { cell, type Area } from '../../sheet/address';
import type { OtherRow } from '../sop';
import { oneLineText } from './clean';
import { isDuration } from './column-content';
import { LETTER_CELL, LETTER_IN_URAIAN, NUMBER_CELL, roleText, type ColumnMap } from './read-kegiatan';
import type { SheetTexts } from './sheet-texts';

const FOOTER =
  /^(?:(?:hal(?:aman)?|hlm|page|lembar)\.?\s*(?:ke)?[\s:-]*\d{1,3}(?:\s*(?:dari|of|\/)\s*\d{1,3})?|-\s*\d{1,3}\s*-|\d{1,3}\s*\/\s*\d{1,3}|(?:ber)?sambung(?:an)?\b.{0,40}|(?:di)?lanjut(?:an|kan)\b.{0,40}|.{3,90}\(\s*(?:sambungan|lanjutan)\b[^()]{0,30}\))$/i;
const CARRIED_ON = /^(?:di)?lanjutkan$/i;
const TOTAL = /^(?:(?:sub|grand)[\s-]*)?(?:jumlah|total|jml|akumulasi|rata-?rata)\b/i;
/** What stands beneath a table: a legend, a place and date, signatures, or a note that a sign refers to ("*) dapat diperpanjang"). */
const AFTER =
  /^(?:catatan|keterangan|ket|nb|note|sumber|legenda|mengetahui|ditetapkan|disahkan|menyetujui)\b\s*(?:[.:,]|oleh|di\b|$)|^(?:\*+\)?|[¹²³⁴⁵]\)?|\))\s*\p{L}/iu;
/** "Pontianak, 2 Januari 2025", above a signature. */
const PLACE_AND_DATE =
  /^\p{Lu}[\p{L}. ]{2,40},\s*(?:(?:tanggal\s+)?\d{1,2}\s+\p{L}+\s+\d{4}|[.…_\s]*(?:\p{L}+\s+)?\d{4}|[.…_]{3,}.*)$/u;
const LETTER_OR_ROMAN = /^\(?\s*(?:[A-H]|[IVX]{1,4})\s*[.)]?$/;
const LETTER_AT_START = /^\s*(?:[A-H]|[IVX]{1,4})\s*[.)]\s+\p{L}/u;
const LONGEST_HEADING = 90;

/** A row is asked about several times in a row. */
const lastAsked = new WeakMap<SheetTexts, { readonly row: number; readonly width: Area; readonly texts: readonly string[] }>();

/** The first texts of a row within its table, from left to right; of more than two only that there are. */
function textsIn(sheet: SheetTexts, row: number, width: Area): readonly string[] {
  const before = lastAsked.get(sheet);
  if (before?.row === row && before.width === width) return before.texts;
  const texts: string[] = [];
  const end = Math.min(width.column + width.columns, sheet.widthOf(row));
  for (let at = width.column; at < end && texts.length < 3; at += 1) {
    const text = sheet.textAt(row, at);
    if (text !== '') texts.push(oneLineText(text));
  }
  lastAsked.set(sheet, { row, width, texts });
  return texts;
}

/** "Halaman 1 dari 2", "- 2 -", "Bersambung": what a printed page says at its foot. */
export function isPageFooter(sheet: SheetTexts, map: ColumnMap, row: number, width: Area): boolean {
  const texts = textsIn(sheet, row, width);
  if (texts.length === 0 || texts.length > 2 || !texts.every((text) => FOOTER.test(text))) return false;
  // "Dilanjutkan" beside a decision is the name of an exit.
  const isActors = (at: number): boolean =>
    map.pelaksana.pelaksana.some(({ column, columns }) => at >= column && at < column + columns);
  return map.pelaksana.nama || !CARRIED_ON.test(texts[0] ?? '') || !sheet.filledIn(row).every(isActors);
}

/** A row of totals: it says so in its first text, wherever that stands, and has no number. */
export function isTotalRow(sheet: SheetTexts, map: ColumnMap, row: number, width: Area): boolean {
  const texts = textsIn(sheet, row, width);
  const first = texts[0] ?? '';
  // A time alone in the last row adds up those above it.
  const alone = texts.length === 1 && roleText(sheet, map.kolom.waktu, row, 1) !== '' && isDuration(first);
  if (alone && (map.pelaksana.gambar.get(row)?.length ?? 0) === 0 && (row + 1 >= sheet.rows || sheet.isBlankRow(row + 1)))
    return true;
  return TOTAL.test(first) && first.length <= 60 && !NUMBER_CELL.test(roleText(sheet, map.kolom.no, row, 1));
}

/** All that stands in a row that is no kegiatan, at its first filled cell. */
export const otherRow = (sheet: SheetTexts, row: number, width: Area, jenis: OtherRow['jenis']): OtherRow => {
  const filled = sheet.filledIn(row);
  return { at: cell(row, filled[0] ?? width.column), teks: filled.map((at) => sheet.textAt(row, at)).join(' '), jenis };
};

/** How many lines of notes may stand between two steps. */
const MOST_NOTES = 4;

/** Whether a note in this row stands between two steps: after it, and others like it, the next number goes on. */
export function isNoteBetween(sheet: SheetTexts, map: ColumnMap, row: number, until: number, width: Area, last: number): boolean {
  for (let next = row + 1; next < Math.min(until, row + 1 + MOST_NOTES); next += 1) {
    const number = NUMBER_CELL.exec(roleText(sheet, map.kolom.no, next, 1))?.[1];
    if (number !== undefined)
      return Number.parseInt(number, 10) === last + 1 && roleText(sheet, map.kolom.uraian, next, 1) !== '';
    if (textsIn(sheet, next, width).length > 0 && !standsAfter(sheet, next, width)) return false;
  }
  return false;
}

/** A line beneath a numbered table that is no kegiatan any more. */
export function standsAfter(sheet: SheetTexts, row: number, width: Area): boolean {
  const texts = textsIn(sheet, row, width);
  const first = texts[0] ?? '';
  return texts.length > 0 && texts.length <= 2 && (AFTER.test(first) || (texts.length === 1 && PLACE_AND_DATE.test(first)));
}

/**
 * A heading among the kegiatan: "A | PERSIAPAN", a line in capitals, one merged over the table; or a step that only gathers the lettered
 * ones beneath it. It has nobody and no standard.
 */
export function headingIn(sheet: SheetTexts, map: ColumnMap, row: number, until: number, width: Area): OtherRow | undefined {
  const { no, uraian } = map.kolom;
  const number = roleText(sheet, no, row, 1);
  const texts = textsIn(sheet, row, width);
  if (texts.length === 0 || texts.length > 2 || (map.pelaksana.gambar.get(row)?.length ?? 0) > 0) return undefined;
  const first = sheet.filledIn(row).find((at) => at >= width.column) ?? width.column;
  const text = number !== '' && texts.length === 2 ? (texts[1] ?? '') : (texts[0] ?? '');
  if (texts.length === 2 && oneLineText(roleText(sheet, uraian, row, 1)) !== text) return undefined;
  if (text.length > LONGEST_HEADING || !/\p{L}{3}/u.test(text)) return undefined;
  if (texts.length === 1 && uraian && first > uraian.column) return undefined;
  const found: OtherRow = { at: cell(row, first), teks: texts.join(' '), jenis: 'judul' };
  if (texts.length === 2 && NUMBER_CELL.test(number) && !LETTER_OR_ROMAN.test(number)) {
    const next = roleText(sheet, no, row + 1, 1);
    const lettered = LETTER_CELL.test(next) || (next === '' && LETTER_IN_URAIAN.test(roleText(sheet, uraian, row + 1, 1)));
    return row + 1 < until && lettered && !LETTER_CELL.test(number) ? { ...found, jenis: 'induk' } : undefined;
  }
  if (texts.length === 2) return LETTER_OR_ROMAN.test(number) ? found : undefined;
  const merge = sheet.mergeAt(row, first);
  const wide = merge !== undefined && merge.columns > 2 && merge.column + merge.columns > (uraian?.column ?? 0) + 1;
  const capitals = text === text.toUpperCase() && !/^ME\p{Lu}{3}/u.test(text) && text.length > 4;
  return wide || capitals || (LETTER_AT_START.test(text) && no !== undefined) ? found : undefined;
}
