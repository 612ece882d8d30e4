import { a1 } from '../domain/sheet/address';
import type { CellInput, EditOf } from '../domain/sheet/edit';
import { shiftOf } from '../domain/sheet/shift';
import { isFormulaShort, EXCEL_LIMITS } from '../domain/sheet/limits';
import { asCellText } from './cell-text';
import { forgetRanges, rangeOf, worksheetOf, type Writers, type Writing } from './writing';

/** Edits of what stands in cells, and of the cells themselves. */
export const cellWriters: Writers<
  | 'write'
  | 'clear'
  | 'merge'
  | 'merge-rows'
  | 'unmerge'
  | 'insert-rows'
  | 'delete-rows'
  | 'insert-columns'
  | 'delete-columns'
  | 'note'
> = {
  write({ sheet, at, values }, { context }) {
    const columns = values[0]?.length ?? 0;
    if (columns === 0) return;
    for (let start = 0; start < values.length; start += ROWS_AT_ONCE) {
      const rows = values.slice(start, start + ROWS_AT_ONCE);
      const area = { row: at.row + start, column: at.column, rows: rows.length, columns };
      rangeOf(context, sheet, area).values = rows.map((row) => row.map(asHostValue));
    }
  },
  clear({ sheet, area, what }, { context, untouched }) {
    const range = rangeOf(context, sheet, area);
    if (what === 'contents') {
      range.clear('Contents');
      return;
    }
    range.unmerge();
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    range.clear(what === 'looks' ? 'Formats' : 'All');
    untouched.cleared(sheet, area);
  },
  merge: ({ sheet, area }, { context }) => {
    rangeOf(context, sheet, area).merge();
  },
  'merge-rows': ({ sheet, area }, { context }) => {
    rangeOf(context, sheet, area).merge(true);
  },
  unmerge: ({ sheet, area }, { context }) => {
    rangeOf(context, sheet, area).unmerge();
  },
  'insert-rows': shift,
  'delete-rows': shift,
  'insert-columns': shift,
  'delete-columns': shift,
  note({ sheet, at, text }, { context, can, known }) {
    if (!can.notes) return;
    const { notes } = worksheetOf(context, sheet);
    // A cell that has a note takes no second one.
    notes.getItemOrNullObject(a1(at)).delete();
    if (text !== null) notes.add(a1(at), text);
    known.learnNote(sheet, at, text !== null);
  },
};

/** Rows of a very long rectangle that go into one range; bounds the size of a single host action. */
const ROWS_AT_ONCE = 2_000;

function asHostValue(input: CellInput): string | number | boolean | null {
  if (typeof input === 'string') return asCellText(input).slice(0, EXCEL_LIMITS.cellText);
  if (typeof input === 'object' && input !== null)
    return isFormulaShort(input.formula) ? input.formula : asHostValue(input.value ?? '');
  return input;
}

type ShiftEdit = EditOf<'insert-rows' | 'delete-rows' | 'insert-columns' | 'delete-columns'>;

function shift(edit: ShiftEdit, { context, untouched }: Writing): void {
  const { sheet } = edit;
  const { axis, at, by } = shiftOf(edit);
  untouched.forget(sheet);
  const lines = Math.abs(by);
  const range =
    axis === 'row'
      ? rangeOf(context, sheet, { row: at, column: 0, rows: lines, columns: 1 }).getEntireRow()
      : rangeOf(context, sheet, { row: 0, column: at, rows: 1, columns: lines }).getEntireColumn();
  if (by > 0) range.insert(axis === 'row' ? 'Down' : 'Right');
  else range.delete(axis === 'row' ? 'Up' : 'Left');
  forgetRanges(context, sheet);
}
