import { addWorkingDays, dateOf, type WorkingTime } from './working-time';

/** What a Keterangan says about when a step must be done: "sampai 5 hari kerja", "paling lambat 3 hari". */
export function daysFromKeterangan(keterangan: string): number | undefined {
  const found =
    /\b(?:sampai(?: dengan)?|paling (?:lama|lambat)|maksimal|maks\.?|selambat-lambatnya|dalam(?: waktu)?|batas(?: waktu)?)\s*:?\s*(\d{1,3})\s*(?:\([^)]*\)\s*)?(hari|minggu)\b/i.exec(
      keterangan,
    ) ?? /^\s*(\d{1,3})\s*(?:\([^)]*\)\s*)?(hari|minggu)(?:\s+kerja)?\s*$/i.exec(keterangan);
  if (!found) return undefined;
  const days = Number(found[1]) * (/minggu/i.test(found[2] ?? '') ? 5 : 1);
  return days > 0 ? days : undefined;
}

/** From where a due date comes: set by hand, from Keterangan, from waktu baku, or pulled in by the deadline of the whole Berkas. */
export type BatasSource = 'tangan' | 'keterangan' | 'waktu-baku' | 'batas-berkas';

export interface Batas {
  /** YYYY-MM-DD: the last day on which the step is in time. */
  readonly tanggal: string;
  readonly asal: BatasSource;
  /** Over which days it was counted, from the day after the first date up to the second; none for one set by hand. */
  readonly dihitung?: readonly [dari: string, sampai: string];
}

/**
 * By when a step that could begin at `siap` is due. The day it arrives is not counted: a step of 20 minutes that arrives on Monday
 * is due on Tuesday, one of five working days the Monday after. Undefined when nothing says how long it may take.
 */
export function dueDate(
  siap: string,
  langkah: { readonly menit: number | null; readonly keterangan: string; readonly tangan?: string | undefined },
  kerja: WorkingTime,
): Batas | undefined {
  if (langkah.tangan !== undefined) return { tanggal: langkah.tangan, asal: 'tangan' };
  const start = /T/.test(siap) ? dateOf(siap, kerja) : siap;
  const days = daysFromKeterangan(langkah.keterangan);
  if (days === undefined && langkah.menit === null) return undefined;
  const tanggal = addWorkingDays(start, days ?? standardDays(langkah.menit ?? 0, kerja), kerja);
  return { tanggal, asal: days === undefined ? 'waktu-baku' : 'keterangan', dihitung: [start, tanggal] };
}

/** Whole working days a waktu baku takes; at least one. */
export const standardDays = (menit: number, kerja: WorkingTime): number => Math.max(1, Math.ceil(menit / kerja.hari.menit));

/** The last day of each step so that the last one ends on `akhir`; steps of one group share their days. */
export interface PlannedLangkah {
  readonly menit: number | null;
  readonly keterangan: string;
  /** Indexes of the steps before it. */
  readonly setelah: readonly number[];
}

/**
 * A plan backwards from a deadline: the latest day on which each step may end so that every later one still has its days. Steps
 * without a duration take one day.
 */
export function planBackwards(langkah: readonly PlannedLangkah[], end: string, kerja: WorkingTime): string[] {
  const last: string[] = langkah.map(() => end);
  for (let index = langkah.length - 1; index >= 0; index -= 1) {
    const one = langkah[index];
    const own = last[index];
    if (!one || own === undefined) continue;
    const days = daysFromKeterangan(one.keterangan) ?? standardDays(one.menit ?? 0, kerja);
    const latest = addWorkingDays(own, -days, kerja);
    for (const before of one.setelah) {
      const known = last[before];
      if (known !== undefined && latest < known) last[before] = latest;
    }
  }
  return last;
}
