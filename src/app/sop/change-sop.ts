import { ok, refuse } from '../../domain/result';
import type { SopChange } from '../../domain/sop/write/change';
import { changeSop } from '../../domain/sop/write/change';
import type { ChangeRefusal } from '../../domain/sop/write/changed';
import { TOLAK } from '../../domain/sop/write/pesan';
import type { Text } from '../../domain/text';
import type { Edit } from '../../domain/sheet/edit';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import type { UseCase } from '../use-case';
import { ingatKoreksi } from './ingatan';
import type { SopTarget } from './sop-on-sheet';
import { requestFor, sopOf } from './sop-on-sheet';

export interface ChangeSopInput extends SopTarget {
  readonly change: SopChange;
}

/** How many kegiatan and pelaksana the SOP has now. */
export interface ChangeSopOutcome {
  readonly kegiatan: number;
  readonly pelaksana: number;
}

/** Edits the table as a person works; numbers, marks, returns and the drawing follow in the same write. */
export const changeSopUseCase: UseCase<
  ChangeSopInput,
  ChangeSopOutcome,
  ChangeRefusal | { readonly kind: 'bukan-sop'; readonly message: Text }
> = {
  reads: requestFor,
  plan(snapshot, input) {
    const found = sopOf(snapshot, input);
    if (!found) return refuse({ kind: 'bukan-sop', message: TOLAK.bukanSop(input.sheet) });
    const changed = changeSop(
      found.sop,
      found.sheet,
      input.change,
      found.sops.filter((one) => one !== found.sop),
    );
    if (!changed.ok) return changed;
    const { sop, edits } = changed.value;
    const moved = found.koreksi && ingatKoreksi(snapshot, follow(found.koreksi, edits));
    return ok({
      outcome: { kegiatan: sop.kegiatan.length, pelaksana: sop.pelaksana.length },
      edits: [...edits, ...(moved ?? [])],
    });
  },
};

/** A remembered correction names columns by their place, so it moves with them; the new column is a pelaksana. */
function follow(koreksi: KoreksiPemetaan, edits: readonly Edit[]): KoreksiPemetaan {
  const deleted = edits.find((edit) => edit.kind === 'delete-columns');
  if (deleted) {
    const { column, columns } = deleted;
    const kolom = koreksi.kolom
      .filter((one) => one.column < column || one.column >= column + columns)
      .map((one) => (one.column < column ? one : { ...one, column: one.column - columns }));
    return { ...koreksi, kolom };
  }
  const inserted = edits.find((edit) => edit.kind === 'insert-columns');
  if (!inserted) return koreksi;
  const kolom = koreksi.kolom.map((one) =>
    one.column < inserted.column ? one : { ...one, column: one.column + inserted.columns },
  );
  return { ...koreksi, kolom: [...kolom, { column: inserted.column, peran: 'pelaksana' }] };
}
