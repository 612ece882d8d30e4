import type { BookProtection, ProtectedAction } from '../../files/xlsx/book';

/** What Excel's options of `protect` are called in a file; the options say what stays allowed. */
export const ALLOWED_BY: Readonly<Record<string, ProtectedAction>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

/** Protection of a sheet: what Excel set, and the password it was given in this session (files carry only its hash). */
export interface SheetProtection extends BookProtection {
  readonly password?: string;
}

export const allows = (protection: SheetProtection | undefined, action: ProtectedAction): boolean =>
  protection === undefined || protection.allow.includes(action);
