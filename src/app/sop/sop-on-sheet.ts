import { memoryRequest } from '../../domain/sheet/memory';
import type { SheetRequest, SheetSnapshot, Snapshot } from '../../domain/sheet/snapshot';
import { sheetOf } from '../../domain/sheet/snapshot';
import type { Whereabouts } from '../../domain/sheet/whereabouts';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import { readSops } from '../../domain/sop/read/read-sops';
import type { Sop } from '../../domain/sop/sop';
import { CHANGE_REFUSALS } from '../../domain/sop/write/messages';
import { ok, refuse, type Result } from '../../domain/result';
import type { Text } from '../../domain/text';
import type { UndoWay } from '../undo';
import type { Plan, UseCase } from '../use-case';
import { followRemembered } from './follow-remembered';
import { rememberedKoreksi } from './remembered';

/** Which SOP is meant: the sheet it stands on and which one of several there. */
export interface SopTarget {
  readonly sheet: string;
  /** Counted from 0, top to bottom. */
  readonly nomor?: number;
  /** A correction of its columns that is not remembered yet. */
  readonly koreksi?: KoreksiPemetaan;
}

/** What drawing and editing an SOP must see: its sheet, and what the workbook remembers of its columns. */
export const requestFor = (target: SopTarget): readonly SheetRequest[] => [
  { sheet: { name: target.sheet }, parts: ['values', 'formulas', 'formats', 'merges', 'shapes', 'sizes'] },
  memoryRequest,
];

/** An SOP found on its sheet, together with the others that stand there. */
export interface SopOnSheet {
  readonly sheet: SheetSnapshot;
  readonly sops: readonly Sop[];
  readonly sop: Sop;
}

/** The SOP that is meant; undefined when it is not there. */
export function sopOf(snapshot: Snapshot, target: SopTarget): SopOnSheet | undefined {
  const sheet = sheetOf(snapshot, target.sheet);
  if (!sheet) return undefined;
  const remembered = rememberedKoreksi(snapshot, sheet.name);
  const { sops } = readSops(sheet, target.koreksi ?? remembered);
  const sop = sops[target.nomor ?? 0];
  return sop && { sheet, sops, sop, ...(remembered ? { koreksi: remembered } : {}) };
}

/** Where the sheet holds no such SOP. */
export interface NoSop {
  readonly kind: 'bukan-sop';
  readonly message: Text;
}

/** What is to be done to an SOP, and where contents of its sheet stand afterwards when some are taken past others. */
export interface SopPlan<Outcome> extends Plan<Outcome> {
  readonly moved?: Whereabouts;
}

/** A use case on one SOP of a sheet, which is read with what is remembered of its columns; what is remembered by place follows. */
export const onSop = <Input extends SopTarget, Outcome, Refusal = never>(
  plan: (found: SopOnSheet, input: Input, snapshot: Snapshot) => Result<SopPlan<Outcome>, Refusal>,
  undo?: UndoWay<NoInfer<Input>>,
): UseCase<Input, Outcome, Refusal | NoSop> => ({
  reads: requestFor,
  ...(undo && { undo }),
  plan(snapshot, input) {
    const found = sopOf(snapshot, input);
    if (!found) return refuse({ kind: 'bukan-sop', message: CHANGE_REFUSALS.bukanSop(input.sheet) });
    const planned = plan(found, input, snapshot);
    if (!planned.ok) return planned;
    const { moved, ...rest } = planned.value;
    const carried = moved && { moved, headRow: found.sop.pelaksana[0]?.at.row ?? found.sop.kepala.row };
    return ok({ ...rest, edits: [...rest.edits, ...followRemembered(snapshot, found.sheet.name, rest.edits, carried)] });
  },
});
