import { saysSomething } from './drafts/words';
import type { IndikatorLkj } from './lkj';

/** Whether others are compared with: their figure counts with its source and year; the national standard of the settings by itself. */
export const isCompared = ({ pembanding, standarNasional }: IndikatorLkj): boolean =>
  standarNasional.target !== '' || pembanding.some(({ nilai, sumber, tahun }) => nilai !== '' && sumber !== '' && tahun !== null);

/** Whether it says why it was reached or missed; where it was missed, also what hindered and what is done about it. */
export function isExplained({ tercapai, pendukung, penghambat, kendala, tindakLanjut }: IndikatorLkj): boolean {
  const hindered = saysSomething(penghambat) || saysSomething(kendala);
  return tercapai === false ? hindered && saysSomething(tindakLanjut) : hindered || saysSomething(pendukung);
}
