import { figureOf, skalaOf } from './capaian';
import type { Formulir } from './formulir/formulir';
import { inForce } from './pk-perubahan';
import { lastTriwulanOf, type Periode } from './periode';
import { dueIn, TRIWULAN, type Indikator, type Isian, type Pengaturan, type PerTriwulan, type Triwulan } from './pengaturan';

/** The settings and the forms as they speak of a period: its targets, and nothing reported after it. */
export interface UntilPeriode {
  readonly pengaturan: Pengaturan;
  readonly formulir: readonly Formulir[];
}

/**
 * Cuts a year's data to a period, by the agreement in force in it. Its target is what was promised until its last triwulan (targets added up for the method `sum`, else
 * the last triwulan's own); a period that ends with the year keeps the year's target.
 */
export function untilPeriode({ pengaturan: settings, formulir }: UntilPeriode, periode: Periode): UntilPeriode {
  const pengaturan = inForce(settings, periode);
  const last = lastTriwulanOf(periode);
  if (last === 3) return { pengaturan, formulir };
  const cut = (isian: PerTriwulan<Isian>): PerTriwulan<Isian> => {
    const [one, two, three] = isian;
    return [one, last >= 1 ? two : '', last >= 2 ? three : '', ''];
  };
  return {
    pengaturan: {
      ...pengaturan,
      indikator: pengaturan.indikator.map((one) => ({ ...one, target: targetUntil(one, last, pengaturan) })),
    },
    formulir: formulir.map((one) => ({
      ...one,
      indikator: one.indikator.map((row) => ({ ...row, realisasi: cut(row.realisasi) })),
      program: one.program.map((row) => ({ ...row, realisasi: cut(row.realisasi) })),
    })),
  };
}

/** '' where nothing was promised until then; a target that cannot be read stands for itself, so that it is named. */
function targetUntil(indikator: Indikator, last: Triwulan, { ketentuan }: Pengaturan): Isian {
  const due = TRIWULAN.filter((tw) => tw <= last && indikator.targetTriwulan[tw] !== '').map(
    (tw) => indikator.targetTriwulan[tw],
  );
  if (indikator.metode !== 'sum') return due.at(-1) ?? '';
  if (due.length === 0) return '';
  const skala = skalaOf(ketentuan, indikator);
  let sum = 0;
  for (const one of due) {
    const figure = figureOf(one, skala);
    if (typeof figure !== 'number') return one;
    sum += figure;
  }
  return Number(sum.toPrecision(15));
}

/**
 * The triwulan of a period without whose realisasi it has no figure of its own: of a sum every one that is due, of the other methods
 * the last of these.
 */
export function blankTriwulan(
  indikator: Pick<Indikator, 'metode' | 'targetTriwulan'>,
  realisasi: PerTriwulan<Isian>,
  periode: Periode,
): readonly Triwulan[] {
  const due = TRIWULAN.filter((tw) => tw <= lastTriwulanOf(periode) && dueIn(indikator, tw));
  return (indikator.metode === 'sum' ? due : due.slice(-1)).filter((tw) => realisasi[tw] === '');
}

/** Target and realisasi of each triwulan, in order. */
type Reported = readonly { readonly target: Isian; readonly realisasi: Isian }[];

/** The triwulan until `until` (how many) in which a realisasi is due. */
export function dueTriwulan(triwulan: Reported, until: number): readonly Triwulan[] {
  const target = (tw: Triwulan): Isian => triwulan[tw]?.target ?? '';
  const targetTriwulan: PerTriwulan<Isian> = [target(0), target(1), target(2), target(3)];
  return TRIWULAN.filter((tw) => tw < until && dueIn({ targetTriwulan }, tw));
}

/** Those of them that are still blank. */
export const unreportedTriwulan = (triwulan: Reported, until: number): readonly Triwulan[] =>
  dueTriwulan(triwulan, until).filter((tw) => triwulan[tw]?.realisasi === '');
