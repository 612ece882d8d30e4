import type { Result } from '../../domain/result';
import { ok, refuse } from '../../domain/result';
import type { Edit, ShapeSpec } from '../../domain/sheet/edit';
import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import { compareDrawing, fromMarks } from '../../domain/sop/layout/compare-drawing';
import { openTallRows } from '../../domain/sop/layout/open-tall-rows';
import { drawFlowcharts, foreignShapes, withoutPelaksana } from '../../domain/sop/layout/write-flowchart';
import { flowchartSheet, planFlowchart } from '../../domain/sop/layout/plan-flowchart';
import type { Flowchart } from '../../domain/sop/layout/plan-flowchart';
import type { Sop } from '../../domain/sop/sop';
import { CHANGE_REFUSALS } from '../../domain/sop/write/messages';
import type { Text } from '../../domain/text';
import { drawnInColours } from '../tracker/sheet-colours';
import { applyToSheet } from '../../domain/sheet/apply-edits';
import type { Snapshot } from '../../domain/sheet/snapshot';
import { readSops } from '../../domain/sop/read/read-sops';
import type { UseCase } from '../use-case';
import { followKoreksi } from './follow-remembered';
import { rememberedKoreksi } from './remembered';
import type { SopTarget } from './sop-on-sheet';
import { onSop, type NoSop } from './sop-on-sheet';
import { sopUndo } from './sop-undo';

export interface DrawSopInput extends SopTarget {
  /** Draw although shapes that Runut did not make stand over the pelaksana columns. */
  readonly overwrite?: boolean;
}

export interface DrawSopOutcome {
  readonly symbols: number;
  readonly arrows: number;
  /** Connectors left where a person put them. */
  readonly kept: number;
  readonly pages: number;
}

export type DrawSopRefusal =
  | NoSop
  /** Indexes of the kegiatan nobody acts in yet. */
  | { readonly kind: 'tanpa-pelaksana'; readonly message: Text; readonly kegiatan: readonly number[] }
  | { readonly kind: 'gambar-lain'; readonly message: Text; readonly gambar: number };

/** Draws the flowchart, or draws it again. Allowed as soon as every kegiatan has a pelaksana, whatever else is open. */
export const drawSopUseCase: UseCase<DrawSopInput, DrawSopOutcome, DrawSopRefusal> = onSop((found, input, snapshot) => {
  const sops = found.sops.map((sop) => fromMarks(sop, found.sheet));
  const sop = sops[found.sops.indexOf(found.sop)] ?? found.sop;
  const drawn = drawnWith(sop, sops, found.sheet, input.overwrite ?? false);
  if (!drawn.ok) return drawn;
  const { outcome, edits } = drawn.value;
  return ok({ outcome, edits: drawnInColours(snapshot, found.sheet.name, sops, edits) });
}, sopUndo);

/** The same decision for use cases that draw along with something else. */
export function drawnWith(
  sop: Sop,
  all: readonly Sop[],
  sheet: SheetSnapshot,
  timpa: boolean,
): Result<{ readonly outcome: DrawSopOutcome; readonly edits: readonly Edit[] }, DrawSopRefusal> {
  const missing = withoutPelaksana(sop);
  if (missing.length > 0 || sop.pelaksana.length === 0) {
    return refuse({
      kind: 'tanpa-pelaksana',
      message: CHANGE_REFUSALS.tanpaPelaksana(missing.map((index) => index + 1)),
      kegiatan: missing,
    });
  }
  const on = flowchartSheet(sheet);
  const foreign = foreignShapes(sop, on.sizes, on.shapes);
  if (foreign.length > 0 && !timpa) {
    return refuse({ kind: 'gambar-lain', message: CHANGE_REFUSALS.gambarLain(foreign.length), gambar: foreign.length });
  }
  const isMeant = ({ kepala }: Sop): boolean => kepala.row === sop.kepala.row && kepala.column === sop.kepala.column;
  const { edits, drawings, keep } = drawFlowcharts(
    all.map((one) => (isMeant(one) ? sop : one)),
    sheet,
    (one) => one.pelaksana.length > 0 && withoutPelaksana(one).length === 0,
  );
  const shapesDrawn = drawings.flatMap((one) => one.shapes);
  return ok({
    outcome: {
      symbols: count(shapesDrawn, 'symbol'),
      arrows: count(shapesDrawn, 'connector'),
      kept: keep.filter((name) => name.includes('>')).length,
      pages: drawings.reduce((sum, one) => sum + one.breaksAbove.length + 1, 0),
    },
    edits,
  });
}

/**
 * What draws a sheet's flowcharts again after edits that made them differ from its SOPs; nothing where none stood, where they still
 * agree, or where some kegiatan lacks a pelaksana.
 */
export function redrawn(snapshot: Snapshot, before: SheetSnapshot, edits: readonly Edit[]): readonly Edit[] {
  const after = applyToSheet(before, edits);
  const koreksi = rememberedKoreksi(snapshot, before.name);
  const { sops } = readSops(after, koreksi && followKoreksi(koreksi, edits));
  if (!compareDrawing(sops, after) || sops.some((sop) => withoutPelaksana(sop).length > 0)) return [];
  return drawnInColours(snapshot, before.name, sops, drawFlowcharts(sops, after).edits);
}

const count = (shapes: readonly ShapeSpec[], kind: ShapeSpec['kind']): number =>
  shapes.filter((shape) => shape.kind === kind).length;

/** The drawing as it would be, for the preview in the pane; nothing is written. */
export function previewOf(sop: Sop, sheet: SheetSnapshot): Flowchart {
  const opened = openTallRows([sop], sheet);
  return planFlowchart(opened.sops[0] ?? sop, flowchartSheet(opened.sheet));
}
