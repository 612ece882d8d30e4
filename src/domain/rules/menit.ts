import { Indeks, Kumpulan, place } from './indeks';

/** The upper bounds of all waktu in working minutes: their sum, their middle, and which kegiatan have none. Follows single edits. */
export class Menit {
  total = 0;
  readonly tanpa = new Indeks<'tanpa'>();
  readonly #rows = new Kumpulan<number>();
  /** The different amounts, rising; an SOP has few. */
  #amounts: number[] | undefined;
  #count = 0;
  #median: number | undefined;

  add(menit: number | undefined, row: number): void {
    if (menit === undefined) {
      this.tanpa.add('tanpa', row);
      return;
    }
    this.total += menit;
    this.#count += 1;
    this.#median = undefined;
    if (this.#amounts && !this.#rows.has(menit)) this.#amounts.splice(place(this.#amounts, menit), 0, menit);
    this.#rows.add(menit, row);
  }

  remove(menit: number | undefined, row: number): void {
    if (menit === undefined) {
      this.tanpa.remove('tanpa', row);
      return;
    }
    this.total -= menit;
    this.#count -= 1;
    this.#median = undefined;
    this.#rows.remove(menit, row);
    if (this.#amounts && !this.#rows.has(menit)) this.#amounts.splice(place(this.#amounts, menit), 1);
  }

  /** Middle of the amounts; 0 when fewer than four are known. */
  get median(): number {
    return (this.#median ??= this.#middle());
  }

  #middle(): number {
    if (this.#count < 4) return 0;
    let below = this.#count >> 1;
    for (const amount of this.#sorted()) {
      below -= this.#rows.size(amount);
      if (below < 0) return amount;
    }
    return 0;
  }

  /** The kegiatan that take at least so long. */
  *dari(least: number): Iterable<number> {
    const amounts = this.#sorted();
    for (let at = amounts.length - 1; at >= 0; at -= 1) {
      const amount = amounts[at] ?? 0;
      if (amount < least) return;
      yield* this.#rows.all(amount);
    }
  }

  #sorted(): number[] {
    return (this.#amounts ??= [...this.#rows.keys()].sort((a, b) => a - b));
  }
}
