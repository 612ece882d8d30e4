import { jabatanKey } from '../../kantor/jabatan';
import { dateOf, type WorkingTime } from '../../kantor/kalender/working-time';
import { initialPlan } from '../due-dates';
import type { BerkasProgress, LangkahProgress } from '../progress';

/** A stretch of days, first and last (YYYY-MM-DD). */
export interface DaySpan {
  readonly dari: string;
  readonly sampai: string;
}

/** The course of one step: as planned, and as it went. */
export interface LangkahCourse {
  readonly langkah: LangkahProgress;
  readonly rencana: DaySpan;
  /** From being ready to being started, and from being started to the end, one stretch a passage; what goes on reaches to today. */
  readonly tunggu: readonly DaySpan[];
  readonly nyata: readonly DaySpan[];
}

/** The time line of a Berkas, and the days it spans. */
export interface BerkasCourse extends DaySpan {
  readonly langkah: readonly LangkahCourse[];
}

/** Plan and course of every step. */
export function berkasCourse({ berkas, langkah }: BerkasProgress, kerja: WorkingTime, today: string): BerkasCourse {
  const plan = initialPlan(berkas, kerja);
  const start = dateOf(berkas.dimulai, kerja);
  const stretch = (from: string, to: string | undefined): DaySpan => {
    const since = dateOf(from, kerja);
    const until = to === undefined ? today : dateOf(to, kerja);
    return { dari: since, sampai: until < since ? since : until };
  };
  const lines = langkah.map((one): LangkahCourse => {
    const passages = [...one.state.lalu, one.state.kini];
    return {
      langkah: one,
      rencana: plan[one.index] ?? { dari: start, sampai: start },
      tunggu: passages.flatMap(({ siap, mulai, selesai }) =>
        siap === undefined || siap === mulai ? [] : [stretch(siap, mulai ?? selesai)],
      ),
      nyata: passages.flatMap(({ mulai, selesai }) => (mulai === undefined ? [] : [stretch(mulai, selesai)])),
    };
  });
  const ends = [
    ...lines.flatMap(({ rencana, nyata, langkah: one }) => [
      rencana.sampai,
      ...nyata.map(({ sampai }) => sampai),
      one.batas?.tanggal ?? start,
    ]),
    ...(berkas.status === 'berjalan' ? [today] : []),
    berkas.batas ?? start,
  ];
  return { dari: start, sampai: ends.reduce((last, date) => (date > last ? date : last), start), langkah: lines };
}

/** What one jabatan has before it over all running Berkas. */
export interface BebanJabatan {
  readonly jabatan: string;
  /** Steps that could be worked on now, of these the late ones, and those still to come. */
  readonly siap: number;
  readonly terlambat: number;
  readonly nanti: number;
  readonly selesai: number;
  /** Standard minutes of what is not finished. */
  readonly sisaMenit: number;
}

/** The load of every jabatan, the busiest first; a step of several pelaksana counts for the first, who is responsible. */
export function jabatanBeban(all: readonly BerkasProgress[]): BebanJabatan[] {
  const load = new Map<string, BebanJabatan>();
  for (const { berkas, langkah } of all) {
    if (berkas.status !== 'berjalan') continue;
    for (const { sop, state, siap, status, menitBaku } of langkah) {
      const jabatan = sop.pelaksana[0]?.nama ?? '-';
      const key = jabatanKey(jabatan);
      const own = load.get(key) ?? { jabatan, siap: 0, terlambat: 0, nanti: 0, selesai: 0, sisaMenit: 0 };
      const done = state.status === 'selesai';
      load.set(key, {
        jabatan: own.jabatan,
        siap: own.siap + Number(!done && siap),
        terlambat: own.terlambat + Number(status === 'terlambat'),
        nanti: own.nanti + Number(!done && !siap),
        selesai: own.selesai + Number(done),
        sisaMenit: own.sisaMenit + (done ? 0 : (menitBaku ?? 0)),
      });
    }
  }
  return [...load.values()].sort((a, b) => b.terlambat - a.terlambat || b.siap - a.siap || b.nanti - a.nanti);
}

/** Standard against actual working time of a step that was worked on. */
export interface StandardAndActual {
  readonly langkah: LangkahProgress;
  readonly baku: number;
  /** Working minutes over all passages, and how many there were. */
  readonly nyata: number;
  readonly kali: number;
}

/** Every step with a standard time that somebody has worked on. */
export const standardAndActual = ({ langkah }: BerkasProgress): StandardAndActual[] =>
  langkah.flatMap((one) => {
    const kali = one.state.lalu.length + (one.state.kini.mulai === undefined ? 0 : 1);
    return one.menitBaku === null || kali === 0 ? [] : [{ langkah: one, baku: one.menitBaku, nyata: one.menitKerjaSemua, kali }];
  });

/** The few figures that say how everything stands. */
export interface MainFigures {
  readonly berjalan: number;
  readonly selesai: number;
  readonly langkahSelesai: number;
  readonly langkah: number;
  readonly terlambat: number;
  /** Steps due today or within the next working days. */
  readonly segera: number;
}

export function mainFigures(all: readonly BerkasProgress[]): MainFigures {
  const count = (of: (one: LangkahProgress) => boolean): number =>
    all.reduce((sum, { langkah }) => sum + langkah.filter(of).length, 0);
  return {
    berjalan: all.filter(({ berkas }) => berkas.status === 'berjalan').length,
    selesai: all.filter(({ berkas }) => berkas.status === 'selesai').length,
    langkahSelesai: all.reduce((sum, { selesai }) => sum + selesai, 0),
    langkah: all.reduce((sum, { jumlah }) => sum + jumlah, 0),
    terlambat: all.reduce((sum, { terlambat }) => sum + terlambat, 0),
    segera: count(({ state, tempo }) => state.status !== 'selesai' && (tempo === 'hari-ini' || tempo === 'segera')),
  };
}

/** Berkas that the Dasbor tells of: cancelled and archived ones are left out. */
export const countedBerkas = ({ berkas }: BerkasProgress): boolean => berkas.status === 'berjalan' || berkas.status === 'selesai';
