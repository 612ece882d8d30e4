import { parseA1, type Area } from '../../domain/sheet/address';
import { bounding, intersection, overlaps } from '../book/areas';
import type { HostSheet } from '../book/host-sheet';
import { SHEET_COLUMNS, SHEET_ROWS } from '../book/grid';
import { fail, HostError } from '../richapi/host-error';
import { HostObject } from '../richapi/host-object';
import { addressOf } from './events';
import { ConditionalFormatCollection } from './conditional-formats';
import type { ExcelContext, Standing } from './context';
import { DataValidation } from './data-validation';
import { quoted } from './quoted';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { columnProperties, rowProperties, setColumnProperties, setRowProperties, cellProperties } from './range-properties';
import { formattedText } from './text-of';
import { inputCells, gridOf, numberFormatsOf, writeNumberFormats } from './range-values';
import { mismatch, requireAllowed, requireEditable, wholeNumber } from './refusals';
import { valueTypeOf } from './value-type';
import type { Worksheet } from './worksheet';

/** Reading more cells than this at once fails. */
const MOST_CELLS = 5_000_000;

type Wanted = Record<string, unknown> | undefined;

/** A rectangle of cells. A kept one follows its cells when rows and columns come and go. */
export class Range extends HostObject implements Standing {
  static override readonly typeName = 'Range';
  static override readonly scalars = [
    'NumberFormat', 'NumberFormatLocal', 'Values', 'Text', 'Formulas', 'FormulasLocal', 'RowIndex', 'ColumnIndex', 'RowCount',
    'ColumnCount', 'Address', 'AddressLocal', 'CellCount', 'ValueTypes', 'Hidden', 'RowHidden', 'ColumnHidden',
    'IsEntireColumn', 'IsEntireRow', 'HasSpill', 'Top', 'Left', 'Height', 'Width',
  ]; // prettier-ignore

  $area: Area | undefined;

  constructor(
    readonly $context: ExcelContext,
    readonly $sheet: HostSheet,
    area: Area,
  ) {
    super();
    this.$area = area;
    $context.follow(this);
  }

  /** The cells as they stand now; deleted cells leave no range. */
  get $cells(): Area {
    this.$context.alive(this.$sheet);
    return this.$area ?? fail('InvalidReference');
  }

  get $areas(): readonly Area[] {
    return [this.$cells];
  }
  get $boundedAreas(): readonly Area[] {
    return [this.$bounded];
  }

  // Where it is

  get RowIndex(): number {
    return this.$cells.row;
  }
  get ColumnIndex(): number {
    return this.$cells.column;
  }
  get RowCount(): number {
    return this.$cells.rows;
  }
  get ColumnCount(): number {
    return this.$cells.columns;
  }
  /** -1 when there are more than a 32-bit number counts. */
  get CellCount(): number {
    const count = this.$cells.rows * this.$cells.columns;
    return count > 2_147_483_647 ? -1 : count;
  }
  get Address(): string {
    return `${quoted(this.$sheet.name)}!${addressOf(this.$cells)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get IsEntireColumn(): boolean {
    return this.$cells.rows >= SHEET_ROWS;
  }
  get IsEntireRow(): boolean {
    return this.$cells.columns >= SHEET_COLUMNS;
  }
  get Left(): number {
    return this.$sheet.sizes.left(this.$cells.column);
  }
  get Top(): number {
    return this.$sheet.sizes.top(this.$cells.row);
  }
  get Width(): number {
    return this.$sheet.sizes.boxOf(this.$bounded).width;
  }
  get Height(): number {
    return this.$sheet.sizes.boxOf(this.$bounded).height;
  }
  get HasSpill(): boolean {
    return false;
  }

  // What stands in it

  get Values(): unknown {
    return this.$calculated((area) => gridOf(area, (row, column) => this.$sheet.content(row, column)));
  }
  set Values(values: unknown) {
    this.$input(values);
  }
  get Formulas(): unknown {
    return this.$calculated((area) =>
      gridOf(area, (row, column) => this.$sheet.formula(row, column) || this.$sheet.content(row, column)),
    );
  }
  set Formulas(values: unknown) {
    this.$input(values);
  }
  get FormulasLocal(): unknown {
    return this.Formulas;
  }
  set FormulasLocal(values: unknown) {
    this.$input(values);
  }
  get ValueTypes(): unknown {
    return this.$calculated((area) => gridOf(area, (row, column) => valueTypeOf(this.$sheet.content(row, column))));
  }
  get Text(): unknown {
    return this.$calculated((area) => gridOf(area, (row, column) => formattedText(this.$sheet, row, column)));
  }
  get NumberFormat(): unknown {
    return this.$bounded === this.$cells ? numberFormatsOf(this.$sheet, this.$readable()) : null;
  }
  set NumberFormat(formats: unknown) {
    requireAllowed(this.$sheet, 'formatCells');
    writeNumberFormats(this.$sheet, this.$cells, formats);
  }
  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }
  set NumberFormatLocal(formats: unknown) {
    this.NumberFormat = formats;
  }

  get RowHidden(): boolean | null {
    const { row, rows } = this.$bounded;
    return uniform(rows, (index) => !this.$context.book.grid.worksheet(this.$sheet.id).getRowRawVisible(row + index));
  }
  set RowHidden(hidden: unknown) {
    this.$hide('row', hidden);
  }
  get ColumnHidden(): boolean | null {
    const { column, columns } = this.$bounded;
    return uniform(columns, (index) => !this.$context.book.grid.worksheet(this.$sheet.id).getColVisible(column + index));
  }
  set ColumnHidden(hidden: unknown) {
    this.$hide('col', hidden);
  }
  get Hidden(): boolean | null {
    return this.RowHidden === true || this.ColumnHidden === true
      ? true
      : this.RowHidden === false && this.ColumnHidden === false
        ? false
        : null;
  }

  // What belongs to it

  get Worksheet(): Worksheet {
    return this.$context.make.worksheet(this.$sheet);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  // Other ranges

  GetCell(row: unknown, column: unknown): Range {
    return this.$at(wholeNumber(row), wholeNumber(column), 1, 1);
  }
  GetRow(row: unknown): Range {
    const index = wholeNumber(row);
    if (index < 0 || index >= this.$cells.rows) fail('InvalidArgument');
    return this.$at(index, 0, 1, this.$cells.columns);
  }
  GetColumn(column: unknown): Range {
    const index = wholeNumber(column);
    if (index < 0 || index >= this.$cells.columns) fail('InvalidArgument');
    return this.$at(0, index, this.$cells.rows, 1);
  }
  GetLastRow(): Range {
    return this.GetRow(this.$cells.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.$cells.columns - 1);
  }
  GetLastCell(): Range {
    return this.GetCell(this.$cells.rows - 1, this.$cells.columns - 1);
  }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    return this.$at(wholeNumber(rows), wholeNumber(columns), this.$cells.rows, this.$cells.columns);
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    return this.$at(0, 0, this.$cells.rows + wholeNumber(rows), this.$cells.columns + wholeNumber(columns));
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.$at(0, 0, wholeNumber(rows), wholeNumber(columns));
  }
  GetEntireRow(): Range {
    return this.$range({ ...this.$cells, column: 0, columns: SHEET_COLUMNS });
  }
  GetEntireColumn(): Range {
    return this.$range({ ...this.$cells, row: 0, rows: SHEET_ROWS });
  }
  GetRowsBelow(count: unknown): Range {
    const rows = count === undefined ? 1 : wholeNumber(count);
    return rows > 0
      ? this.$at(this.$cells.rows, 0, rows, this.$cells.columns)
      : this.$at(this.$cells.rows + rows, 0, -rows, this.$cells.columns);
  }
  GetBoundingRect(other: unknown): Range {
    return this.$range(bounding(this.$cells, this.$other(other)));
  }
  GetIntersection(other: unknown): Range {
    return this.GetIntersectionOrNullObject(other) ?? fail('ItemNotFound');
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const shared = intersection(this.$cells, this.$other(other));
    return shared ? this.$range(shared) : null;
  }
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.$at(0, 0, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.$sheet.used(valuesOnly === true);
    const shared = used && intersection(used, this.$cells);
    return shared ? this.$range(shared) : null;
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.$sheet.merges().flatMap((merge) => (overlaps(merge, this.$cells) ? merge : []));
    return merges.length === 0 ? null : new RangeAreas(this.$context, this.$sheet, merges);
  }
  GetMergedAreas(): RangeAreas {
    return this.GetMergedAreasOrNullObject() ?? fail('ItemNotFound');
  }

  // Changes

  Clear(applyTo: unknown): void {
    const what = applyTo === undefined ? 'All' : applyTo;
    if (what === 'Contents') requireEditable(this.$sheet, this.$cells);
    else if (this.$sheet.protected) fail('AccessDenied');
    if (what !== 'All' && what !== 'Contents' && what !== 'Formats' && what !== 'Hyperlinks' && what !== 'RemoveHyperlinks') {
      fail('InvalidArgument');
    }
    const area = this.$cells;
    if (what === 'All' || what === 'Formats') {
      this.$sheet.unmerge(area);
      this.$sheet.clearConditionals(area);
    }
    if (what === 'All') this.$sheet.clearValidation(area);
    if (what === 'All') this.$sheet.clearCells(area, 'all');
    if (what === 'Contents') this.$sheet.clearCells(area, 'contents');
    if (what === 'Formats') this.$sheet.clearCells(area, 'formats');
    if (what !== 'Formats') this.$changed(area, 'RangeEdited');
  }

  Insert(shift: unknown): Range {
    const area = this.$cells;
    const axis = this.$axis(shift, 'Down', 'Right');
    requireAllowed(this.$sheet, axis === 'row' ? 'insertRows' : 'insertColumns');
    const count = axis === 'row' ? area.rows : area.columns;
    this.$sheet.restructure({ axis, index: area[axis], count });
    return this.$range(area);
  }

  Delete(shift: unknown): void {
    const area = this.$cells;
    const axis = this.$axis(shift, 'Up', 'Left');
    requireAllowed(this.$sheet, axis === 'row' ? 'deleteRows' : 'deleteColumns');
    this.$sheet.restructure({ axis, index: area[axis], count: -(axis === 'row' ? area.rows : area.columns) });
  }

  Merge(across: unknown): void {
    if (this.$sheet.protected) fail('AccessDenied');
    const area = this.$cells;
    // Of what is merged only the first cell keeps its content.
    const parts =
      across === true ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })) : [area];
    for (const part of parts) {
      for (const [row, column] of Array.from(this.$sheet.standing(part))) {
        if (row !== part.row || column !== part.column) {
          this.$sheet.clearCells({ row, column, rows: 1, columns: 1 }, 'contents');
        }
      }
      this.$sheet.merge(part);
    }
  }

  Unmerge(): void {
    if (this.$sheet.protected) fail('AccessDenied');
    this.$sheet.unmerge(this.$cells);
  }

  Select(): void {
    if (this.$sheet.visibility !== 'visible') fail('InvalidOperation');
    this.$context.book.select(this.$sheet, this.$cells);
  }

  Calculate(): void {
    this.$context.book.calculation.restructured();
  }

  // Many properties at once

  GetColumnProperties(wanted: Wanted): unknown {
    return columnProperties(this, wanted ?? {});
  }
  GetRowProperties(wanted: Wanted): unknown {
    return rowProperties(this, wanted ?? {});
  }
  GetCellProperties(wanted: Wanted): unknown {
    return cellProperties(this, wanted ?? {});
  }
  SetColumnProperties(properties: unknown): void {
    setColumnProperties(this, properties);
  }
  SetRowProperties(properties: unknown): void {
    setRowProperties(this, properties);
  }

  /** The client announces the shape of an array it is about to send in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.$cells.rows || columns !== this.$cells.columns) throw mismatch();
  }

  // Of the host's own

  $range(area: Area): Range {
    const { row, column, rows, columns } = area;
    const outside = row < 0 || column < 0 || row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS;
    if (outside || rows < 1 || columns < 1) fail('InvalidArgument');
    return new Range(this.$context, this.$sheet, area);
  }

  private $at(row: number, column: number, rows: number, columns: number): Range {
    return this.$range({ row: this.$cells.row + row, column: this.$cells.column + column, rows, columns });
  }

  private $other(other: unknown): Area {
    if (other instanceof Range) {
      if (other.$sheet !== this.$sheet) fail('InvalidArgument');
      return other.$cells;
    }
    return (typeof other === 'string' ? parseA1(other) : undefined) ?? fail('InvalidArgument');
  }

  /** Whole rows and columns cut to what the grid has. */
  get $bounded(): Area {
    const area = this.$cells;
    const unbounded = area.rows >= SHEET_ROWS || area.columns >= SHEET_COLUMNS;
    return unbounded ? this.$context.book.grid.within(this.$sheet.id, area) : area;
  }

  private $readable(): Area {
    const area = this.$cells;
    if (area.rows * area.columns > MOST_CELLS) fail('ResponsePayloadSizeLimitExceeded');
    return area;
  }

  /** Whole rows and columns read as null; others wait for formulas if any are out of date. */
  private $calculated(read: (area: Area) => unknown): unknown {
    const area = this.$cells;
    if (area.rows >= SHEET_ROWS || area.columns >= SHEET_COLUMNS) return null;
    this.$readable();
    const { calculation } = this.$context.book;
    return calculation.pending ? calculation.settle().then(() => read(area)) : read(area);
  }

  private $input(values: unknown): void {
    const area = this.$cells;
    if (area.rows >= SHEET_ROWS || area.columns >= SHEET_COLUMNS) fail('InvalidArgument');
    requireEditable(this.$sheet, area);
    const { book } = this.$context;
    const single = area.rows === 1 && area.columns === 1;
    const before = single ? this.$sheet.content(area.row, area.column) : undefined;
    inputCells(this.$sheet, area, values);
    if (before === undefined) this.$changed(area, 'RangeEdited');
    else {
      const after = this.$sheet.content(area.row, area.column);
      book.tell({
        kind: 'cells',
        sheetId: this.$sheet.id,
        area,
        change: 'RangeEdited',
        actor: book.actor,
        details: { before, after },
      });
    }
  }

  private $changed(area: Area, change: 'RangeEdited'): void {
    const { book } = this.$context;
    book.tell({ kind: 'cells', sheetId: this.$sheet.id, area, change, actor: book.actor });
  }

  /** Cells are inserted and deleted in whole rows and columns only; a part of a sheet moves the sheet's rest beside it. */
  private $axis(shift: unknown, vertical: string, horizontal: string): 'row' | 'column' {
    const area = this.$cells;
    if (shift !== vertical && shift !== horizontal) fail('InvalidArgument');
    if (area.columns >= SHEET_COLUMNS) return 'row';
    if (area.rows >= SHEET_ROWS) return 'column';
    throw new HostError('NotImplemented', 'The embedded workbook inserts and deletes whole rows and columns only.');
  }

  private $hide(axis: 'row' | 'col', hidden: unknown): void {
    if (typeof hidden !== 'boolean') fail('InvalidArgument');
    requireAllowed(this.$sheet, axis === 'row' ? 'formatRows' : 'formatColumns');
    const { row, column, rows, columns } = this.$bounded;
    const { grid } = this.$context.book;
    grid.run(`sheet.mutation.set-${axis}-${hidden ? 'hidden' : 'visible'}`, {
      subUnitId: this.$sheet.id,
      ranges: [{ startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 }],
    });
  }
}

/** The common value; null where they differ. */
function uniform(count: number, read: (index: number) => boolean): boolean | null {
  const first = read(0);
  for (let index = 1; index < count; index += 1) if (read(index) !== first) return null;
  return first;
}
