import type { ProtectedAction } from '../../../files/xlsx/book';
import { ALLOWED_BY, type SheetProtection } from '../../book/protection';
import { fail } from '../../richapi/host-error';
import { declareClass, shown, truthOf } from '../../richapi/declare';
import { SheetView } from '../context';
import { members, oneOf, requireText } from '../refusals';

const SELECTION = ['Normal', 'Unlocked', 'None'] as const;

export class WorksheetProtection extends SheetView {
  static {
    declareClass(WorksheetProtection, 'WorksheetProtection', {
      Protected: shown(({ $sheet }) => $sheet.protected),
      Options: shown(({ $sheet }) => optionsOf($sheet.protection)),
    });
  }

  Protect(options: unknown, password: unknown): void {
    if (this.$sheet.protected) fail('InvalidOperation');
    const { selectionMode, ...allowed } = options === undefined ? {} : members(options);
    const actions = Object.entries(allowed).flatMap(([option, on]) => {
      const action = ALLOWED_BY[option];
      if (!action) return fail('InvalidArgument');
      return on !== undefined && truthOf(on) ? [action] : [];
    });
    this.$sheet.flush();
    this.$sheet.protection = {
      allow: [...actions, ...selectable(oneOf(SELECTION, selectionMode ?? 'Normal'))],
      ...(password === undefined || password === '' ? {} : { password: requireText(password) }),
    };
    this.$told();
  }

  /** Harmless on a sheet that is not protected. A password that only a file's hash knows cannot be checked here. */
  Unprotect(password: unknown): void {
    const { protection } = this.$sheet;
    if (!protection) return;
    if (protection.password !== undefined && protection.password !== password) fail('BadPassword');
    if (protection.password === undefined && protection.secret) fail('BadPassword');
    this.$sheet.protection = undefined;
    this.$told();
  }

  private $told(): void {
    const { book } = this.$context;
    book.tell({ kind: 'protection', sheetId: this.$sheet.id, actor: book.actor });
  }
}

/** Null on a sheet that is not protected. */
function optionsOf(protection: SheetProtection | undefined): object | null {
  if (!protection) return null;
  const allow = new Set(protection.allow);
  const options = Object.entries(ALLOWED_BY).map(([option, action]) => [option, allow.has(action)] as const);
  const mode = allow.has('selectLockedCells') ? 'Normal' : allow.has('selectUnlockedCells') ? 'Unlocked' : 'None';
  return { ...Object.fromEntries(options), selectionMode: mode };
}

const selectable = (mode: (typeof SELECTION)[number]): ProtectedAction[] =>
  mode === 'Normal' ? ['selectLockedCells', 'selectUnlockedCells'] : mode === 'Unlocked' ? ['selectUnlockedCells'] : [];
