import { writtenSheetName } from '../../domain/sheet/names';

/** A sheet and the names that hold on it alone, in small letters. */
export interface NamesOfSheet {
  readonly sheet: string;
  readonly names: ReadonlySet<string>;
}

const WORD = String.raw`[A-Za-z_\\\u00c0-\uffff][\w.\\\u00c0-\uffff]*`;
const ALONE = String.raw`(?![\w.(!:\[\u00c0-\uffff])`;
const TEXT = String.raw`"(?:[^"]|"")*"|\[[^\]]*\]`;

/** A name by itself; texts, sheets' names and columns of tables are passed over. */
const BARE = new RegExp(String.raw`${TEXT}|'(?:[^']|'')*'|(?<![\w.!:$\u00c0-\uffff])(${WORD})${ALONE}`, 'g');
/** A name behind that of a sheet. */
const SAID = new RegExp(String.raw`${TEXT}|('(?:[^']|'')+'|${WORD})!(${WORD})${ALONE}`, 'g');

/** Names under which Univer, which knows no scopes, keeps those of a sheet: as Excel writes them from elsewhere. */
export const scopedName = (sheet: string, name: string): string => `${writtenSheetName(sheet)}!${name}`;

/** The formula of a cell of the sheet, with the sheet said before each of its own names. */
export const withScopes = (formula: string, { sheet, names }: NamesOfSheet): string =>
  names.size === 0
    ? formula
    : formula.replace(BARE, (found: string, name: string | undefined) =>
        name !== undefined && names.has(name.toLowerCase()) ? scopedName(sheet, name) : found,
      );

/** The same formula as it was written. */
export const withoutScopes = (formula: string, { sheet, names }: NamesOfSheet): string =>
  names.size === 0
    ? formula
    : formula.replace(SAID, (found: string, before: string | undefined, name: string | undefined) =>
        name !== undefined && before === writtenSheetName(sheet) && names.has(name.toLowerCase()) ? name : found,
      );
