import { describe, expect, it } from 'vitest';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import { readAny } from '../../../src/files/read-any';
import { pdfOf, text } from './build-pdf';

const LEFT = [20, 34, 210, 270, 330, 470, 540, 680];
const LEAVES = ['', '', 'Kadis', 'Staf', 'Kelengkapan', 'Waktu', 'Output', ''];

/** A step: two lines of what is done, its mark, and the rest beside the number, which stands `down` points below the first line. */
function step(no: number, top: number, down: number): string {
  const words = ['', 'Menyusun konsep surat dan', '', '', 'Data usulan bidang', '2 jam', 'Konsep surat', '-'];
  return (
    [String(no), ...words.slice(1)].map((word, at) => (word === '' ? '' : text(LEFT[at] ?? 0, top + (at === 1 ? 0 : down), word))).join('') +
    text(LEFT[1] ?? 0, top + 12, `mencatat nomor ${String(no)}`) +
    text((LEFT[no % 2 === 0 ? 2 : 3] ?? 0) + 12, top + down, 'v')
  ); // prettier-ignore
}
const steps = (from: number, to: number, top: number, down = 0): string =>
  Array.from({ length: to - from + 1 }, (_, at) => step(from + at, top + at * 34, down)).join('');

/** A header whose bands reach over the gaps between their columns. */
const header = (top: number): string =>
  ['No', 'Kegiatan'].map((word, at) => text(LEFT[at] ?? 0, top, word)).join('') +
  text(230, top, 'Pelaksana SOP') +
  text(486, top, 'Mutu Baku yang berlaku') +
  text(680, top, 'Ket') +
  LEAVES.map((word, at) => (word === '' ? '' : text(LEFT[at] ?? 0, top + 13, word))).join('');

async function read(...pages: readonly string[]) {
  const opened = await readAny(pdfOf(pages), 'SOP.pdf');
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const { snapshot, doubts } = opened.value;
  const sops = snapshot.sheets.flatMap((sheet) => readSops(sheet).sops);
  return {
    steps: sops.map(({ kegiatan, pelaksana }) =>
      kegiatan.map(({ nomor, uraian, pelaku, kelengkapan, waktu, output, keterangan }) =>
        [
          nomor,
          uraian,
          pelaku.map((one) => pelaksana.find(({ id }) => id === one.pelaksana)?.nama).join('&'),
          kelengkapan,
          waktu.teks,
          output,
          keterangan,
        ].join(' | '),
      ),
    ),
    values: snapshot.sheets[0]?.values,
    merges: snapshot.sheets[0]?.merges,
    doubted: new Set(doubts.map(({ at }) => at.row)),
  };
}
const right = (count: number): readonly (readonly string[])[] => [
  Array.from({ length: count }, (_, at) => {
    const who = at % 2 === 0 ? 'Staf' : 'Kadis';
    return `${String(at + 1)} | Menyusun konsep surat dan mencatat nomor ${String(at + 1)} | ${who} | Data usulan bidang | 2 jam | Konsep surat | -`;
  }),
];

describe('a printed table without lines', () => {
  it('keeps columns apart under bands that reach over them, and the bands in a row of their own', async () => {
    const found = await read(header(60) + steps(1, 4, 100));
    expect(found.steps).toEqual(right(4));
    expect(found.values?.slice(0, 2)).toEqual([
      ['No', 'Kegiatan', 'Pelaksana SOP', '', '', 'Mutu Baku yang berlaku', '', 'Ket'],
      ['', '', 'Kadis', 'Staf', 'Kelengkapan', 'Waktu', 'Output', ''],
    ]);
    expect(found.merges).toEqual([
      { row: 0, column: 2, rows: 1, columns: 2 },
      { row: 0, column: 5, rows: 1, columns: 2 },
    ]);
    expect([...found.doubted]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('divides its rows between words, not above numbers that stand in the middle of a row', async () => {
    expect((await read(header(60) + steps(1, 4, 100, 6))).steps).toEqual(right(4));
  });

  it.each([
    ['with its header again', (top: number) => header(top)],
    ['without', () => ''],
  ])('goes on over pages by its numbers, %s', async (_, again) => {
    expect((await read(header(60) + steps(1, 4, 100), again(60) + steps(5, 6, 100), again(60) + steps(7, 7, 100))).steps).toEqual(right(7));
  }); // prettier-ignore

  it('takes no title above it and no signature beneath it for part of it', async () => {
    const title = text(20, 20, 'DINAS PERTANIAN') + text(20, 33, 'Penyusunan surat dinas menurut tata naskah dinas yang berlaku');
    const sign = text(400, 320, 'Kota Contoh, 5 Januari 2026') + text(400, 333, 'Kepala Dinas Pertanian Kabupaten');
    const found = await read(title + header(70) + steps(1, 4, 110) + sign);
    expect(found.steps).toEqual(right(4));
    expect(found.values?.filter(([first]) => /DINAS|Kota/.test(String(first)))).toHaveLength(2);
  });
});
