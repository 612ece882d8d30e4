import type { Edit } from '../../domain/sheet/edit';
import type { SheetSnapshot, Snapshot } from '../../domain/sheet/snapshot';
import { SHAPE_PREFIX } from '../../domain/sop/layout/layout-flow';
import { SYMBOL_PREFIX } from '../../domain/sop/layout/symbol-names';
import { withoutPelaksana } from '../../domain/sop/layout/write-flowchart';
import type { Sop } from '../../domain/sop/sop';
import { sopVersiOf, stepsOnSheet } from '../../domain/tracker/make-sop-versi';
import type { BerkasProgress } from '../../domain/tracker/progress';
import type { FollowedSop } from './sops-on-sheets';
import { symbolLooks, type SymbolLooks } from '../../domain/tracker/symbol-status';
import { rememberColours, rememberedColours, type SheetColours } from './remembered-colours';

/** The symbols of a Berkas's SOP on its sheet as they should look now. */
export interface WantedColours {
  readonly sheet: string;
  readonly berkas: string;
  /** Fingerprint of the SOP on the sheet. */
  readonly sop: string;
  readonly looks: SymbolLooks;
}

/** How the symbols on the sheet should look for a Berkas. */
export function wantedColours({ berkas, langkah }: BerkasProgress, { sheet, sop, sops, versi }: FollowedSop): WantedColours {
  const drawn = sops.filter((one) => one === sop || withoutPelaksana(one).length === 0).sort((a, b) => a.isi.row - b.isi.row);
  const names = (sheet.shapes ?? []).map(({ name }) => name);
  const looks = symbolLooks(names, drawn.indexOf(sop), stepsOnSheet(berkas.sop, versi), langkah);
  return { sheet: sheet.name, berkas: berkas.id, sop: versi.sidik, looks };
}

/** Whether the symbols show what they should, as far as the workbook remembers what was written. */
export function areCurrent({ looks: wanted, berkas }: WantedColours, { looks, berkas: shown }: SheetColours): boolean {
  if (!looks || berkas !== shown) return false;
  for (const [name, look] of wanted) if ((looks.get(name) ?? 'biasa') !== look) return false;
  return [...looks.keys()].every((name) => wanted.has(name));
}

/**
 * Edits that give the symbols their looks. `painted`: the looks they are known to have, so that only what differs is written. The
 * workbook remembers first that the looks are unknown and last what they are: wherever a write stops, the next one paints all.
 */
export function colourEdits(snapshot: Snapshot, wanted: WantedColours, painted?: SymbolLooks): readonly Edit[] {
  const { sheet, berkas, sop, looks } = wanted;
  const others = [...(painted?.keys() ?? [])].filter((name) => !looks.has(name));
  const all = [...looks, ...others.map((name) => [name, 'biasa'] as const)];
  const changed = all
    .filter(([name, look]) => !painted || (painted.get(name) ?? 'biasa') !== look)
    .map(([name, look]) => ({ name, look }));
  return [
    ...(changed.length > 0 ? rememberColours(snapshot, sheet, { berkas, sop }) : []),
    ...(changed.length > 0 ? [{ kind: 'symbol-looks', sheet, looks: changed } as const] : []),
    ...rememberColours(snapshot, sheet, { berkas, sop, looks }),
  ];
}

/** The same for a sheet that is coloured after this Berkas already; nothing where it is not. */
export function followColours(snapshot: Snapshot, wanted: () => WantedColours, sheet: string, berkas: string): readonly Edit[] {
  const shown = rememberedColours(snapshot, sheet);
  if (shown?.berkas !== berkas) return [];
  const now = wanted();
  return areCurrent(now, shown) ? [] : colourEdits(snapshot, now, shown.looks);
}

/** Takes every colour off the symbols of a sheet, whoever's they are; nothing where the workbook remembers none. */
export function uncolourEdits(snapshot: Snapshot, { name: sheet, shapes = [] }: SheetSnapshot): readonly Edit[] {
  const shown = rememberedColours(snapshot, sheet);
  if (!shown) return [];
  const looks = shapes.flatMap(({ name }) => (name.startsWith(SYMBOL_PREFIX) ? [{ name, look: 'biasa' as const }] : []));
  return [
    ...rememberColours(snapshot, sheet, { berkas: shown.berkas, sop: shown.sop }),
    ...(looks.length > 0 ? [{ kind: 'symbol-looks', sheet, looks } as const] : []),
    ...rememberColours(snapshot, sheet, undefined),
  ];
}

/**
 * The edits that draw a sheet's flowcharts, in the colours the sheet had. Where its SOPs are no longer those that were coloured, the
 * drawing is plain and the workbook remembers that it lacks its colours. `sops`: as they stand once the edits are made.
 */
export function drawnInColours(snapshot: Snapshot, sheet: string, sops: readonly Sop[], edits: readonly Edit[]): readonly Edit[] {
  const shown = rememberedColours(snapshot, sheet);
  const draws = edits.some((edit) => edit.kind === 'shapes' && edit.prefix === SHAPE_PREFIX);
  if (!shown || !draws) return edits;
  const { looks } = shown;
  if (!looks || !sops.some((sop) => sopVersiOf(sop).sidik === shown.sop)) {
    return [...rememberColours(snapshot, sheet, { berkas: shown.berkas, sop: shown.sop }), ...edits];
  }
  return edits.map((edit): Edit => {
    if (edit.kind !== 'shapes') return edit;
    const shapes = edit.shapes.map((shape) => {
      const look = shape.kind === 'symbol' ? looks.get(shape.name) : undefined;
      return look === undefined ? shape : { ...shape, look };
    });
    return { ...edit, shapes };
  });
}
