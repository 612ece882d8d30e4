import type { Edit } from '../../domain/sheet/edit';
import { mapIndex, shiftOf } from '../../domain/sheet/shift';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';

/** A remembered correction names columns by their place, so it moves with every edit in order; each new column is a pelaksana. */
export function followKoreksi(koreksi: KoreksiPemetaan, edits: readonly Edit[]): KoreksiPemetaan {
  let kolom = koreksi.kolom;
  for (const edit of edits) {
    const shift = shiftOf(edit);
    if (shift?.axis !== 'column') continue;
    const moved = kolom.flatMap(({ column, peran }) => {
      const at = mapIndex(column, shift);
      return at === undefined ? [] : [{ column: at, peran }];
    });
    const added = Array.from({ length: Math.max(0, shift.by) }, (_, index) => ({
      column: shift.at + index,
      peran: 'pelaksana' as const,
    }));
    kolom = [...moved, ...added];
  }
  return { ...koreksi, kolom };
}
