import type { Finding } from './rule';

type PerBagian = ReadonlyMap<unknown, readonly Finding[]>;

/** All findings from the top of the sheet down. Sorted once; after an edit only what came and went is moved. */
export class Urutan {
  #sorted: Finding[] | undefined;

  /** A list of its own for whoever asks: later edits do not change it. */
  daftar(perSop: PerBagian, perKegiatan: PerBagian): readonly Finding[] {
    this.#sorted ??= [...perSop.values(), ...perKegiatan.values()].flat().sort(menurutSel);
    return this.#sorted.slice();
  }

  ganti(gone: readonly Finding[], come: readonly Finding[]): void {
    const sorted = this.#sorted;
    if (!sorted || gone === come) return;
    for (const finding of gone) {
      const at = sorted.indexOf(finding, setelah(sorted, finding, 0));
      if (at >= 0) sorted.splice(at, 1);
    }
    for (const finding of come) sorted.splice(setelah(sorted, finding, 1), 0, finding);
  }
}

const menurutSel = (a: Finding, b: Finding): number => a.at.row - b.at.row || a.at.column - b.at.column;

/** The first place whose finding stands at the same cell or later; with 1, only later. */
function setelah(sorted: readonly Finding[], finding: Finding, least: 0 | 1): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other && menurutSel(other, finding) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
