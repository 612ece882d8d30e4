import type { HostBook } from '../book/host-book';

/** A new sheet behind the one in sight, named as Excel names them, and brought up. */
export function addSheetTab(book: HostBook): void {
  const names = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  let number = book.sheets.length + 1;
  while (names.has(`sheet${number.toString()}`)) number += 1;
  const at = book.sheets.findIndex(({ id }) => id === book.active.id) + 1;
  book.activate(book.addSheet(`Sheet${number.toString()}`, at).id);
}

/** Renames a sheet, or says why it may not be called that. */
export function renameSheetTab(book: HostBook, sheetId: string, name: string): 'invalid' | 'taken' | undefined {
  const sheet = book.sheet(sheetId);
  if (!sheet || sheet.name === name) return undefined;
  const trouble = book.nameTrouble(name, sheet);
  if (!trouble) book.renameSheet(sheet, name);
  return trouble;
}
