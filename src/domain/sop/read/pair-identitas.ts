import type { Area } from '../../sheet/address';
import { blockArea, type IdentitasLabel } from './read-identitas';

/** Gives every table its identity block: in order when there are as many, else the nearest. */
export function pairIdentitas(
  blocks: readonly (readonly IdentitasLabel[])[],
  tables: readonly Area[],
): readonly (readonly IdentitasLabel[] | undefined)[] {
  if (blocks.length === tables.length) return blocks;
  const paired = tables.map((): readonly IdentitasLabel[] | undefined => undefined);
  for (const block of blocks) {
    const place = blockArea(block);
    let best = -1;
    let nearest = Infinity;
    tables.forEach((table, index) => {
      const distance = place.row < table.row ? table.row - place.row - place.rows : place.row - table.row - table.rows;
      if (!paired[index] && distance < nearest) [best, nearest] = [index, distance];
    });
    if (best >= 0) paired[best] = block;
  }
  return paired;
}
