import { ok, refuse } from '../../domain/result';
import { applyToSheet } from '../../domain/sheet/apply-edits';
import type { Edit } from '../../domain/sheet/edit';
import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import { checkSheet, type CheckInput, type CheckOutcome, type CheckRefusal } from './check';
import { checkReads } from './check-reads';
import { isShownFinding, collectFixes, type FixChoice } from './collect-fixes';
import { redrawn } from './draw-sop';
import { followKoreksi, followRemembered } from './follow-remembered';
import { SOP_MESSAGES } from './messages';
import { recheck } from './recheck';
import { sopUndo } from './sop-undo';

export interface ApplyFixInput extends CheckInput {
  readonly sheet: string;
  readonly choose: FixChoice;
  /** Which of several SOPs on the sheet, counted from 0; all of them when absent. */
  readonly nomor?: number;
}

export interface ApplyFixOutcome {
  /** Findings fixed. */
  readonly applied: number;
  /** Findings left because their fix asks something or would overwrite another's. */
  readonly skipped: number;
  /** After all that is certain was fixed: the findings that are left for the person, and how many of them are galat. */
  readonly left?: { readonly temuan: number; readonly galat: number };
}

export type ApplyFixRefusal =
  CheckRefusal | { readonly kind: 'sudah-berubah' | 'perlu-isian' | 'tanpa-perbaikan'; readonly message: Text };

/**
 * Applies one fix, all of a kind, or all that are certain, as one list of edits and so one step back in Excel. Every fix is made
 * afresh from the sheet as it stands: where a finding is no longer there, nothing at all is written.
 */
export const applyFixUseCase: UseCase<ApplyFixInput, ApplyFixOutcome, ApplyFixRefusal> = {
  reads: (input) => checkReads(input.sheet),
  undo: sopUndo,
  plan(snapshot, input) {
    const checked = checkSheet(snapshot, input);
    if (!checked.ok) return refuse(checked.refusal);
    const { choose } = input;
    const all = checked.outcome.hasil.flatMap((one) => one.findings);
    const wanted = typeof choose === 'object' && 'temuan' in choose ? choose.temuan : undefined;
    if (wanted && !wanted.every((one) => all.some((finding) => isShownFinding(finding, one))))
      return refuse({ kind: 'sudah-berubah', message: SOP_MESSAGES.sudahBerubah });
    if (
      wanted?.length === 1 &&
      wanted[0]?.isian === undefined &&
      all.find((finding) => isShownFinding(finding, wanted[0]))?.fix?.ask
    ) {
      return refuse({ kind: 'perlu-isian', message: SOP_MESSAGES.perluIsian });
    }
    const { edits, applied, skipped } = collectFixes(checked.sheet, checked.outcome, choose, input.nomor);
    if (applied === 0) return refuse({ kind: 'tanpa-perbaikan', message: SOP_MESSAGES.tanpaPerbaikan });
    const whole = [...edits, ...redrawn(snapshot, checked.sheet, edits)];
    const outcome = { applied, skipped, ...(choose === 'pasti' && { left: leftBy(edits, checked, input.nomor) }) };
    return ok({ outcome, edits: [...whole, ...followRemembered(snapshot, checked.sheet.name, whole)] });
  },
};

/** What a check finds once these edits are made. */
function leftBy(
  edits: readonly Edit[],
  { sheet, outcome: { hasil, koreksi } }: { readonly sheet: SheetSnapshot; readonly outcome: CheckOutcome },
  nomor: number | undefined,
): NonNullable<ApplyFixOutcome['left']> {
  const after = recheck(hasil, applyToSheet(sheet, edits), koreksi && followKoreksi(koreksi, edits));
  const found = after.flatMap(({ findings }, index) => (nomor === undefined || index === nomor ? findings : []));
  return { temuan: found.length, galat: found.filter(({ severity }) => severity === 'galat').length };
}
