import { describe, expect, it } from 'vitest';
import { readAny } from '../../../src/files/read-any';
import { clipped, pdfOf, rulings, text } from './build-pdf';

const XS = [20, 45, 145, 225, 305, 400, 470, 570];
const YS = [50, 70, 85, 100];
const ROWS = [
  ['No', 'Kegiatan', 'Kepala Dinas', 'Staf', 'Kelengkapan', 'Waktu', 'Output'],
  ['1', ['Menyusun konsep', 'rencana kerja', 'bidang'], '', 'v', ['Data usulan', 'bidang'], '2 jam', 'Konsep'],
  ['2', ['Memeriksa konsep', 'dan mencatat'], 'v', '', 'Konsep', '1 jam', ['Konsep yang', 'diperiksa', 'dan diparaf']],
];

/** What is read of rows that are lower than their texts, each shown within its own cell: its lines begin `up` points above the usual place. */
async function readBack(up: number, show: typeof clipped) {
  const cells = ROWS.flatMap((row, down) =>
    row.map((said, across) => {
      const [left, top] = [XS[across] ?? 0, YS[down] ?? 0];
      const [right, bottom] = [XS[across + 1] ?? 0, YS[down + 1] ?? 0];
      const lines = [said].flat();
      const first = top + 11 - (lines.length > 1 ? up : 0);
      const words = lines.map((line, at) => text(left + 3, first + at * 11, line)).join('');
      return show(left, top, right - left, bottom - top, words);
    }),
  );
  const read = await readAny(pdfOf([rulings(XS, YS) + cells.join('')]), 'SOP.pdf');
  if (!read.ok) throw new Error(read.refusal.kind);
  const [sheet] = read.value.snapshot.sheets;
  return {
    values: sheet?.values.map((row) => row.map((value) => String(value).replaceAll('\n', ' '))),
    doubts: read.value.doubts,
  };
}

describe('texts of which a cell shows a part', () => {
  const whole = ROWS.map((row) => row.map((said) => [said].flat().join(' ')));

  it.each([
    ['begins at its top', 0],
    ['stands in its middle', 11],
    ['ends at its bottom', 22],
  ])('stay in their cell, whole, and are asked about, where the text %s', async (_, up) => {
    const { values, doubts } = await readBack(up, clipped);
    expect(values).toEqual(whole);
    expect(doubts.map(({ kind, at }) => `${kind} ${String(at.row)} ${String(at.column)}`)).toEqual(
      ['1 1', '1 4', '2 1', '2 6'].map((at) => `text-cut ${at}`),
    );
  });

  it('are found by the narrower of two rectangles, and by none that reaches over several cells', async () => {
    const inBoth: typeof clipped = (x, y, width, height, content) =>
      clipped(x, y, width, height, clipped(0, y - 40, 900, height + 80, content));
    expect((await readBack(0, inBoth)).values).toEqual(whole);
    const wide: typeof clipped = (...[, y, , height, content]) => clipped(0, y, 900, height, content);
    expect((await readBack(0, wide)).values).not.toEqual(whole);
  });

  it('stay out of the cell beside it where it runs on unseen', async () => {
    const at = (column: number, said: string): string => text((XS[column] ?? 0) + 3, 101, said);
    const content =
      rulings(XS, [50, 90, 130]) +
      ['No', 'Kegiatan', 'Kadis', 'Staf', 'Kelengkapan', 'Waktu', 'Output'].map((said, column) => text((XS[column] ?? 0) + 3, 61, said)).join('') +
      at(0, '1') + at(1, 'Menyusun') + at(3, 'v') + clipped(305, 90, 95, 40, at(4, 'Data usulan bidang tahun berjalan lengkap')) + at(5, '2 jam') + at(6, 'Konsep'); // prettier-ignore
    const read = await readAny(pdfOf([content]), 'SOP.pdf');
    if (!read.ok) throw new Error(read.refusal.kind);
    expect(read.value.snapshot.sheets[0]?.values[1]).toEqual([
      '1', 'Menyusun', '', 'v', 'Data usulan bidang tahun berjalan lengkap', '2 jam', 'Konsep',
    ]); // prettier-ignore
    expect(read.value.doubts).toMatchObject([{ kind: 'text-cut', at: { row: 1, column: 4 } }]);
  });
});

it('texts printed over the row beneath theirs stay whole in their own, and are asked about', async () => {
  const line = (x: number, y: number, words: readonly string[]): string =>
    words.map((said, at) => text(x, y + at * 11, at < words.length - 1 ? `${said} ` : said)).join('');
  const cells = ROWS.map((row, down) =>
    row.map((said, across) => line((XS[across] ?? 0) + 3, (YS[down] ?? 0) + 11, [said].flat())).join(''),
  );
  const read = await readAny(pdfOf([rulings(XS, YS) + cells.join('')]), 'SOP.pdf');
  if (!read.ok) throw new Error(read.refusal.kind);
  const values = read.value.snapshot.sheets[0]?.values.map((row) => row.map((value) => String(value).replaceAll('\n', ' ')));
  expect(values?.slice(0, 3)).toEqual(ROWS.map((row) => row.map((said) => [said].flat().join(' '))));
  expect(new Set(read.value.doubts.map(({ at }) => `${String(at.row)} ${String(at.column)}`))).toEqual(
    new Set(['1 1', '1 4', '2 1', '2 6']),
  );
});
