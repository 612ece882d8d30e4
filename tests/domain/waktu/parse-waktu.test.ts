import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeWaktu } from '../../../src/domain/waktu/describe-waktu';
import { formatMenit, totalInThreeWays } from '../../../src/domain/waktu/format-waktu';
import { parseWaktu } from '../../../src/domain/waktu/parse-waktu';

const HARI = 450;
const MINGGU = 5 * HARI;
const BULAN = 21 * HARI;

type Row = [written: string, jenis: string, min: number | null, max?: number, hari?: 'kerja' | 'kalender' | null];

const SPELLINGS: Row[] = [
  ['10 Menit', 'durasi', 10],
  ['5 Jam', 'durasi', 300],
  ['1 hari kerja', 'durasi', HARI, HARI, 'kerja'],
  ['3 Hari', 'durasi', 3 * HARI, 3 * HARI, 'kerja'],
  ['2 Minggu', 'durasi', 2 * MINGGU, 2 * MINGGU, 'kerja'],
  ['1 bulan', 'durasi', BULAN, BULAN, 'kalender'],
  ['5-10 menit', 'rentang', 5, 10],
  ['1 – 20 Hari Kerja', 'rentang', HARI, 20 * HARI, 'kerja'],
  ['30 menit - 3 Jam', 'rentang', 30, 180],
  ['2 s.d 3 bulan', 'rentang', 2 * BULAN, 3 * BULAN, 'kalender'],
  ['1 x 24 Jam', 'durasi', 321.43, 321.43, 'kalender'],
  ['2 menit/berkas', 'durasi', 2],
  ['2 bulan 1 minggu; 5 hari kerja; 1 hari', 'durasi', 2 * BULAN + MINGGU + 6 * HARI],
  ['1 bulan (tanggal 1- 20)', 'durasi', BULAN],
  ['1 hari kerja (paling lambat tgl 5)', 'durasi', HARI, HARI, 'kerja'],
  ['1 jam, setiap tanggal 10', 'durasi', 60],
  ['2 jam *)', 'durasi', 120],
  ['1 jam²', 'durasi', 60],
  ['2 hari efektif', 'durasi', 2 * HARI, 2 * HARI, 'kerja'],
  ['5 minit', 'durasi', 5],
  ['1 0 Hari Kerja', 'durasi', 10 * HARI],
  ['15\nMenit', 'durasi', 15],
  ['Sesuai kebutuhan', 'kata', null],
  ['Sesuai jadwal', 'kata', null],
  ['Menyesuaikan', 'kata', null],
  ['Triwulanan', 'berulang', null],
  ['Semesteran', 'berulang', null],
  ['Tahunan', 'berulang', null],
  ['Sepanjang tahun', 'berulang', null],
  ['Setiap hari', 'berulang', null],
  ['-', 'kata', null],
  ['', 'kosong', null],
  ["5'", 'durasi', 5],
  ['½ jam', 'durasi', 30],
  ['1 ½ jam', 'durasi', 90],
  ['1/2 jam', 'durasi', 30],
  ['0,5 jam', 'durasi', 30],
  ['1 jam 30 menit', 'durasi', 90],
  ['2 (dua) hari', 'durasi', 2 * HARI],
  ['satu minggu', 'durasi', MINGGU],
  ['setengah jam', 'durasi', 30],
  ['sepuluh menit', 'durasi', 10],
  ['dua belas hari kerja', 'durasi', 12 * HARI],
  ['± 30 menit', 'durasi', 30],
  ['maks. 2 hari', 'durasi', 2 * HARI],
  ['≤ 1 jam', 'durasi', 60],
  ['3 hr kerja', 'durasi', 3 * HARI, 3 * HARI, 'kerja'],
  ['7 mnt', 'durasi', 7],
  ['7 hari kalender', 'durasi', MINGGU, MINGGU, 'kalender'],
  ['480 menit', 'durasi', 480],
  ['30menit', 'durasi', 30],
  ['30 Menit.', 'durasi', 30],
  ['10 menit per dokumen', 'durasi', 10],
  ['sehari', 'durasi', HARI, HARI, 'kerja'],
  ['Seminggu', 'durasi', MINGGU],
  ['sejam', 'durasi', 60],
  ['1 1/2 jam', 'durasi', 90],
  ['tiga perempat jam', 'durasi', 45],
  ['dua puluh lima menit', 'durasi', 25],
  ['3 x 60 menit', 'durasi', 180],
  ['2 x 1 jam', 'durasi', 120],
  ['2 x 24 jam', 'durasi', 642.86, 642.86, 'kalender'],
  ['10 ~ 15 menit', 'rentang', 10, 15],
  ['10 sampai dengan 15 menit', 'rentang', 10, 15],
  ['3 HK', 'durasi', 3 * HARI, 3 * HARI, 'kerja'],
  ['10 menit *', 'durasi', 10],
  ['paling lama 3 hari kerja', 'durasi', 3 * HARI, 3 * HARI, 'kerja'],
  ['1 (satu) jam 30 (tiga puluh) menit', 'durasi', 90],
  ['2 pekan', 'durasi', 2 * MINGGU],
  ['Setiap tanggal 5', 'berulang', null],
  ['Tgl. 10 setiap bulan', 'berulang', null],
  ['saat itu juga', 'kata', null],
];

/** What must not be guessed at. */
const UNREADABLE = [
  '480',
  '5 banyak',
  'menit',
  '10 menit atau lebih',
  '20-10 menit',
  'x',
  '1.000 menit',
  '1/0 jam',
  '1 3/2 jam',
  'minimal 10 menit',
  '> 1 jam',
  '3 x 10-15 menit',
  '1 triwulan',
  '14.00 WIB',
  '2 hari kerja setelah surat diterima',
  '5 - menit',
  '10 menit 5',
  '12/05/2023',
];

describe('parseWaktu', () => {
  it.each(SPELLINGS)('reads "%s" as %s', (...row: Row) => {
    const [written, jenis, min, max = min ?? undefined, hari] = row;
    const waktu = parseWaktu(written);
    expect(waktu.jenis).toBe(jenis);
    expect(waktu.menit).toEqual(min === null ? null : [min, max]);
    expect([undefined, waktu.hari]).toContain(hari);
    expect(waktu.teks).toBe(written.trim());
  });

  it.each(UNREADABLE)('does not guess at "%s"', (written) => {
    expect(parseWaktu(written)).toMatchObject({ jenis: 'tidak-terbaca', menit: null });
  });

  it('takes the unit of a bare number from the header, and says so', () => {
    const waktu = parseWaktu('480', 'menit');
    expect(waktu).toMatchObject({ jenis: 'durasi', menit: [480, 480], satuan: 'menit' });
    expect(waktu.anggapan?.id).toContain('menit');
    expect(parseWaktu('2', 'hari kerja')).toMatchObject({ menit: [900, 900], hari: 'kerja' });
    expect(parseWaktu('5-10', 'menit')).toMatchObject({ menit: [5, 10] });
  });

  it('keeps the thing counted', () => {
    expect(parseWaktu('2 menit/berkas').per).toBe('berkas');
  });

  it('offers the right spelling of a slip', () => {
    expect(parseWaktu('5 minit').ejaan).toBe('5 menit');
    expect(parseWaktu('5 menit').ejaan).toBeUndefined();
  });

  it('says that "hari" is read as hari kerja', () => {
    expect(parseWaktu('3 Hari').anggapan?.id).toContain('hari kerja');
    expect(parseWaktu('3 hari kerja').anggapan).toBeUndefined();
  });

  it('follows the office day it is given', () => {
    expect(parseWaktu('1 hari', undefined, { menit: 420, perMinggu: 6, perBulan: 25, perTahun: 300 }).menit).toEqual([420, 420]);
  });

  it('never throws, and gives bounds in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789 -–/.,()½jamhrikent±≤') })),
        (written) => {
          const waktu = parseWaktu(written);
          const [min, max] = waktu.menit ?? [0, 0];
          expect(min).toBeLessThanOrEqual(max);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('formatWaktu', () => {
  it('says what was understood', () => {
    expect(describeWaktu(parseWaktu('185 menit'))?.id).toBe('3 jam 5 menit');
    expect(describeWaktu(parseWaktu('480 menit'))?.id).toBe('8 jam');
    expect(describeWaktu(parseWaktu('2 hari'))?.id).toBe('2 hari kerja');
    expect(describeWaktu(parseWaktu('5-10 menit'))?.id).toBe('5 menit sampai 10 menit');
    expect(describeWaktu(parseWaktu('1 jam'))?.en).toBe('1 hour');
    expect(describeWaktu(parseWaktu('Tahunan'))).toBeUndefined();
    expect(formatMenit(0).id).toBe('0 menit');
  });

  it('gives a total in menit, jam and hari kerja', () => {
    expect(totalInThreeWays(185)).toEqual({ menit: '185', jam: '3,1', hariKerja: '0,4' });
    expect(totalInThreeWays(13_500)).toEqual({ menit: '13.500', jam: '225', hariKerja: '30' });
  });
});
