import { looksLikeJabatan } from '../../kantor/jabatan';
import { parseWaktu } from '../../waktu/parse-waktu';
import { parseActorMark } from '../actor-mark';
import { branchKinds } from '../branch-label';
import { isNumberingRow } from './find-header';
import type { SheetTexts } from './sheet-texts';

/** What the cells beneath a header hold, whatever it says. */
export type ColumnContent = 'kosong' | 'waktu' | 'tanda' | 'nomor' | 'jabatan' | 'langkah' | 'teks';

/** So many rows beneath a header tell what its columns hold. */
const LOOKED_AT = 30;
/** How many cells must agree. */
const MOST = 0.6;
const NUMBER = /^\(?(?:\p{L}+\s+)?(?:ke-?)?\d{1,3}[a-z]?[.)]?$/iu;
/** Steps begin with what is done: "Menyusun", "2. Memeriksa". */
const STEP = /^(?:\d{1,2}[.)]\s*)?me\p{L}{4,}\s/iu;
const LETTER = /^[A-Z]\d?$/;

/** Looks at the cells of a column from `from` on, until two empty rows. */
export function contentBeneath(sheet: SheetTexts, from: number, column: number, columns = 1): ColumnContent {
  const texts: string[] = [];
  let gap = 0;
  for (let row = from; row < Math.min(sheet.rows, from + LOOKED_AT) && gap < 2; row += 1) {
    gap = sheet.isBlankRow(row) ? gap + 1 : 0;
    if (isNumberingRow(sheet, row)) continue;
    const parts: string[] = [];
    for (let at = column; at < column + columns; at += 1) if (sheet.textAt(row, at) !== '') parts.push(sheet.textAt(row, at));
    if (parts.length > 0) texts.push(parts.join(' '));
  }
  if (texts.length === 0) return 'kosong';
  const share = (fits: (text: string) => boolean): number => texts.filter(fits).length / texts.length;
  if (share((text) => NUMBER.test(text)) === 1) return 'nomor';
  if (share(isDuration) >= MOST) return 'waktu';
  const marks = share((text) => parseActorMark(text) !== undefined);
  if (marks > 0 && share((text) => parseActorMark(text) !== undefined || branchKinds(text).length > 0 || LETTER.test(text)) === 1)
    return 'tanda';
  if (share((text) => text.length <= 60 && looksLikeJabatan(text)) >= MOST) return 'jabatan';
  return share((text) => STEP.test(text)) >= MOST ? 'langkah' : 'teks';
}

/** A number with its unit: "2 hari", "15 menit". */
export const isDuration = (text: string): boolean => /\d/.test(text) && parseWaktu(text).menit !== null;
