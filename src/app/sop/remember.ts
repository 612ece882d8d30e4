import { ok, refuse } from '../../domain/result';
import { memoryRequest } from '../../domain/sheet/memory';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import { rememberRuleChoices, rememberKoreksi, forgetKoreksi, type RuleChoices } from './remembered';
import { SOP_MESSAGES } from './messages';

export type RememberRefusal = { readonly kind: 'terlalu-panjang'; readonly message: Text };

/** Remembers in the workbook what a person said a sheet's columns mean; without columns and header it is forgotten. */
export const rememberMapping: UseCase<KoreksiPemetaan, undefined, RememberRefusal> = {
  reads: () => [memoryRequest],
  undo: {},
  plan(snapshot, koreksi) {
    const empty = koreksi.kolom.length === 0 && !koreksi.kepala;
    const edits = empty ? forgetKoreksi(snapshot, koreksi.sheet) : rememberKoreksi(snapshot, koreksi);
    return edits ? ok({ outcome: undefined, edits }) : refuse({ kind: 'terlalu-panjang', message: SOP_MESSAGES.terlaluPanjang });
  },
};

/** Remembers which rules this workbook switches off or weighs otherwise. */
export const rememberRules: UseCase<RuleChoices, undefined, RememberRefusal> = {
  reads: () => [memoryRequest],
  undo: {},
  plan(snapshot, rules) {
    const edits = rememberRuleChoices(snapshot, rules);
    return edits ? ok({ outcome: undefined, edits }) : refuse({ kind: 'terlalu-panjang', message: SOP_MESSAGES.terlaluPanjang });
  },
};
