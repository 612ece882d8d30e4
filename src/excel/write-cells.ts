import { a1 } from '../domain/sheet/address';
import type { CellInput, EditOf } from '../domain/sheet/edit';
import { isFormulaShort, EXCEL_LIMITS } from '../domain/sheet/limits';
import type { SentEdit } from './gather-edits';
import { asCellText } from './cell-text';
import { rangeOf, worksheetOf } from './range-of';
import type { Writing } from './writing';

type CellEdit =
  | EditOf<'write' | 'clear' | 'merge' | 'unmerge' | 'insert-rows' | 'delete-rows' | 'insert-columns' | 'delete-columns' | 'note'>
  | Extract<SentEdit, { kind: 'merge-rows' }>;

/** Edits of what stands in cells, and of the cells themselves. */
export function writeCells(edit: CellEdit, { context, can, untouched }: Writing): void {
  switch (edit.kind) {
    case 'write':
      writeValues(edit, context);
      return;
    case 'clear':
      if (edit.what === 'contents') rangeOf(context, edit.sheet, edit.area).clear('Contents');
      else {
        clearAll(rangeOf(context, edit.sheet, edit.area));
        untouched.cleared(edit.sheet, edit.area);
      }
      return;
    case 'merge':
    case 'merge-rows':
      rangeOf(context, edit.sheet, edit.area).merge(edit.kind === 'merge-rows');
      return;
    case 'unmerge':
      rangeOf(context, edit.sheet, edit.area).unmerge();
      return;
    case 'insert-rows':
      untouched.forget(edit.sheet);
      wholeRows(context, edit).insert('Down');
      return;
    case 'delete-rows':
      untouched.forget(edit.sheet);
      wholeRows(context, edit).delete('Up');
      return;
    case 'insert-columns':
      untouched.forget(edit.sheet);
      wholeColumns(context, edit).insert('Right');
      return;
    case 'delete-columns':
      untouched.forget(edit.sheet);
      wholeColumns(context, edit).delete('Left');
      return;
    case 'note':
      if (can.notes) writeNote(edit, context);
      return;
  }
}

/** Rows of a very long rectangle that go into one range; bounds the size of a single host action. */
const ROWS_AT_ONCE = 2_000;

function writeValues(edit: EditOf<'write'>, context: Excel.RequestContext): void {
  const width = edit.values[0]?.length ?? 0;
  if (width === 0) return;
  for (let start = 0; start < edit.values.length; start += ROWS_AT_ONCE) {
    const rows = edit.values.slice(start, start + ROWS_AT_ONCE);
    const at = { row: edit.at.row + start, column: edit.at.column, rows: rows.length, columns: width };
    rangeOf(context, edit.sheet, at).values = rows.map((row) => row.map(asHostValue));
  }
}

function asHostValue(input: CellInput): string | number | boolean | null {
  if (typeof input === 'string') return asCellText(input.slice(0, EXCEL_LIMITS.cellText));
  if (typeof input === 'object' && input !== null)
    return isFormulaShort(input.formula) ? input.formula : asHostValue(input.value ?? '');
  return input;
}

function clearAll(range: Excel.Range): void {
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear('All');
}

const wholeRows = (context: Excel.RequestContext, edit: EditOf<'insert-rows' | 'delete-rows'>): Excel.Range =>
  rangeOf(context, edit.sheet, { row: edit.row, column: 0, rows: edit.rows, columns: 1 }).getEntireRow();

const wholeColumns = (context: Excel.RequestContext, edit: EditOf<'insert-columns' | 'delete-columns'>): Excel.Range =>
  rangeOf(context, edit.sheet, { row: 0, column: edit.column, rows: 1, columns: edit.columns }).getEntireColumn();

function writeNote(edit: EditOf<'note'>, context: Excel.RequestContext): void {
  const worksheet = worksheetOf(context, edit.sheet);
  if (edit.text === null) worksheet.notes.getItemOrNullObject(a1(edit.at)).delete();
  else worksheet.notes.add(a1(edit.at), edit.text);
}
