import type { ICellData, IStyleData } from '@univerjs/core';
import { contains, type Area, type Cell } from '../../domain/sheet/address';
import type { Visibility } from '../../domain/sheet/edit';
import type { BookNote, BookPage } from '../../files/xlsx/book';
import type { BookConditional, BookValidation } from '../../files/xlsx/book-rules';
import type { BookBorder } from '../../files/xlsx/book-style';
import { bounding, intersection, overlaps, shiftedSpan, without, type Shift } from './areas';
import { contentOf, isError } from './content';
import { drawnChart } from './drawn-chart';
import type { CellContent, DrawnShape, EmbeddedSheet } from './contract';
import { areaOf, gridRange, SHEET_COLUMNS, SHEET_ROWS, STAY, type CellPatches, type Grid } from './grid';
import type { HostBook } from './host-book';
import { shiftedPage } from './page';
import type { SheetProtection } from './protection';
import {
  bookConditional,
  bookValidation,
  gridConditional,
  gridValidation,
  type GridConditional,
  type GridValidation,
} from './rules';
import { ShapeStore } from './shape-store';
import { rulesBefore, shiftRules } from './shift-rules';
import { POINTS, Sizes } from './sizes';
import { bookStyle, gridStyle, type Side, type StylePatch } from './style';

/** A conditional format with the id Excel knows it by. */
export interface KeptConditional extends BookConditional {
  readonly id: string;
}

/**
 * One sheet: cells, formats, merges, rules and notes live in Univer; shapes, page set-up, protection and "very hidden" here.
 */
export class HostSheet implements EmbeddedSheet {
  readonly sizes: Sizes;
  readonly shapes: ShapeStore;
  page: BookPage = { orientation: 'portrait' };
  protection: SheetProtection | undefined;
  veryHidden = false;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  /** Style changes not yet handed to Univer: one look is many small changes of the same cells. */
  private restyling: { readonly area: Area; readonly patch: StylePatch }[] = [];

  constructor(
    readonly book: HostBook,
    readonly id: string,
  ) {
    this.sizes = new Sizes(book.grid, id);
    this.shapes = new ShapeStore(
      this.sizes,
      () => {
        book.tell({ kind: 'shapes', sheetId: id, actor: book.actor });
      },
      (chart) => drawnChart(book, chart),
    );
  }

  private get grid(): Grid {
    return this.book.grid;
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

  drawnShapes(): readonly DrawnShape[] {
    return this.shapes.drawn();
  }

  // Cells

  cell(row: number, column: number): ICellData | undefined {
    return this.grid.cell(this.id, row, column);
  }

  content(row: number, column: number): CellContent {
    return contentOf(this.cell(row, column));
  }

  isError(row: number, column: number): boolean {
    return isError(this.cell(row, column));
  }

  /** The formula with its "=", or ''. */
  formula(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (cell?.f) return cell.f;
    // Cells filled by dragging share one formula text, which only Univer can shift to this cell.
    return cell?.si ? this.grid.facade(this.id).getRange(row, column).getFormula() : '';
  }

  style(row: number, column: number): IStyleData | undefined {
    this.flush();
    const worksheet = this.grid.worksheet(this.id);
    const cell = this.cell(row, column);
    const own = cell && this.grid.model.getStyles().getStyleByCell(cell);
    return own ?? worksheet.getColumnStyle(column) ?? undefined;
  }

  /** A cell's line on one side, as it will be: looked at while a look is being put together, so nothing is applied for it. */
  border(row: number, column: number, side: Side): BookBorder | undefined {
    for (let index = this.restyling.length - 1; index >= 0; index -= 1) {
      const { area, patch } = this.restyling[index] ?? {};
      const line = patch?.border?.[side];
      if (line !== undefined && area && contains(area, { row, column })) return line ?? undefined;
    }
    const cell = this.cell(row, column);
    const style = cell && this.grid.model.getStyles().getStyleByCell(cell);
    return bookStyle(style ?? undefined, false)?.border?.[side];
  }

  /** Widens a column to its longest text. Measured by counting characters: Node has no fonts. */
  fitColumn(column: number): void {
    let longest = 0;
    for (const [, , cell] of this.standing({ row: 0, column, rows: SHEET_ROWS, columns: 1 })) {
      for (const line of String(contentOf(cell)).split('\n')) longest = Math.max(longest, line.length);
    }
    if (longest > 0) this.sizes.setColumnWidth(column, 1, longest * CHARACTER + PADDING);
  }

  /** Makes a row as high as its wrapped texts need. */
  fitRow(row: number): void {
    let lines = 1;
    for (const [, column, cell] of this.standing({ row, column: 0, rows: 1, columns: SHEET_COLUMNS })) {
      const style = this.grid.model.getStyles().getStyleByCell(cell);
      const room = Math.max(1, Math.floor((this.sizes.columnWidth(column) - PADDING) / CHARACTER));
      const wraps = style?.tb === 3;
      const needed = String(contentOf(cell)).split('\n').reduce((sum, line) => sum + (wraps ? Math.max(1, Math.ceil(line.length / room)) : 1), 0); // prettier-ignore
      lines = Math.max(lines, needed);
    }
    const { defaultRowHeight } = this.grid.worksheet(this.id).getConfig();
    this.sizes.setRowHeight(row, 1, Math.min(409, lines * defaultRowHeight * POINTS), true);
  }

  locked(row: number, column: number): boolean {
    this.flush();
    return this.cell(row, column)?.custom?.['unlocked'] !== true;
  }

  /** Writes cells as given; whoever writes reports the change. */
  put(cells: CellPatches): void {
    this.grid.patch(this.id, cells);
  }

  /** Styles are gathered and applied in one go before anything looks at them. */
  restyle(area: Area, patch: StylePatch): void {
    const within = this.grid.within(this.id, area);
    if (within.rows > 0 && within.columns > 0) this.restyling.push({ area: within, patch });
    this.book.tell({ kind: 'formats', sheetId: this.id, area: within, actor: this.book.actor });
  }

  /** Whether a number format waits to be applied: it decides how text is read. */
  get reformatting(): boolean {
    return this.restyling.some(({ patch }) => patch.numberFormat !== undefined);
  }

  flush(): void {
    if (this.restyling.length === 0) return;
    const patches = this.restyling;
    this.restyling = [];
    this.grid.restyle(this.id, merged(patches));
  }

  clearCells(area: Area, what: 'all' | 'contents' | 'formats'): void {
    this.flush();
    const cells: CellPatches = {};
    for (const [row, column] of this.standing(area)) {
      const blank =
        what === 'all'
          ? null
          : what === 'contents'
            ? { v: null, f: null, si: null, p: null, t: null }
            : { s: null, custom: null };
      (cells[row] ??= {})[column] = blank;
    }
    if (Object.keys(cells).length === 0) return;
    if (what === 'formats') this.grid.restyle(this.id, cells);
    else this.put(cells);
  }

  /** The cells of an area that hold anything at all. */
  *standing(area?: Area): Generator<readonly [row: number, column: number, cell: ICellData]> {
    this.flush();
    const rows = this.grid.worksheet(this.id).getCellMatrix().getMatrix();
    for (const rowKey of Object.keys(rows)) {
      const row = Number(rowKey);
      if (area && (row < area.row || row >= area.row + area.rows)) continue;
      const cells = rows[row] ?? {};
      for (const columnKey of Object.keys(cells)) {
        const column = Number(columnKey);
        if (area && (column < area.column || column >= area.column + area.columns)) continue;
        const cell = cells[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** The rectangle of cells that hold something; formats and merges count unless only values matter. */
  used(valuesOnly: boolean): Area | undefined {
    let found: Area | undefined;
    const add = (area: Area): void => {
      found = found ? bounding(found, area) : area;
    };
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, cell] of this.standing()) {
      const hasValue = (cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.si || cell.p;
      if (!hasValue && (valuesOnly || (!cell.s && !cell.custom))) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    if (bottom >= 0) add({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    if (!valuesOnly) for (const merge of this.merges()) add(merge);
    return found;
  }

  // Merges, freezing, rows and columns

  merges(): Area[] {
    return this.grid.worksheet(this.id).getMergeData().map(areaOf);
  }

  merge(area: Area): void {
    this.unmerge(area);
    if (area.rows === 1 && area.columns === 1) return;
    this.grid.ensure(this.id, area.row + area.rows, area.column + area.columns);
    this.grid.run('sheet.mutation.add-worksheet-merge', { subUnitId: this.id, ranges: [gridRange(area)] });
  }

  unmerge(area: Area): void {
    const hit = this.merges().filter((merge) => overlaps(merge, area));
    if (hit.length > 0) {
      this.grid.run('sheet.mutation.remove-worksheet-merge', { subUnitId: this.id, ranges: hit.map(gridRange) });
    }
  }

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

  /** Inserts or deletes whole rows or columns; Univer moves formulas, merges and rules, the book's listener the rest. */
  restructure({ axis, index, count }: Shift): void {
    this.flush();
    const facade = this.grid.facade(this.id);
    this.grid.ensure(this.id, axis === 'row' ? index + Math.abs(count) : 1, axis === 'column' ? index + Math.abs(count) : 1);
    const rules = rulesBefore(this.grid);
    this.grid.quietly(() => {
      if (axis === 'row' && count > 0) facade.insertRows(index, count);
      else if (axis === 'row') facade.deleteRows(index, -count);
      else if (count > 0) facade.insertColumns(index, count);
      else facade.deleteColumns(index, -count);
    });
    shiftRules(this.grid, rules, this.id, { axis, index, count });
  }

  /** What the sheet itself keeps by row and column follows. */
  shift(shift: Shift): void {
    this.shapes.shift(shift);
    this.page = shiftedPage(this.page, shift);
    const size = shift.axis === 'row' ? 'rows' : 'columns';
    const moved = shiftedSpan(this.selection[shift.axis], this.selection[size], shift);
    if (moved) this.selection = { ...this.selection, [shift.axis]: moved.start, [size]: moved.length };
  }

  // Rules and notes

  validations(): readonly BookValidation[] {
    return this.gridValidations().flatMap((rule) => bookValidation(rule) ?? []);
  }

  private gridValidations(): readonly GridValidation[] {
    return this.grid
      .facade(this.id)
      .getDataValidations()
      .map(({ rule }) => rule as GridValidation);
  }

  clearValidation(area: Area): void {
    for (const rule of this.gridValidations()) {
      if (!rule.ranges.some((range) => overlaps(areaOf(range), area))) continue;
      const left = rule.ranges.flatMap((range) => without(areaOf(range), area)).map(gridRange);
      const kept = { ...rule, ranges: left };
      this.grid.run('data-validation.mutation.removeRule', { subUnitId: this.id, ruleId: rule.uid });
      if (left.length > 0) this.addGridValidation(kept);
    }
  }

  addValidation(validation: BookValidation): void {
    for (const area of validation.areas) this.clearValidation(area);
    this.addGridValidation(gridValidation(validation, this.book.newId()));
  }

  private addGridValidation(rule: GridValidation): void {
    this.grid.run('data-validation.mutation.addRule', { subUnitId: this.id, rule });
  }

  /** Highest priority first. */
  conditionals(): readonly KeptConditional[] {
    return this.gridConditionals().flatMap((kept) => {
      const format = bookConditional(kept);
      return format ? [{ ...format, id: kept.cfId }] : [];
    });
  }

  private gridConditionals(): readonly GridConditional[] {
    return this.grid.facade(this.id).getConditionalFormattingRules();
  }

  clearConditionals(area: Area): void {
    for (const kept of this.gridConditionals().slice()) {
      if (!kept.ranges.some((range) => overlaps(areaOf(range), area))) continue;
      const left = kept.ranges.flatMap((range) => without(areaOf(range), area)).map(gridRange);
      if (left.length === 0) this.removeConditional(kept.cfId);
      else
        this.grid.run('sheet.mutation.set-conditional-rule', {
          subUnitId: this.id,
          cfId: kept.cfId,
          rule: { ...kept, ranges: left },
        });
    }
  }

  removeConditional(id: string): void {
    this.grid.run('sheet.mutation.delete-conditional-rule', { subUnitId: this.id, cfId: id });
  }

  /** On top of the others, as Excel adds them. Returns its id. */
  addConditional(format: BookConditional, id = this.book.newId()): string {
    this.grid.run('sheet.mutation.add-conditional-rule', { subUnitId: this.id, rule: gridConditional(format, id) });
    return id;
  }

  replaceConditional(id: string, format: BookConditional): void {
    this.grid.run('sheet.mutation.set-conditional-rule', { subUnitId: this.id, cfId: id, rule: gridConditional(format, id) });
  }

  notes(): readonly BookNote[] {
    return this.grid
      .facade(this.id)
      .getNotes()
      .map(({ row, col, note }) => ({ at: { row, column: col }, text: note }));
  }

  setNote(at: Cell, text: string | null): void {
    const where = { sheetId: this.id, subUnitId: this.id, row: at.row, col: at.column };
    if (text === null) this.grid.run('sheet.mutation.remove-note', where);
    else {
      const note = { id: this.book.newId(), row: at.row, col: at.column, width: 220, height: 90, note: text };
      this.grid.run('sheet.mutation.update-note', { ...where, note });
    }
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
    const merge = this.merges().find((area) => intersection(area, { row, column, rows: 1, columns: 1 }));
    return merge !== undefined && (merge.row !== row || merge.column !== column) && !this.locked(merge.row, merge.column);
  }
}

/** Points a character of the default font takes on average, and a cell's margins. */
const CHARACTER = 5.6;
const PADDING = 4;

/** Several patches of overlapping areas as one patch a cell. */
function merged(patches: readonly { readonly area: Area; readonly patch: StylePatch }[]): CellPatches {
  const cells: Record<number, Record<number, { s?: IStyleData; custom?: Record<string, unknown> | null }>> = {};
  for (const { area, patch } of patches) {
    const style = gridStyle(patch);
    const hasStyle = Object.keys(style).length > 0;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = (cells[row] ??= {});
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = (line[column] ??= {});
        if (hasStyle) cell.s = combined(cell.s, style);
        if (patch.locked !== undefined) cell.custom = patch.locked ? null : { unlocked: true };
      }
    }
  }
  return cells;
}

function combined(before: IStyleData | undefined, style: IStyleData): IStyleData {
  if (!before) return style;
  return { ...before, ...style, ...(before.bd && style.bd ? { bd: { ...before.bd, ...style.bd } } : {}) };
}
