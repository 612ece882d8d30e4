import { isWithinYear } from '../../kinerja/periode';
import type { IndikatorLkj } from '../lkj';
import type { DraftInputs } from './inputs';
import { CHAPTER_WORDS } from './messages';
import { smallInitial, typedPoints } from './words';

/** So many obstacles and efforts stand in a summary; the rest is in the chapters. */
const MOST_NAMED = 3;

/** What the head reads besides the result: how it moved since last year, what stood in the way and what is done, how money was used. */
export function ikhtisarRemarks(all: readonly IndikatorLkj[], bahan: DraftInputs): readonly string[] {
  return [...movedSinceLastYear(all, bahan), ...obstaclesAndEfforts(all), ...efficiency(bahan)];
}

/** How many capaian rose, fell and stayed since the year before; a part of a year is compared with none. */
function movedSinceLastYear(all: readonly IndikatorLkj[], { periode, pengaturan: { tahun } }: DraftInputs): readonly string[] {
  if (isWithinYear(periode)) return [];
  const moved = all.flatMap(({ capaian, lalu }) => {
    const before = lalu.find((one) => one.tahun === tahun - 1)?.capaian.nilai ?? null;
    return capaian.nilai === null || before === null ? [] : [Math.sign(capaian.nilai - before)];
  });
  const count = (sign: number): number => moved.filter((one) => one === sign).length;
  return moved.length === 0 ? [] : [CHAPTER_WORDS.ikhtisarLalu(tahun - 1, count(1), count(-1), count(0))];
}

/** The first obstacle and the first effort of each indikator that missed its target. */
function obstaclesAndEfforts(all: readonly IndikatorLkj[]): readonly string[] {
  const missed = all.filter(({ tercapai }) => tercapai === false);
  const firstOf = (of: (one: IndikatorLkj) => readonly string[]): readonly string[] =>
    [...new Set(missed.flatMap((one) => of(one).flatMap(typedPoints).slice(0, 1).map(smallInitial)))].slice(0, MOST_NAMED);
  const [hindered, done] = [
    firstOf(({ kendala, penghambat }) => [kendala, penghambat]),
    firstOf(({ tindakLanjut }) => [tindakLanjut]),
  ];
  const said = [
    ...(hindered.length === 0 ? [] : [CHAPTER_WORDS.ikhtisarKendala(hindered)]),
    ...(done.length === 0 ? [] : [CHAPTER_WORDS.ikhtisarUpaya(done)]),
  ];
  return said.length === 0 ? [] : [said.join(' ')];
}

/** How many programmes were efficient, of those of which it can be said once the year has ended. */
function efficiency({ anggaran, periode }: DraftInputs): readonly string[] {
  const judged = isWithinYear(periode) ? [] : anggaran.filter(({ keefisienan }) => keefisienan !== undefined);
  const efficient = judged.filter(({ keefisienan }) => keefisienan === 'efisien').length;
  return judged.length === 0 ? [] : [CHAPTER_WORDS.ikhtisarEfisiensi(efficient, judged.length)];
}
