import { addWorkingDays, dateOf, type WaktuKerja } from '../kantor/kalender/hitung';
import {
  dueDate,
  hariBaku,
  hariDariKeterangan,
  planBackwards,
  type Batas,
  type LangkahRencana,
} from '../kantor/kalender/jatuh-tempo';
import type { Berkas } from './state';
import { menitBaku } from './waktu-baku';

/**
 * Due date of every step: set by hand; else from Keterangan or waktu baku, counted from when it became ready; else projected from
 * the steps before it. Never later than a plan backwards from the Berkas's own deadline allows.
 */
export function dueDates(berkas: Berkas, kerja: WaktuKerja, today: string): readonly (Batas | undefined)[] {
  const plan = rencana(berkas, kerja);
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
      dueDate(siap ?? begin, { menit: menitBaku(sop, kerja), keterangan: sop.keterangan, tangan: state.batas }, kerja),
      latest[index],
    );
    due.push(batas);
    const done = state.kini.selesai === undefined ? undefined : dateOf(state.kini.selesai, kerja);
    const expected = batas?.tanggal ?? (siap === undefined ? begin : dateOf(siap, kerja));
    ends.push(done ?? (expected < today && siap !== undefined ? today : expected));
  });
  return due;
}

const rencana = (berkas: Berkas, kerja: WaktuKerja): LangkahRencana[] =>
  berkas.sop.langkah.map((sop) => ({ menit: menitBaku(sop, kerja), keterangan: sop.keterangan, setelah: sop.setelah }));

function cap(batas: Batas | undefined, latest: string | undefined): Batas | undefined {
  if (latest === undefined || batas?.asal === 'tangan') return batas;
  return batas === undefined || latest < batas.tanggal ? { tanggal: latest, asal: 'batas-berkas' } : batas;
}

/** The plan backwards from a Berkas's deadline, as dates to set per step (finished ones left out). */
export function rencanaMundur(
  berkas: Berkas,
  akhir: string,
  kerja: WaktuKerja,
): { readonly langkah: number; readonly batas: string }[] {
  const plan = rencana(berkas, kerja);
  return planBackwards(plan, akhir, kerja).flatMap((batas, langkah) =>
    berkas.langkah[langkah]?.status === 'selesai' ? [] : [{ langkah, batas }],
  );
}

/**
 * Planned first and last day of every step: from the day the Berkas began, each taking its standard time, or up to the date that was
 * set for it.
 */
export function rencanaAwal(berkas: Berkas, kerja: WaktuKerja): { readonly dari: string; readonly sampai: string }[] {
  const ends: { dari: string; sampai: string }[] = [];
  const awal = dateOf(berkas.dimulai, kerja);
  rencana(berkas, kerja).forEach(({ menit, keterangan, setelah }, index) => {
    const dari = setelah.reduce((so, before) => ((ends[before]?.sampai ?? '') > so ? (ends[before]?.sampai ?? '') : so), awal);
    const batas = berkas.langkah[index]?.batas;
    const days = hariDariKeterangan(keterangan) ?? hariBaku(menit ?? 0, kerja);
    const sampai = batas ?? addWorkingDays(dari, days, kerja);
    ends.push({ dari: sampai < dari ? sampai : dari, sampai });
  });
  return ends;
}
