import type { Area } from '../../domain/sheet/address';
import { bounding, isOneCell, overlaps } from '../../domain/sheet/areas';

interface Merged {
  readonly area: Area;
  readonly joined: boolean;
}

/** What the merges of a sheet lose and gain. */
interface MergeChange {
  readonly removed: readonly Area[];
  readonly added: readonly Area[];
}

/** Merges and partings of a sheet not yet handed to Univer, which goes through all merges of the sheet at each one. */
export class Merging {
  private waiting: Merged[] = [];

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  /** Cells become one; whatever merge they touched is parted first. */
  join(area: Area): void {
    this.waiting.push({ area, joined: !isOneCell(area) });
  }

  /** Every merge the area touches is parted. */
  part(area: Area): void {
    this.waiting.push({ area, joined: false });
  }

  /** What all that waits makes of the merges there are; nothing waits afterwards. */
  take(now: readonly Area[]): MergeChange {
    const { waiting } = this;
    this.waiting = [];
    const standing = new AreasByRow(now);
    for (const { area, joined } of waiting) {
      for (const hit of standing.touching(area)) standing.delete(hit);
      if (joined) standing.add(area);
    }
    const before = new Set(now);
    const added = [...standing.all].filter((area) => !before.has(area));
    const removed = now.filter((area) => !standing.all.has(area));
    return { removed: removed.length === now.length ? whole(removed) : removed, added };
  }
}

/** Univer parts whatever a rectangle touches, so one around them all parts all. */
function whole(areas: readonly Area[]): readonly Area[] {
  const [first] = areas;
  return first ? [areas.reduce(bounding, first)] : [];
}

/** Areas taller than this are not listed row by row. */
const TALL = 1_000;

/** Rectangles, found by the rows they stand in. */
class AreasByRow {
  readonly all = new Set<Area>();
  private readonly tall = new Set<Area>();
  private readonly rows = new Map<number, Set<Area>>();

  constructor(areas: readonly Area[]) {
    for (const area of areas) this.add(area);
  }

  add(area: Area): void {
    this.all.add(area);
    if (area.rows > TALL) this.tall.add(area);
    else for (let row = area.row; row < area.row + area.rows; row += 1) this.in(row).add(area);
  }

  delete(area: Area): void {
    this.all.delete(area);
    if (area.rows > TALL) this.tall.delete(area);
    else for (let row = area.row; row < area.row + area.rows; row += 1) this.in(row).delete(area);
  }

  touching(area: Area): Area[] {
    if (area.rows > TALL) return [...this.all].filter((one) => overlaps(one, area));
    const found = new Set([...this.tall].filter((one) => overlaps(one, area)));
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (const one of this.rows.get(row) ?? []) if (overlaps(one, area)) found.add(one);
    }
    return [...found];
  }

  private in(row: number): Set<Area> {
    let areas = this.rows.get(row);
    if (!areas) this.rows.set(row, (areas = new Set()));
    return areas;
  }
}
