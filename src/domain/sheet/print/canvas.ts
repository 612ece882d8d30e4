import { area, type Area } from '../address';
import type { CellInput, Edit, PageSetup } from '../edit';
import { EXCEL_LIMITS } from '../limits';
import { typesetOf, type FormatName, type StyleName } from '../style';
import { rectanglesOf, runs } from './rectangles';
import { roundUp, textHeight } from './measure';
import { breakPages } from './break-pages';
import { pageRoom } from './paper';

/** How a cell or an area looks. */
export interface CanvasLook {
  readonly style?: StyleName;
  /** A style whose lines go around the whole area, which is therefore neither split nor joined with its neighbours. */
  readonly box?: StyleName;
  readonly format?: FormatName;
  readonly rows?: number;
  readonly columns?: number;
}

/** How a canvas is printed. */
type CanvasPage = Pick<PageSetup, 'orientation' | 'titleRows' | 'footer' | 'header' | 'breaksAbove' | 'bareFirst'> & {
  readonly growing?: boolean;
};

interface Painted {
  value?: CellInput;
  style?: StyleName;
  format?: FormatName;
  /** Columns that the cell spans; absent for one that is merged downwards and shares the height of several rows. */
  span?: number;
}

/** Excel's height of a row that nobody set, in points. */
const ORDINARY_ROW = 15;

/**
 * A printed sheet as it is put together: columns by width (points), cells with their looks, rows as high as their texts need. Values
 * are written as one rectangle, equal looks as the fewest areas.
 */
export class Canvas {
  /** Rows laid out so far: where the next one goes. */
  rows = 0;
  private readonly cells: (Painted | undefined)[][] = [];
  private readonly boxes: Edit[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: (number | undefined)[] = [];
  private readonly kept = new Set<number>();
  private readonly more: Edit[] = [];

  constructor(
    readonly sheet: string,
    readonly widths: readonly number[],
  ) {}

  /** A value in the top-left of an area, which gets its look and is merged when it spans several cells. */
  cell(row: number, column: number, value: CellInput, look: CanvasLook = {}): void {
    const { rows = 1, columns = 1 } = look;
    const at = area(row, column, rows, columns);
    this.paint(at, look);
    this.value(row, column, value);
    if (rows === 1) this.at(row, column).span = columns;
    if (rows > 1 || columns > 1) this.merges.push(at);
    this.rows = Math.max(this.rows, row + rows);
  }

  /** Puts another value where the look stays as it is. */
  value(row: number, column: number, value: CellInput): void {
    this.at(row, column).value = value;
  }

  /** One row of values beside each other, all with the same look. */
  line(row: number, column: number, values: readonly CellInput[], look: CanvasLook = {}): void {
    this.paint(area(row, column, 1, values.length), look);
    values.forEach((value, index) => {
      this.cell(row, column + index, value);
    });
  }

  /** Gives an area its look; what it gets later counts. */
  paint(at: Area, { style, box, format }: CanvasLook): void {
    if (box) this.boxes.push({ kind: 'style', sheet: this.sheet, area: at, style: box });
    if (style === undefined && format === undefined) return;
    for (let row = at.row; row < at.row + at.rows; row += 1) {
      for (let column = at.column; column < at.column + at.columns; column += 1) {
        const cell = this.at(row, column);
        if (style) cell.style = style;
        if (format) cell.format = format;
      }
    }
  }

  /** The height of a row in points; Excel's tallest where it would be more. */
  height(row: number, points: number): void {
    this.heights[row] = Math.min(EXCEL_LIMITS.rowHeight, points);
    this.rows = Math.max(this.rows, row + 1);
  }

  /**
   * Makes a row as high as the texts in its columns of known width need, and at least `least` points: Excel never grows merged or
   * protected rows itself.
   */
  fit(row: number, least = 0): void {
    const needs = (this.cells[row] ?? []).flatMap((one, column) => {
      const type = one?.style && typesetOf(one.style);
      const text = typeof one?.value === 'object' ? one.value?.value : one?.value;
      const width = this.width(column, one?.span ?? 0);
      return type !== undefined && width > 0 && typeof text === 'string' ? [textHeight(text, width, type)] : [];
    });
    this.height(row, roundUp(Math.max(least, ...needs)));
  }

  /** Where a row begins, in points from the top; rows above it must have been given their heights. */
  top(row: number): number {
    return this.heights.slice(0, row).reduce<number>((sum, one) => sum + (one ?? 0), 0);
  }

  /** Rows that must stand on one page, where one page holds them. */
  keep(row: number, rows: number): void {
    for (let at = row; at < row + rows - 1; at += 1) this.kept.add(at);
  }

  /** Anything else of the sheet; written after the cells. */
  add(...edits: readonly Edit[]): void {
    this.more.push(...edits);
  }

  /** The width of some columns together, in points. */
  width(column: number, columns: number): number {
    return this.widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  }

  /**
   * Sets the sheet up for F4, one page wide; pages end where the rows ask for it, or above the rows given. A sheet that people
   * lengthen by hand is `growing`: it has no print area, so that what they add is printed too.
   */
  page({ growing, ...setup }: CanvasPage, rows: number, columns: number): void {
    const heightOf = (from: number, count: number): number => {
      let sum = 0;
      for (let row = from; row < from + count; row += 1) sum += this.heights[row] ?? ORDINARY_ROW;
      return sum;
    };
    const first = pageRoom(setup.orientation, this.width(0, columns));
    const later = first - (setup.titleRows ? heightOf(setup.titleRows.row, setup.titleRows.rows) : 0);
    const printed = Array.from({ length: rows }, (_, row) => ({ height: heightOf(row, 1), keep: this.kept.has(row) }));
    const printArea = growing ? {} : { printArea: area(0, 0, rows, columns) };
    const breaksAbove = setup.breaksAbove ?? breakPages(printed, { first, later });
    this.add({
      kind: 'page',
      sheet: this.sheet,
      setup: { paper: 'folio', fitToWidth: true, ...printArea, ...setup, breaksAbove },
    });
  }

  private at(row: number, column: number): Painted {
    const line = (this.cells[row] ??= []);
    return (line[column] ??= {});
  }

  private lastWritten(): number {
    const written = this.cells.flatMap((line, row) => (line.some((one) => one?.value !== undefined) ? [row] : []));
    return written.at(-1) ?? -1;
  }

  /** Formats first, so that a text format keeps "1.2" from becoming a number; then values, then looks. */
  edits(): readonly Edit[] {
    const { sheet, cells, widths } = this;
    const columns = cells.reduce((most, line) => Math.max(most, line.length), 0);
    const last = this.lastWritten();
    const values = Array.from({ length: last + 1 }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cells[row]?.[column]?.value ?? null),
    );
    return [
      ...runs(widths).map(([column, count, width]): Edit => ({ kind: 'column-width', sheet, column, columns: count, width })),
      ...rectanglesOf(cells, columns, (one) => one.format).map(([at, format]): Edit => ({
        kind: 'format',
        sheet,
        area: at,
        format,
      })),
      ...(last < 0 ? [] : [{ kind: 'write', sheet, at: { row: 0, column: 0 }, values } satisfies Edit]),
      ...this.boxes,
      ...rectanglesOf(cells, columns, (one) => one.style).map(([at, style]): Edit => ({ kind: 'style', sheet, area: at, style })),
      ...this.merges.map((at): Edit => ({ kind: 'merge', sheet, area: at })),
      ...runs(this.heights).map(([row, count, height]): Edit => ({ kind: 'row-height', sheet, row, rows: count, height })),
      ...this.more,
    ];
  }
}
