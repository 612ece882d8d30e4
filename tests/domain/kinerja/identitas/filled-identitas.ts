import { EMPTY_IDENTITAS, type IdentitasLaporan } from '../../../../src/domain/kinerja/identitas/identitas-laporan';
import { samplePengaturan } from '../../../../src/domain/kinerja/sample';

/** An identity in which nothing is blank, for the sample's indikator. */
export const filledIdentitas = (): IdentitasLaporan => ({
  dasarHukum: [...EMPTY_IDENTITAS.dasarHukum, 'Peraturan Gubernur Nomor 1 Tahun 2024 tentang Kedudukan dan Tugas'],
  tugas: 'Membantu Gubernur melaksanakan urusan pemerintahan bidang perumahan rakyat dan kawasan permukiman.',
  fungsi: ['Perumusan kebijakan', 'Pelaksanaan kebijakan', 'Evaluasi dan pelaporan'],
  sdm: [
    { kelompok: 'Status kepegawaian', uraian: 'PNS', jumlah: 62 },
    { kelompok: 'Status kepegawaian', uraian: 'PPPK', jumlah: 9 },
    { kelompok: 'Pendidikan', uraian: 'S1', jumlah: 71 },
  ],
  isuStrategis: ['Masih ada rumah tidak layak huni', 'Kawasan kumuh di tepi sungai'],
  tujuan: ['Meningkatkan kualitas hunian masyarakat'],
  indikator: samplePengaturan(2025).indikator.map(({ id, nama }, index) => ({
    indikator: id,
    iku: index < 2,
    definisi: `Definisi ${nama.toLowerCase()}`,
    sumber: 'Data bidang',
  })),
  pembanding: [
    { indikator: 'S1.1', tingkat: 'nasional', wilayah: 'Indonesia', tahun: 2024, nilai: 65.25, sumber: 'BPS, Susenas 2024' },
    { indikator: 'S2.1', tingkat: 'daerah lain', wilayah: 'Provinsi Contoh', tahun: 2024, nilai: 300, sumber: 'LKj 2024' },
  ],
  pemanfaatan: [{ butir: '3.c.3', uraian: 'Kegiatan triwulan III dipercepat', bukti: 'Notula rapat' }],
  gambar: { logo: 'logo.png', struktur: 'struktur.png' },
  reviu: {
    nomor: '700/12/Itprov',
    tanggal: '2026-02-20',
    jabatan: 'Inspektur Provinsi',
    nama: 'Nama Pereviu',
    nip: '197001011995031001',
  },
  penyampaian: {
    batas: '2026-03-31',
    disampaikan: '2026-03-02',
    dipublikasikan: '2026-03-05',
    alamat: 'https://dinas.contoh.go.id/lkj',
  },
});
