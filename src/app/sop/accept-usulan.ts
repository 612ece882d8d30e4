import { ok, refuse } from '../../domain/result';
import type { Usulan } from '../../domain/sop/suggest/usulan';
import { acceptUsulan, withUsulan } from '../../domain/sop/write/accept-usulan';
import { CHANGE_REFUSALS } from '../../domain/sop/write/messages';
import type { Text } from '../../domain/text';
import { drawnInColours } from '../tracker/sheet-colours';
import type { UseCase } from '../use-case';
import type { DrawSopOutcome } from './draw-sop';
import { drawnWith } from './draw-sop';
import type { SopTarget } from './sop-on-sheet';
import { onSop, type NoSop } from './sop-on-sheet';
import { sopUndo } from './sop-undo';

export interface AcceptUsulanInput extends SopTarget {
  readonly usulan: readonly Usulan[];
}

export interface AcceptUsulanOutcome {
  readonly accepted: number;
  /** What was drawn in the same act; absent while some kegiatan still lacks a pelaksana. */
  readonly drawing?: DrawSopOutcome;
}

export type AcceptUsulanRefusal =
  | NoSop
  /** The sheet changed since the proposals were made: these kegiatan are no longer what was proposed for. */
  | { readonly kind: 'lembar-berubah'; readonly message: Text };

/** Writes the marks of the proposals a person accepted, and draws the flowchart once every kegiatan has a pelaksana. */
export const acceptUsulanUseCase: UseCase<AcceptUsulanInput, AcceptUsulanOutcome, AcceptUsulanRefusal> = onSop(
  ({ sop, sops, sheet }, input, snapshot) => {
    const fits = input.usulan.every(
      (one) => sop.kegiatan[one.kegiatan] && sop.pelaksana.some((actor) => actor.id === one.pelaksana),
    );
    if (!fits) return refuse({ kind: 'lembar-berubah', message: CHANGE_REFUSALS.lembarBerubah });
    const marks = acceptUsulan(sop, input.usulan);
    const accepted = withUsulan(sop, input.usulan);
    const drawing = drawnWith(accepted, sops, sheet, false);
    return ok({
      outcome: { accepted: marks.length, ...(drawing.ok ? { drawing: drawing.value.outcome } : {}) },
      edits: drawing.ok
        ? drawnInColours(
            snapshot,
            sheet.name,
            sops.map((one) => (one === sop ? accepted : one)),
            [...marks, ...drawing.value.edits],
          )
        : marks,
    });
  },
  sopUndo,
);
