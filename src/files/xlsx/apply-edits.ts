import type { Edit } from '../../domain/sheet/edit';
import { shiftOf } from '../../domain/sheet/shift';
import type { Book } from './book';
import { charts } from './edits/charts';
import { clear, merge, writeNote, unmerge, write } from './edits/cells';
import { BookDraft } from './edits/draft';
import { addConditional, columnWidth, conditional, format, lock, removeConditional, rowHeight, style } from './edits/look';
import { page } from './edits/page';
import { validation } from './edits/rules';
import { shapes } from './edits/shapes';
import { deleteSheet, ensureSheet, renameBookSheet, setVisibility } from './edits/sheets';
import { shift } from './edits/shift';

/**
 * The workbook with the edits carried out in order, as Excel would: a plan becomes a file without Excel. The given book stays
 * as it was. Formulas are not calculated: a new one shows the value its edit names, or nothing until Excel opens the file.
 * Throws `WorkbookError` where Excel refuses (a sheet that does not exist, hiding the last visible one).
 */
export function applyToBook(book: Book, edits: readonly Edit[]): Book {
  const draft = new BookDraft(book);
  for (const edit of edits) applyOne(draft, edit);
  return draft.finish();
}

function applyOne(draft: BookDraft, edit: Edit): void {
  if (edit.kind === 'ensure-sheet') {
    ensureSheet(draft, edit);
    return;
  }
  const sheet = draft.sheet(edit.sheet);
  switch (edit.kind) {
    case 'visibility':
      return setVisibility(draft, sheet, edit.visibility);
    case 'rename-sheet':
      return renameBookSheet(draft, sheet, edit.to);
    case 'delete-sheet':
      return deleteSheet(draft, sheet);
    case 'write':
      return write(sheet, edit);
    case 'clear':
      return clear(sheet, edit);
    case 'insert-rows':
    case 'delete-rows':
    case 'insert-columns':
    case 'delete-columns':
      return shift(draft, sheet, shiftOf(edit));
    case 'style':
      return style(sheet, edit);
    case 'format':
      return format(sheet, edit);
    case 'merge':
      return merge(sheet, edit.area);
    case 'unmerge':
      return unmerge(sheet, edit.area);
    case 'column-width':
      return columnWidth(sheet, edit);
    case 'row-height':
      return rowHeight(sheet, edit);
    case 'validation':
      return validation(sheet, edit);
    case 'conditional':
      return conditional(sheet, edit);
    case 'add-conditional':
      return addConditional(sheet, edit);
    case 'remove-conditional':
      return removeConditional(sheet, edit);
    case 'shapes':
      return shapes(sheet, edit);
    case 'charts':
      return charts(sheet, edit);
    case 'lock':
      return lock(sheet, edit);
    case 'protect':
      return protect(sheet.parts, edit.on);
    case 'freeze':
      sheet.parts.freeze = { rows: edit.rows, columns: edit.columns };
      return;
    case 'page':
      return page(sheet, edit);
    case 'note':
      return writeNote(sheet, edit);
    case 'select':
      sheet.parts.selection = edit.area;
      draft.active = sheet;
      return;
  }
}

/** Protection without a password that still lets people widen columns and read everything. */
function protect(parts: BookDraft['sheets'][number]['parts'], on: boolean): void {
  if (on) parts.protection = { allow: ['formatColumns', 'formatRows', 'selectLockedCells', 'selectUnlockedCells'] };
  else delete parts.protection;
}
