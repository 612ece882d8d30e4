import type { Area } from '../domain/sheet/address';

/** Something said of an area, such as a colour; what is said later of the same cells counts. */
export interface PaintedArea<Value> {
  readonly area: Area;
  readonly value: Value;
  /** Every cell of it has this value in the end. */
  readonly exact?: boolean;
}

interface Options<Value> {
  /** Told first, wherever it is told: what costs nothing on cells that are so already. */
  readonly first?: Value;
  /** Whether a value may be told over cells of a value that is told later. */
  readonly over?: boolean;
  /** Areas of at most so many cells are told cell by cell and lie over nothing else. */
  readonly list?: number;
}

/** Areas beyond this many pieces are told as they came. */
const MOST_PIECES = 2_000_000;

/**
 * The same last state of every cell, said in few rectangles, in the order in which they must be told. Values are compared as they are
 * (`===`), cells nothing is said of stay so. Earlier values may lie over cells of later ones, which makes them larger and fewer.
 */
export function repaint<Value>(
  paints: readonly PaintedArea<Value>[],
  { first, over = true, list = 0 }: Options<Value> = {},
): readonly PaintedArea<Value>[] {
  if (paints.length === 0) return paints;
  const rows = new Steps(paints.flatMap(({ area }) => [area.row, area.row + area.rows]));
  const columns = new Steps(paints.flatMap(({ area }) => [area.column, area.column + area.columns]));
  if (rows.count * columns.count > MOST_PIECES) return paints;
  const values = [...new Set(paints.map(({ value }) => value))];
  const final = Array.from({ length: rows.count }, () => new Int32Array(columns.count).fill(-1));
  for (const { area, value } of paints) {
    const index = values.indexOf(value);
    const [left, right] = [columns.at(area.column), columns.at(area.column + area.columns)];
    for (let row = rows.at(area.row); row < rows.at(area.row + area.rows); row += 1) final[row]?.fill(index, left, right);
  }
  const cells = values.map(() => 0);
  for (const line of final) for (const index of line) if (index >= 0) cells[index] = (cells[index] ?? 0) + 1;
  const rank = (index: number): number => (values[index] === first ? Infinity : (cells[index] ?? 0));
  const order = values.map((_, index) => index).toSorted((one, other) => rank(other) - rank(one));
  const place = new Int32Array(values.length);
  order.forEach((index, at) => (place[index] = at));
  let turned: readonly Int32Array[] | undefined;
  return order.flatMap((index, at) => {
    const value = values[index] as Value;
    const isWanted = (found: number): boolean => found === index;
    const mayHold = over ? (found: number): boolean => found >= 0 && (place[found] ?? 0) >= at : isWanted;
    const across = rectangles(final, mayHold, isWanted);
    const down = across.length < 3 ? across : rectangles((turned ??= turn(final)), mayHold, isWanted).map(turnPiece);
    return (down.length < across.length ? down : across).flatMap((piece) => {
      const area = whole(piece, rows, columns);
      if (area.rows * area.columns > list) return [{ value, area }];
      return exactly(piece, final, index).map((part) => ({ value, area: whole(part, rows, columns), exact: true }));
    });
  });
}

/** Where something begins or ends along one side, in order. */
class Steps {
  private readonly steps: readonly number[];
  private readonly places: ReadonlyMap<number, number>;

  constructor(all: readonly number[]) {
    this.steps = [...new Set(all)].toSorted((one, other) => one - other);
    this.places = new Map(this.steps.map((step, index) => [step, index]));
  }
  get count(): number {
    return this.steps.length - 1;
  }
  at(step: number): number {
    return this.places.get(step) ?? 0;
  }
  of(index: number): number {
    return this.steps[index] ?? 0;
  }
}

interface Piece {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const whole = ({ left, right, top, bottom }: Piece, rows: Steps, columns: Steps): Area => ({
  row: rows.of(top),
  column: columns.of(left),
  rows: rows.of(bottom) - rows.of(top),
  columns: columns.of(right) - columns.of(left),
});

/** The runs of a piece that have this value in the end. */
const exactly = ({ left, right, top, bottom }: Piece, final: readonly Int32Array[], index: number): readonly Piece[] =>
  Array.from({ length: bottom - top }, (_, row) => top + row).flatMap((row) => {
    const runs: Piece[] = [];
    for (let from = left; from < right; from += 1) {
      let to = from;
      while (to < right && final[row]?.[to] === index) to += 1;
      if (to > from) runs.push({ left: from, right: to, top: row, bottom: row + 1 });
      from = to;
    }
    return runs;
  });

/** Rows for columns and columns for rows. */
const turn = (lines: readonly Int32Array[]): readonly Int32Array[] =>
  Array.from({ length: lines[0]?.length ?? 0 }, (_, column) => Int32Array.from(lines, (line) => line[column] ?? -1));
const turnPiece = ({ left, right, top, bottom }: Piece): Piece => ({ left: top, right: bottom, top: left, bottom: right });

/** Runs of a row's pieces that may hold the value, as long as the rows below have the same run; only those that are wanted somewhere. */
function rectangles(
  final: readonly Int32Array[],
  mayHold: (found: number) => boolean,
  isWanted: (found: number) => boolean,
): readonly Piece[] {
  const done: Piece[] = [];
  let open = new Map<string, { left: number; right: number; top: number; bottom: number; wanted: boolean }>();
  const close = (run: Piece & { readonly wanted: boolean }): void => {
    if (run.wanted) done.push(run);
  };
  final.forEach((line, row) => {
    const next: typeof open = new Map();
    for (let left = 0; left < line.length; left += 1) {
      if (!mayHold(line[left] ?? -1)) continue;
      let right = left;
      let wanted = false;
      for (; right < line.length && mayHold(line[right] ?? -1); right += 1) wanted ||= isWanted(line[right] ?? -1);
      const key = `${String(left)}:${String(right)}`;
      const above = open.get(key);
      if (above) {
        open.delete(key);
        next.set(key, { ...above, bottom: row + 1, wanted: above.wanted || wanted });
      } else next.set(key, { left, right, top: row, bottom: row + 1, wanted });
      left = right;
    }
    open.forEach(close);
    open = next;
  });
  open.forEach(close);
  return done;
}
