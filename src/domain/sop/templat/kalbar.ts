import { text } from '../../text';
import type { Templat, TemplatKegiatan } from './templat';

const kegiatan = (nomor: string, uraian: string, kelengkapan = '', waktu = '', output = ''): TemplatKegiatan => ({
  nomor,
  uraian,
  kelengkapan,
  waktu,
  output,
  keterangan: '',
});

/** Penyusunan LKj of a provincial Dinas (Kalimantan Barat, 2023), worded and numbered as the office has it, slips included. */
export const KALBAR: Templat = {
  id: 'kalbar-lkj',
  nama: text('Penyusunan Laporan Kinerja Dinas (Kalimantan Barat)', 'Compiling the Dinas performance report (West Kalimantan)'),
  judul: 'SOP PENYUSUNAN LAPORAN KINERJA DINAS',
  identitas: [
    {
      field: 'unit',
      label: '',
      isi: [
        'PEMERINTAH PROVINSI KALIMANTAN BARAT BARAT',
        'DINAS PERUMAHAN RAKYAT DAN KAWASAN PERMUKIMAN',
        '',
        'SUB BAGIAN RENJA, MONEV DAN KEUANGAN',
      ],
    },
    { field: 'nomor', label: 'Nomor SOP', isi: [] },
    { field: 'tanggal-pembuatan', label: 'Tanggal Pembuatan', isi: ['02 Januari 2023'] },
    { field: 'tanggal-revisi', label: 'Tanggal Revisi', isi: ['02 Januari 2023'] },
    { field: 'tanggal-efektif', label: 'Tanggal Efektif', isi: ['02 Januari 2023'] },
    { field: 'disahkan-oleh', label: 'Disahkan oleh', isi: ['KEPALA DINAS PERUMAHAN RAKYAT DAN KAWASAN PERMUKIMAN,'] },
    { field: 'nama', label: 'Nama SOP', isi: ['Penyusunan Laporan Kinerja Dinas (LAKIP)'] },
    {
      field: 'dasar-hukum',
      label: 'Dasar Hukum',
      isi: [
        'Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah',
        'Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu Atas LAKIP',
        'Peraturan Gubernur Nomor 115 Tahun 2021 tentang perubahan atas Peraturan Gubernur Nomor 54 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi, serta Tata Kerja Dinas Perumahan Rakyat dan Kawasan Permukiman Provinsi Kalimantan Barat',
      ],
    },
    {
      field: 'kualifikasi',
      label: 'Kualifikasi pelaksana',
      isi: ['Memahami aturan-aturan terkait bidang Akuntabilitas Kinerja.', 'Mampu berkomunikasi dengan baik'],
    },
    {
      field: 'keterkaitan',
      label: 'Keterkaitan',
      isi: ['SOP Pengumpulan Data Kinerja', 'SOP Monitoring dan Evaluasi Kinerja Secara Periodik', 'SOP Perbaikan Data Kinerja'],
    },
    { field: 'peralatan', label: 'Peralatan/perlengkapan', isi: ['Alat Tulis Kantor', 'Komputer', 'Printer'] },
    {
      field: 'peringatan',
      label: 'Peringatan',
      isi: ['Jika Kebijakan tidak dibuat, maka akan mengakibatkan tidak terlaksananya aturan yang seharusnya dilaksanakan.'],
    },
    { field: 'pencatatan', label: 'Pencatatan dan pendataan', isi: ['Buku Agenda, Nota Dinas'] },
  ],
  kepala: {
    no: 'No.',
    uraian: 'Aktivitas',
    pelaksana: 'Pelaksana',
    mutuBaku: 'Mutu Baku',
    kelengkapan: 'Kelengkapan',
    waktu: 'Waktu',
    output: 'Output',
    keterangan: 'Keterangan',
  },
  pelaksana: ['Kepala Dinas', 'Sekretaris', 'Kasubbag Renja, Monev dan Keuangan', 'Tim LKj'],
  kegiatan: [
    kegiatan('1', 'Memerintahkan sekretaris utuk menyusun LKj'),
    kegiatan(
      '2',
      'Menerima disposisi dari Kepala Dinas untuk menyusun LKj dan meneruskannya kepada Kasubbag Renja, Monev dan Keuangan membentuk Tim LKj',
      'DPA dan disposisi',
      '10 Menit',
      'disposisi',
    ),
    kegiatan('3', 'Membentuk Tim Penyusunan LKj Dinas', 'disposisi', '20 Menit', 'SK Tim Penyusunan LKj'),
    kegiatan(
      '4',
      'Memerintahkan Anggota Tim untuk mengumpulkan data LKj di setiap Bagian untuk dikompilasi dan diserahkan kepada kasubbag Renja, Monev dan Keuangan',
      'disposisi',
      '60 Menit',
      'bahan penyusunan LKj',
    ),
    kegiatan(
      '4',
      'Memeriksa Laporan LKj, jika tidak setuju dikembalikan kepada Tim LKj untuk diperbaiki, jika setuju diparaf dan diserahkan kepada Sekretaris',
      'Konsep LKj',
      '20 Menit',
      'Konsep LKj yang sudah diperiksa Kasubbag',
    ),
    kegiatan(
      '6',
      'Memeriksa Laporan LKj, jika tidak setuju dikembalikan kepada Kasubbag Renja, Monev dan Keuangan untuk diperbaiki, jika setuju diparaf dan diserahkan kepada Kadis',
      'Konsep LKj yang sudah diperiksa Kasubbag',
      '20 Menit',
      'Konsep LKj yang sudah diparaf Sekretaris',
    ),
    kegiatan(
      '7',
      'Memeriksa Laporan LKj, jika tidak setuju dikembalikan kepada Sekretaris untuk diperbaiki, jika setuju ditandatangani dan diserahkan kepada Sekretaris untuk ditindak lanjuti',
      'Konsep surat yang sudah di paraf',
      '20 Menit',
      'LKj yang sudah ditandatangani Kepala Dinas',
    ),
    kegiatan(
      '8',
      'Menerima Laporan LKj yang telah ditandatangani dan memerintahkan kasubbag TU mengirim LKj ke Kasubbag Renja, Monev dan Keuangan',
      'LKj yang sudah ditandatangani Gubernur',
      '5 Menit',
      'LKj yang sudah ditandatangani Kepala Dinas',
    ),
    kegiatan(
      '9',
      'Menerima LKj dan mengarsipkan sebagai bahan tindak lanjut',
      'Dokumen',
      '30 menit',
      'LKj yang sudah ditandatangani Kepala Dinas',
    ),
  ],
};
