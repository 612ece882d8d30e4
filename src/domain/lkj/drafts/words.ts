import { formatExact, formatFigure, formatIsian } from '../../kantor/angka';
import type { Computed } from '../../kinerja/computed';
import type { Isian, Kantor } from '../../kinerja/pengaturan';
import { listWords } from '../../text';
import type { IndikatorLkj } from '../lkj';
import { isCommonWord } from './common-words';

/** The office with the region it serves: "Dinas … Provinsi Kalimantan Barat". */
export const officeName = ({ nama, pemerintah }: Pick<Kantor, 'nama' | 'pemerintah'>): string =>
  [nama, pemerintah.replace(/^Pemerintah\s+/i, '')].filter((one) => one !== '').join(' ');

/** A result inside a sentence: "99,47%", or the reason why there is none. */
export const percentWords = (result: Computed): string =>
  result.nilai === null ? (result.kata?.id ?? '–') : `${formatFigure(result.nilai)}%`;

export const rupiahWords = (nilai: number | null): string => (nilai === null ? '–' : `Rp${formatFigure(nilai)}`);

/** Whether a unit is percent, however it was typed. */
export const isPercent = (satuan: string): boolean => satuan === '%' || /^persen$/i.test(satuan.trim());

/** Units that only say that there is a figure are not read aloud. */
const UNSAID_UNITS = /^(indeks|nilai|skor|angka|predikat|poin)$/i;

/** A figure with its unit: "69,88%", "898 unit"; words stand alone. */
export function withSatuan(isian: Isian, satuan: string): string {
  const text = typeof isian === 'number' ? formatExact(isian) : formatIsian(isian);
  if (typeof isian !== 'number' || satuan === '' || UNSAID_UNITS.test(satuan)) return text;
  return isPercent(satuan) ? `${text}%` : `${text} ${satuan}`;
}

/** A difference of two figures with its unit; of percentages in percentage points. */
export const differenceWords = (selisih: number, satuan: string): string =>
  isPercent(satuan)
    ? `${formatExact(Math.abs(selisih))} poin persen`
    : UNSAID_UNITS.test(satuan)
      ? `${formatExact(Math.abs(selisih))} poin`
      : withSatuan(Math.abs(selisih), satuan);

/** A difference without binary dust. */
export const selisih = (a: number, b: number): number => Number((a - b).toPrecision(12));

/** Names and sentences inside a sentence start small where they start with a common word that no capital follows. */
export function smallInitial(text: string): string {
  const [, start = '', next = ''] = /^([A-Z][a-z-]+)(?:\s+(\S))?/.exec(text) ?? [];
  if (start === '' || !isCommonWord(start) || /[A-Z]/.test(next)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What stands between points, and is no part of them: full stops, "/", "|" and the "dan" before the last one. */
const BETWEEN = /[.;,/|\s]+$/;
const LAST_FOLLOWS = /\s(?:dan|serta)$/i;
/** A point of a list without what joined it to the next. */
export const withoutEnd = (point: string): string => point.replace(BETWEEN, '').replace(LAST_FOLLOWS, '').replace(BETWEEN, '');

/** What a bidang wrote, point by point: its lines, or the numbers typed within one line; without their numbers and full stops. */
export function typedPoints(text: string): readonly string[] {
  const lines = text.split(/\s*[\r\n]+\s*/);
  const points = lines.flatMap((line) =>
    /^1[.)]\s/.test(line.trim()) ? line.trim().split(/(?<=\S)\s+(?=\d{1,2}[.)]\s)/) : [line],
  );
  return points.map((one) => withoutEnd(one.replace(/^\s*(?:\(?\d{1,2}[.)]|[a-z][.)]|[-–•*])\s+/, ''))).filter(saysSomething);
}

/** What a bidang wrote, ready to stand inside a sentence: points joined, started small, without numbers and full stops. */
export function quotedInSentence(text: string): string {
  const points = typedPoints(text).map((one) => smallInitial(one.trim()));
  return points.some((one) => /,|;|\bdan\b/.test(one)) ? points.join('; ') : listWords(points);
}

/** "Provinsi Contoh (daerah lain)": who is compared with, as far as region and level were said. */
export const regionOf = ({ wilayah, tingkat }: IndikatorLkj['pembanding'][number]): string =>
  wilayah === '' || tingkat === '' ? wilayah || tingkat : `${wilayah} (${tingkat})`;

/** A program inside a sentence: without the code that stands before its name in the tables. */
export const programWords = (nama: string): string => nama.replace(/^\d[\dX]*(?:\.[\dX]+)+\.?\s+(?=\S)/, '');

/** A figure is "sebesar" so much; a word is just named. */
export const beingWords = (isian: Isian, shown: string): string => `${typeof isian === 'number' ? 'sebesar' : 'yaitu'} ${shown}`;

/** Whether a bidang said something; "-" and "nihil" say that there is nothing. */
export const saysSomething = (text: string): boolean => !/^\s*([-–—]+|nihil\.?|tidak ada\.?|n\/a)?\s*$/i.test(text);

/** "1–3, 5, dan 8": numbers that follow each other are told by the first and the last. */
export function numberRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const one of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === one - 1) last[1] = one;
    else ranges.push([one, one]);
  }
  return listWords(
    ranges.flatMap(([from, to]) =>
      to - from < 2
        ? Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
        : [`${String(from)}–${String(to)}`],
    ),
  );
}
