import { dateOf, workingDaysBetween, workingMinutesBetween, type WorkingTime } from '../kantor/kalender/working-time';
import type { Batas } from '../kantor/kalender/due-date';
import { dueDates } from './due-dates';
import type { LangkahSop } from './sop-versi';
import type { Berkas, LangkahState, StatusLangkah } from './state';
import { nomorOfLangkah } from './make-sop-versi';
import { standardMinutes } from './standard-minutes';

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
export function progressOf(berkas: Berkas, kerja: WorkingTime, now: string): BerkasProgress {
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
  kerja: WorkingTime,
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
  const baku = standardMinutes(sop, kerja);
  const open = siap !== undefined && selesai === undefined;
  const late = !stopped && state.status !== 'selesai' && open && batas !== undefined && batas.tanggal < today;
  return {
    index,
    nomor: nomorOfLangkah(berkas.sop, index),
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

function tempoOf(state: LangkahState, batas: Batas | undefined, open: boolean, kerja: WorkingTime, today: string): Tempo {
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
