import type { ConditionalFormat, Edit, EditOf } from '../edit';
import { copiesOf, pinRows } from '../formula-references';
import { EXCEL_LIMITS } from '../limits';
import { mapEdits } from '../map-edits';
import { roundUp } from './measure';

/** A third of Excel's tallest row, in points: three fill a page across, six a page upright, all but a few lines. */
const THIRD = EXCEL_LIMITS.rowHeight / 3;
/** So many rows are thirds; a text of more pages than that stands in as few as Excel lets it. */
const THIRDS = 12;

/** In how many rows of the sheet, merged, a row of that height (points) stands: Excel's are no higher than 409.5 points. */
export const rowsFor = (height: number): number =>
  height <= EXCEL_LIMITS.rowHeight
    ? 1
    : Math.max(Math.min(THIRDS, Math.ceil(height / THIRD)), Math.ceil(height / EXCEL_LIMITS.rowHeight));

/** A height in points shared among so many rows, in whole pixels; together they are as high as the whole. */
export function shareHeight(height: number, rows: number): readonly number[] {
  const each = roundUp(height / rows);
  return Array.from({ length: rows }, (_, index) => (index < rows - 1 ? each : height - each * (rows - 1)));
}

/** A row as it is laid out that stands in several rows of the sheet. */
export interface TallRow {
  readonly row: number;
  readonly rows: number;
}

/** The rows that are higher than Excel lets one be, from the top. */
export const tallRows = (heights: readonly (number | undefined)[]): readonly TallRow[] =>
  heights.flatMap((height = 0, row) => (rowsFor(height) > 1 ? [{ row, rows: rowsFor(height) }] : []));

/** Where a row that is laid out begins on the sheet. */
export const rowOnSheet = (row: number, tall: readonly TallRow[]): number =>
  tall.reduce((place, one) => (one.row < row ? place + one.rows - 1 : place), row);

/** The same for the rows from the first to the one behind the last. */
export function rowStarts(rows: number, tall: readonly TallRow[]): readonly number[] {
  const starts: number[] = [];
  let [place, next] = [0, 0];
  for (let row = 0; row <= rows; row += 1) {
    starts.push(place);
    const one = tall[next]?.row === row ? tall[next++] : undefined;
    place += one?.rows ?? 1;
  }
  return starts;
}

/** Edits planned for rows as they are laid out, as they read where the tall ones are several: what means such a row means all of it. */
export function onTallRows(edits: readonly Edit[], sheet: string, tall: readonly TallRow[]): readonly Edit[] {
  const tallAt = new Set(tall.map(({ row }) => row));
  const whole = edits.flatMap((edit) => (edit.kind === 'conditional' ? apart(edit, tallAt) : [edit]));
  // Put in within the row, not beneath it: what ends with the row grows along.
  const opened = tall.toReversed().map(({ row, rows }): Edit => ({ kind: 'insert-rows', sheet, row: row + 0.5, rows: rows - 1 }));
  return mapEdits(whole, opened).map((edit) => (edit.kind === 'freeze' ? { ...edit, rows: rowOnSheet(edit.rows, tall) } : edit));
}

/** A formula asks in every cell of a merged area: those of a tall row all ask about its first. */
function apart(edit: EditOf<'conditional'>, tall: ReadonlySet<number>): readonly Edit[] {
  const { area, formats } = edit;
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  if (!formats.some(({ kind }) => kind === 'formula') || !rows.some((row) => tall.has(row))) return [edit];
  const starts = rows.filter((row) => row === area.row || tall.has(row) || tall.has(row - 1));
  return starts.map((row, index) => {
    const end = starts[index + 1] ?? area.row + area.rows;
    const here = formats.map((one): ConditionalFormat => {
      if (one.kind !== 'formula') return one;
      const formula = copiesOf(one.formula)(row - area.row, 0);
      return { ...one, formula: tall.has(row) ? pinRows(formula) : formula };
    });
    return { ...edit, area: { ...area, row, rows: end - row }, formats: here };
  });
}
