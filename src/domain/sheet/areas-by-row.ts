import type { Area } from './address';
import { isOneCell, overlaps } from './areas';
import type { EditOf } from './edit';

/** Areas taller than this are not listed row by row. */
const TALL = 1_000;

/** Rectangles, in the order in which they came, found by the rows they stand in. */
export class AreasByRow {
  readonly all = new Set<Area>();
  private readonly tall = new Set<Area>();
  private readonly rows = new Map<number, Set<Area>>();

  constructor(areas: Iterable<Area>) {
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

/** Cells that become one, or are parted. */
export type MergeEdit = EditOf<'merge' | 'unmerge'>;
export type MergeChange = Pick<MergeEdit, 'kind' | 'area'>;

/** Merges once the edits are carried out in order: each parts whatever it touches, as Excel does; one cell alone joins nothing. */
export function mergesAfter(merges: readonly Area[], edits: readonly MergeChange[]): readonly Area[] {
  const standing = new AreasByRow(merges);
  for (const { kind, area } of edits) {
    for (const hit of standing.touching(area)) standing.delete(hit);
    if (kind === 'merge' && !isOneCell(area)) standing.add(area);
  }
  return [...standing.all];
}
