/** Height of one shelf in points: about a row. */
const SHELF = 24;

/** Things on a page, found by how far down they stand without looking through all of them. */
export class ByHeight<Thing> {
  private readonly shelves = new Map<number, Thing[]>();

  add(thing: Thing, top: number, bottom: number): void {
    for (let shelf = Math.floor(top / SHELF); shelf <= Math.floor(bottom / SHELF); shelf += 1) {
      const there = this.shelves.get(shelf);
      if (there) there.push(thing);
      else this.shelves.set(shelf, [thing]);
    }
  }

  /** Those that may reach this height, in the order in which they were added. */
  at(y: number): readonly Thing[] {
    return this.shelves.get(Math.floor(y / SHELF)) ?? [];
  }

  /** Those that may reach some height between these. */
  between(top: number, bottom: number): readonly Thing[] {
    const found = new Set<Thing>();
    for (let shelf = Math.floor(top / SHELF); shelf <= Math.floor(bottom / SHELF); shelf += 1)
      for (const one of this.shelves.get(shelf) ?? []) found.add(one);
    return [...found];
  }
}
