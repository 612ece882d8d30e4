import type { Edit } from '../domain/sheet/edit';
import { worksheetOf, type Writing } from './writing';

/** Lifts the protection of sheets about to change, not of those only looked at; returns those that stay protected afterwards. */
export function openProtected(edits: readonly Edit[], { context, known }: Writing): readonly string[] {
  const changing = edits.filter(({ kind }) => kind !== 'select' && kind !== 'freeze');
  const sheets = [...new Set(changing.map(({ sheet }) => sheet))];
  const touched = sheets.filter((sheet) => known.of(sheet).protected);
  for (const sheet of touched) {
    worksheetOf(context, sheet).protection.unprotect();
    known.learn(sheet, { opened: true });
  }
  const decided = new Set(edits.flatMap((edit) => (edit.kind === 'protect' ? [edit.sheet] : [])));
  // What an earlier write opened and could not close again is closed with this one.
  return sheets.filter((sheet) => known.of(sheet).opened === true && !decided.has(sheet));
}

/** Protection without a password that still lets people widen columns and read everything. */
export function protect(worksheet: Excel.Worksheet): void {
  worksheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, selectionMode: 'Normal' });
}

/** After a failed batch: whatever it had opened is closed again, as far as the host still answers. */
export async function protectAgain({ context, known }: Writing, sheets: readonly string[]): Promise<void> {
  if (sheets.length === 0) return;
  try {
    for (const sheet of sheets) protect(worksheetOf(context, sheet));
    await context.sync();
    for (const sheet of sheets) known.learn(sheet, { opened: false });
  } catch {
    // The failed batch may never have lifted the protection, or the host is gone: the first error is the one to show.
  }
}
