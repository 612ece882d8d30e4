import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure, readFigure, readRupiah } from '../../../src/domain/kantor/angka';
import { numberFromTerbilang } from '../../../src/domain/kantor/terbilang';

const NBSP = '\u00a0';

/** Spellings that are one figure, each with what else is known of it. */
const FIGURES: readonly (readonly [string, number, object?])[] = [
  ['87,5', 87.5],
  ['87.5', 87.5],
  ['0', 0],
  ['0,00', 0],
  ['-3,5', -3.5],
  ['− 2', -2],
  ['+5', 5],
  ['100', 100],
  ['12 500', 12_500],
  [`1${NBSP}250${NBSP}000`, 1_250_000],
  ["1'250'000", 1_250_000],
  ['８５', 85],
  ['８７，５', 87.5],
  ["'85", 85],
  ['85 %', 85, { persen: true }],
  ['85%', 85, { persen: true }],
  ['８５％', 85, { persen: true }],
  ['87,5 persen', 87.5, { persen: true }],
  ['87,5 (%)', 87.5, { persen: true }],
  [`85${NBSP}%`, 85, { persen: true }],
  ['85 (delapan puluh lima) persen', 85, { persen: true }],
  ['85% keluarga', 85, { persen: true, catatan: 'keluarga' }],
  ['10 dokumen', 10, { satuan: 'dokumen' }],
  ['1 Dokumen', 1, { satuan: 'Dokumen' }],
  ['10dokumen', 10, { satuan: 'dokumen' }],
  ['3 (tiga) dokumen', 3, { satuan: 'dokumen' }],
  ['12 (dua belas) bulan', 12, { satuan: 'bulan' }],
  ['25 (dua puluh lima)', 25],
  ['dua belas (12) dokumen', 12, { satuan: 'dokumen' }],
  ['1.000 dokumen', 1000, { satuan: 'dokumen' }],
  ['1,250 orang', 1250, { satuan: 'orang' }],
  ['5,4 km', 5.4, { satuan: 'km' }],
  ['5.4 km', 5.4, { satuan: 'km' }],
  ['5 km2', 5, { satuan: 'km2' }],
  ['200 m²', 200, { satuan: 'm²' }],
  ['1,5 ha', 1.5, { satuan: 'ha' }],
  ['100 orang/bulan', 100, { satuan: 'orang/bulan' }],
  ['2 Lap.', 2, { satuan: 'Lap' }],
  ['12 kali setahun', 12, { satuan: 'kali setahun' }],
  ['73,8 tahun', 73.8, { satuan: 'tahun' }],
  ['5 tahun', 5, { satuan: 'tahun' }],
  ['36 jam', 36, { satuan: 'jam' }],
  ['236 (sementara)', 236, { catatan: 'sementara' }],
  ['7,6*', 7.6, { catatan: '*' }],
  ['7,6 **)', 7.6, { catatan: '**' }],
  ['paling sedikit 85', 85, { batas: '≥' }],
  ['Paling sedikit 85 %', 85, { batas: '≥', persen: true }],
  ['≥ 85', 85, { batas: '≥' }],
  ['>=85', 85, { batas: '≥' }],
  ['minimal 85', 85, { batas: '≥' }],
  ['min. 85', 85, { batas: '≥' }],
  ['sekurang-kurangnya 3 dokumen', 3, { batas: '≥', satuan: 'dokumen' }],
  ['85 (minimal)', 85, { batas: '≥' }],
  ['85 ke atas', 85, { batas: '≥' }],
  ['85+', 85, { batas: '≥' }],
  ['> 85', 85, { batas: '>' }],
  ['lebih dari 85', 85, { batas: '>' }],
  ['≤ 5', 5, { batas: '≤' }],
  ['maksimal 5 hari', 5, { batas: '≤', satuan: 'hari' }],
  ['maks. 5', 5, { batas: '≤' }],
  ['paling lambat 5 hari', 5, { batas: '≤', satuan: 'hari' }],
  ['s.d. 15', 15, { batas: '≤' }],
  ['< 10', 10, { batas: '<' }],
  ['kurang dari 10 kasus', 10, { batas: '<', satuan: 'kasus' }],
  ['± 30', 30, { batas: '±' }],
  ['sekitar 30', 30, { batas: '±' }],
  ['sebesar 30', 30],
  ['1,89 miliar', 1_890_000_000],
  ['1,89 milyar', 1_890_000_000],
  ['1,89 Miliar rupiah', 1_890_000_000, { rupiah: true }],
  ['Rp 850 juta', 850_000_000, { rupiah: true }],
  ['Rp850jt', 850_000_000, { rupiah: true }],
  ['850 jt.', 850_000_000],
  ['190 ribu', 190_000],
  ['190rb', 190_000],
  ['Rp 2,5 M', 2_500_000_000, { rupiah: true }],
  ['Rp2,5m', 2_500_000_000, { rupiah: true }],
  ['Rp 1,2 T', 1_200_000_000_000, { rupiah: true }],
  ['1,2 triliun', 1_200_000_000_000],
  ['3,4 Mlr', 3_400_000_000],
  ['1.234,5 juta', 1_234_500_000],
  ['5 juta ton', 5_000_000, { satuan: 'ton' }],
  ['Rp 9.025 juta', 9_025_000_000, { rupiah: true }],
  ['Rp. 7.340.000.000,-', 7_340_000_000, { rupiah: true }],
  ['7.340.000.000,-', 7_340_000_000, { rupiah: true }],
  ['Rp 7.340.000.000.-', 7_340_000_000, { rupiah: true }],
  ['Rp7.340.000.000,--', 7_340_000_000, { rupiah: true }],
  ['Rp. 7.340.000.000,=', 7_340_000_000, { rupiah: true }],
  ['Rp.7.340.000.000', 7_340_000_000, { rupiah: true }],
  ['7.340.000.000/,00', 7_340_000_000],
  ['6.410.750.000,00', 6_410_750_000],
  ['Rp 6.410.750.000,00', 6_410_750_000, { rupiah: true }],
  ['IDR 15.000.000', 15_000_000, { rupiah: true }],
  ['15.000.000 rupiah', 15_000_000, { rupiah: true }],
  ['Rp1.000.000 (satu juta rupiah)', 1_000_000, { rupiah: true }],
  ['Rp 1.234', 1234, { rupiah: true }],
  ['1.000,-', 1000, { rupiah: true }],
  ['Rp 1.250.000,-/tahun', 1_250_000, { rupiah: true, satuan: '/tahun' }],
  ['1,250,000.00', 1_250_000],
  ['1,250,000', 1_250_000],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1.250.000', 1_250_000],
  ['1234,567', 1234.567],
  ['0,125', 0.125],
];

/** A word, with the figure that counts when there is one. */
const WORDS: readonly (readonly [string, string, number?])[] = [
  ['WTP', 'WTP'],
  ['Opini WTP', 'WTP'],
  ['predikat BB', 'BB'],
  ['A-', 'A-'],
  ['minimal BB', 'BB'],
  ['BB (72,5)', 'BB', 72.5],
  ['BB = 72,5', 'BB', 72.5],
  ['72,50 (BB)', 'BB', 72.5],
  ['72,50 BB', 'BB', 72.5],
  ['B+ (67,5)', 'B+', 67.5],
  ['4 (Baik)', 'Baik', 4],
  ['3,51 Sangat Baik', 'Sangat Baik', 3.51],
  ['Level 3', 'Level', 3],
  ['Nilai 72,5', 'Nilai', 72.5],
  ['Sangat Baik', 'Sangat Baik'],
];

/** Two readings, both offered. */
const DOUBTFUL: readonly (readonly [string, readonly [number, number]])[] = [
  ['1.000', [1000, 1]],
  ['1,250', [1250, 1.25]],
  ['1.250 km', [1250, 1.25]],
  ['2,5 M', [2_500_000_000, 2.5]],
  ['9.025 juta', [9_025_000_000, 9_025_000]],
  ['Rp 1.250 miliar', [1_250_000_000_000, 1_250_000_000]],
  ['(9.025.000.000)', [9_025_000_000, -9_025_000_000]],
  ['Rp (5.000)', [5000, -5000]],
  ['3 (empat) dokumen', [3, 4]],
  ['1.250,000', [1_250_000, 1250]],
  ['Rp 1500.000', [1_500_000, 1500]],
];

const NOTHING = [
  '-',
  '–',
  '—',
  '- -',
  'n/a',
  'N/A',
  'n.a.',
  'NA',
  'nihil',
  'Nihil',
  'tidak ada',
  'belum ada data',
  'tidak berlaku',
  'Rp -',
  '…',
];

const UNREAD: readonly (readonly [string, string])[] = [
  ['12 s.d. 15', 'rentang'],
  ['12 s/d 15', 'rentang'],
  ['12-15', 'rentang'],
  ['85 – 90 %', 'rentang'],
  ['12 sampai dengan 15 dokumen', 'rentang'],
  ['85 dari 100', 'dua-angka'],
  ['80 (85)', 'dua-angka'],
  ['5 kegiatan 2 dokumen', 'dua-angka'],
  ['12/03/2026', 'dua-angka'],
  ['1. 85', 'dua-angka'],
  ['1 juta 500 ribu', 'dua-angka'],
  ['12 Maret 2026', 'tanggal'],
  ['Maret 2026', 'tanggal'],
  ['Tahun 2026', 'tanggal'],
  ['2026 tahun', 'tanggal'],
  ['7.30 jam', 'tanggal'],
  ['BB (2024)', 'tanggal'],
  ['12.34.5', 'pemisah'],
  ['1.02.01.2.01', 'pemisah'],
  ['007', 'pemisah'],
  ['08.30', 'pemisah'],
  ['2 ratus juta', 'skala'],
  ['Rp 1,89', 'skala'],
  ['US$ 100', 'mata-uang'],
  ['#REF!', 'galat-excel'],
  ['#N/A', 'galat-excel'],
  ['????', 'tanpa-angka'],
]; // prettier-ignore

describe('one figure', () => {
  it.each(FIGURES.map(([typed, nilai, more = {}]) => ({ typed, nilai, more })))('$typed', ({ typed, nilai, more }) => {
    expect(readFigure(typed)).toEqual({ jenis: 'angka', nilai, persen: false, ...more });
  });
});

describe('a word beside a figure', () => {
  it.each(WORDS.map(([typed, kata, nilai]) => ({ typed, kata, nilai })))('$typed', ({ typed, kata, nilai }) => {
    expect(readFigure(typed)).toMatchObject({ jenis: 'kata', kata, ...(nilai === undefined ? {} : { nilai }) });
  });
});

describe('what can be read in two ways is asked', () => {
  it.each(DOUBTFUL)('%s', (typed, pilihan) => {
    expect(readFigure(typed)).toEqual({ jenis: 'ragu', teks: typed, pilihan });
  });
});

describe('what is no figure', () => {
  it.each(NOTHING)('%s says that there is none', (typed) => {
    expect(readFigure(typed)).toEqual({ jenis: 'tidak-berlaku' });
  });

  it.each(UNREAD)('%s is left unread, with the reason', (typed, sebab) => {
    expect(readFigure(typed)).toEqual({ jenis: 'tidak-terbaca', teks: expect.any(String) as string, sebab });
  });
});

describe('money', () => {
  it.each([
    ['9.025 juta', 9_025_000_000],
    ['9,025 juta', 9_025_000],
    ['2,5 M', 2_500_000_000],
    ['24.000', 24_000],
    ['1.250.000', 1_250_000],
  ])('%s', (typed, nilai) => {
    expect(readRupiah(typed)).toMatchObject({ jenis: 'angka', nilai });
  });

  it.each([
    ['1,89', 'skala'],
    ['87,5 %', 'bukan-rupiah'],
    ['12 dokumen', 'bukan-rupiah'],
  ])('%s is no amount', (typed, sebab) => {
    expect(readRupiah(typed)).toMatchObject({ jenis: 'tidak-terbaca', sebab });
  });
});

describe('a figure in words', () => {
  it.each([
    ['dua belas', 12],
    ['seratus dua puluh lima', 125],
    ['satu juta lima ratus ribu rupiah', 1_500_000],
    ['sebelas', 11],
  ])('%s', (words, nilai) => {
    expect(numberFromTerbilang(words)).toBe(nilai);
  });

  it.each(['banyak', 'dua tiga', 'ribu', 'baik', ''])('“%s” is none', (words) => {
    expect(numberFromTerbilang(words)).toBeUndefined();
  });
});

describe('for any text', () => {
  it('a paragraph is no figure, however its words are put', () => {
    for (const text of ['a:'.repeat(20_000), '1 '.repeat(20_000), '(1'.repeat(20_000), `${'9'.repeat(30_000)}x`])
      expect(readFigure(text)).toMatchObject({ jenis: 'tidak-terbaca' });
  });

  it('a figure comes from its own digits, and from nothing else', () => {
    const piece = fc.constantFrom(
      '1',
      '25',
      '000',
      '.',
      ',',
      ' ',
      '%',
      'Rp',
      ',-',
      'juta',
      'M',
      '(',
      ')',
      'dokumen',
      '≥',
      '-',
      '/',
      's.d.',
      NBSP,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.boolean(), (pieces, money) => {
        const typed = pieces.join('');
        const read = (money ? readRupiah : readFigure)(typed);
        if (read.jenis !== 'angka') return;
        const digits = typed.replace(/\D/g, '').replace(/^0+|0+$/g, '');
        expect(
          String(Math.abs(read.nilai))
            .replace(/\D/g, '')
            .replace(/^0+|0+$/g, ''),
        ).toBe(digits);
      }),
      { numRuns: 2_000 },
    );
  });

  it('an amount comes back from every way an office writes it', () => {
    const ways: readonly ((nilai: number) => string)[] = [
      (n) => `Rp. ${formatFigure(n)},-`,
      (n) => `Rp${formatFigure(n, 2)}`,
      (n) => `${formatFigure(n)}.-`,
      (n) => `${formatFigure(n / 1e6, 6)} juta`,
      (n) => `Rp ${formatFigure(n / 1e9, 9)} M`,
      (n) => formatFigure(n).replaceAll('.', NBSP),
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9e11 }), fc.constantFrom(...ways), (nilai, write) => {
        const read = readRupiah(write(nilai));
        if (read.jenis === 'ragu') expect(read.pilihan).toContain(nilai);
        else expect(read).toMatchObject({ jenis: 'angka', nilai });
      }),
    );
  });
});
