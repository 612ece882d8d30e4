import { EXCEL_LIMITS } from '../../../domain/sheet/limits';
import type { Area } from '../../../domain/sheet/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/grid';
import { fail } from '../../richapi/host-error';
import { requireAllowed, requireEditable } from '../refusals';
import { RangePlace } from './range-place';
import { gridOf, inputCells, numberFormatsOf, writeNumberFormats } from './range-values';
import { formattedText } from './text-of';
import { valueTypeOf } from './value-type';

/** More cells than Excel reads at once. */
const tooMany = ({ rows, columns }: Area): boolean => rows * columns > EXCEL_LIMITS.cellsRead;

/** What stands in the cells of a range, and whether its rows and columns are in sight. */
export abstract class RangeContent extends RangePlace {
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

  private $readable(): Area {
    const area = this.$cells;
    if (tooMany(area)) fail('ResponsePayloadSizeLimitExceeded');
    return area;
  }

  /** Whole rows and columns read as null; others wait for formulas if any are out of date. */
  private $calculated(read: (area: Area) => unknown): unknown {
    const area = this.$cells;
    if (area.rows >= SHEET_ROWS || area.columns >= SHEET_COLUMNS) return null;
    if (tooMany(area) && this.$context.host.profile.tooManyCells === 'null') return null;
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

  protected $changed(area: Area, change: 'RangeEdited'): void {
    const { book } = this.$context;
    book.tell({ kind: 'cells', sheetId: this.$sheet.id, area, change, actor: book.actor });
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
