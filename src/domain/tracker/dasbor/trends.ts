import { jabatanKey } from '../../kantor/jabatan';
import { dateOf, type WorkingTime } from '../../kantor/kalender/working-time';
import { isoDate, parseDate, weekday } from '../../kantor/tanggal';
import { matchSteps } from '../make-sop-versi';
import type { BerkasProgress, LangkahProgress } from '../progress';
import type { BidangState, State } from '../state';
import { berkasCourse } from './dasbor-data';

/** How many steps of a Berkas were still open at the end of a week: as planned, and as it was; in weeks to come nobody knows. */
export interface WeekOfBerkas {
  /** Last day of the week (YYYY-MM-DD): a Friday. */
  readonly sampai: string;
  readonly rencana: number;
  readonly nyata?: number;
}

/** The burn-down of a Berkas against its plan, a point a week from its beginning to the end of plan and course. */
export function burnDown(progress: BerkasProgress, kerja: WorkingTime, today: string): readonly WeekOfBerkas[] {
  const { langkah, dari, sampai } = berkasCourse(progress, kerja, today);
  const done = langkah.map(({ langkah: { state } }) =>
    state.kini.selesai === undefined ? undefined : dateOf(state.kini.selesai, kerja),
  );
  const day = parseDate(today);
  const thisWeek = day === undefined ? '' : isoDate(fridayOf(day));
  const before = (date: string | undefined, friday: string): boolean => date !== undefined && date <= friday;
  return weeksBetween(dari, sampai).map((friday): WeekOfBerkas => ({
    sampai: friday,
    rencana: langkah.filter(({ rencana }) => !before(rencana.sampai, friday)).length,
    // This week counts as it stands today.
    ...(friday <= thisWeek || dari > today ? { nyata: done.filter((date) => !before(date, friday)).length } : {}),
  }));
}

/** The Fridays of the weeks from one date to another, both within; a year of them at most. */
function weeksBetween(from: string, to: string): readonly string[] {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (first === undefined || last === undefined) return [];
  const weeks: string[] = [];
  for (let friday = fridayOf(first); weeks.length < 53; friday += 7) {
    weeks.push(isoDate(friday));
    if (friday >= last) break;
  }
  return weeks;
}

/** The Friday of a day's week; Saturday and Sunday belong to the week before. */
const fridayOf = (day: number): number => day + 5 - weekday(day);

/** Steps of one jabatan that are due in each of the coming weeks. */
export interface JabatanWeeks {
  readonly jabatan: string;
  readonly minggu: readonly number[];
}

/** The load of the coming weeks. */
export interface WeeklyLoad {
  /** The Fridays of the weeks, this one first. */
  readonly sampai: readonly string[];
  /** The jabatan with most steps first. */
  readonly jabatan: readonly JabatanWeeks[];
}

/** How many weeks ahead the load is told. */
const WEEKS = 6;

/** Unfinished steps of running Berkas by the week they are due in and who is responsible; what is late counts in this week. */
export function weeklyLoad(all: readonly BerkasProgress[], today: string): WeeklyLoad {
  const start = parseDate(today);
  const friday = start === undefined ? 0 : fridayOf(start);
  const sampai = Array.from({ length: WEEKS }, (_, week) => isoDate(friday + 7 * week));
  const load = new Map<string, { readonly jabatan: string; readonly minggu: number[] }>();
  for (const { berkas, langkah } of all) {
    if (berkas.status !== 'berjalan') continue;
    for (const { sop, state, batas } of langkah) {
      const week = state.status === 'selesai' || !batas ? -1 : sampai.findIndex((end) => batas.tanggal <= end);
      if (week < 0) continue;
      const jabatan = sop.pelaksana[0]?.nama ?? '-';
      const own = load.get(jabatanKey(jabatan)) ?? { jabatan, minggu: sampai.map(() => 0) };
      own.minggu[week] = (own.minggu[week] ?? 0) + 1;
      load.set(jabatanKey(jabatan), own);
    }
  }
  const total = ({ minggu }: JabatanWeeks): number => minggu.reduce((sum, one) => sum + one, 0);
  return { sampai, jabatan: [...load.values()].sort((a, b) => total(b) - total(a)) };
}

/** How often each step of an SOP sent work back, in each Berkas that follows it. */
export interface ReturnHeat {
  readonly judul: string;
  /** Names of the Berkas, newest first. */
  readonly berkas: readonly string[];
  readonly langkah: readonly { readonly langkah: LangkahProgress; readonly kali: readonly number[]; readonly semua: number }[];
}

/** One table for each SOP in which anything was sent back; steps are those of its newest Berkas, the others' are matched by their words. */
export function returnHeats(all: readonly BerkasProgress[], most: number): readonly ReturnHeat[] {
  const bySop = new Map<string, BerkasProgress[]>();
  for (const progress of all.toReversed()) {
    const { judul } = progress.berkas.sop;
    bySop.set(judul, [...(bySop.get(judul) ?? []), progress]);
  }
  return [...bySop].flatMap(([judul, found]): ReturnHeat[] => {
    const shown = found.slice(0, most);
    const [newest] = shown;
    if (!newest) return [];
    const maps = shown.map(({ berkas }) => matchSteps(berkas.sop, newest.berkas.sop));
    const langkah = newest.langkah.map((one) => {
      const kali = shown.map((other, at) => other.langkah[maps[at]?.[one.index] ?? -1]?.state.mengembalikan ?? 0);
      return { langkah: one, kali, semua: kali.reduce((sum, times) => sum + times, 0) };
    });
    if (langkah.every(({ semua }) => semua === 0)) return [];
    return [{ judul, berkas: shown.map(({ berkas }) => berkas.nama), langkah }];
  });
}

/** Where each bidang's data stands, period by period. */
export interface BidangPeriods {
  /** Newest last. */
  readonly periode: readonly string[];
  readonly bidang: readonly { readonly nama: string; readonly data: readonly (BidangState | undefined)[] }[];
}

/** The data of every bidang over the newest periods, as the log tells of handing in, returning and locking. */
export function bidangPeriods({ bidang, berkas }: State, most: number): BidangPeriods {
  const counted = [...bidang.values()].filter((one) => berkas.get(one.berkas)?.status !== 'dibatalkan');
  const periode = [...new Set(counted.map((one) => one.periode))].sort((a, b) => a.localeCompare(b, 'id')).slice(-most);
  const names = [...new Set(counted.map((one) => one.bidang))];
  return {
    periode,
    bidang: names.map((nama) => ({
      nama,
      data: periode.map((of) => counted.findLast((one) => one.bidang === nama && one.periode === of)),
    })),
  };
}
