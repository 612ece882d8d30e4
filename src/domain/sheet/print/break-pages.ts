/** A row before it is known on which page it stands. Heights in points. */
export interface PrintRow {
  readonly height: number;
  /** What it takes as the first row of a page, where that is more: the head of its table above it, or an arrow that comes in. */
  readonly opening?: number;
  /** What it takes as the last row of a page, where that is more. */
  readonly closing?: number;
  /** Must stand on the same page as the next row: a heading, a group's first row. */
  readonly keep?: boolean;
  /** Begins a page of its own accord. */
  readonly fresh?: boolean;
}

/** Points of rows that the first page and every later one hold; later ones have the repeated rows on top. */
export interface PageRooms {
  readonly first: number;
  readonly later: number;
}

/**
 * Which rows begin a new page, by index. What must stand together does so as far as a page can hold it, no row is torn, and a
 * group that no page can hold flows from where it is, unless hardly anything of it would fit.
 */
export function breakPages(rows: readonly PrintRow[], rooms: PageRooms): readonly number[] {
  const starts: number[] = [];
  let room = rooms.first;
  let used = 0;
  const begin = (index: number): void => {
    starts.push(index);
    room = rooms.later;
    used = 0;
  };
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (rows[to - 1]?.keep === true && to < rows.length) to += 1;
    const group = rows.slice(from, to);
    const [first] = group;
    const height = group.reduce((sum, row) => sum + row.height, 0);
    const alone = height + (first?.opening ?? first?.height ?? 0) - (first?.height ?? 0);
    if (used > 0 && (first?.fresh === true || (used + height > room && (alone <= rooms.later || used > room / 2)))) begin(from);
    group.forEach((row, index) => {
      if (used > 0 && used + (row.closing ?? row.height) > room) begin(from + index);
      used += used === 0 ? (row.opening ?? row.height) : row.height;
    });
    from = to;
  }
  return starts;
}
