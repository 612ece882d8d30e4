import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPengaturan } from '../../../../src/domain/kinerja/defaults';
import { samplePengaturan } from '../../../../src/domain/kinerja/sample';
import { writePengaturan } from '../../../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import { readPaste } from '../../../../src/domain/kinerja/paste/read-paste';
import { takePaste } from '../../../../src/domain/kinerja/paste/take-paste';
import { readTable } from '../../../../src/files/table/read-table';
import { TestBook } from '../test-book';

const blank = emptyPengaturan(2025);
const tempel = (text: string, ke = blank) =>
  takePaste(ke, readPaste(readTable(text, '').sheets[0] ?? { values: [] }, ke.tahun, ke.ketentuan.skalaKata));

const TABEL = [
  'PERJANJIAN KINERJA TAHUN 2025',
  'No\tSasaran Strategis\tIndikator Kinerja\tSatuan\tTarget\tArah\tMetode\tBidang\tTarget\t\t\t\tTarget 2024\tRealisasi 2024\tTarget 2029',
  '\t\t\t\t\t\t\t\tTW I\tTW II\tTW III\tTW IV\t\t\t',
  '(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\t(10)\t(11)\t(12)\t(13)\t(14)\t(15)',
  '1\tMeningkatnya hunian layak\tPersentase rumah layak\tpersen\t70,25\tpositif\tnilai terakhir\tPerumahan\t69\t69,5\t70\t70,25\t68\t67,9\t80',
  '\t\tRumah dibangun\tunit\t1.200\tnaik\tdijumlahkan\tPerumahan; Permukiman\t200\t300\t300\t400\t\t\t',
  '2\tTata kelola\tNilai SAKIP\tkategori\tBB\tpositif\t\tSekretariat\t\t\t\t\tB\tB\tA',
  '\t\tTemuan pemeriksaan\t\t4 temuan\tmakin rendah makin baik\tterakhir\tSekretariat',
  '',
  'Program/Kegiatan\tPagu (Rp)\tIndikator',
  'Program Perumahan\t24.000.000.000\tRumah dibangun',
  'Kegiatan Pembangunan Rumah\tRp2.500.000\t',
  'Jumlah\t24.000.000.000',
].join('\n');

describe('a Perjanjian Kinerja pasted from a sheet', () => {
  const result = tempel(TABEL);
  const { pengaturan } = result;

  it('is read by its headers, over two header rows and merged cells', () => {
    expect(pengaturan.sasaran).toEqual([
      { id: 'S1', nama: 'Meningkatnya hunian layak' },
      { id: 'S2', nama: 'Tata kelola' },
    ]);
    expect(pengaturan.bidang.map(({ nama }) => nama)).toEqual(['Perumahan', 'Permukiman', 'Sekretariat']);
    expect(pengaturan.indikator).toMatchObject([
      {
        id: 'S1.1',
        sasaran: 'S1',
        nama: 'Persentase rumah layak',
        satuan: 'persen',
        target: 70.25,
        arah: 'positif',
        metode: 'flat',
        targetTriwulan: [69, 69.5, 70, 70.25],
        bidang: ['B1'],
        lalu: [{ tahun: 2024, target: 68, realisasi: 67.9 }],
        renstra: { tahun: 2029, target: 80 },
      },
      { id: 'S1.2', metode: 'sum', bidang: ['B1', 'B2'], targetTriwulan: [200, 300, 300, 400] },
      { id: 'S2.1', sasaran: 'S2', skala: 'sakip', target: 'BB', metode: 'flat', bidang: ['B3'] },
      { id: 'S2.2', satuan: 'temuan', target: 4, arah: 'negatif', metode: 'flat' },
    ]);
    expect(result.baru).toEqual({ sasaran: 2, indikator: 4, program: 2 });
  });

  it('asks about a figure that can be read in two ways, and leaves it as typed', () => {
    expect(pengaturan.indikator[1]?.target).toBe('1.200');
    expect(result.catatan.map(({ id }) => id).join(' ')).toContain('E6: “1.200” dapat berarti 1.200 atau 1,2');
  });

  it('takes the programmes along, each for the bidang of what it supports', () => {
    expect(pengaturan.program).toEqual([
      { id: 'P1', jenis: 'program', nama: 'Program Perumahan', pagu: 24_000_000_000, bidang: 'B1', indikator: ['S1.2'] },
      { id: 'P2', jenis: 'kegiatan', nama: 'Kegiatan Pembangunan Rumah', pagu: 2_500_000, bidang: '', indikator: [] },
    ]);
  });

  it('brings up to date what is already there, and touches nothing else', () => {
    const lagi = tempel('Indikator\tTarget\nPersentase rumah layak\t71', pengaturan);
    expect(lagi.diperbarui).toBe(1);
    expect(lagi.baru).toEqual({ sasaran: 0, indikator: 0, program: 0 });
    expect(lagi.pengaturan.indikator[0]).toEqual({ ...pengaturan.indikator[0], target: 71 });
    expect(lagi.pengaturan.indikator.slice(1)).toEqual(pengaturan.indikator.slice(1));
  });

  it('keeps what a later table does not say of the Renstra and of earlier years', () => {
    const start = tempel(
      'Indikator\tSatuan\tTarget 2025\tKondisi Awal\tTarget Renstra 2026\tTarget Renstra 2029\tRealisasi 2023\tRealisasi 2024\nIKM\tNilai\t80\t70\t81\t85\t76\t77',
    ).pengaturan;
    const typed = {
      ...start,
      indikator: start.indikator.map((one) => ({
        ...one,
        renstra: { ...one.renstra, jenis: 'kumulatif' as const, mulai: 2025 },
      })),
    };
    const later = tempel(
      'Indikator\tTarget 2025\tTarget Renstra 2027\tTarget Renstra 2029\tTarget 2024\nIKM\t80\t83\t86\t78',
      typed,
    );
    expect(later.pengaturan.indikator[0]).toMatchObject({
      renstra: {
        tahun: 2029,
        target: 86,
        awal: 70,
        jenis: 'kumulatif',
        mulai: 2025,
        perTahun: [
          { tahun: 2026, target: 81 },
          { tahun: 2027, target: 83 },
        ],
      },
      lalu: [
        { tahun: 2024, target: 78, realisasi: 77 },
        { tahun: 2023, target: '', realisasi: 76 },
      ],
    });
  });

  it('reads the tables of the settings sheet itself', () => {
    const contoh = samplePengaturan(2025);
    const { values } = new TestBook().apply(writePengaturan(contoh)).sheet('Pengaturan');
    const dibaca = takePaste(
      { ...blank, bidang: contoh.bidang, sasaran: contoh.sasaran },
      readPaste({ values }, 2025, blank.ketentuan.skalaKata),
    ).pengaturan;
    const inti = (from: typeof contoh) =>
      from.indikator.map(({ nama, arah, metode, rumus, target, targetTriwulan, bidang, sasaran, renstra, lalu }) => ({
        nama, arah, metode, rumus, target, targetTriwulan, bidang, sasaran, renstra, lalu,
      })); // prettier-ignore
    expect(inti(dibaca)).toEqual(inti(contoh));
    expect(dibaca.program.map(({ nama, pagu, bidang }) => [nama, pagu, bidang])).toEqual(
      contoh.program.map(({ nama, pagu, bidang }) => [nama, pagu, bidang]),
    );
  });

  it('takes a remark under a table for neither sasaran nor indikator, and names it', () => {
    const pk = readPaste(
      {
        values: [
          ['Indikator', 'Target'],
          ['IKM', 80],
          ['Catatan: target bersifat sementara', ''],
        ],
      },
      2025,
      [],
    );
    expect(pk.sasaran).toEqual([]);
    expect(pk.indikator.map(({ nama }) => nama)).toEqual(['IKM']);
    expect(pk.lewat).toMatchObject([{ apa: 'baris', at: { row: 2 }, isi: 'Catatan: target bersifat sementara' }]);
  });

  it('says so when there is no table', () => {
    expect(tempel('halo\nini bukan tabel').catatan[0]?.id).toContain('Judul kolom tidak ditemukan');
  });

  it('takes anything without falling over, and gives every row a code of its own', () => {
    const cell = fc.oneof(
      fc.constantFrom('Indikator', 'Target', 'Sasaran', 'Program', 'Pagu', 'TW I', 'TW II', 'Bidang', '', '1.234', 'Arah', 'II'),
      fc.string({ maxLength: 8 }),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (rows) => {
        const { pengaturan: jadi } = takePaste(blank, readPaste({ values: rows }, 2025, blank.ketentuan.skalaKata));
        for (const list of [jadi.sasaran, jadi.indikator, jadi.program, jadi.bidang]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        }
        for (const one of jadi.indikator) expect(jadi.sasaran.some(({ id }) => id === one.sasaran)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
