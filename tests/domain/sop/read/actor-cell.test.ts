import { describe, expect, it } from 'vitest';
import type { ShapeSnapshot, SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import type { Sop } from '../../../../src/domain/sop/sop';
import { drawing, sopFrom } from '../sheet-of-text';

/** Three steps; what stands in the second step's actor cells. */
const grid = (kadis: string, sekretaris: string, uraian = 'Memeriksa konsep'): string => `
  No | Kegiatan | Kadis | Sekretaris | Kelengkapan | Waktu | Output
  1 | Menyusun konsep | ■ | | DPA | 1 jam | Konsep
  2 | ${uraian} | ${kadis} | ${sekretaris} | Konsep | 5 menit | Konsep benar
  3 | Mengirim konsep | | ■ | Konsep benar | 5 menit | Resi`;

const second = (sop: Sop): string => {
  const one = sop.kegiatan[1];
  const actors = one?.pelaku.map((actor) => `${actor.pelaksana} ${actor.simbol}`).join(', ') ?? '';
  const back = one?.kembali === undefined ? '' : ` ke ${String(one.kembali + 1)}`;
  const others = one?.selLain?.map(({ jenis }) => jenis).join('+') ?? '';
  return `${actors}${back}${others === '' ? '' : ` [${others}]`}`;
};

describe('whatever is no label and no arrow marks the actor', () => {
  it.each([
    ['● Mulai', 'kadis terminator'],
    ['● Selesai', 'kadis terminator'],
    ['Mulai', 'kadis terminator'],
    ['( Mulai )', 'kadis terminator'],
    ['END', 'kadis terminator'],
    ['■ 2', 'kadis process'],
    ['■ Memeriksa', 'kadis process'],
    ['PROCESS', 'kadis process'],
    ['DECISION', 'kadis decision'],
    ['◊', 'kadis decision'],
    ['◇ Tidak ke 1', 'kadis decision ke 1 [tidak]'],
    ['◆ Tidak kembali ke langkah 1', 'kadis decision ke 1 [tidak]'],
    ['◆ T → 1', 'kadis decision ke 1 [tidak]'],
    ['<>', 'kadis decision'],
    ['[Memeriksa konsep]', 'kadis process'],
    ['Memeriksa konsep ⬇', 'kadis process'],
    ['START\\nMemeriksa konsep', 'kadis terminator'],
    ['2', 'kadis mark'],
    ['(2)', 'kadis mark'],
    ['#VALUE!', 'kadis mark'],
    ['TRUE', 'kadis mark'],
    ['[x]', 'kadis mark'],
    ['(v)', 'kadis mark'],
    ['✅', 'kadis mark'],
    ['ü', 'kadis mark'],
    ['þ', 'kadis mark'],
    ['l', 'kadis terminator'],
    ['n', 'kadis process'],
    ['u', 'kadis decision'],
    ['\uF0FC', 'kadis mark'],
    ['\uF06C', 'kadis terminator'],
    ['\uF06E', 'kadis process'],
    ['\uF075', 'kadis decision'],
    ['Kadis', 'kadis mark'],
    ['Budi Santoso', 'kadis mark'],
    ['zz', 'kadis mark [asing]'],
  ])('%s', (text, expected) => {
    expect(second(sopFrom(grid(text, '')))).toBe(expected);
  });

  it.each(['→', '⬇', '—', '\uF0E0', 'FALSE'])('%s marks nobody', (text) => {
    expect(second(sopFrom(grid(text, '■')))).toBe('sekretaris process');
  });

  it('an empty box marks nobody where the table ticks boxes, and is a box where it does not', () => {
    expect(second(sopFrom(grid('[x]', '[ ]')))).toBe('kadis mark');
    expect(second(sopFrom(grid('☐', '☑')))).toBe('sekretaris mark');
    expect(second(sopFrom(grid('[ ]', '')))).toBe('kadis process');
  });

  it('reads an application that gives each actor three columns', () => {
    const sop = sopFrom({
      ...drawing(`
        No | Kegiatan | KADIS | | | SEKRETARIS | | | Kelengkapan | Waktu | Output
        1 | Menyusun konsep | | START\\nMenyusun konsep | | | | | DPA | 1 jam | Konsep
        2 | Memeriksa konsep | | | | | Memeriksa konsep | (TIDAK) ➡\\nKe #1 | Konsep | 5 menit | Konsep benar
        3 | Mengirim konsep | | END\\nMengirim konsep | | | | | Konsep | 5 menit | Resi`),
      merges: [
        { row: 0, column: 2, rows: 1, columns: 3 },
        { row: 0, column: 5, rows: 1, columns: 3 },
      ],
    });
    expect(sop.kegiatan.map((one) => one.pelaku.map(({ pelaksana, simbol }) => `${pelaksana} ${simbol}`))).toEqual([
      ['kadis terminator'],
      ['sekretaris decision'],
      ['kadis terminator'],
    ]);
    expect(sop.kegiatan[1]?.kembali).toBe(0);
  });
});

describe('labels of any wording beside a decision', () => {
  it.each([
    ['◆ Dalam kota', 'Luar kota'],
    ['◆', 'Luar kota'],
    ['◆', '> 50 juta'],
    ['◆ ≤ 50 juta', '> 50 juta'],
    ['◆', 'Ada perbaikan'],
    ['◆', 'Tidak sesuai'],
    ['◆', 'Belum lengkap'],
    ['◆', 'jika tidak lengkap'],
  ])('%s, %s: the other column is not marked', (kadis, sekretaris) => {
    expect(sopFrom(grid(kadis, sekretaris)).kegiatan[1]?.pelaku).toMatchObject([{ pelaksana: 'kadis', simbol: 'decision' }]);
  });

  it('in the row beneath belong to the decision above', () => {
    const sop = sopFrom(`
      No | Kegiatan | Staf | Kurir | Kelengkapan | Waktu | Output
      1 | Menerima surat | ● | | Surat | 5 menit | Surat tercatat
      2 | Menentukan cara | ◆ | | Surat tercatat | 5 menit | Cara
      3 | Mengantar surat | Dalam kota | ■ | Cara | 1 jam | Resi
      4 | Mengarsipkan resi | ● | | Resi | 5 menit | Arsip`);
    expect(sop.kegiatan[1]?.selLain).toMatchObject([{ teks: 'Dalam kota', jenis: 'cabang' }]);
    expect(sop.kegiatan[2]).toMatchObject({ pelaku: [{ pelaksana: 'kurir' }] });
    expect(sop.kegiatan[2]?.selLain).toBeUndefined();
  });

  it('"Ya" and "Tidak" in a line of their own under the symbol are read with it', () => {
    const sop = sopFrom(`
      No | Kegiatan | Staf | Kurir | Kelengkapan | Waktu | Output
      1 | Menerima surat | ● | | Surat | 5 menit | Surat tercatat
      2 | Memeriksa surat | ◆ | | Surat tercatat | 5 menit | Surat benar
      ~ | | Ya | Tidak | | |
      3 | Mengantar surat | | ● | Surat benar | 1 jam | Resi`);
    expect(sop.kegiatan).toHaveLength(3);
    expect(sop.kegiatan[1]?.selLain?.map(({ jenis }) => jenis)).toEqual(['ya', 'tidak']);
  });
});

describe('drawings over an actor cell', () => {
  const withShapes = (...shapes: readonly Partial<ShapeSnapshot>[]): SheetSnapshot => ({
    ...drawing(grid('', '')),
    sizes: { columns: [30, 100, 60, 60, 60, 60, 60], rows: [20, 20, 20, 20] },
    shapes: shapes.map((shape, index) => ({
      name: `Gambar ${String(index)}`,
      type: 'Image',
      left: 140,
      top: 42,
      width: 40,
      height: 16,
      ...shape,
    })),
  });

  it.each([
    ['a picture', {}, 'kadis mark'],
    ['a picture that says what it shows', { alt: 'belah ketupat keputusan' }, 'kadis decision'],
    ['a shape of another kind', { type: 'Hexagon' }, 'kadis mark'],
    ['a star', { type: 'Star5' }, 'kadis mark'],
    ['a thick arrow', { type: 'RightArrow' }, ''],
    ['a picture of the whole flow', { left: 30, top: 20, width: 300, height: 80 }, ''],
  ])('%s', (_, shape, expected) => {
    expect(second(sopFrom(withShapes(shape)))).toBe(expected);
  });

  it('a symbol counts before a picture in the same cell', () => {
    expect(second(sopFrom(withShapes({}, { type: 'FlowChartDecision' })))).toBe('kadis decision');
  });
});

describe('two positions in one cell', () => {
  const named = (text: string): readonly string[] | undefined =>
    sopFrom(`
      No | Uraian Prosedur | Pelaksana | Kelengkapan | Waktu | Output
      1 | Memaraf konsep | ${text} | Konsep | 1 hari | Paraf
      2 | Menandatangani | Kepala Dinas | Paraf | 1 hari | Surat`).kegiatan[0]?.pelaku.map(({ teks }) => teks);

  it.each([
    'Kabid & Sekretaris',
    'Kabid dan Sekretaris',
    'Kabid, Sekretaris',
    'Kabid/Sekretaris',
    'Kabid;Sekretaris',
    'Kabid\\nSekretaris',
  ])('%s are two', (text) => {
    expect(named(text)).toEqual(['Kabid', 'Sekretaris']);
  });

  it.each(['Kasubbag Umum dan Kepegawaian', 'Kabid Sosial, Budaya dan Pariwisata'])('%s is one', (text) => {
    expect(named(text)).toEqual([text]);
  });
});
