import { area } from '../address';
import { AreasByRow } from '../areas-by-row';
import type { CellInput, Edit } from '../edit';
import { moveReferences } from '../formula-references';
import { typesetOf, type StyleName } from '../style';
import { PaintedLine, Painting, type CanvasLook } from './painting';
import { rectanglesOf, stretches } from './rectangles';
import { roundUp, textHeight } from './measure';
import { setUpPage, type PrintedPage } from './set-up-page';
import { onTallRows, rowOnSheet, rowStarts, shareHeight, tallRows, type TallRow } from './tall-rows';

/** Excel's height of a row that nobody set, in points. */
const ORDINARY_ROW = 15;

/** Frozen rows higher than that, in points, would leave no room on a small screen for what scrolls beneath: they scroll along. */
const MOST_FROZEN = 300;

/**
 * A printed sheet as it is put together: columns by width (points), cells with their looks, rows as high as their texts need. Values
 * are written as one rectangle, equal looks as the fewest areas. A row higher than Excel lets one be becomes several with its cells
 * merged over them: rows are counted as they are laid out, and `at` says where they stand.
 */
export class Canvas extends Painting {
  /** Rows laid out so far: where the next one goes. */
  rows = 0;
  private readonly heights: (number | undefined)[] = [];
  private readonly kept = new Set<number>();
  private printed: { readonly page: PrintedPage; readonly rows: number; readonly columns: number } | undefined;

  constructor(
    sheet: string,
    readonly widths: readonly number[],
  ) {
    super(sheet);
  }

  override cell(row: number, column: number, value: CellInput, look: CanvasLook = {}): void {
    super.cell(row, column, value, look);
    this.rows = Math.max(this.rows, row + (look.rows ?? 1));
  }

  /** One row of values beside each other, all with the same look. */
  line(row: number, column: number, values: readonly CellInput[], look: CanvasLook = {}): void {
    this.paint(area(row, column, 1, values.length), look);
    values.forEach((value, index) => {
      this.cell(row, column + index, value);
    });
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
    const needs = (this.lines[row]?.cells ?? []).flatMap((one, column) => {
      const type = one?.style && typesetOf(one.style);
      const text = typeof one?.value === 'object' ? one.value?.value : one?.value;
      const width = this.width(column, one?.span ?? 0);
      return type !== undefined && width > 0 && typeof text === 'string' ? [textHeight(text, width, type)] : [];
    });
    this.height(row, roundUp(Math.max(least, ...needs)));
  }

  /** A text across the first columns of a row, all of them where none is said, in as many lines as it needs. */
  heading(row: number, text: string, style: StyleName, columns = this.widths.length): void {
    this.cell(row, 0, text, { style, columns });
    this.fit(row, ORDINARY_ROW);
  }

  /** Where a row begins, in points from the top; rows above it must have been given their heights. */
  top(row: number): number {
    return this.heights.slice(0, row).reduce<number>((sum, one) => sum + (one ?? 0), 0);
  }

  /** Rows that must stand on one page, where one page holds them. */
  keep(row: number, rows: number): void {
    for (let at = row; at < row + rows - 1; at += 1) this.kept.add(at);
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
    this.lines.forEach((line, row) => {
      const parts = rowsOf.get(row) ?? 1;
      line?.cells.forEach((one, column) => {
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
      open.more.push({ kind: 'align-top', sheet, area: area(at(row), 0, rows, this.lines[row]?.cells.length ?? 1) });
    }
    open.more.push(...onTallRows(this.more, sheet, tall));
    if (printed) {
      const { titleRows, breaksAbove, ...page } = printed.page;
      const placed = {
        ...(titleRows !== undefined && { titleRows: titleRows && span(titleRows.row, titleRows.rows) }),
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
    const { sheet, widths } = this;
    const rows = Array.from(this.lines, (line) => line?.looks ?? BLANK);
    const columns = rows.reduce((most, { values }) => Math.max(most, values.length), 0);
    const values = rows
      .slice(0, rows.findLastIndex(({ written }) => written) + 1)
      .map((one) => (one.values.length === columns ? one.values : padded(one.values, columns)));
    return [
      ...stretches(widths).map(([column, count, width]): Edit => ({
        kind: 'column-width',
        sheet,
        column,
        columns: count,
        width,
      })),
      ...rectanglesOf(rows.map(({ formats }) => formats)).map(([at, format]): Edit => ({
        kind: 'format',
        sheet,
        area: at,
        format,
      })),
      ...(values.length === 0 ? [] : [{ kind: 'write', sheet, at: { row: 0, column: 0 }, values } satisfies Edit]),
      ...this.boxes,
      ...rectanglesOf(rows.map(({ styles }) => styles)).map(([at, style]): Edit => ({ kind: 'style', sheet, area: at, style })),
      ...this.merges.map((at): Edit => ({ kind: 'merge', sheet, area: at })),
      ...stretches(this.heights).map(([row, count, height]): Edit => ({ kind: 'row-height', sheet, row, rows: count, height })),
      ...this.more.map((edit) => (edit.kind === 'freeze' && this.top(edit.rows) > MOST_FROZEN ? { ...edit, rows: 0 } : edit)),
      ...this.pageEdit(),
    ];
  }
}

const BLANK: PaintedLine['looks'] = new PaintedLine().looks;

/** A row's values up to so many columns: what stays as it is at its end. */
const padded = (values: readonly CellInput[], columns: number): readonly CellInput[] =>
  values.concat(Array<null>(columns - values.length).fill(null));
