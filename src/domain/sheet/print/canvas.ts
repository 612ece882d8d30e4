import { area, type Area } from '../address';
import { AreasByRow } from '../areas-by-row';
import type { CellInput, Edit } from '../edit';
import { moveReferences } from '../formula-references';
import { typesetOf, type FormatName, type StyleName } from '../style';
import { rectanglesOf, runs } from './rectangles';
import { roundUp, textHeight } from './measure';
import { setUpPage, type PrintedPage } from './set-up-page';
import { onTallRows, rowOnSheet, rowStarts, shareHeight, tallRows, type TallRow } from './tall-rows';

/** How a cell or an area looks. */
export interface CanvasLook {
  readonly style?: StyleName;
  /** A style whose lines go around the whole area, which is therefore neither split nor joined with its neighbours. */
  readonly box?: StyleName;
  readonly format?: FormatName;
  readonly rows?: number;
  readonly columns?: number;
}

interface Painted {
  value?: CellInput;
  style?: StyleName;
  format?: FormatName;
  /** Columns that the cell spans; absent for one that is merged downwards and shares the height of several rows. */
  span?: number;
}

/** Excel's height of a row that nobody set, in points. */
const ORDINARY_ROW = 15;

/** Frozen rows higher than that, in points, would leave no room on a small screen for what scrolls beneath: they scroll along. */
const MOST_FROZEN = 300;

/**
 * A printed sheet as it is put together: columns by width (points), cells with their looks, rows as high as their texts need. Values
 * are written as one rectangle, equal looks as the fewest areas. A row higher than Excel lets one be becomes several with its cells
 * merged over them: rows are counted as they are laid out, and `at` says where they stand.
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
  private printed: { readonly page: PrintedPage; readonly rows: number; readonly columns: number } | undefined;

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
    if (rows === 1) this.cellAt(row, column).span = columns;
    if (rows > 1 || columns > 1) this.merges.push(at);
    this.rows = Math.max(this.rows, row + rows);
  }

  /** Puts another value where the look stays as it is. */
  value(row: number, column: number, value: CellInput): void {
    this.cellAt(row, column).value = value;
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
        const cell = this.cellAt(row, column);
        if (style) cell.style = style;
        if (format) cell.format = format;
      }
    }
  }

  /** The height of a row in points. */
  height(row: number, points: number): void {
    this.heights[row] = points;
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

  /** Sets up its first rows and columns for print. */
  page(page: PrintedPage, rows: number, columns: number): void {
    this.printed = { page, rows, columns };
  }

  /** Where a row that is laid out begins on the sheet, once all heights are known. */
  at(row: number): number {
    return rowOnSheet(row, tallRows(this.heights));
  }

  private cellAt(row: number, column: number): Painted {
    const line = (this.cells[row] ??= []);
    return (line[column] ??= {});
  }

  private lastWritten(): number {
    const written = this.cells.flatMap((line, row) => (line.some((one) => one?.value !== undefined) ? [row] : []));
    return written.at(-1) ?? -1;
  }

  /** Formats first, so that a text format keeps "1.2" from becoming a number; then values, then looks. */
  edits(): readonly Edit[] {
    const tall = tallRows(this.heights);
    return (tall.length > 0 ? this.opened(tall) : this).edited();
  }

  /** The same sheet with every tall row as several, each cell of it merged over them. */
  private opened(tall: readonly TallRow[]): Canvas {
    const { sheet, heights, printed } = this;
    const open = new Canvas(sheet, this.widths);
    const starts = rowStarts(heights.length, tall);
    const at = (row: number): number => starts[row] ?? rowOnSheet(row, tall);
    const merged = new AreasByRow(this.merges);
    const rowsOf = new Map(tall.map((one) => [one.row, one.rows]));
    const span = (row: number, rows: number): { readonly row: number; readonly rows: number } => ({
      row: at(row),
      rows: at(row + rows) - at(row),
    });
    const moved = (formula: string): string =>
      tall.reduceRight(
        (text, { row, rows }) => moveReferences(text, sheet, sheet, { axis: 'row', at: row + 0.5, by: rows - 1 }),
        formula,
      );
    heights.forEach((height, row) => {
      shareHeight(height ?? ORDINARY_ROW, rowsOf.get(row) ?? 1).forEach((part, index) => {
        if (height !== undefined) open.heights[at(row) + index] = part;
      });
    });
    this.cells.forEach((line, row) => {
      const parts = rowsOf.get(row) ?? 1;
      line.forEach((one, column) => {
        const { value, style, format } = one ?? {};
        const looks = { ...(style && { style }), ...(format && { format }) };
        for (let part = 1; part < parts; part += 1) Object.assign(open.cellAt(at(row) + part, column), looks);
        const written = typeof value === 'object' && value !== null ? { ...value, formula: moved(value.formula) } : value;
        Object.assign(open.cellAt(at(row), column), looks, written === undefined ? {} : { value: written });
        if (parts > 1 && one && merged.touching(area(row, column)).length === 0)
          open.merges.push(area(at(row), column, parts, 1));
      });
    });
    for (const one of this.merges) open.merges.push({ ...one, ...span(one.row, one.rows) });
    for (let row = 0; row < heights.length; row += 1) {
      const last = at(row + 1) - 1;
      for (let part = at(row); part < last; part += 1) open.kept.add(part);
      if (this.kept.has(row)) open.kept.add(last);
    }
    open.boxes.push(...onTallRows(this.boxes, sheet, tall));
    for (const { row, rows } of tall) {
      // Nobody looks for a figure in the middle of several pages.
      open.more.push({ kind: 'align-top', sheet, area: area(at(row), 0, rows, this.cells[row]?.length ?? 1) });
    }
    open.more.push(...onTallRows(this.more, sheet, tall));
    if (printed) {
      const { titleRows, breaksAbove, ...page } = printed.page;
      const placed = {
        ...(titleRows && { titleRows: span(titleRows.row, titleRows.rows) }),
        ...(breaksAbove && { breaksAbove: breaksAbove.map(at) }),
      };
      open.page({ ...page, ...placed }, at(printed.rows), printed.columns);
    }
    return open;
  }

  /** The page set-up, its breaks where the heights of the rows ask for them. */
  private pageEdit(): readonly Edit[] {
    if (!this.printed) return [];
    const { page, rows, columns } = this.printed;
    const heights = Array.from({ length: rows }, (_, row) => this.heights[row] ?? ORDINARY_ROW);
    return [setUpPage(this.sheet, page, { heights, kept: this.kept, widths: this.widths.slice(0, columns) })];
  }

  private edited(): readonly Edit[] {
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
      ...this.more.map((edit) => (edit.kind === 'freeze' && this.top(edit.rows) > MOST_FROZEN ? { ...edit, rows: 0 } : edit)),
      ...this.pageEdit(),
    ];
  }
}
