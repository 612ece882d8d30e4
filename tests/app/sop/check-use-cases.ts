import { checkSheet, type CheckInput, type CheckOutcome, type CheckRefusal } from '../../../src/app/sop/check';
import { checkReads } from '../../../src/app/sop/check-reads';
import type { UseCase } from '../../../src/app/use-case';
import { ok, refuse } from '../../../src/domain/result';
import type { Sop } from '../../../src/domain/sop/sop';
import { suggestPelaksana } from '../../../src/domain/sop/suggest/suggest-pelaksana';
import type { Usulan } from '../../../src/domain/sop/suggest/usulan';

/** Reads the SOPs of a sheet and checks them; writes nothing. */
export const checkUseCase: UseCase<CheckInput, CheckOutcome, CheckRefusal> = {
  reads: (input) => checkReads(input.sheet),
  plan(snapshot, input) {
    const checked = checkSheet(snapshot, input);
    return checked.ok ? ok({ outcome: checked.outcome, edits: [] }) : refuse(checked.refusal);
  },
};

interface ProposeOutcome {
  readonly sheet: string;
  /** One entry an SOP of the sheet: what was read, and a proposal for each kegiatan nobody is marked in. */
  readonly sop: readonly { readonly sop: Sop; readonly usulan: readonly Usulan[] }[];
}

/** Proposes for every SOP of a sheet, as the pane does for the one it shows; writes nothing. */
export const proposeUseCase: UseCase<CheckInput, ProposeOutcome, CheckRefusal> = {
  reads: checkUseCase.reads,
  plan(snapshot, input) {
    const checked = checkSheet(snapshot, input);
    if (!checked.ok) return refuse(checked.refusal);
    const { sheet, hasil } = checked.outcome;
    return ok({ outcome: { sheet, sop: hasil.map(({ sop }) => ({ sop, usulan: suggestPelaksana(sop) })) }, edits: [] });
  },
};
