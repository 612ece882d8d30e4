import { grouped } from '../../grouped';
import { unitName } from '../../kantor/unit-kerja';
import type { IndikatorLkj } from '../lkj';
import type { DraftInputs } from './inputs';
import { CHAPTER_WORDS } from './messages';
import { numberRanges, smallInitial, typedPoints } from './words';

/** Whether a target was missed; not so where that cannot be judged. */
export const notReached = ({ tercapai }: IndikatorLkj): boolean => tercapai === false;

/** More than this is a list of everything, not what matters most. */
const MOST_NAMED = 10;

/** What was written for several indikator in the same words, told once. */
interface SharedPoint {
  /** Begun with a capital. */
  readonly text: string;
  /** Those it was written for, in the order of the report. */
  readonly indikator: readonly IndikatorLkj[];
}

function sharedPoints(all: readonly IndikatorLkj[], typed: (one: IndikatorLkj) => readonly string[]): readonly SharedPoint[] {
  const points = all.flatMap((one) =>
    [...new Set(typed(one).flatMap(typedPoints))].map((text) => ({ text: capitalised(text), one })),
  );
  return [...grouped(points, ({ text }) => text)].map(([text, own]) => ({
    text,
    indikator: own.map(({ one }) => one).toSorted((a, b) => a.nomor - b.nomor),
  }));
}

/** More numbers than this are counted, and the first of them named. */
const MOST_NUMBERS = 12;

function numbersOf({ indikator }: SharedPoint): string {
  const numbers = indikator.map(({ nomor }) => nomor);
  return numbers.length > MOST_NUMBERS
    ? CHAPTER_WORDS.banyakIndikator(numbers.length, numberRanges(numbers.slice(0, 3)))
    : CHAPTER_WORDS.nomorIndikator(numberRanges(numbers));
}

/** What hindered, first where a target was missed. */
export function hindrances(all: readonly IndikatorLkj[], { periode, pengaturan: { tahun } }: DraftInputs): readonly string[] {
  const sorted = [...all.filter(notReached), ...all.filter((one) => !notReached(one))];
  const points = sharedPoints(sorted, ({ kendala, penghambat }) => [kendala, penghambat]);
  if (points.length === 0) return [CHAPTER_WORDS.tanpaMasalah(periode, tahun)];
  return [
    CHAPTER_WORDS.masalah(periode, tahun),
    ...points.slice(0, MOST_NAMED).map((point, index) => {
      const [only, ...others] = point.indikator;
      const where = only && others.length === 0 ? smallInitial(only.nama) : numbersOf(point);
      return CHAPTER_WORDS.satuMasalah(index + 1, point.text, where);
    }),
    ...(points.length > MOST_NAMED ? [CHAPTER_WORDS.masalahLain] : []),
  ];
}

/** What the bidang will do; first for what fell short, and only for that where something did. */
export function nextSteps(
  all: readonly IndikatorLkj[],
  { periode, pengaturan: { tahun, bidang: units } }: DraftInputs,
): readonly string[] {
  const weak = all.filter(notReached);
  const points = sharedPoints(weak.length > 0 ? weak : all, ({ tindakLanjut }) => [tindakLanjut]);
  if (points.length === 0) return [CHAPTER_WORDS.tanpaLangkah(periode, tahun)];
  return [
    CHAPTER_WORDS.langkah(periode, tahun),
    ...points.slice(0, MOST_NAMED).map((point, index) => {
      const own = new Set(point.indikator.flatMap(({ bidang }) => bidang));
      const by = units.filter(({ id }) => own.has(id)).map((one) => unitName(one.nama));
      const [only, ...others] = point.indikator;
      return only && others.length === 0
        ? CHAPTER_WORDS.satuLangkah(index + 1, point.text, only.nama, only.arah === 'negatif', by)
        : CHAPTER_WORDS.langkahBersama(index + 1, point.text, numbersOf(point), by);
    }),
    ...(points.length > MOST_NAMED ? [CHAPTER_WORDS.langkahLain] : []),
  ];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
