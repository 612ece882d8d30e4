import { text, type Text } from '../../text';
import { formatMenit } from '../../waktu/format-waktu';
import { dateOf, workingDaysBetween, workingMinutesBetween, type WorkingTime } from '../../kantor/kalender/working-time';
import { progressOf } from '../progress';
import type { Berkas } from '../state';
import { ringkasan as kata } from './messages';

/**
 * What stands out in a Berkas, one clause each: returns by who returned, steps over their standard time, steps late now. `singkat` counts
 * several of a kind and names the worst.
 */
export function summaryClauses(berkas: Berkas, kerja: WorkingTime, now: string, singkat = false): Text[] {
  const progress = progressOf(berkas, kerja, now);
  const today = dateOf(now, kerja);
  const clauses: Text[] = [];
  const returns = new Map<string, number>();
  for (const { sop, state } of progress.langkah) {
    const who = sop.pelaksana[0]?.nama ?? '-';
    if (state.mengembalikan > 0) returns.set(who, (returns.get(who) ?? 0) + state.mengembalikan);
  }
  for (const [who, times] of returns) clauses.push(kata.dikembalikan(times, who));
  const exceeded = progress.langkah.flatMap(({ nomor, state, menitBaku }) => {
    if (menitBaku === null) return [];
    // Each passage has the standard to itself: work sent back is new work.
    const passages = [...state.lalu, state.kini].filter((one) => one.mulai !== undefined);
    const over = passages.reduce((most, one) => {
      const spent = workingMinutesBetween(one.mulai ?? now, one.selesai ?? now, kerja);
      return Math.max(most, spent - menitBaku);
    }, 0);
    return over > 0 ? [{ nomor, over }] : [];
  });
  const late = progress.langkah.flatMap(({ nomor, status, batas }) =>
    status === 'terlambat' && batas ? [{ nomor, hari: workingDaysBetween(batas.tanggal, today, kerja) }] : [],
  );
  const worst = exceeded.toSorted((a, b) => b.over - a.over)[0];
  if (singkat && worst && exceeded.length > 1) {
    clauses.push(kata.lewatBanyak(exceeded.length, worst.nomor, formatMenit(worst.over)));
  } else for (const { nomor, over } of exceeded) clauses.push(kata.lewat(nomor, formatMenit(over)));
  for (const { nomor, hari } of late) clauses.push(kata.terlambat(nomor, hari));
  if (berkas.selesai !== undefined) {
    const days = workingDaysBetween(dateOf(berkas.dimulai, kerja), dateOf(berkas.selesai, kerja), kerja);
    clauses.push(kata.selesai(Math.max(1, days)));
  }
  return clauses.length > 0 ? clauses : [kata.lancar];
}

/** The clauses as one sentence: "3 kali dikembalikan di Kasubbag; langkah 6 melewati waktu baku 2 jam 10 menit." */
export function summarySentence(clauses: readonly Text[]): Text {
  const say = (language: keyof Text): string => {
    const joined = clauses.map((one) => one[language]).join('; ');
    return joined === '' ? '' : `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
  };
  return text(say('id'), say('en'));
}
