/** Which kegiatan hold a key, in order; kept up to date as rows change. */
export class Indeks<Key> {
  readonly #rows = new Map<Key, number[]>();

  add(key: Key, row: number): void {
    const rows = this.#rows.get(key);
    if (!rows) this.#rows.set(key, [row]);
    else if ((rows[rows.length - 1] ?? -1) < row) rows.push(row);
    else {
      const at = place(rows, row);
      if (rows[at] !== row) rows.splice(at, 0, row);
    }
  }

  remove(key: Key, row: number): void {
    const rows = this.#rows.get(key);
    if (!rows) return;
    const at = place(rows, row);
    if (rows[at] === row) rows.splice(at, 1);
    if (rows.length === 0) this.#rows.delete(key);
  }

  first(key: Key): number | undefined {
    return this.#rows.get(key)?.[0];
  }

  /** The rows with the key in `from` (exclusive) to `to` (inclusive). */
  between(key: Key, from: number, to: number): readonly number[] {
    const rows = this.#rows.get(key);
    return rows ? rows.slice(place(rows, from + 1), place(rows, to + 1)) : [];
  }

  all(key: Key): readonly number[] {
    return this.#rows.get(key) ?? [];
  }
}

/** Which kegiatan hold a key, in no order: cheap to follow even where thousands share one. */
export class Kumpulan<Key> {
  readonly #rows = new Map<Key, Set<number>>();

  add(key: Key, row: number): void {
    const rows = this.#rows.get(key);
    if (rows) rows.add(row);
    else this.#rows.set(key, new Set([row]));
  }

  remove(key: Key, row: number): void {
    const rows = this.#rows.get(key);
    if (rows?.delete(row) && rows.size === 0) this.#rows.delete(key);
  }

  has(key: Key): boolean {
    return this.#rows.has(key);
  }

  keys(): Iterable<Key> {
    return this.#rows.keys();
  }

  size(key: Key): number {
    return this.#rows.get(key)?.size ?? 0;
  }

  all(key: Key): Iterable<number> {
    return this.#rows.get(key) ?? NO_ROWS;
  }
}

const NO_ROWS: readonly number[] = [];

/** Where a number stands, or would stand, among rising ones. */
export function place(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
