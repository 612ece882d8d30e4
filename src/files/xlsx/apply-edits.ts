import { WorkbookError } from '../../app/workbook';
import { carryOut, type EditedBook } from '../../domain/sheet/carry-out';
import type { Edit } from '../../domain/sheet/edit';
import { present } from '../../domain/present';
import { emptySheet, type Book, type BookSheet } from './book';
import { charts } from './edits/charts';
import { SheetDraft, type OwnEdit } from './edits/draft';
import {
  addConditional,
  alignTop,
  columnWidth,
  conditional,
  format,
  lock,
  removeConditional,
  rowHeight,
  style,
} from './edits/look';
import { blackAndWhite, page } from './edits/page';
import { validation } from './edits/rules';
import { dressSymbols, shapes } from './edits/shapes';

/**
 * The workbook with the edits carried out in order, as Excel would: a plan becomes a file without Excel. The given book stays
 * as it was. Formulas are not calculated: a new one shows the value its edit names, or nothing until Excel opens the file.
 * Throws `WorkbookError` where Excel refuses (a sheet that does not exist, hiding the last visible one).
 */
export function applyToBook(book: Book, edits: readonly Edit[]): Book {
  const draft = new BookDraft(book);
  carryOut(draft, edits);
  return draft.finish();
}

/** What an edit of each kind does to the sheet it names, where only a file keeps it so. */
const CHANGE: { readonly [One in OwnEdit['kind']]: (sheet: SheetDraft, edit: OwnEdit & { readonly kind: One }) => void } = {
  visibility({ parts }, { visibility }) {
    parts.visibility = visibility;
  },
  style,
  format,
  'align-top': alignTop,
  'column-width': columnWidth,
  'row-height': rowHeight,
  validation,
  conditional,
  'add-conditional': addConditional,
  'remove-conditional': removeConditional,
  shapes,
  'symbol-looks': dressSymbols,
  charts,
  lock,
  protect({ parts }, { on }) {
    // Without a password; people may still widen columns and read everything.
    if (on) parts.protection = { allow: ['formatColumns', 'formatRows', 'selectLockedCells', 'selectUnlockedCells'] };
    else delete parts.protection;
  },
  page,
  'black-and-white': blackAndWhite,
};

const same = (one: string | undefined, other: string): boolean => one?.toLowerCase() === other.toLowerCase();

/** A file's workbook being edited. */
class BookDraft implements EditedBook {
  private sheets: SheetDraft[];
  private active: SheetDraft | undefined;
  private names: Book['names'];

  constructor(private readonly book: Book) {
    this.sheets = book.sheets.map((sheet) => this.draftOf(sheet));
    this.active = this.sheets[book.active];
    this.names = book.names;
  }

  /** Throws as Excel does when an edit names a sheet that is not there. */
  sheet(name: string): SheetDraft {
    const found = this.find(name);
    if (!found) throw new WorkbookError('missing-item', 'write', `no sheet "${name}"`);
    return found;
  }

  holds(name: string): boolean {
    return this.find(name) !== undefined;
  }

  takeFormulas(): ReturnType<EditedBook['takeFormulas']> {
    return (change) => {
      for (const sheet of this.sheets) sheet.changeFormulas(change);
      this.names = this.names.map((name) => ({ ...name, formula: change(name.formula, name.sheet) }));
    };
  }

  add({ sheet, visibility, gridlines }: Parameters<EditedBook['add']>[0]): void {
    this.sheets.push(
      this.draftOf({ ...emptySheet(sheet), ...present({ visibility, gridlines: gridlines === false ? false : undefined }) }),
    );
  }

  rename(from: string, to: string): void {
    const sheet = this.sheet(from);
    const other = this.find(to);
    if (other && other !== sheet) throw new WorkbookError('denied', 'write', `a sheet "${to}" exists already`);
    this.names = this.names.map((name) => (same(name.sheet, from) ? { ...name, sheet: to } : name));
    sheet.parts.name = to;
  }

  remove(name: string): void {
    const sheet = this.sheet(name);
    this.mustLeaveOneVisible(sheet);
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.names = this.names.filter((one) => !same(one.sheet, name));
    if (this.active === sheet) this.active = undefined;
  }

  select({ sheet, area }: Parameters<EditedBook['select']>[0]): void {
    this.active = this.sheet(sheet);
    this.active.parts.selection = area;
  }

  finish(): Book {
    const isVisible = ({ parts }: SheetDraft): boolean => parts.visibility === 'visible';
    const active = this.active && isVisible(this.active) ? this.active : this.sheets.find(isVisible);
    return {
      ...this.book,
      sheets: this.sheets.map((sheet) => sheet.finish()),
      active: Math.max(0, active ? this.sheets.indexOf(active) : 0),
      names: this.names,
    };
  }

  private find(name: string): SheetDraft | undefined {
    return this.sheets.find((sheet) => same(sheet.name, name));
  }

  private draftOf(sheet: BookSheet): SheetDraft {
    return new SheetDraft(sheet, (draft, edit) => {
      if (edit.kind === 'visibility' && edit.visibility !== 'visible') this.mustLeaveOneVisible(draft);
      (CHANGE[edit.kind] as (draft: SheetDraft, edit: OwnEdit) => void)(draft, edit);
    });
  }

  /** Excel refuses to hide or delete the only sheet in sight. */
  private mustLeaveOneVisible(sheet: SheetDraft): void {
    const others = this.sheets.some((one) => one !== sheet && one.parts.visibility === 'visible');
    if (!others) throw new WorkbookError('denied', 'write', `"${sheet.name}" is the only visible sheet`);
  }
}
