import type { Saya } from '../stamp';
import {
  addWorkingDays,
  dateOf,
  dueDate,
  hariBaku,
  hariDariKeterangan,
  planBackwards,
  workingDaysBetween,
  workingMinutesBetween,
  type Batas,
  type LangkahRencana,
  type WaktuKerja,
} from '../waktu/kalender';
import type { Sebagai } from './event';
import type { Berkas, LangkahState, State, StatusLangkah } from './state';
import type { LangkahSop } from './sop-versi';
import { blockedBy, closedBy } from './decide-langkah';
import { nomorOf } from './versi-sop';
import { menitBaku } from './waktu-baku';
import { actorOf } from './wewenang';

/** How a step stands against its due date, today. `lebih-awal`: finished before the day it was due. */
export type Tempo = 'terlambat' | 'hari-ini' | 'segera' | 'tepat' | 'lebih-awal' | 'belum';

/** A step as the pane, the sheet and the Dasbor show it. Minutes are working minutes of the calendar. */
export interface LangkahProgress {
  readonly index: number;
  readonly nomor: string;
  readonly sop: LangkahSop;
  readonly state: LangkahState;
  /** As `state.status`, but `terlambat` where an unfinished step's due date has passed. */
  readonly status: StatusLangkah | 'terlambat';
  /** True when it could be worked on now. */
  readonly siap: boolean;
  readonly tempo: Tempo;
  /** From being ready to being started, and from being started to its end (or now), in the passage going on. */
  readonly menitTunggu: number;
  readonly menitKerja: number;
  /** Working minutes over all passages, this one included. */
  readonly menitKerjaSemua: number;
  readonly menitBaku: number | null;
  /** By how many working minutes the passage exceeds waktu baku; 0 when it does not. */
  readonly lewatBaku: number;
  readonly batas?: Batas;
  /** Where the due date is only projected, because the step is not ready yet. */
  readonly perkiraan: boolean;
}

export interface BerkasProgress {
  readonly berkas: Berkas;
  readonly langkah: readonly LangkahProgress[];
  readonly selesai: number;
  readonly jumlah: number;
  /** How many steps are late now. */
  readonly terlambat: number;
  /** When the last step is expected to end (YYYY-MM-DD), and whether that is past the Berkas's own deadline. */
  readonly perkiraanSelesai?: string;
  readonly melewatiBatas: boolean;
}

/** How many working days ahead a due date counts as near. */
const SEGERA = 2;

/** How a Berkas stands at a moment (ISO). */
export function progressOf(berkas: Berkas, kerja: WaktuKerja, now: string): BerkasProgress {
  const today = dateOf(now, kerja);
  const due = dueDates(berkas, kerja, today);
  const langkah = berkas.langkah.map((state, index) => stepProgress(berkas, state, index, due[index], kerja, now, today));
  // A late step can end today at the earliest.
  const ends = langkah.flatMap(({ state, status, batas }) => {
    if (state.kini.selesai !== undefined) return [dateOf(state.kini.selesai, kerja)];
    return status === 'terlambat' ? [today] : batas ? [batas.tanggal] : [];
  });
  const last = ends.length === 0 ? undefined : ends.reduce((latest, one) => (one > latest ? one : latest));
  const selesai = langkah.filter(({ status }) => status === 'selesai').length;
  return {
    berkas,
    langkah,
    selesai,
    jumlah: langkah.length,
    terlambat: langkah.filter(({ status }) => status === 'terlambat').length,
    ...(last === undefined ? {} : { perkiraanSelesai: last }),
    melewatiBatas:
      berkas.batas !== undefined && selesai < langkah.length && ((last ?? '') > berkas.batas || today > berkas.batas),
  };
}

function stepProgress(
  berkas: Berkas,
  state: LangkahState,
  index: number,
  batas: Batas | undefined,
  kerja: WaktuKerja,
  now: string,
  today: string,
): LangkahProgress {
  const sop = berkas.sop.langkah[index] ?? EMPTY_STEP;
  const { siap, mulai, selesai } = state.kini;
  const minutes = (from: string | undefined, to: string | undefined): number =>
    from === undefined || to === undefined ? 0 : Math.max(0, workingMinutesBetween(from, to, kerja));
  const stopped = berkas.status === 'dibatalkan' || berkas.status === 'diarsipkan';
  const upTo = stopped ? (selesai ?? state.sejak) : (selesai ?? now);
  const menitTunggu = minutes(siap, mulai ?? upTo);
  const menitKerja = minutes(mulai, upTo);
  const before = state.lalu.reduce((sum, one) => sum + minutes(one.mulai, one.selesai), 0);
  const baku = menitBaku(sop, kerja);
  const open = siap !== undefined && selesai === undefined;
  const late = !stopped && state.status !== 'selesai' && open && batas !== undefined && batas.tanggal < today;
  return {
    index,
    nomor: nomorOf(berkas.sop, index),
    sop,
    state,
    status: late ? 'terlambat' : state.status,
    siap: open && !stopped,
    tempo: stopped ? 'belum' : tempoOf(state, batas, open, kerja, today),
    menitTunggu,
    menitKerja,
    menitKerjaSemua: before + menitKerja,
    menitBaku: baku,
    lewatBaku: baku === null ? 0 : Math.max(0, menitKerja - baku),
    ...(batas === undefined ? {} : { batas }),
    perkiraan: siap === undefined,
  };
}

const EMPTY_STEP: LangkahSop = {
  nomor: '',
  uraian: '',
  pelaksana: [],
  kelengkapan: [],
  waktu: { teks: '', menit: null },
  output: '',
  keterangan: '',
  setelah: [],
};

function tempoOf(state: LangkahState, batas: Batas | undefined, open: boolean, kerja: WaktuKerja, today: string): Tempo {
  if (batas === undefined) return 'belum';
  if (state.status === 'selesai') {
    const done = dateOf(state.kini.selesai ?? '', kerja);
    if (done > batas.tanggal) return 'terlambat';
    return done < batas.tanggal ? 'lebih-awal' : 'tepat';
  }
  if (!open) return 'belum';
  if (batas.tanggal < today) return 'terlambat';
  if (batas.tanggal === today) return 'hari-ini';
  return workingDaysBetween(today, batas.tanggal, kerja) <= SEGERA ? 'segera' : 'belum';
}

/**
 * Due date of every step: set by hand; else from Keterangan or waktu baku, counted from when it became ready; else projected from
 * the steps before it. Never later than a plan backwards from the Berkas's own deadline allows.
 */
function dueDates(berkas: Berkas, kerja: WaktuKerja, today: string): readonly (Batas | undefined)[] {
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

/** One thing that waits for a person now. */
export interface Pekerjaan {
  readonly berkas: Berkas;
  readonly langkah: LangkahProgress;
  /** Since when it could be done (ISO). */
  readonly sejak: string;
  readonly sebagai: Sebagai;
  /** What it still waits for, where a linked Berkas holds it back. */
  readonly menungguBerkas?: string;
}

/** "Pekerjaan saya": every ready step somebody may move, over all Berkas; late ones first, then by due date. */
export function pekerjaanSaya(state: State, saya: Saya, kerja: WaktuKerja, now: string): Pekerjaan[] {
  const found: Pekerjaan[] = [];
  for (const berkas of state.berkas.values()) {
    if (closedBy(berkas) || berkas.status === 'selesai') continue;
    const mine = berkas.langkah.flatMap(({ kini, status }, index) => {
      if (kini.siap === undefined || status === 'selesai') return [];
      const actor = actorOf(berkas, index, saya);
      return actor.ok ? [{ index, sejak: kini.siap, sebagai: actor.value }] : [];
    });
    if (mine.length === 0) continue;
    const progress = progressOf(berkas, kerja, now);
    for (const { index, sejak, sebagai } of mine) {
      const langkah = progress.langkah[index];
      if (!langkah) continue;
      const blocked = blockedBy(state, berkas, index);
      const menunggu = blocked?.kind === 'berkas-lain-belum-selesai' ? { menungguBerkas: blocked.nama } : {};
      found.push({ berkas, langkah, sejak, sebagai, ...menunggu });
    }
  }
  const key = ({ langkah, sejak }: Pekerjaan): string => `${langkah.batas?.tanggal ?? '9999-12-31'} ${sejak}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
