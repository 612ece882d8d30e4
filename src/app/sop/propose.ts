import { ok, refuse } from '../../domain/result';
import { suggestPelaksana } from '../../domain/sop/suggest/suggest-pelaksana';
import type { Usulan } from '../../domain/sop/suggest/usulan';
import type { Sop } from '../../domain/sop/sop';
import type { UseCase } from '../use-case';
import { checkReads, checkSheet, type CheckInput, type CheckRefusal } from './check';

export interface ProposeOutcome {
  readonly sheet: string;
  /** One entry an SOP of the sheet: what was read, and a proposal for each kegiatan nobody is marked in. */
  readonly sop: readonly { readonly sop: Sop; readonly usulan: readonly Usulan[] }[];
}

/** Proposes who acts, by which symbol, and where "tidak" returns to, from the wording; writes nothing. */
export const proposeUseCase: UseCase<CheckInput, ProposeOutcome, CheckRefusal> = {
  reads: (input) => checkReads(input.sheet),
  plan(snapshot, input) {
    const checked = checkSheet(snapshot, input);
    if (!checked.ok) return refuse(checked.refusal);
    const { sheet, hasil } = checked.outcome;
    return ok({ outcome: { sheet, sop: hasil.map(({ sop }) => ({ sop, usulan: suggestPelaksana(sop) })) }, edits: [] });
  },
};
