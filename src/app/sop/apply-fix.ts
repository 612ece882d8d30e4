import { ok, refuse } from '../../domain/result';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import { checkReads, periksaLembar, type CheckInput, type CheckRefusal } from './check';
import { cocok, kumpulkanPerbaikan, type Pilihan } from './kumpulkan';
import { pesan } from './pesan';

export interface ApplyFixInput extends CheckInput {
  readonly sheet: string;
  readonly pilih: Pilihan;
  /** Which of several SOPs on the sheet, counted from 0; all of them when absent. */
  readonly nomor?: number;
}

export interface ApplyFixOutcome {
  /** Findings fixed. */
  readonly diterapkan: number;
  /** Findings left because their fix asks something or would overwrite another's. */
  readonly dilewati: number;
}

export type ApplyFixRefusal =
  CheckRefusal | { readonly kind: 'sudah-berubah' | 'perlu-isian' | 'tanpa-perbaikan'; readonly message: Text };

/**
 * Applies one fix, all of a kind, or all that are certain, as one list of edits and so one step back in Excel. Every fix is made
 * afresh from the sheet as it stands: where a finding is no longer there, nothing at all is written.
 */
export const applyFixUseCase: UseCase<ApplyFixInput, ApplyFixOutcome, ApplyFixRefusal> = {
  reads: (input) => checkReads(input.sheet),
  plan(snapshot, input) {
    const checked = periksaLembar(snapshot, input);
    if (!checked.ok) return refuse(checked.refusal);
    const { pilih } = input;
    const all = checked.outcome.hasil.flatMap((one) => one.findings);
    const wanted = typeof pilih === 'object' && 'temuan' in pilih ? pilih.temuan : undefined;
    if (wanted && !wanted.every((one) => all.some((finding) => cocok(finding, one))))
      return refuse({ kind: 'sudah-berubah', message: pesan.sudahBerubah });
    if (wanted?.length === 1 && wanted[0]?.isian === undefined && all.find((finding) => cocok(finding, wanted[0]))?.fix?.ask) {
      return refuse({ kind: 'perlu-isian', message: pesan.perluIsian });
    }
    const { edits, diterapkan, dilewati } = kumpulkanPerbaikan(checked.sheet, checked.outcome, pilih, input.nomor);
    if (diterapkan === 0) return refuse({ kind: 'tanpa-perbaikan', message: pesan.tanpaPerbaikan });
    return ok({ outcome: { diterapkan, dilewati }, edits });
  },
};
