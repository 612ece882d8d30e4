import type { SheetRequest, SheetSnapshot, Snapshot } from '../../domain/sheet/snapshot';
import { sheetOf } from '../../domain/sheet/snapshot';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import { readSops } from '../../domain/sop/read/read-sops';
import type { Sop } from '../../domain/sop/sop';

/** Which SOP is meant: the sheet it stands on, which one of several there, and a person's correction of its columns. */
export interface SopTarget {
  readonly sheet: string;
  /** Counted from 0, top to bottom. */
  readonly nomor?: number;
  readonly koreksi?: KoreksiPemetaan;
}

/** What drawing and editing an SOP must see of its sheet. */
export const requestFor = (target: SopTarget): readonly SheetRequest[] => [
  { sheet: { name: target.sheet }, parts: ['values', 'formulas', 'merges', 'shapes', 'sizes'] },
];

/** All SOPs of the sheet and the one that is meant; undefined when it is not there. */
export function sopOf(
  snapshot: Snapshot,
  target: SopTarget,
): { readonly sheet: SheetSnapshot; readonly sops: readonly Sop[]; readonly sop: Sop } | undefined {
  const sheet = sheetOf(snapshot, target.sheet);
  if (!sheet) return undefined;
  const { sops } = readSops(sheet, target.koreksi);
  const sop = sops[target.nomor ?? 0];
  return sop && { sheet, sops, sop };
}
