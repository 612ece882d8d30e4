import { WorkbookError } from '../../../app/workbook';
import type { EditOf } from '../../../domain/sheet/edit';
import { loseSheet, renameSheetIn } from '../../../domain/sheet/formula-references';
import { changeFormulas } from './formulas';
import type { BookDraft, SheetDraft } from './draft';

export function ensureSheet(book: BookDraft, edit: EditOf<'ensure-sheet'>): void {
  if (book.find(edit.sheet)) return;
  const sheet = book.add(edit.sheet);
  if (edit.gridlines === false) sheet.parts.gridlines = false;
  if (edit.visibility !== undefined) sheet.parts.visibility = edit.visibility;
}

export function setVisibility(sheet: SheetDraft, { visibility }: EditOf<'visibility'>, book: BookDraft): void {
  if (visibility !== 'visible') mustLeaveOneVisible(book, sheet);
  sheet.parts.visibility = visibility;
}

export function renameBookSheet(sheet: SheetDraft, { to }: EditOf<'rename-sheet'>, book: BookDraft): void {
  const from = sheet.parts.name.toLowerCase();
  const other = book.find(to);
  if (other && other !== sheet) throw new WorkbookError('denied', 'write', `a sheet "${to}" exists already`);
  changeFormulas(book, (formula) => renameSheetIn(formula, from, to));
  book.names = book.names.map((name) => (name.sheet?.toLowerCase() === from ? { ...name, sheet: to } : name));
  sheet.parts.name = to;
}

export function deleteSheet(sheet: SheetDraft, _: EditOf<'delete-sheet'>, book: BookDraft): void {
  mustLeaveOneVisible(book, sheet);
  const wanted = sheet.parts.name.toLowerCase();
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.names = book.names.filter((name) => name.sheet?.toLowerCase() !== wanted);
  if (book.active === sheet) book.active = undefined;
  changeFormulas(book, (formula) => loseSheet(formula, wanted));
}

/** Excel refuses to hide or delete the only sheet in sight. */
function mustLeaveOneVisible(book: BookDraft, sheet: SheetDraft): void {
  const others = book.sheets.some((one) => one !== sheet && one.parts.visibility === 'visible');
  if (!others) throw new WorkbookError('denied', 'write', `"${sheet.parts.name}" is the only visible sheet`);
}
