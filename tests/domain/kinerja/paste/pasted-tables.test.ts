import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyPengaturan } from '../../../../src/domain/kinerja/defaults';
import { tidyHeader } from '../../../../src/domain/kinerja/paste/column-kind';
import { isHeaderWord } from '../../../../src/domain/kinerja/paste/header-path';
import type { PasteAnswers } from '../../../../src/domain/kinerja/paste/not-taken';
import { notTakenText } from '../../../../src/domain/kinerja/paste/not-taken-messages';
import { readPaste } from '../../../../src/domain/kinerja/paste/read-paste';
import { tahunIn } from '../../../../src/domain/kinerja/paste/title';
import { columnLetters } from '../../../../src/domain/sheet/address';
import { readTable } from '../../../../src/files/table/read-table';

const FOLDER = join(import.meta.dirname, '../../../fixtures/perjanjian');

function read(file: string, answers?: PasteAnswers) {
  const sheet = readTable(readFileSync(join(FOLDER, file), 'utf8'), '').sheets[0] ?? { values: [] };
  return readPaste(sheet, 2026, emptyPengaturan(2026).ketentuan.skalaKata, answers);
}

/** A table in short: indikator under their sasaran as "name | unit | target | quarters | realisasi | words", programmes by level, columns not taken. */
function inShort(file: string, answers?: PasteAnswers) {
  const pk = read(file, answers);
  const quarters = (isi: readonly (string | number)[] | undefined): string =>
    isi?.some((one) => one !== '') ? isi.join('/') : '';
  return {
    sasaran: Object.fromEntries(
      [...new Set(pk.indikator.map(({ sasaran }) => sasaran))].map((nama) => [
        nama,
        pk.indikator
          .filter(({ sasaran }) => sasaran === nama)
          .map((one) =>
            [
              one.nama,
              one.satuan ?? '',
              String(one.target ?? ''),
              quarters(one.targetTriwulan),
              quarters(one.realisasi),
              ...(one.rencanaAksi === undefined ? [] : [`aksi: ${one.rencanaAksi.replaceAll('\n', ', ')}`]),
              ...Object.entries(one.uraian ?? {}).map(([field, said]) => `${field}: ${said.replaceAll('\n', ', ')}`),
            ]
              .join(' | ')
              .replace(/( \| )+$/, ''),
          ),
      ]),
    ),
    program: pk.program.map(({ jenis, nama, pagu }) => `${jenis}: ${nama} ${String(pagu)}`.trim()),
    kolom: pk.lewat.filter(({ apa }) => apa === 'kolom').map(({ at, tampaknya }) => `${columnLetters(at.column)} ${tampaknya}`),
    lain: pk.lewat
      .filter(({ apa }) => apa !== 'kolom')
      .map(({ apa, at, tampaknya }) => `${apa} ${String(at.row + 1)} ${tampaknya}`),
    tanya: pk.tanya.map(({ id, dipakai }) => `${id} ${dipakai}`),
    catatan: pk.catatan.length,
  };
}

type Short = ReturnType<typeof inShort>;
const NOTHING: Short = { sasaran: {}, program: [], kolom: [], lain: [], tanya: [], catatan: 0 };

/** What each table holds; a column, row or question that is not listed is not there either. */
const TABLES: Readonly<Record<string, Partial<Short>>> = {
  'rupiah-titik-koma-strip.tsv': {
    sasaran: {
      'Meningkatnya akuntabilitas kinerja': ['Nilai SAKIP |  | 72.5', 'Persentase temuan ditindaklanjuti | % | 87.5'],
      'Meningkatnya pelayanan': ['Indeks Kepuasan Masyarakat |  | 85'],
    },
    program: ['program: Program Penunjang Urusan 1250000000', 'program: Program Pelayanan 850000000'],
    kolom: ['A nomor', 'A nomor', 'D keterangan'],
    lain: ['baris 2 nomor-kolom'],
    catatan: 2,
  },
  'sasaran-sebagai-baris.tsv': {
    sasaran: {
      'Meningkatnya mutu data': ['Persentase data lengkap | % | 95', 'Persentase data tepat waktu | % | 90'],
      'Meningkatnya pelayanan': ['IKM | Nilai | 85'],
    },
    kolom: ['A nomor'],
  },
  'jadwal-centang.tsv': {
    sasaran: {
      'Meningkatnya mutu data': ['Persentase data lengkap | % | 95 |  |  | aksi: Menyusun format data, Mengumpulkan data'],
    },
    kolom: ['A nomor', 'F jadwal', 'G jadwal', 'H jadwal', 'I jadwal', 'J anggaran'],
  },
  'pk-perubahan.tsv': {
    sasaran: { 'Meningkatnya mutu data': ['Persentase data lengkap |  | 85'] },
    kolom: ['A nomor'],
    tanya: ['perubahan sesudah'],
  },
  'uraian-sasaran.tsv': {
    sasaran: { 'Meningkatnya mutu data': ['Persentase data lengkap |  | 80'] },
    kolom: ['A nomor'],
  },
  'kepala-dua-tingkat.tsv': {
    sasaran: { '': ['Persentase data lengkap | % | 95 | 20/45/70/95'] },
    kolom: ['A nomor', 'E bobot', 'J keluaran'],
  },
  'alokasi-target-realisasi-datar.tsv': {
    sasaran: { '': ['Persentase data lengkap |  | 95 | 20/45/70/95 | 18/44//'] },
    kolom: ['B tim', 'C jenis'],
  },
  'ikk-berkode.tsv': {
    sasaran: {
      'Meningkatnya kualitas layanan': ['Persentase layanan tepat waktu | % | 90', 'Nilai kepuasan | Nilai | 3.5'],
    },
  },
  'e81.html': {
    sasaran: {
      'Meningkatnya mutu irigasi': [
        'Persentase irigasi baik | % | 80 |  | 20/35//',
        'Panjang saluran yang dibangun | km | 4 |  | 0/1.5//',
        'Jumlah saluran | unit | 2',
      ],
    },
    program: [
      'program: PROGRAM PENGELOLAAN SUMBER DAYA AIR 10000000000',
      'kegiatan: Pengembangan Sistem Irigasi 6000000000',
      'sub kegiatan: Pembangunan Saluran 6000000000',
    ],
    kolom: [
      'A nomor', 'H anggaran-tahun-lain', 'I realisasi', 'J realisasi', 'U realisasi', 'V realisasi', 'W capaian', 'X capaian', 'Z keterangan',
    ],
    lain: ['baris 1 teks-lain', 'baris 5 nomor-kolom', 'baris 9 judul-bagian'],
  },
  'kendala-tindak-lanjut.html': {
    sasaran: {
      'Meningkatnya mutu data': [
        'Persentase data lengkap |  | 95 |  | 20/// | kendala: TW I: Data terlambat, TW II: Aplikasi rusak | tindakLanjut: Surat edaran | bukti: Tangkapan layar | pendukung: Komitmen pimpinan | penghambat: SDM kurang',
        'Persentase data tepat waktu |  | 90 |  | 15/// | kendala: TW I: - | tindakLanjut: Pendampingan',
      ],
    },
    kolom: ['A nomor', 'L kendala'],
  },
  'tangga.tsv': {
    program: [
      'program: Program Penunjang Urusan Pemerintahan 5000000000',
      'kegiatan: Perencanaan dan Evaluasi Kinerja 1000000000',
      'sub kegiatan: Penyusunan Dokumen Perencanaan 400000000',
      'sub kegiatan: Evaluasi Kinerja 600000000',
      'kegiatan: Administrasi Keuangan 4000000000',
    ],
    kolom: ['E keterangan'],
    lain: ['baris 7 jumlah'],
  },
  'kode-permendagri.tsv': {
    program: [
      'program: PENGEMBANGAN PERUMAHAN 24000000000',
      'kegiatan: Pendataan Rumah 1500000000',
      'sub kegiatan: Identifikasi Rumah 850000000',
    ],
    lain: ['baris 2 urusan', 'baris 3 urusan', 'baris 7 jumlah'],
  },
  'pk-dan-perubahan-pita.tsv': {
    sasaran: { 'Meningkatnya layanan': ['Indeks layanan |  | 82.5'] },
    kolom: ['A nomor', 'G anggaran'],
    tanya: ['perubahan sesudah'],
  },
  'target-satuan.tsv': {
    sasaran: {
      'Meningkatnya layanan publik': ['Jumlah izin terbit | izin | 1200', 'Persentase izin tepat waktu | % | 95', 'Opini BPK |  | WTP'],
      'Meningkatnya kesehatan': ['Angka kematian bayi |  | ≤ 12,5 per 1.000 KH'],
    },
    kolom: ['A nomor'],
    catatan: 1,
  },
  'tahun-kolom.tsv': { sasaran: { 'Meningkatnya layanan': ['IKM | Nilai | 80'] }, kolom: ['A nomor'] },
  'renaksi-target-tw.tsv': {
    sasaran: {
      'Meningkatnya layanan': [
        'IKM | Nilai | 80 | -/-/-/80 |  | aksi: Survei kepuasan',
        'Jumlah aduan selesai | aduan | 120 | 30/30/30/30 |  | aksi: Tindak lanjut aduan',
      ],
    },
    kolom: ['A nomor', 'K anggaran'],
    lain: ['baris 1 teks-lain'],
  },
  'sasaran-huruf.tsv': {
    sasaran: {
      'Meningkatnya ketertiban umum': ['Persentase perda ditegakkan | persen | 92', 'Indeks ketenteraman | indeks | 75.5'],
      'Meningkatnya tata kelola': ['Nilai SAKIP | predikat | BB'],
    },
    kolom: ['A nomor'],
  },
  'kode-sasaran-iku.tsv': {
    sasaran: {
      'Terwujudnya air bersih': ['Cakupan air minum | % | 85', 'Kualitas air | % | 90'],
      'Terwujudnya sanitasi': ['Cakupan sanitasi | % | 70'],
    },
  },
  'dua-indikator-satu-sel.tsv': {
    sasaran: { 'Meningkatnya layanan': ['Indeks layanan |  | 82', 'Persentase aduan selesai | % | 95'] },
    kolom: ['A nomor'],
  },
  'tabel-ganda.tsv': {
    sasaran: { 'Meningkatnya layanan': ['IKM |  | 80'] },
    program: ['program: Program Layanan 1250000000'],
    kolom: ['A nomor', 'A nomor', 'D keterangan'],
    lain: ['baris 1 teks-lain', 'baris 2 teks-lain', 'baris 5 nomor-kolom', 'baris 12 teks-lain', 'baris 13 teks-lain', 'baris 10 jumlah'],
  },
  'kepala-ulang.tsv': {
    sasaran: { 'Meningkatnya layanan': ['IKM | Nilai | 80', 'Jumlah inovasi | inovasi | 3'] },
    kolom: ['A nomor'],
    lain: ['baris 3 kepala-ulang'],
  },
  'gabungan-program.tsv': {
    sasaran: { 'Meningkatnya layanan': ['IKM | Nilai | 80', 'Jumlah inovasi | inovasi | 3'] },
    program: ['program: Program Layanan 1250000000', 'program: Program Inovasi 850500000'],
  },
  'lalu-realisasi.tsv': {
    sasaran: { 'Meningkatnya layanan': ['IKM | Nilai | 80'] },
    kolom: ['H cara-menghitung', 'I sumber-data'],
  },
  'english-excel.tsv': {
    sasaran: { 'Meningkatnya layanan': ['Jumlah izin | izin | 1,200 | 300/300/300/300 | 310///'] },
    kolom: ['A nomor', 'N capaian'],
    catatan: 1,
  },
  'tiga-baris-kepala.html': {
    sasaran: { 'Meningkatnya layanan': ['IKM | Nilai | 80 | 20/40/60/80', 'Jumlah inovasi | inovasi | 4 | 1/1/1/1'] },
    kolom: ['A nomor'],
  },
  'k-persen-rp-target.tsv': {
    sasaran: { '': ['Jumlah izin | izin | 120 | 30/60// | 28///'] },
    kolom: ['A nomor', 'F anggaran-triwulan', 'H anggaran-triwulan', 'J capaian', 'K anggaran'],
  },
  'bulan.tsv': {
    sasaran: { 'Meningkatnya layanan': ['IKM |  | 80'] },
    kolom: ['A nomor', 'E jadwal', 'F jadwal', 'G jadwal', 'H jadwal'],
  },
  'sasaran-kanan-nomor.html': {
    sasaran: { 'Meningkatnya layanan': ['IKM | Nilai | 80', 'Jumlah inovasi | inovasi | 3'] },
  },
  'kolom-asing.tsv': {
    sasaran: { 'Meningkatnya layanan': ['IKM |  | 80'] },
    kolom: ['D tidak-dikenal', 'E tidak-dikenal'],
  },
  'tahun-lain.tsv': { sasaran: { 'Meningkatnya layanan': ['IKM |  | 80'] }, tanya: ['tahun tabel'] },
  'semula-menjadi.tsv': {
    sasaran: { 'Meningkatnya layanan': ['IKM |  | 81'] },
    kolom: ['A nomor'],
    tanya: ['perubahan sesudah'],
  },
  'program-kegiatan-kolom.tsv': {
    sasaran: { '': ['Jumlah dokumen | dokumen | 3', 'Jumlah laporan | laporan | 4', 'Jumlah orang | orang | 50'] },
    program: [
      'program: Program A',
      'kegiatan: Kegiatan A1',
      'sub kegiatan: Sub A1a 100000000',
      'sub kegiatan: Sub A1b 200000000',
      'kegiatan: Kegiatan A2',
      'sub kegiatan: Sub A2a 300000000',
    ],
    kolom: ['A nomor'],
  },
  'program-dalam-tabel.tsv': {
    sasaran: {
      'Meningkatnya kualitas pelayanan publik': [
        'Indeks Kepuasan Masyarakat (IKM) | Indeks | 88.25',
        'Indeks Pelayanan Publik | Indeks | 4.15',
      ],
      'Meningkatnya akuntabilitas': ['Nilai AKIP | Nilai | 80.5'],
    },
    program: [
      'program: Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota 12345678900',
      'program: Program Informasi dan Komunikasi Publik 2500000000',
    ],
    kolom: ['A nomor', 'A nomor', 'D keterangan'],
    lain: ['baris 2 nomor-kolom', 'baris 9 jumlah'],
    catatan: 1,
  },
  'tujuan-dan-sasaran.tsv': {
    sasaran: { 'Meningkatnya RTH': ['Persentase RTH | % | 20'] },
    kolom: ['A tujuan', 'B tujuan', 'C tujuan'],
  },
  'target-realisasi-berselang.tsv': {
    sasaran: { '': ['Jumlah izin | izin |  | 30/60// | 28/61//'] },
    kolom: ['A nomor', 'F capaian', 'I capaian'],
  },
  'ikp-dua-tahun.tsv': { sasaran: { 'Meningkatnya mutu': ['Persentase mutu | % | 85', 'Indeks mutu | indeks | 3.5'] } },
  'kode-beberapa-kolom.tsv': {
    program: ['program: Program Air 12000000000', 'kegiatan: Kegiatan Irigasi (-)'],
    kolom: ['G selisih'],
    tanya: ['perubahan sesudah'],
    catatan: 1,
  },
  'iku-uraian.tsv': {
    sasaran: {
      'Meningkatnya kualitas lingkungan': ['Indeks Kualitas Air | indeks | 55.2', 'Indeks Kualitas Udara | indeks | 88.1'],
    },
    lain: ['baris 1 teks-lain'],
  },
  'murni-perubahan.html': {
    sasaran: { 'Meningkatnya layanan': ['IKM | Nilai | 81', 'Inovasi | buah | 4'] },
    kolom: ['A nomor', 'E kembar'],
    tanya: ['perubahan sesudah'],
  },
  'pagu-dppa.tsv': { program: ['program: Program Air 1500000000'], kolom: ['A nomor'], tanya: ['perubahan sesudah'] },
  'induk-perubahan.tsv': {
    sasaran: { 'Meningkatnya layanan': ['IKM | Nilai | 82'] },
    kolom: ['A nomor', 'G anggaran'],
    tanya: ['perubahan sesudah'],
  },
  'renstra-per-tahun.tsv': { sasaran: { 'Meningkatnya layanan': ['IKM | Nilai | 79'] }, kolom: ['A nomor'] },
  'semester.tsv': { sasaran: { 'Meningkatnya layanan': ['IKM | Nilai | 80 | /40//80 | /41//'] }, catatan: 1 },
  'indikator-menjadi.tsv': {
    sasaran: { 'Meningkatnya layanan': ['Indeks kepuasan | Nilai | 80'] },
    kolom: ['A nomor', 'C kembar'],
  },
  'realisasi-setahun.tsv': {
    sasaran: { 'Meningkatnya layanan': ['IKM | Nilai | 80'] },
    kolom: ['A nomor', 'F realisasi', 'G capaian'],
  },
}; // prettier-ignore

describe('a table of a Perjanjian Kinerja as offices have it', () => {
  it.each(Object.keys(TABLES))('%s', (file) => {
    expect(inShort(file)).toEqual({ ...NOTHING, ...TABLES[file] });
  });

  it('drops no cell unnamed: its row gives something, or it, its row or its column is told', () => {
    for (const file of Object.keys(TABLES)) {
      const sheet = readTable(readFileSync(join(FOLDER, file), 'utf8'), '').sheets[0] ?? { values: [] };
      const pk = read(file);
      const rows = new Set([...pk.sasaran, ...pk.indikator, ...pk.program].map(({ baris }) => baris - 1));
      for (const { apa, at } of pk.lewat) if (apa === 'baris') rows.add(at.row);
      const told = (row: number, column: number): boolean =>
        rows.has(row) ||
        pk.lewat.some(({ apa, at }) => at.column === column && (apa === 'kolom' || (apa === 'sel' && at.row === row)));
      const names = new Set(pk.indikator.flatMap(({ bidang, rencanaAksi = '' }) => [...bidang, ...rencanaAksi.split('\n')]));
      const silent = sheet.values.flatMap((line, row) =>
        line
          .map(String)
          .filter((cell, column) => cell !== '' && !told(row, column) && !names.has(cell) && !isHeaderWord(tidyHeader(cell))),
      );
      expect(silent, file).toEqual([]);
    }
  });

  it('leaves no table of the folder untold', () => {
    expect(Object.keys(TABLES).sort()).toEqual(readdirSync(FOLDER).sort());
  });

  it('keeps what stood beside a figure', () => {
    expect(read('rupiah-titik-koma-strip.tsv').indikator).toMatchObject([{ kata: 'BB' }, {}, { batas: '≥' }]);
  });

  it('keeps earlier years and the Renstra', () => {
    expect(read('lalu-realisasi.tsv').indikator[0]).toMatchObject({
      lalu: [
        { tahun: 2025, target: '', realisasi: 78.9 },
        { tahun: 2024, target: '', realisasi: 77.1 },
      ],
      renstra: { tahun: 2029, target: 85 },
    });
    expect(read('tahun-kolom.tsv').indikator[0]?.lalu).toMatchObject([
      { tahun: 2025, target: 79 },
      { tahun: 2024, target: 78 },
    ]);
  });

  it('gives a programme its realisasi, its parent and the indikator of its row', () => {
    expect(read('e81.html').program).toMatchObject([
      { realisasi: [1_000_000_000, 3_000_000_000, '', ''], indikator: ['Persentase irigasi baik'], bidang: 'Bidang SDA' },
      { induk: 'PROGRAM PENGELOLAAN SUMBER DAYA AIR', realisasi: [0, 1_500_000_000, '', ''] },
      { induk: 'Pengembangan Sistem Irigasi' },
    ]);
  });

  it('follows the answers a person gives', () => {
    expect(inShort('pk-perubahan.tsv', { perubahan: 'sebelum' }).sasaran).toEqual({
      'Meningkatnya mutu data': ['Persentase data lengkap |  | 80'],
    });
    expect(read('tahun-lain.tsv', { tahun: 'laporan' }).indikator[0]).toMatchObject({ renstra: { tahun: 2027, target: 80 } });
    expect(read('kolom-asing.tsv', { kolom: { D: 'bidang' } }).indikator[0]?.bidang).toEqual(['Sinjai Timur']);
  });

  it('keeps the Renstra by year, from where it starts', () => {
    expect(read('renstra-per-tahun.tsv').indikator[0]?.renstra).toEqual({
      tahun: 2029,
      target: 85,
      awal: 70,
      perTahun: [75, 78, 80, 82].map((target, index) => ({ tahun: 2025 + index, target })),
    });
  });

  it('takes a realisasi without a triwulan where a person says, and of two columns the one that was chosen', () => {
    expect(read('realisasi-setahun.tsv', { kolom: { F: 'realisasi-tw4' } }).indikator[0]?.realisasi).toEqual(['', '', '', 82]);
    const spent = { values: [['Program', 'Anggaran', 'Realisasi'], ['Program Air', '1.000.000.000', '500.000.000']] }; // prettier-ignore
    expect(readPaste(spent, 2026, [], { kolom: { C: 'realisasi-tw2' } }).program).toMatchObject([
      { pagu: 1_000_000_000, realisasi: ['', 500_000_000, '', ''] },
    ]);
    const twins = { values: [['Indikator', 'Satuan', 'Target', 'Target'], ['IKM', 'Nilai', '80', '82']] }; // prettier-ignore
    const chosen = readPaste(twins, 2026, [], { kolom: { D: 'target' } });
    expect([chosen.indikator[0]?.target, chosen.lewat.map(({ at }) => at.column)]).toEqual([82, [2]]);
  });

  it('says in words what is not taken, and what it seems to be', () => {
    const [, schedule] = read('jadwal-centang.tsv').lewat.map(notTakenText);
    expect(schedule?.id).toBe('Kolom F “Jadwal Triwulan › I”: ini kolom jadwal, bukan target, tidak diambil.');
  });

  it('knows the year of its title', () => {
    const sheet = (file: string) => readTable(readFileSync(join(FOLDER, file), 'utf8'), '').sheets[0] ?? { values: [] };
    expect(tahunIn(sheet('tabel-ganda.tsv'))).toBe(2026);
    expect(tahunIn(sheet('tahun-lain.tsv'))).toBe(2027);
    expect(tahunIn(sheet('pk-perubahan.tsv'))).toBeUndefined();
  });
});
