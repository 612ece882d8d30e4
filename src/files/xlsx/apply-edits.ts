import type { Edit } from '../../domain/sheet/edit';
import type { Book } from './book';
import { charts } from './edits/charts';
import { clear, merge, writeNote, unmerge, write } from './edits/cells';
import { BookDraft, type SheetDraft } from './edits/draft';
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

type Kind = Exclude<Edit['kind'], 'ensure-sheet'>;

/** What an edit of each kind does to the sheet it names. */
const APPLY: { readonly [One in Kind]: (sheet: SheetDraft, edit: Edit & { readonly kind: One }, draft: BookDraft) => void } = {
  visibility: setVisibility,
  'rename-sheet': renameBookSheet,
  'delete-sheet': deleteSheet,
  write,
  clear,
  'insert-rows': shift,
  'delete-rows': shift,
  'insert-columns': shift,
  'delete-columns': shift,
  style,
  format,
  merge,
  unmerge,
  'column-width': columnWidth,
  'row-height': rowHeight,
  validation,
  conditional,
  'add-conditional': addConditional,
  'remove-conditional': removeConditional,
  shapes,
  charts,
  lock,
  protect({ parts }, { on }) {
    // Without a password; people may still widen columns and read everything.
    if (on) parts.protection = { allow: ['formatColumns', 'formatRows', 'selectLockedCells', 'selectUnlockedCells'] };
    else delete parts.protection;
  },
  freeze({ parts }, { rows, columns }) {
    parts.freeze = { rows, columns };
  },
  page,
  note: writeNote,
  select(sheet, { area }, draft) {
    sheet.parts.selection = area;
    draft.active = sheet;
  },
};

function applyOne(draft: BookDraft, edit: Edit): void {
  if (edit.kind === 'ensure-sheet') ensureSheet(draft, edit);
  else (APPLY[edit.kind] as (sheet: SheetDraft, edit: Edit, draft: BookDraft) => void)(draft.sheet(edit.sheet), edit, draft);
}
