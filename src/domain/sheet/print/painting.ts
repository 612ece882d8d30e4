import { area, type Area } from '../address';
import type { CellInput, Edit } from '../edit';
import type { FormatName, StyleName } from '../style';
import { runs, type Run } from './rectangles';

/** How a cell or an area looks. */
export interface CanvasLook {
  readonly style?: StyleName;
  /** A style whose lines go around the whole area, which is therefore neither split nor joined with its neighbours. */
  readonly box?: StyleName;
  readonly format?: FormatName;
  readonly rows?: number;
  readonly columns?: number;
}

export interface PaintedCell {
  value?: CellInput;
  style?: StyleName;
  format?: FormatName;
  /** Columns that the cell spans; absent for one that is merged downwards and shares the height of several rows. */
  span?: number;
}

/** One row of cells, and what it comes to, once that was asked for. */
export class PaintedLine {
  readonly cells: (PaintedCell | undefined)[] = [];
  private known: LineLooks | undefined;

  /** A cell to be painted on. */
  cell(column: number): PaintedCell {
    this.known = undefined;
    return (this.cells[column] ??= {});
  }

  /** This line and another one over it. */
  with(other: PaintedLine): PaintedLine {
    const both = new PaintedLine();
    for (const { cells } of [this, other]) {
      cells.forEach((one, column) => {
        if (one) Object.assign(both.cell(column), one);
      });
    }
    return both;
  }

  get looks(): LineLooks {
    return (this.known ??= {
      // Not `map`, which leaves holes.
      values: Array.from(this.cells, (one) => one?.value ?? null),
      written: this.cells.some((one) => one?.value !== undefined),
      styles: runs(this.cells, (one) => one.style),
      formats: runs(this.cells, (one) => one.format),
    });
  }
}

interface LineLooks {
  readonly values: readonly CellInput[];
  readonly written: boolean;
  readonly styles: readonly Run<StyleName>[];
  readonly formats: readonly Run<FormatName>[];
}

/**
 * Rows of a sheet with what is painted on them, from its row `first` on. One that is finished is put on a canvas as it is, as often as
 * nothing in it has changed.
 */
export class Painting {
  /** The first of them is row `first`. */
  protected readonly lines: (PaintedLine | undefined)[] = [];
  protected readonly boxes: Edit[] = [];
  protected readonly merges: Area[] = [];
  protected readonly more: Edit[] = [];

  constructor(
    readonly sheet: string,
    private readonly first = 0,
  ) {}

  /** A value in the top-left of an area, which gets its look and is merged when it spans several cells. */
  cell(row: number, column: number, value: CellInput, look: CanvasLook = {}): void {
    const { rows = 1, columns = 1 } = look;
    const at = area(row, column, rows, columns);
    this.paint(at, look);
    this.value(row, column, value);
    if (rows === 1) this.cellAt(row, column).span = columns;
    if (rows > 1 || columns > 1) this.merges.push(at);
  }

  /** Puts another value where the look stays as it is. */
  value(row: number, column: number, value: CellInput): void {
    this.cellAt(row, column).value = value;
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

  /** Anything else of the sheet; written after the cells. */
  add(...edits: readonly Edit[]): void {
    this.more.push(...edits);
  }

  /** Puts rows painted apart in their places. Lines are shared where nothing is painted yet: nothing must be painted on them later. */
  put({ first, lines, boxes, merges, more }: Painting): void {
    lines.forEach((line, index) => {
      const at = first - this.first + index;
      const below = this.lines[at];
      this.lines[at] = below && line ? below.with(line) : line;
    });
    this.boxes.push(...boxes);
    for (const one of merges) this.merges.push(one);
    this.more.push(...more);
  }

  protected cellAt(row: number, column: number): PaintedCell {
    return (this.lines[row - this.first] ??= new PaintedLine()).cell(column);
  }
}
