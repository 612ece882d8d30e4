import { dateOf, localTime, type WorkingTime } from '../../kantor/kalender/working-time';
import { shortDate } from '../../kantor/write-tanggal';
import { EXCEL_LIMITS } from '../../sheet/limits';
import type { CellInput } from '../../sheet/edit';
import type { Keluaran } from '../event';
import { nomorOfLangkah } from '../make-sop-versi';
import type { LangkahSop } from '../sop-versi';
import type { Berkas, LangkahPassage } from '../state';
import { LEMBAR } from './messages';

/** One passage through a step, in the order in which passages began. */
export interface ToldPassage {
  readonly langkah: number;
  readonly nomor: string;
  readonly sop: LangkahSop;
  readonly passage: LangkahPassage;
}

/** Every passage of a Berkas that somebody has begun or that waits now, from the first to the last. */
export function passagesOf({ sop, langkah }: Berkas): readonly ToldPassage[] {
  const all = langkah.flatMap(({ lalu, kini }, index): ToldPassage[] => {
    const own = sop.langkah[index];
    if (!own) return [];
    return [...lalu, kini]
      .filter(({ siap, mulai }) => siap !== undefined || mulai !== undefined)
      .map((passage) => ({ langkah: index, nomor: nomorOfLangkah(sop, index), sop: own, passage }));
  });
  const begun = ({ passage }: ToldPassage): string => passage.siap ?? passage.mulai ?? '';
  return all.sort((a, b) => begun(a).localeCompare(begun(b)) || a.langkah - b.langkah);
}

/** Date and time as printed: "5 Jan 2026 09.30"; '' for none. */
export function printedMoment(iso: string | undefined, kerja: WorkingTime): string {
  return iso === undefined ? '' : `${shortDate(dateOf(iso, kerja)).id} ${localTime(iso, kerja).time}`;
}

/** Letter and agenda number below each other. */
export const numbersOf = ({ nomor, agenda }: Keluaran = {}): string =>
  [nomor, agenda === undefined ? undefined : LEMBAR.agenda(agenda).id].filter((one) => one !== undefined).join('\n');

/** What came out, or where it can be opened: a link to a scan stays a link on paper's own sheet. */
export function resultCell({ keluaran, dikembalikan }: LangkahPassage, nomorOf: (langkah: number) => string): CellInput {
  if (dikembalikan) return LEMBAR.dikembalikan(nomorOf(dikembalikan.ke), dikembalikan.alasan).id;
  const { teks, tautan } = keluaran ?? {};
  if (tautan === undefined) return teks ?? '';
  const said = teks ?? LEMBAR.bukaPindaian.id;
  const fits = [tautan, said].every((one) => one.length <= EXCEL_LIMITS.formulaText && !one.includes('"'));
  return fits && /^https?:\/\//i.test(tautan) ? { formula: `=HYPERLINK("${tautan}","${said}")`, value: said } : tautan;
}
