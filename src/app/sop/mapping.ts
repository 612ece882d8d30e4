import { ok, refuse } from '../../domain/result';
import { memoryRequest } from '../../domain/sheet/memory';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import { ingatAturan, ingatKoreksi, lupakanKoreksi, type PilihanAturan } from './ingatan';
import { pesan } from './pesan';

export type RememberRefusal = { readonly kind: 'terlalu-panjang'; readonly message: Text };

/** Remembers in the workbook what a person said a sheet's columns mean; without columns and header it is forgotten. */
export const rememberMapping: UseCase<KoreksiPemetaan, undefined, RememberRefusal> = {
  reads: () => [memoryRequest],
  plan(snapshot, koreksi) {
    const empty = koreksi.kolom.length === 0 && !koreksi.kepala;
    const edits = empty ? lupakanKoreksi(snapshot, koreksi.sheet) : ingatKoreksi(snapshot, koreksi);
    return edits ? ok({ outcome: undefined, edits }) : refuse({ kind: 'terlalu-panjang', message: pesan.terlaluPanjang });
  },
};

/** Remembers which rules this workbook switches off or weighs otherwise. */
export const rememberRules: UseCase<PilihanAturan, undefined, RememberRefusal> = {
  reads: () => [memoryRequest],
  plan(snapshot, rules) {
    const edits = ingatAturan(snapshot, rules);
    return edits ? ok({ outcome: undefined, edits }) : refuse({ kind: 'terlalu-panjang', message: pesan.terlaluPanjang });
  },
};
