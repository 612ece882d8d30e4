import { countFirst } from '../../domain/halving';
import { present } from '../../domain/present';
import { area, type Area, type Cell } from '../../domain/sheet/address';
import type { Point } from '../../domain/sheet/edit';
import { LAST_COLUMN, LAST_ROW } from '../../domain/sheet/limits';
import { filledSize, type CellValue, type ShapeSnapshot, type SheetSnapshot } from '../../domain/sheet/snapshot';
import { LIMITS } from '../refusal';
import { TooManyCells } from '../xlsx/read/cells';
import type { DrawnElement } from './drawn';
import type { Looks } from './looks';
import { shapesOf, type OdsShape } from './shapes';

/** Lines of one size that follow each other. */
interface Run {
  readonly count: number;
  readonly size: number;
}

/** One cell as it stands in its row, before the row is repeated. */
export interface RowCell {
  readonly column: number;
  readonly repeated: number;
  readonly value: CellValue;
  /** `#RRGGBB`, where it is filled with a colour. */
  readonly fill?: string;
  readonly spanned?: { readonly rows: number; readonly columns: number };
}

/** Builds one sheet as its rows pass by. Repeats are expanded only where something stands in them. */
export class SheetBuilder {
  private readonly rows: CellValue[][] = [];
  private readonly merges: Area[] = [];
  private readonly fills: string[][] = [];
  private readonly notes: { readonly at: Cell; readonly text: string }[] = [];
  private readonly columnRuns: Run[] = [];
  private readonly rowRuns: Run[] = [];
  private readonly drawn: { readonly at: Cell | undefined; readonly element: DrawnElement }[] = [];
  private width = 0;
  /** The row that is being read, counted from 0. */
  row = 0;

  constructor(
    readonly name: string,
    readonly hidden: boolean,
    readonly isProtected: boolean,
    private readonly looks: Looks,
    private readonly count: { cells: number },
  ) {}

  addColumns(count: number, size: number): void {
    this.columnRuns.push({ count, size });
  }

  addNote(at: Cell, text: string): void {
    if (text !== '') this.notes.push({ at, text });
  }

  /** `at` is the cell it is anchored to; undefined where it stands on the sheet itself. */
  addDrawing(at: Cell | undefined, element: DrawnElement): void {
    this.drawn.push({ at, element });
  }

  addRow(cells: readonly RowCell[], repeated: number, size: number): void {
    this.rowRuns.push({ count: repeated, size });
    const filled = cells.filter(({ value, spanned }) => value !== '' || spanned);
    if (filled.length > 0) for (let copy = 0; copy < repeated; copy += 1) this.place(filled, this.row + copy);
    if (repeated === 1) this.shade(cells);
    this.row += repeated;
  }

  private place(cells: readonly RowCell[], row: number): void {
    if (row > LAST_ROW) throw new TooManyCells();
    // The empty rows it opens count too: far cells on many sheets would fill the memory.
    this.take(Math.max(0, row - this.rows.length));
    for (const { column, repeated, value, spanned } of cells) {
      if (spanned) this.merges.push(area(row, column, spanned.rows, spanned.columns));
      if (value === '') continue;
      if (column + repeated - 1 > LAST_COLUMN) throw new TooManyCells();
      this.take(repeated);
      this.width = Math.max(this.width, column + repeated);
      if (this.width * (row + 1) > LIMITS.rectangle) throw new TooManyCells();
      while (this.rows.length <= row) this.rows.push([]);
      const line = this.rows[row] ?? [];
      while (line.length < column) line.push('');
      for (let copy = 0; copy < repeated; copy += 1) line[column + copy] = value;
    }
  }

  /** Colours of a row; one that is coloured to the end of the sheet is no mark. */
  private shade(cells: readonly RowCell[]): void {
    for (const { column, repeated, fill } of cells) {
      if (fill === undefined || repeated > WIDEST_MARK) continue;
      this.take(Math.max(0, this.row - this.fills.length) + repeated);
      while (this.fills.length <= this.row) this.fills.push([]);
      const line = this.fills[this.row] ?? [];
      while (line.length < column) line.push('');
      for (let copy = 0; copy < repeated; copy += 1) line[column + copy] = fill;
    }
  }

  private take(places: number): void {
    this.count.cells += places;
    if (this.count.cells > LIMITS.cells) throw new TooManyCells();
  }

  /** The sheet once all its rows have passed. */
  finish(): SheetSnapshot {
    const { rows, columns } = filledSize(this.rows.length, this.width, this.merges);
    for (const line of this.rows) while (line.length < columns) line.push('');
    while (this.rows.length < rows) this.rows.push(Array.from({ length: columns }, () => ''));
    const sizes = { columns: linesOf(this.columnRuns, columns), rows: linesOf(this.rowRuns, rows) };
    return present({
      name: this.name,
      values: this.rows,
      merges: this.merges,
      fills: this.fills.length > 0 ? this.fills : undefined,
      shapes: this.shapes(),
      sizes,
      protected: this.isProtected,
      notes: this.notes.length > 0 ? this.notes : undefined,
    });
  }

  private shapes(): readonly ShapeSnapshot[] {
    const [left, top] = [offsets(this.columnRuns), offsets(this.rowRuns)];
    const found = this.drawn.flatMap(({ at, element }): readonly OdsShape[] => {
      const anchor: Point = at ? { x: left(at.column), y: top(at.row) } : { x: 0, y: 0 };
      return shapesOf(element, anchor, this.looks);
    });
    return glued(found);
  }
}

/** Columns that one coloured cell may be repeated over. */
const WIDEST_MARK = 64;

/** Shapes with names of their own, and lines that name the shapes at their ends. */
function glued(found: readonly OdsShape[]): readonly ShapeSnapshot[] {
  const taken = new Set<string>();
  const names = found.map(({ shape, id }, index) => {
    const wanted = shape.name || id || `Bentuk ${String(index + 1)}`;
    const name = taken.has(wanted) ? `${wanted} (${String(index + 1)})` : wanted;
    taken.add(name);
    return name;
  });
  const nameOf = new Map(found.flatMap(({ id }, index) => (id === undefined ? [] : [[id, names[index] ?? ''] as const])));
  return found.map(({ shape, startId, endId }, index) => {
    const { line } = shape;
    const from = startId === undefined ? undefined : nameOf.get(startId);
    const to = endId === undefined ? undefined : nameOf.get(endId);
    return { ...shape, name: names[index] ?? '', ...(line ? { line: present({ ...line, from, to }) } : {}) };
  });
}

/** The sizes of the first lines. */
function linesOf(runs: readonly Run[], count: number): readonly number[] {
  const sizes: number[] = [];
  for (const run of runs) for (let copy = 0; copy < run.count && sizes.length < count; copy += 1) sizes.push(run.size);
  while (sizes.length < count) sizes.push(runs.at(-1)?.size ?? 0);
  return sizes;
}

/** Where a line begins, in points. */
function offsets(runs: readonly Run[]): (line: number) => number {
  const starts = [{ line: 0, at: 0, size: 0 }];
  let [line, at] = [0, 0];
  for (const { count, size } of runs) {
    starts.push({ line, at, size });
    line += count;
    at += count * size;
  }
  return (wanted) => {
    const until = countFirst(starts.length, (index) => (starts[index]?.line ?? 0) <= wanted);
    const start = starts[Math.max(0, until - 1)] ?? { line: 0, at: 0, size: 0 };
    return start.at + (wanted - start.line) * start.size;
  };
}
