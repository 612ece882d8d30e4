import type { Area, Cell } from './address';
import { mapLines, type Shift } from './shift';

type Row<Value> = readonly Value[];

/** Cells by row being edited: rows are copied when they are first written to, what was given stays as it was. */
export class CellGrid<Value> {
  private owned = new WeakSet<Row<Value>>();
  private copied = false;

  constructor(
    private lines: readonly Row<Value>[],
    private readonly empty: Value,
  ) {}

  /** Rows may be shorter than others. */
  get rows(): readonly Row<Value>[] {
    return this.lines;
  }

  at({ row, column }: Cell): Value {
    return this.lines[row]?.[column] ?? this.empty;
  }

  set({ row, column }: Cell, value: Value): void {
    const cells = this.rowForWriting(row);
    while (cells.length < column) cells.push(this.empty);
    cells[column] = value;
  }

  /** Changes each cell that is not empty: all, or those of an area. */
  change(change: (value: Value, at: Cell) => Value, area?: Area): void {
    const last = area ? Math.min(area.row + area.rows, this.lines.length) : this.lines.length;
    for (let row = area?.row ?? 0; row < last; row += 1) {
      const width = this.lines[row]?.length ?? 0;
      const end = area ? Math.min(area.column + area.columns, width) : width;
      for (let column = area?.column ?? 0; column < end; column += 1) {
        const value = this.lines[row]?.[column] ?? this.empty;
        if (value === this.empty) continue;
        const changed = change(value, { row, column });
        if (changed !== value) this.set({ row, column }, changed);
      }
    }
  }

  /** Rows or columns come or go; new cells are made after those before them. */
  shift(shift: Shift, like: (before: Value) => Value): void {
    const { axis, at } = shift;
    if (axis === 'column') {
      this.lines = this.lines.map((row) => mapLines(row, shift, () => like(row[at - 1] ?? this.empty)));
    } else {
      const before = (this.lines[at - 1] ?? []).map(like);
      this.lines = mapLines(this.lines, shift, () => [...before]);
    }
    this.copied = false;
    this.owned = new WeakSet();
  }

  private rowForWriting(row: number): Value[] {
    if (!this.copied) this.lines = this.lines.slice();
    this.copied = true;
    const lines = this.lines as Row<Value>[];
    while (lines.length <= row) lines.push([]);
    const known = lines[row] ?? [];
    if (this.owned.has(known)) return known as Value[];
    const own = [...known];
    this.owned.add(own);
    lines[row] = own;
    return own;
  }
}
