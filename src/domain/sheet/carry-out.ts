import type { Area, Cell } from './address';
import { changeAnchored, changeMerged, clearAnchored, shiftAnchored, type Anchored } from './anchored';
import type { MergeChange, MergeEdit } from './areas-by-row';
import { isOneCell } from './areas';
import type { CellInput, Edit, EditOf } from './edit';
import { loseSheet, moveReferences, renameSheetIn } from './formula-references';
import { shiftOf, type Shift } from './shift';

/** Changes a formula that stands on the sheet `home` (undefined: a name of the whole workbook). */
export type FormulaChange = (formula: string, home: string | undefined) => string;

/** Rows or columns of a sheet that come or go. */
export interface ShiftOn {
  readonly sheet: string;
  readonly shift: Shift;
}

/** A sheet whose rows and columns come and go, wherever it is kept. */
export interface KeptSheet<Kept extends Anchored = Anchored> {
  readonly name: string;
  /** What hangs on its cells, taken and put back whole. */
  anchored: Kept;
  /** Puts in or takes out cells, sizes and drawings. */
  shiftLines(shift: Shift): void;
}

/** A workbook, wherever it is kept. */
export interface KeptBook {
  /**
   * Takes every formula of cells, rules, charts and names as it stands, and gives what puts them back changed; `over`: what the cells
   * have gone through in between, for keepers that move formulas by themselves.
   */
  takeFormulas(): (change: FormulaChange, over?: ShiftOn) => void;
}

/** Inserts or deletes rows or columns: everything that stands on the sheet (where it is at hand) or points to it moves along, as in Excel. */
export function shiftSheet(book: KeptBook, over: ShiftOn, sheet?: KeptSheet): void {
  const putBack = book.takeFormulas();
  if (sheet) {
    const { anchored } = sheet;
    sheet.shiftLines(over.shift);
    sheet.anchored = shiftAnchored(anchored, over.shift);
  }
  putBack((formula, home) => moveReferences(formula, home, over.sheet, over.shift), over);
}

/** Gives a sheet another name: formulas that say it follow. */
export function renameSheet(book: KeptBook, from: string, to: string, rename: () => void): void {
  const putBack = book.takeFormulas();
  rename();
  putBack((formula) => renameSheetIn(formula, from, to));
}

/** Deletes a sheet: what pointed at it points at nothing. */
export function deleteSheet(book: KeptBook, name: string, remove: () => void): void {
  remove();
  book.takeFormulas()((formula) => loseSheet(formula, name));
}

/** What only its keeper can do to a sheet: looks, sizes, rules and drawings as it has them. */
type OwnKind = Exclude<
  Edit['kind'],
  | 'ensure-sheet' | 'rename-sheet' | 'delete-sheet' | 'select' | 'write' | 'clear' | 'merge' | 'unmerge' | 'note' | 'freeze'
  | 'insert-rows' | 'delete-rows' | 'insert-columns' | 'delete-columns'
>; // prettier-ignore

/** A sheet that edits are carried out on. */
export interface EditedSheet<Kept extends Anchored = Anchored> extends KeptSheet<Kept>, EmptiedSheet<Kept> {
  write(at: Cell, input: Exclude<CellInput, null>): void;
  change(edit: EditOf<OwnKind>): void;
}

/** A sheet whose cells are emptied or become one. */
export interface EmptiedSheet<Kept extends Anchored = Anchored> {
  anchored: Kept;
  /** Empties the cells that are there of what they hold, their looks or all; `except` stays. */
  empty(area: Area, what: EditOf<'clear'>['what'], except?: Cell): void;
  /** Takes merges and partings for later, where going through all merges each time would be slow. */
  gatherMerges?(changes: readonly MergeChange[]): void;
}

/** A workbook that edits are carried out on. */
export interface EditedBook extends KeptBook {
  /** Undefined: the sheet is not at hand, and what it keeps need not change. Keepers that have all sheets throw as Excel does. */
  sheet(name: string): EditedSheet | undefined;
  holds(name: string): boolean;
  add(edit: EditOf<'ensure-sheet'>): void;
  rename(from: string, to: string): void;
  remove(name: string): void;
  select(edit: EditOf<'select'>): void;
}

/** Carries out edits in order: what each does to a workbook is decided here, whoever keeps it. */
export function carryOut(book: EditedBook, edits: readonly Edit[]): void {
  for (let at = 0; at < edits.length; at += 1) {
    const edit = edits[at];
    if (edit && isMerge(edit)) {
      const run = mergeRun(edits, at);
      const sheet = book.sheet(edit.sheet);
      if (sheet) mergeCells(sheet, run);
      at += run.length - 1;
    } else if (edit) carryOutOne(book, edit);
  }
}

const isMerge = (edit: Edit): edit is MergeEdit => edit.kind === 'merge' || edit.kind === 'unmerge';

/** The merges of one sheet that follow each other from here: its merges are then gone through once, not once for each. */
function mergeRun(edits: readonly Edit[], from: number): readonly MergeEdit[] {
  const run: MergeEdit[] = [];
  for (let at = from; at < edits.length; at += 1) {
    const edit = edits[at];
    if (!edit || !isMerge(edit) || (run[0] && run[0].sheet !== edit.sheet)) break;
    run.push(edit);
  }
  return run;
}

/** Makes one cell of many, or parts them again, in order. */
export function mergeCells(sheet: EmptiedSheet, changes: readonly MergeChange[]): void {
  for (const { kind, area } of changes) {
    // Only the first cell keeps what stands in it.
    if (kind === 'merge' && !isOneCell(area)) sheet.empty(area, 'contents', area);
  }
  if (sheet.gatherMerges) sheet.gatherMerges(changes);
  else sheet.anchored = changeMerged(sheet.anchored, changes);
}

/** Empties cells; with their looks, merges and rules go too. */
export function clearCells<Kept extends Anchored>(sheet: EmptiedSheet<Kept>, { area, what }: ClearedArea): void {
  sheet.empty(area, what);
  if (what !== 'contents') sheet.anchored = clearAnchored(sheet.anchored, area);
}

type ClearedArea = Pick<EditOf<'clear'>, 'area' | 'what'>;

function carryOutOne(book: EditedBook, edit: Exclude<Edit, MergeEdit>): void {
  switch (edit.kind) {
    case 'ensure-sheet':
      if (!book.holds(edit.sheet)) book.add(edit);
      return;
    case 'rename-sheet':
      return renameSheet(book, edit.sheet, edit.to, () => book.rename(edit.sheet, edit.to));
    case 'delete-sheet':
      return deleteSheet(book, edit.sheet, () => book.remove(edit.sheet));
    case 'select':
      return book.select(edit);
    case 'insert-rows':
    case 'delete-rows':
    case 'insert-columns':
    case 'delete-columns':
      return shiftSheet(book, { sheet: edit.sheet, shift: shiftOf(edit) }, book.sheet(edit.sheet));
    default: {
      const sheet = book.sheet(edit.sheet);
      if (sheet) changeSheet(sheet, edit);
    }
  }
}

type SheetEdit = EditOf<OwnKind | 'write' | 'clear' | 'note' | 'freeze'>;

function changeSheet(sheet: EditedSheet, edit: SheetEdit): void {
  switch (edit.kind) {
    case 'write':
      edit.values.forEach((line, down) => {
        line.forEach((input, across) => {
          if (input !== null) sheet.write({ row: edit.at.row + down, column: edit.at.column + across }, input);
        });
      });
      return;
    case 'clear':
      return clearCells(sheet, edit);
    case 'note':
    case 'freeze':
      sheet.anchored = changeAnchored(sheet.anchored, edit);
      return;
    default:
      sheet.change(edit);
  }
}
