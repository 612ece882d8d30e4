import { sameIsian } from '../../kantor/angka';
import { TRIWULAN, type Indikator, type Isian, type PerTriwulan, type Program, type Triwulan } from '../pengaturan';
import { NO_PERUBAHAN, saysNothing } from '../pk-perubahan';
import type { PastedIndikator, PastedProgram } from './pasted-pk';

type SaidTargets = Pick<PastedIndikator, 'target' | 'targetTriwulan' | 'triwulanSebelum' | 'triwulanBerubah' | 'sebelum'>;
type SaidPagu = Pick<PastedProgram, 'pagu' | 'sebelum'>;

/**
 * An indikator with the targets a table says. A table of the changed agreement (`perubahan`), or one that has both targets, leaves the
 * first target beside the changed one; what only the change promises stands in no first agreement.
 */
export function withTargets(present: Indikator, said: SaidTargets, perubahan: boolean): Indikator {
  const { target, targetTriwulan, triwulanSebelum, triwulanBerubah, sebelum } = said;
  const { perubahan: known = NO_PERUBAHAN, ...first } = present;
  if (!perubahan && sebelum === undefined && triwulanSebelum === undefined)
    return {
      ...present,
      ...(target === undefined ? {} : { target }),
      ...(targetTriwulan === undefined ? {} : { targetTriwulan }),
    };
  // One target beside two plans of triwulan is that of both agreements.
  const common = !perubahan && sebelum === undefined ? target : sebelum;
  const agreed = isSaid(common) ? common : first.target;
  // One plan of triwulan beside both targets is the first one's too where none is known of it.
  const shared = isSaid(sebelum) && triwulanBerubah !== true && first.targetTriwulan.every((one) => one === '');
  const plan = triwulanSebelum ?? (shared ? targetTriwulan : undefined);
  const plannedIn = (tw: Triwulan): Isian => (isSaid(plan?.[tw]) ? (plan?.[tw] ?? '') : first.targetTriwulan[tw]);
  const planned: PerTriwulan<Isian> = [plannedIn(0), plannedIn(1), plannedIn(2), plannedIn(3)];
  const [one, two, three, four] = TRIWULAN.map((tw) => becomes(targetTriwulan?.[tw], planned[tw], known.targetTriwulan[tw]));
  const changed = {
    target: becomes(target, agreed, known.target),
    targetTriwulan: [one ?? '', two ?? '', three ?? '', four ?? ''] satisfies PerTriwulan<Isian>,
  };
  const says = changed.target !== '' || changed.targetTriwulan.some((at) => at !== '');
  return { ...first, target: agreed, targetTriwulan: planned, ...(says ? { perubahan: changed } : {}) };
}

/** The same of a program's pagu. */
export function withPagu(present: Program, { pagu, sebelum }: SaidPagu, perubahan: boolean): Program {
  if (!perubahan && sebelum === undefined) return { ...present, pagu };
  const { paguPerubahan = '', ...first } = present;
  const agreed = isSaid(sebelum) ? sebelum : first.pagu;
  const changed = becomes(pagu, agreed, paguPerubahan);
  return { ...first, pagu: agreed, ...(changed === '' ? {} : { paguPerubahan: changed }) };
}

/** What the change makes of a figure: what the table says, or what is known where it says nothing; '' where that is the first one's. */
function becomes(said: Isian | undefined, first: Isian, known: Isian): Isian {
  const changed = isSaid(said) && !saysNothing(said) ? said : known;
  return sameIsian(changed, first) ? '' : changed;
}

const isSaid = (isian: Isian | undefined): isian is Isian => isian !== undefined && isian !== '';
