import { describe, expect, it } from 'vitest';
import { emptyPengaturan } from '../../../../src/domain/kinerja/defaults';
import { mergePengaturan } from '../../../../src/domain/kinerja/merge/merge-pengaturan';
import { emptyIndikator } from '../../../../src/domain/kinerja/paste/take-paste';
import type { Pengaturan } from '../../../../src/domain/kinerja/pengaturan';
import { countedPieces } from '../../../counted-work';

/** A draft of as many indikator, of which each bears a name of its writer. */
function draft(count: number, who: string, target: number | '' = ''): Pengaturan {
  const numbers = Array.from({ length: count }, (_, at) => String(at + 1));
  return {
    ...emptyPengaturan(2026),
    bidang: numbers.map((at) => ({ id: `B${at}`, nama: `Bidang ${who} ${at}`, penanggungJawab: '' })),
    sasaran: numbers.map((at) => ({ id: `S${at}`, nama: `Sasaran ${who} ${at}` })),
    indikator: numbers.map((at) => ({
      ...emptyIndikator(`S${at}.1`, `S${at}`, 2026),
      nama: `Indikator ${who} ${at}`,
      bidang: [`B${at}`],
      target,
    })),
    program: numbers.map((at) => ({
      id: `P${at}`, jenis: 'program', nama: `Program ${who} ${at}`, pagu: '', indikator: [`S${at}.1`], bidang: `B${at}`,
    })),
  }; // prettier-ignore
}
const reversed = (one: Pengaturan): Pengaturan => ({
  ...one,
  indikator: one.indikator.toReversed(),
  program: one.program.toReversed(),
});
/** All of it as one piece. */
function* piece(run: () => unknown): Generator {
  yield run();
}
const EMPTY = emptyPengaturan(2026);

describe('the work of merging two drafts of a Perjanjian Kinerja', () => {
  it.each<[what: string, merged: (count: number) => () => unknown]>([
    [
      'that both took the same codes for other rows',
      (count) => () => mergePengaturan(EMPTY, draft(count, 'a'), draft(count, 'b')),
    ],
    [
      'of which one took all away and the other changed all',
      (count) => () => mergePengaturan(draft(count, 'a'), EMPTY, draft(count, 'a', 7)),
    ],
    [
      'that changed every target to something else',
      (count) => () => mergePengaturan(draft(count, 'a'), draft(count, 'a', 5), draft(count, 'a', 7)),
    ],
    [
      'of which one changed the order of all',
      (count) => () => mergePengaturan(draft(count, 'a'), reversed(draft(count, 'a', 5)), draft(count, 'a')),
    ],
    [
      'of which each added at the beginning',
      (count) => () => mergePengaturan(draft(count, 'a'), reversed(draft(count * 2, 'a')), draft(count, 'a', 7)),
    ],
  ])('grows with its rows and no faster: drafts %s', (_, merged) => {
    const work = (count: number): number => countedPieces(piece(merged(count))).all;
    const [once, twice, fourTimes] = [work(100), work(200), work(400)];
    expect(twice / once).toBeLessThan(2.6);
    expect(fourTimes / once).toBeLessThan(6);
  });
});
