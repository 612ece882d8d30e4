import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { Lkj } from '../lkj';
import type { StoredNaskah } from '../naskah';
import { REVIU_PREFIX } from '../naskah';
import { REVIEW_ITEMS } from './review-items';
import { REVIEW_SHEET } from './messages';

/** What a reviewer wrote beside a statement; `jawaban` is '' while the answer is still the one the data suggested. */
export interface ReviewAnswer {
  readonly id: string;
  readonly jawaban: string;
  readonly keterangan: string;
}

/** Columns of the working paper: the answers stand left of a mark that names their statement. */
export const REVIEW_COLUMNS = { no: 0, butir: 1, data: 2, jawaban: 3, keterangan: 4, tanda: 5 } as const;

/** True when a sheet is the reviewer's working paper. */
export const isReview = (sheet: SheetSnapshot): boolean => valueAt(sheet, 0, 0) === REVIEW_SHEET.judul;

/** The year of the report that a working paper is of; undefined where somebody took it away. */
export function yearOfReview(sheet: SheetSnapshot): number | undefined {
  const [, year] = /(\d{4})\s*$/.exec(String(valueAt(sheet, 1, 0))) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** The answers of a working paper, by the marks of its rows, wherever rows and columns have moved. */
export const readReview = (sheet: SheetSnapshot): readonly ReviewAnswer[] =>
  sheet.values.flatMap((line) =>
    line.flatMap((value, column): ReviewAnswer[] => {
      if (typeof value !== 'string' || !value.startsWith(REVIU_PREFIX)) return [];
      const at = (of: 'jawaban' | 'keterangan'): string =>
        String(line[column - REVIEW_COLUMNS.tanda + REVIEW_COLUMNS[of]] ?? '').trim();
      const [id = '', suggested = ''] = value.split('|');
      const jawaban = at('jawaban') === suggested ? '' : at('jawaban') || REVIEW_SHEET.kosong;
      return [{ id, jawaban, keterangan: at('keterangan') }];
    }),
  );

/** What stood beside each statement in reports that still held the checklist, where a reviewer had written there. */
export const answersInReport = (naskah: readonly StoredNaskah[]): readonly ReviewAnswer[] =>
  naskah
    .filter(({ id, isi }) => id.startsWith(REVIU_PREFIX) && isi.trim() !== '' && isi !== 'Perlu dikonfirmasi')
    .map(({ id, isi }) => ({ id, jawaban: '', keterangan: isi.trim() }));

/** A statement with what the data say and what is answered: by the reviewer, or, until they write, by the data. */
export interface ReviewLine {
  readonly id: string;
  readonly kelompok: (typeof REVIEW_ITEMS)[number]['kelompok'];
  readonly butir: string;
  readonly data: string;
  /** What the data answer: by it a later writing knows whether the reviewer answered otherwise. */
  readonly usul: string;
  readonly jawaban: string;
  readonly keterangan: string;
}

/**
 * Every statement with its answer. An answer that the data suggested follows the data; what a reviewer chose against them stays, and
 * so does every remark.
 */
export function reviewLines(lkj: Lkj, answers: readonly ReviewAnswer[]): readonly ReviewLine[] {
  const given = new Map(answers.map((one) => [one.id, one]));
  return REVIEW_ITEMS.map(({ id, kelompok, butir, dataOf }) => {
    const { jawaban, data } = dataOf(lkj);
    const own = given.get(id);
    return { id, kelompok, butir, data, usul: jawaban, jawaban: own?.jawaban || jawaban, keterangan: own?.keterangan ?? '' };
  });
}
