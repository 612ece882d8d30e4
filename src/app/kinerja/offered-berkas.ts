import { closedTriwulan } from '../../domain/kinerja/check-pengaturan';
import { TRIWULAN_PERIODE, type Periode } from '../../domain/kinerja/periode';
import { periodeWords } from '../../domain/kinerja/periode-words';

/** A new Berkas as it is offered: for which period of which year, and under which name. */
export interface OfferedBerkas {
  readonly nama: string;
  readonly periode: Periode;
  readonly tahun: number;
}

/** Whether an SOP is carried out each triwulan, by its title: "Data Kinerja per Triwulan". */
const isQuarterly = (judul: string): boolean => /triwulan|data kinerja/i.test(judul);

/** "LKj 2025", "Data Kinerja TW II 2026": what a Berkas of such an SOP is usually called. */
export const berkasName = (judul: string, periode: Periode, tahun: number): string =>
  `${isQuarterly(judul) ? 'Data Kinerja' : 'LKj'} ${periodeWords(periode, tahun)}`;

/**
 * The Berkas a person most likely wants to begin: of the year's SOP that of the settings' year or, without settings, of last year; of an
 * SOP carried out each triwulan that of the last triwulan that is over at a moment (ISO), or the first.
 */
export function offeredBerkas(judul: string, tahun: number | undefined, at: string): OfferedBerkas {
  const quarterly = isQuarterly(judul);
  const now = Number(at.slice(0, 4));
  const first = quarterly && closedTriwulan(now, at) > 0 ? now : now - 1;
  const year = tahun ?? first;
  const closed = Math.max(1, closedTriwulan(year, at));
  const periode = quarterly ? (TRIWULAN_PERIODE[closed - 1] ?? 'tw4') : 'tahun';
  return { nama: berkasName(judul, periode, year), periode, tahun: year };
}

/** The years a Berkas can be begun for at a moment (ISO): those the workbook holds, last year, and this one; ascending. */
export function berkasYears(held: readonly number[], at: string): readonly number[] {
  const now = Number(at.slice(0, 4));
  return [...new Set([...held, now - 1, now])].toSorted((a, b) => a - b);
}
