import { bulanOf } from '../../kantor/bulan';
import { formatFigure, formatIsian } from '../../kantor/angka';
import type { Computed } from '../../kinerja/computed';
import type { Isian } from '../../kinerja/pengaturan';

/** A result inside a sentence: "99,47%", or the reason why there is none. */
export const percentWords = (result: Computed): string =>
  result.nilai === null ? (result.kata?.id ?? '–') : `${formatFigure(result.nilai)}%`;

export const rupiahWords = (nilai: number | null): string => (nilai === null ? '–' : `Rp${formatFigure(nilai)}`);

/** Units that only say that there is a figure are not read aloud. */
const UNSAID_UNITS = /^(indeks|nilai|skor|angka|predikat|poin)$/i;

/** A figure with its unit: "69,88%", "898 unit"; words stand alone. */
export function withSatuan(isian: Isian, satuan: string): string {
  const text = formatIsian(isian);
  if (typeof isian !== 'number' || satuan === '' || UNSAID_UNITS.test(satuan)) return text;
  return satuan === '%' || /^persen$/i.test(satuan) ? `${text}%` : `${text} ${satuan}`;
}

/** A difference of two figures with its unit; of percentages in percentage points. */
export const differenceWords = (selisih: number, satuan: string): string =>
  satuan === '%' || /^persen$/i.test(satuan)
    ? `${formatFigure(Math.abs(selisih))} poin persen`
    : UNSAID_UNITS.test(satuan)
      ? `${formatFigure(Math.abs(selisih))} poin`
      : withSatuan(Math.abs(selisih), satuan);

/** A difference without binary dust. */
export const selisih = (a: number, b: number): number => Number((a - b).toPrecision(12));

/** Names and sentences inside a sentence start small, unless an abbreviation or a proper name stands first. */
export function smallInitial(text: string): string {
  const [, start = '', kedua = ''] = /^([A-Z][a-z-]+)(?:\s+(\S))?/.exec(text) ?? [];
  if (start === '' || PROPER_NAMES.test(start) || bulanOf(start) !== undefined || (kedua !== '' && /[A-Z]/.test(kedua)))
    return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Words that name one office or place wherever they stand. */
const PROPER_NAMES =
  /^(Dinas|Provinsi|Kabupaten|Kota|Kecamatan|Desa|Kementerian|Pemerintah|Bupati|Gubernur|Inspektorat|Sekretariat|Jawa|Sumatera|Kalimantan|Sulawesi|Papua|Bali|Maluku|Indonesia)$/;

/** "a, b, dan c". */
export function listWords(contents: readonly string[]): string {
  if (contents.length < 3) return contents.join(' dan ');
  return `${contents.slice(0, -1).join(', ')}, dan ${contents.at(-1) ?? ''}`;
}

/** What a bidang wrote, ready to stand inside a sentence: started small, without its full stop. */
export const quotedInSentence = (text: string): string =>
  smallInitial(text.trim().replace(/[.;,]*\s*\n+\s*/g, '; ')).replace(/[.;,\s]+$/, '');

/** Whether a bidang said something; "-" and "nihil" say that there is nothing. */
export const saysSomething = (text: string): boolean => !/^\s*([-–—]+|nihil\.?|tidak ada\.?|n\/a)?\s*$/i.test(text);
