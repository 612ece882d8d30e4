import type { Ketentuan, Pejabat, Pengaturan, SkalaKata } from './pengaturan';

/** Words from the best down, the last of them worth 1. */
const scale = (id: string, nama: string, ...words: readonly string[]): SkalaKata => ({
  id,
  nama,
  nilai: words.map((kata, index) => ({ kata, skor: words.length - index })),
});

/**
 * The conventions an office starts from, all editable: labels of PermenDagri 86/2017 with the limits commonly used beside
 * them (to be confirmed by each office), two decimals, no caps.
 */
export const DEFAULT_KETENTUAN: Ketentuan = {
  skalaPredikat: [
    { mulai: 91, nama: 'Sangat Tinggi' },
    { mulai: 76, nama: 'Tinggi' },
    { mulai: 66, nama: 'Sedang' },
    { mulai: 51, nama: 'Rendah' },
    { mulai: 0, nama: 'Sangat Rendah' },
  ],
  pembulatan: { desimal: 2, predikatDari: 'capaian' },
  batas: { atas: null, bawah: null },
  targetNol: { tercapai: 100, meleset: 0 },
  rataRata: 'apa-adanya',
  efisiensi: 'pagu-capaian',
  skalaKata: [
    scale('opini', 'Opini BPK', 'WTP', 'WDP', 'TW', 'TMP'),
    scale('sakip', 'Nilai SAKIP', 'AA', 'A', 'BB', 'B', 'CC', 'C', 'D'),
  ],
};

/** An official of whom nothing but the jabatan is known. */
export const unnamed = (jabatan: string): Pejabat => ({ jabatan, nama: '', nip: '', pangkat: '' });

/** Settings of an office that has entered nothing yet. */
export const emptyPengaturan = (tahun: number): Pengaturan => ({
  kantor: {
    nama: '',
    pemerintah: '',
    kota: '',
    kepala: unnamed(''),
    penyusun: unnamed(''),
    batasSetor: '',
    batasTriwulan: ['', '', '', ''],
    pkPerubahan: '',
    totalAnggaran: '',
    contoh: false,
  },
  tahun,
  bidang: [],
  sasaran: [],
  indikator: [],
  program: [],
  ketentuan: DEFAULT_KETENTUAN,
});

/** The legal basis a report starts from, with full titles; each office edits its own list. */
export const DASAR_HUKUM: readonly string[] = [
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
  'Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah',
  'Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah',
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah',
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah',
];
