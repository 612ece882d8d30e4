import { sameIsian } from '../../kantor/angka';
import type { Indikator, Isian, Program } from '../pengaturan';
import { NO_PERUBAHAN } from '../pk-perubahan';

/** The first target and, where the same table has the changed one, what it became. */
export const bothTargets = (
  target: Isian | undefined,
  sebelum: Isian | undefined,
): Pick<Partial<Indikator>, 'target' | 'perubahan'> =>
  sebelum === undefined
    ? {}
    : { target: sebelum, ...(differs(target, sebelum) ? { perubahan: { ...NO_PERUBAHAN, target } } : {}) };

/** The same of a pagu. */
export const bothPagu = (pagu: Isian, sebelum: Isian | undefined): Pick<Program, 'pagu' | 'paguPerubahan'> =>
  sebelum === undefined ? { pagu } : { pagu: sebelum, ...(differs(pagu, sebelum) ? { paguPerubahan: pagu } : {}) };

/** What a table of the changed agreement says of an indikator that has a target already: the first target stays beside it. */
export function changedIndikator(present: Indikator, content: Partial<Indikator>): Partial<Indikator> {
  const { target, targetTriwulan, ...rest } = content;
  if (present.target === '') return content;
  const changed = {
    target: differs(target, present.target) ? target : '',
    targetTriwulan: targetTriwulan ?? NO_PERUBAHAN.targetTriwulan,
  };
  const says = changed.target !== '' || changed.targetTriwulan.some((one) => one !== '');
  return says ? { ...rest, perubahan: changed } : rest;
}

/** The same of a program that has a pagu already. */
export function changedProgram(present: Program, content: Partial<Program>): Partial<Program> {
  const { pagu, ...rest } = content;
  if (present.pagu === '') return content;
  return differs(pagu, present.pagu) ? { ...rest, paguPerubahan: pagu } : rest;
}

const differs = (isian: Isian | undefined, from: Isian): isian is Isian =>
  isian !== undefined && isian !== '' && !sameIsian(isian, from);
