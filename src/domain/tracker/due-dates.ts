import { addWorkingDays, dateOf, type WorkingTime } from '../kantor/kalender/working-time';
import {
  dueDate,
  standardDays,
  daysFromKeterangan,
  planBackwards,
  type Batas,
  type PlannedLangkah,
} from '../kantor/kalender/due-date';
import type { Berkas } from './state';
import { standardMinutes } from './standard-minutes';

/**
 * Due date of every step: set by hand; else from Keterangan or waktu baku, counted from when it became ready; else projected from
 * the steps before it. Never later than a plan backwards from the Berkas's own deadline allows.
 */
export function dueDates(berkas: Berkas, kerja: WorkingTime, today: string): readonly (Batas | undefined)[] {
  const plan = planSteps(berkas, kerja);
  const latest = berkas.batas === undefined ? [] : planBackwards(plan, berkas.batas, kerja);
  const due: (Batas | undefined)[] = [];
  const ends: string[] = [];
  berkas.langkah.forEach((state, index) => {
    const sop = berkas.sop.langkah[index];
    if (!sop) return;
    const begin = sop.setelah.reduce(
      (so, before) => ((ends[before] ?? '') > so ? (ends[before] ?? '') : so),
      dateOf(berkas.dimulai, kerja),
    );
    const { siap } = state.kini;
    const batas = cap(
      dueDate(siap ?? begin, { menit: standardMinutes(sop, kerja), keterangan: sop.keterangan, tangan: state.batas }, kerja),
      latest[index],
      berkas.batas,
    );
    due.push(batas);
    const done = state.kini.selesai === undefined ? undefined : dateOf(state.kini.selesai, kerja);
    const expected = batas?.tanggal ?? (siap === undefined ? begin : dateOf(siap, kerja));
    ends.push(done ?? (expected < today && siap !== undefined ? today : expected));
  });
  return due;
}

const planSteps = (berkas: Berkas, kerja: WorkingTime): PlannedLangkah[] =>
  berkas.sop.langkah.map((sop) => ({ menit: standardMinutes(sop, kerja), keterangan: sop.keterangan, setelah: sop.setelah }));

function cap(batas: Batas | undefined, latest: string | undefined, end = ''): Batas | undefined {
  if (latest === undefined || batas?.asal === 'tangan') return batas;
  const pulled: Batas = { tanggal: latest, asal: 'batas-berkas', dihitung: [latest, end] };
  return batas === undefined || latest < batas.tanggal ? pulled : batas;
}

/** The plan backwards from a Berkas's deadline, as dates to set per step (finished ones left out). */
export function planBackwardsFromDeadline(
  berkas: Berkas,
  end: string,
  kerja: WorkingTime,
): { readonly langkah: number; readonly batas: string }[] {
  const plan = planSteps(berkas, kerja);
  return planBackwards(plan, end, kerja).flatMap((batas, langkah) =>
    berkas.langkah[langkah]?.status === 'selesai' ? [] : [{ langkah, batas }],
  );
}

/**
 * Planned first and last day of every step: from the day the Berkas began, each taking its standard time, or up to the date that was
 * set for it.
 */
export function initialPlan(berkas: Berkas, kerja: WorkingTime): { readonly dari: string; readonly sampai: string }[] {
  const ends: { dari: string; sampai: string }[] = [];
  const start = dateOf(berkas.dimulai, kerja);
  planSteps(berkas, kerja).forEach(({ menit, keterangan, setelah }, index) => {
    const from = setelah.reduce((so, before) => ((ends[before]?.sampai ?? '') > so ? (ends[before]?.sampai ?? '') : so), start);
    const batas = berkas.langkah[index]?.batas;
    const days = daysFromKeterangan(keterangan) ?? standardDays(menit ?? 0, kerja);
    const until = batas ?? addWorkingDays(from, days, kerja);
    ends.push({ dari: until < from ? until : from, sampai: until });
  });
  return ends;
}
