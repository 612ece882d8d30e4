import { formatFigure } from '../../kantor/angka';
import { a1 } from '../../sheet/address';
import { EXCEL_LIMITS } from '../../sheet/limits';
import { foreignTexts, type ForeignText } from '../../sheet/print/own-texts';
import { endMarkRow } from '../../sheet/print/part';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { NO_FIGURE_TEXT } from '../../kinerja/messages';
import type { Ketentuan } from '../../kinerja/pengaturan';
import { REPORT_WORDS } from '../document/messages';
import type { StoredNaskah } from '../naskah';
import { LKJ_SHEET } from './messages';
import { END_COLUMN, MARK_COLUMN, MARK_COUNT, STATE_COLUMN } from './page-grid';

/** What people typed between the texts and tables of a compiled report, bare figures included; the report's own texts, `stored` in it, are kept as such and are none. */
export function typedNotes(
  sheet: SheetSnapshot,
  { skalaPredikat }: Ketentuan,
  stored: readonly StoredNaskah[],
): readonly ForeignText[] {
  const end = endMarkRow(sheet);
  const naskah = stored.map(({ at, tanda }) => ({ column: at.column, from: at.row, to: tanda.at(-1)?.row ?? at.row }));
  const calculated = [
    ...skalaPredikat.map(({ nama }) => nama),
    ...Object.values(NO_FIGURE_TEXT).map(({ id }) => id),
    REPORT_WORDS.kosong,
  ];
  return foreignTexts(sheet, {
    rows: end < 0 ? sheet.values.length : end + 1,
    columns: END_COLUMN,
    calculated,
    figures: { textOf: formatFigure, markColumn: MARK_COLUMN + 1 },
  }).filter(
    ({ at: { row, column }, text }) =>
      !(column >= MARK_COLUMN && column < MARK_COLUMN + MARK_COUNT) &&
      !(column === STATE_COLUMN && STATES.has(text)) &&
      !naskah.some((one) => one.column === column && row >= one.from && row <= one.to),
  );
}

const STATES: ReadonlySet<string> = new Set([LKJ_SHEET.draf, LKJ_SHEET.drafBerubah, LKJ_SHEET.disunting, LKJ_SHEET.diterima]);

/** The same as rows below the report: a heading, and each with where it stood; before one that fills a cell alone, in a row of its own. */
export const noteLines = (notes: readonly ForeignText[]): readonly string[] =>
  notes.length === 0 ? [] : [LKJ_SHEET.catatanPindah, ...notes.flatMap(noteLine)];

function noteLine({ at, text }: ForeignText): readonly string[] {
  const whole = `${a1(at)}: ${text}`;
  return whole.length > EXCEL_LIMITS.cellText ? [`${a1(at)}:`, text] : [whole];
}
