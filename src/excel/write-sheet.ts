import type { EditOf, Visibility } from '../domain/sheet/edit';
import { forgetWorksheet, rangeOf, worksheetOf } from './range-of';
import { protect } from './protection';
import { HOST_VISIBILITY } from './visibility';
import type { Writing } from './writing';

type SheetEdit = EditOf<'ensure-sheet' | 'visibility' | 'rename-sheet' | 'delete-sheet' | 'protect' | 'freeze' | 'select'>;

/** Edits that concern a sheet as a whole. */
export function writeSheet(edit: SheetEdit, writing: Writing): void {
  const { context, known, untouched } = writing;
  const { worksheets } = context.workbook;
  switch (edit.kind) {
    case 'ensure-sheet': {
      if (known.has(edit.sheet)) return;
      const worksheet = worksheets.add(edit.sheet);
      forgetWorksheet(context, edit.sheet);
      known.learnNewSheet(edit.sheet);
      untouched.sheetAdded(edit.sheet);
      if (edit.gridlines === false) worksheet.showGridlines = false;
      if (edit.visibility) show(edit.sheet, edit.visibility, writing);
      return;
    }
    case 'visibility':
      show(edit.sheet, edit.visibility, writing);
      return;
    case 'rename-sheet':
      worksheetOf(context, edit.sheet).name = edit.to;
      known.renameSheet(edit.sheet, edit.to);
      forgetWorksheet(context, edit.sheet);
      forgetWorksheet(context, edit.to);
      untouched.forget(edit.sheet);
      untouched.forget(edit.to);
      return;
    case 'delete-sheet': {
      // A very hidden sheet cannot be deleted as it is.
      if (known.visibilityOf(edit.sheet) === 'veryHidden') show(edit.sheet, 'visible', writing);
      worksheetOf(context, edit.sheet).delete();
      known.forgetSheet(edit.sheet);
      untouched.forget(edit.sheet);
      forgetWorksheet(context, edit.sheet);
      return;
    }
    case 'protect':
      if (edit.on) protect(worksheetOf(context, edit.sheet));
      return;
    case 'freeze': {
      const { freezePanes } = worksheetOf(context, edit.sheet);
      freezePanes.unfreeze();
      if (edit.rows > 0 && edit.columns > 0)
        freezePanes.freezeAt(rangeOf(context, edit.sheet, { row: 0, column: 0, rows: edit.rows, columns: edit.columns })); // prettier-ignore
      else if (edit.rows > 0) freezePanes.freezeRows(edit.rows);
      else if (edit.columns > 0) freezePanes.freezeColumns(edit.columns);
      return;
    }
    case 'select':
      worksheetOf(context, edit.sheet).activate();
      rangeOf(context, edit.sheet, edit.area).select();
      return;
  }
}

/** Said only where it changes something: an undo group, and a workbook whose structure is protected, refuse it. */
function show(sheet: string, visibility: Visibility, { context, known }: Writing): void {
  if (known.visibilityOf(sheet) === visibility) return;
  worksheetOf(context, sheet).visibility = HOST_VISIBILITY[visibility];
  known.learnVisibility(sheet, visibility);
}
