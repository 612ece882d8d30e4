import type { EditOf } from '../domain/sheet/edit';
import { rangeOf } from './range-of';
import { protect } from './protection';
import type { Writing } from './writing';

type SheetEdit = EditOf<'ensure-sheet' | 'visibility' | 'rename-sheet' | 'delete-sheet' | 'protect' | 'freeze' | 'select'>;

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Edits that concern a sheet as a whole. */
export function writeSheet(edit: SheetEdit, { context, known }: Writing): void {
  const { worksheets } = context.workbook;
  switch (edit.kind) {
    case 'ensure-sheet': {
      if (known.has(edit.sheet)) return;
      const worksheet = worksheets.add(edit.sheet);
      known.learnNewSheet(edit.sheet);
      if (edit.gridlines === false) worksheet.showGridlines = false;
      if (edit.visibility && edit.visibility !== 'visible') worksheet.visibility = VISIBILITY[edit.visibility];
      return;
    }
    case 'visibility':
      worksheets.getItem(edit.sheet).visibility = VISIBILITY[edit.visibility];
      return;
    case 'rename-sheet':
      worksheets.getItem(edit.sheet).name = edit.to;
      known.renameSheet(edit.sheet, edit.to);
      return;
    case 'delete-sheet': {
      // A very hidden sheet cannot be deleted as it is.
      const worksheet = worksheets.getItem(edit.sheet);
      worksheet.visibility = VISIBILITY.visible;
      worksheet.delete();
      known.forgetSheet(edit.sheet);
      return;
    }
    case 'protect':
      if (edit.on) protect(worksheets.getItem(edit.sheet));
      return;
    case 'freeze': {
      const { freezePanes } = worksheets.getItem(edit.sheet);
      freezePanes.unfreeze();
      if (edit.rows > 0 && edit.columns > 0)
        freezePanes.freezeAt(rangeOf(context, edit.sheet, { row: 0, column: 0, rows: edit.rows, columns: edit.columns })); // prettier-ignore
      else if (edit.rows > 0) freezePanes.freezeRows(edit.rows);
      else if (edit.columns > 0) freezePanes.freezeColumns(edit.columns);
      return;
    }
    case 'select':
      worksheets.getItem(edit.sheet).activate();
      rangeOf(context, edit.sheet, edit.area).select();
      return;
  }
}
