import type { Area } from '../../domain/sheet/address';
import { bounding } from '../../domain/sheet/areas';
import { mergesAfter, type MergeChange } from '../../domain/sheet/areas-by-row';

/** What the merges of a sheet lose and gain. */
interface Remade {
  readonly removed: readonly Area[];
  readonly added: readonly Area[];
}

/** Merges and partings of a sheet not yet handed to Univer, which goes through all merges of the sheet at each one. */
export class Merging {
  private waiting: MergeChange[] = [];

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  gather(changes: readonly MergeChange[]): void {
    this.waiting.push(...changes);
  }

  /** What all that waits makes of the merges there are; nothing waits afterwards. */
  take(now: readonly Area[]): Remade {
    const { waiting } = this;
    this.waiting = [];
    const standing = new Set(mergesAfter(now, waiting));
    const before = new Set(now);
    const added = [...standing].filter((area) => !before.has(area));
    const removed = now.filter((area) => !standing.has(area));
    return { removed: removed.length === now.length ? whole(removed) : removed, added };
  }
}

/** Univer parts whatever a rectangle touches, so one around them all parts all. */
function whole(areas: readonly Area[]): readonly Area[] {
  const [first] = areas;
  return first ? [areas.reduce(bounding, first)] : [];
}
