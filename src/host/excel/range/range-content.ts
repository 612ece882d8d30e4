import { EXCEL_LIMITS } from '../../../domain/sheet/limits';
import type { Area } from '../../../domain/sheet/address';
import type { BookChange } from '../../book/contract';
import { gridRange, SHEET_COLUMNS, SHEET_ROWS } from '../../book/grid';
import { declare, settable, shown, truthOf } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { requireAllowed, requireEditable } from '../refusals';
import { RangePlace } from './range-place';
import { gridOf, inputCells, numberFormatsOf, writeNumberFormats } from './range-values';
import { formattedText } from './text-of';
import { valueTypeOf } from './value-type';

/** More cells than Excel reads at once. */
const tooMany = ({ rows, columns }: Area): boolean => rows * columns > EXCEL_LIMITS.cellsRead;

const asGiven = (given: unknown): unknown => given;

function input(range: RangeContent, values: unknown): void {
  const { $cells: area, $sheet: sheet } = range;
  if (area.rows >= SHEET_ROWS || area.columns >= SHEET_COLUMNS) fail('InvalidArgument');
  requireEditable(sheet, area);
  const single = area.rows === 1 && area.columns === 1;
  const before = sheet.content(area.row, area.column);
  inputCells(sheet, area, values);
  range.$changed(area, single ? { before, after: sheet.content(area.row, area.column) } : undefined);
}

const hide =
  (axis: 'row' | 'col') =>
  ({ $sheet, $bounded, $context }: RangeContent, hidden: boolean): void => {
    requireAllowed($sheet, axis === 'row' ? 'formatRows' : 'formatColumns');
    $context.book.grid.run(`sheet.mutation.set-${axis}-${hidden ? 'hidden' : 'visible'}`, {
      subUnitId: $sheet.id,
      ranges: [gridRange($bounded)],
    });
  };

/** What stands in the cells of a range, and whether its rows and columns are in sight. */
export abstract class RangeContent extends RangePlace {
  static {
    const formulas = settable<RangeContent, unknown>(
      (range) => range.$calculated((row, column) => range.$sheet.formula(row, column) || range.$sheet.content(row, column)),
      asGiven,
      input,
    );
    const numberFormat = settable<RangeContent, unknown>(
      (range) => (range.$bounded === range.$cells ? numberFormatsOf(range.$sheet, range.$readable()) : null),
      asGiven,
      ({ $sheet, $cells }, formats) => {
        requireAllowed($sheet, 'formatCells');
        writeNumberFormats($sheet, $cells, formats);
      },
    );
    declare(RangeContent, {
      NumberFormat: numberFormat,
      NumberFormatLocal: numberFormat,
      Values: settable((range) => range.$calculated((row, column) => range.$sheet.content(row, column)), asGiven, input),
      Text: shown((range) => range.$calculated((row, column) => formattedText(range.$sheet, row, column))),
      Formulas: formulas,
      FormulasLocal: formulas,
      ValueTypes: shown((range) => range.$calculated((row, column) => valueTypeOf(range.$sheet.content(row, column)))),
      Hidden: shown(({ $hidden: { row, col } }) =>
        row === true || col === true ? true : row === false && col === false ? false : null,
      ),
      RowHidden: settable(({ $hidden }) => $hidden.row, truthOf, hide('row')),
      ColumnHidden: settable(({ $hidden }) => $hidden.col, truthOf, hide('col')),
    });
  }

  /** Whether all rows and all columns are hidden; null where some are. */
  private get $hidden(): Readonly<Record<'row' | 'col', boolean | null>> {
    const worksheet = this.$context.book.grid.worksheet(this.$sheet.id);
    const { row, column, rows, columns } = this.$bounded;
    return {
      row: uniform(rows, (index) => !worksheet.getRowRawVisible(row + index)),
      col: uniform(columns, (index) => !worksheet.getColVisible(column + index)),
    };
  }

  private $readable(): Area {
    return tooMany(this.$cells) ? fail('ResponsePayloadSizeLimitExceeded') : this.$cells;
  }

  /** Whole rows and columns read as null; others wait for formulas if any are out of date. */
  private $calculated(read: (row: number, column: number) => unknown): unknown {
    const area = this.$cells;
    if (area.rows >= SHEET_ROWS || area.columns >= SHEET_COLUMNS) return null;
    if (tooMany(area) && this.$context.host.profile.tooManyCells === 'null') return null;
    this.$readable();
    const { calculation } = this.$context.book;
    return calculation.pending ? calculation.settle().then(() => gridOf(area, read)) : gridOf(area, read);
  }

  $changed(area: Area, details?: Extract<BookChange, { kind: 'cells' }>['details']): void {
    const { book } = this.$context;
    const change = { kind: 'cells', sheetId: this.$sheet.id, area, change: 'RangeEdited', actor: book.actor } as const;
    book.tell(details ? { ...change, details } : change);
  }
}

/** The common value; null where they differ. */
function uniform(count: number, read: (index: number) => boolean): boolean | null {
  const first = read(0);
  for (let index = 1; index < count; index += 1) if (read(index) !== first) return null;
  return first;
}
