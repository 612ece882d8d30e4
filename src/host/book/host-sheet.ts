import type { Area, Cell } from '../../domain/sheet/address';
import type { Visibility } from '../../domain/sheet/edit';
import type { BookNote } from '../../files/xlsx/book';
import type { BookPage } from '../../files/xlsx/book-page';
import { contains } from '../../domain/sheet/address';
import { shiftAnchored, type Anchored } from '../../domain/sheet/anchored';
import { shiftSheet, type EmptiedSheet, type KeptSheet } from '../../domain/sheet/carry-out';
import type { Shift } from '../../domain/sheet/shift';
import type { DrawnShape } from './contract';
import { drawnChart } from './charts/drawn-chart';
import { fitRows } from './fit';
import { SHEET_COLUMNS, SHEET_ROWS, STAY, type GridNote } from './grid';
import type { Surroundings } from './surroundings';
import type { SheetProtection } from './protection';
import { ShapeStore } from './shapes/shape-store';
import { KeptPieces } from './kept';
import { SheetCells } from './sheet-cells';
import { SheetRules, type KeptRules } from './rules/sheet-rules';
import { shiftLines } from './shift-lines';
import { LineSizes } from './sizes';

interface AnchoredInGrid extends Required<Pick<Anchored, 'merges' | 'freeze'>>, KeptRules {
  readonly notes: readonly { readonly at: Cell; readonly text: string; readonly note: GridNote }[];
}

/**
 * One sheet: cells, formats, merges, rules and notes live in Univer; shapes, page set-up, protection and "very hidden" here.
 */
export class HostSheet extends SheetCells implements KeptSheet<AnchoredInGrid>, EmptiedSheet<AnchoredInGrid> {
  readonly sizes: LineSizes;
  readonly shapes: ShapeStore;
  readonly rules: SheetRules;
  page: BookPage = { orientation: 'portrait' };
  protection: SheetProtection | undefined;
  veryHidden = false;
  /** What its file says beyond all this. */
  pieces = new KeptPieces();
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  constructor(book: Surroundings, id: string) {
    super(book, id);
    this.rules = new SheetRules(book.grid, id, () => book.newId(), {
      scoped: (formula) => book.names.scoped(formula, id),
      unscoped: (formula) => book.names.unscoped(formula, id),
    });
    this.sizes = new LineSizes(book.grid, id, () => this.fit());
    this.shapes = new ShapeStore(
      this.sizes,
      (restyled) => book.tell({ kind: 'shapes', sheetId: id, actor: book.actor, ...(restyled && { restyled }) }),
      (chart) => drawnChart(book, chart),
    );
  }

  /** Hands over all that was gathered, and lets rows grow by it. */
  override flush(): void {
    super.flush();
    this.fit();
  }

  private fit(): void {
    if (this.unfitted.size === 0) return;
    const rows = new Set(this.unfitted);
    this.unfitted.clear();
    fitRows(this, rows);
  }

  get name(): string {
    return this.grid.worksheet(this.id).getName();
  }

  get visibility(): Visibility {
    if (this.grid.worksheet(this.id).getConfig().hidden !== 1) return 'visible';
    return this.veryHidden ? 'veryHidden' : 'hidden';
  }

  set visibility(visibility: Visibility) {
    this.veryHidden = visibility === 'veryHidden';
    const hidden = visibility === 'visible' ? 0 : 1;
    this.grid.run('sheet.mutation.set-worksheet-hidden', { subUnitId: this.id, hidden }, hidden === 0 ? STAY : undefined);
    this.book.tell({ kind: 'sheets', actor: this.book.actor });
  }

  get tabColor(): string {
    return this.grid.worksheet(this.id).getConfig().tabColor;
  }

  set tabColor(color: string) {
    this.grid.run('sheet.mutation.set-tab-color', { subUnitId: this.id, color });
    this.book.tell({ kind: 'sheets', actor: this.book.actor });
  }

  get gridlines(): boolean {
    return this.grid.worksheet(this.id).getConfig().showGridlines !== 0;
  }

  set gridlines(shown: boolean) {
    this.grid.run('sheet.mutation.toggle-gridlines', { subUnitId: this.id, showGridlines: shown ? 1 : 0 });
  }

  get protected(): boolean {
    return this.protection !== undefined;
  }

  /** Changes the formulas of its input rules and conditional formats. */
  changeRules(change: (formula: string) => string): void {
    this.rules.putFormulas(this.rules.formulas(), change);
  }

  drawnShapes(): readonly DrawnShape[] {
    return this.shapes.drawn();
  }

  // Freezing, rows and columns

  get freeze(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.grid.worksheet(this.id).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  set freeze({ rows, columns }: { readonly rows: number; readonly columns: number }) {
    this.grid.run('sheet.mutation.set-frozen', {
      subUnitId: this.id,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  /** Inserts or deletes whole rows or columns. */
  restructure(shift: Shift): void {
    const { axis, at, by } = shift;
    this.flush();
    this.grid.ensure(this.id, axis === 'row' ? at + Math.abs(by) : 1, axis === 'column' ? at + Math.abs(by) : 1);
    shiftSheet(this.book, { sheet: this.name, shift }, this);
  }

  shiftLines(shift: Shift): void {
    shiftLines(this.grid, this.id, shift);
    if (shift.axis === 'row' && shift.by > 0) this.refit({ row: shift.at, rows: shift.by });
  }

  /** What Univer keeps, which does not follow there as Excel has it. */
  get anchored(): AnchoredInGrid {
    const notes = this.gridNotes().map((note) => ({ at: { row: note.row, column: note.col }, text: note.note, note }));
    return { merges: this.merges(), freeze: this.freeze, notes, ...this.rules.kept };
  }

  set anchored({ merges, freeze, notes, ...rules }: AnchoredInGrid) {
    this.correctMerges(merges);
    this.rules.kept = rules;
    const isAt = (note: GridNote, at: Cell): boolean => note.row === at.row && note.col === at.column;
    const now = this.gridNotes();
    for (const one of now) if (!notes.some(({ at }) => isAt(one, at))) this.setNote({ row: one.row, column: one.col }, null);
    for (const { at, note } of notes) {
      if (!now.some((one) => isAt(one, at) && one.note === note.note)) this.putNote({ ...note, row: at.row, col: at.column });
    }
    const { rows, columns } = this.freeze;
    if (rows !== freeze.rows || columns !== freeze.columns) this.freeze = freeze;
  }

  /** What the sheet itself keeps by row and column follows. */
  shift(shift: Shift): void {
    this.shapes.shift(shift);
    this.pieces.shift(shift);
    const { page, selection } = this;
    Object.assign(this, shiftAnchored({ page, selection }, shift));
  }

  notes(): readonly BookNote[] {
    return this.gridNotes().map(({ row, col, note }) => ({ at: { row, column: col }, text: note }));
  }

  setNote({ row, column }: Cell, text: string | null): void {
    if (text !== null) return this.putNote({ id: this.book.newId(), row, col: column, width: 220, height: 90, note: text });
    this.grid.run('sheet.mutation.remove-note', { sheetId: this.id, subUnitId: this.id, row, col: column });
  }

  gridNotes(): GridNote[] {
    return this.grid.facade(this.id).getNotes();
  }

  putNote(note: GridNote): void {
    const { row, col } = note;
    this.grid.run('sheet.mutation.update-note', { sheetId: this.id, subUnitId: this.id, row, col, note });
  }

  // Protection

  /** Every cell of the area may be typed into. */
  editable(area: Area): boolean {
    if (!this.protection) return true;
    if (area.rows * area.columns > 200_000 || area.rows >= SHEET_ROWS || area.columns >= SHEET_COLUMNS) return false;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (this.locked(row, column) && !this.isCovered(row, column)) return false;
      }
    }
    return true;
  }

  /** Whether a cell lies hidden under a merge whose first cell is elsewhere: then that cell decides. */
  private isCovered(row: number, column: number): boolean {
    const merge = this.merges().find((area) => contains(area, { row, column }));
    return merge !== undefined && (merge.row !== row || merge.column !== column) && !this.locked(merge.row, merge.column);
  }
}
