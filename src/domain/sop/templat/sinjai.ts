import { text } from '../../text';
import { filled, plainKegiatan as kegiatan, SOP_HEADERS, type Templat } from './templat';

/** Data Kinerja per triwulan of a regency Dinas (Sinjai, SOP no. 23), worded as the office has it. */
export const SINJAI: Templat = {
  id: 'sinjai-data-kinerja',
  nama: text('Data Kinerja per triwulan (Sinjai, SOP no. 23)', 'Quarterly performance data (Sinjai, SOP no. 23)'),
  judul: 'SOP PENCATATAN DAN PENDAFTARAN DATA KINERJA (LKJ)',
  identitas: [
    filled(
      'unit',
      '',
      'PEMERINTAH KABUPATEN SINJAI',
      'DINAS PERUMAHAN KAWASAN PERMUKIMAN DAN PERTANAHAN',
      '',
      'SEKRETARIAT SUB BAGIAN PROGRAM DAN KEUANGAN',
    ),
    filled('nomor', 'Nomor SOP', '23'),
    filled('tanggal-pembuatan', 'Tgl Pembuatan', '2017'),
    filled('tanggal-revisi', 'Tgl Revisi', '2021'),
    filled('tanggal-efektif', 'Tgl Pengesahan'),
    filled('disahkan-oleh', 'Disahkan oleh', 'Kepala Dinas Perumahan Kawasan Permukiman dan Pertanahan Kabupaten Sinjai'),
    filled(
      'nama',
      'Nama SOP',
      'Pencatatan dan Pendaftaran Data Kinerja (LKJ) Dinas Perumahan Kawasan Permukiman dan Pertanahan Kabupaten Sinjai',
    ),
    filled(
      'dasar-hukum',
      'Dasar Hukum',
      'Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah',
      'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata cara Reviu atas laporan Kinerja Instansi Pemerintah;',
      'Peraturan daerah kabupaten sinjai nomor 5 tahun 2016 tentang Perangkat Daerah;',
      'Peraturan bupati sinjai nomor 17 tahun 2017 tentang penjabaran tugas pokok dan fungsi organisasi dan tata kerja Dinas Perumahan Kawasan Permukiman dan Pertanahan kabupaten sinjai',
    ),
    filled(
      'kualifikasi',
      'Kualifikasi Pelaksana',
      'Memiliki kewenangan dalam Penyusunan Laporan Kinerja (LKJ)',
      'Memiliki Kemampuan dalam menyusun dan menganalisis data kinerja OPD',
    ),
    filled(
      'keterkaitan',
      'Keterangan',
      'SOP Surat Keluar',
      'SOP Pembuatan Keputusan Pelaksanaan Kegiatan',
      'SOP Penyusunan Laporan Kinerja',
    ),
    filled('peralatan', 'Peralatan Perengkapan', 'Perangkat Komputer', 'Printer', 'Kertas'),
    filled(
      'peringatan',
      'Peringatan',
      'Jika tidak dilaksanakan sesuai dengan SOP, maka proses penyusunan Laporan Kinerja tidak sesuai dengan yang ditetapkan',
    ),
    filled('pencatatan', 'Pencatatan dan Pendataan', 'Disimpan sebagai data elektronik dan manual'),
  ],
  kepala: { ...SOP_HEADERS, uraian: 'Uraian Prosedur', keterangan: 'Ket' },
  pelaksana: ['Kepala Dinas', 'Sekretaris Dinas', 'Kasubag Program', 'Tim Kerja'],
  kegiatan: [
    kegiatan(
      '1',
      'Menugaskan Kasubag untuk menyusun laporan data kinerja SKPD setiap triwulan',
      '1. Perjanjian Kinerja, Rencana Aksi,',
      '15 Menit',
      'Disposisi',
    ),
    kegiatan(
      '2',
      'Menugaskan Kasubag untuk menyiapkan bahan Laporan Kinerja',
      '1. Disposisi\n2. Perjanjian Kinerja, Rencana Aksi,',
      '15 Menit',
      'Disposisi',
    ),
    kegiatan(
      '3',
      'Mengarahkan Tim untuk mengumpulkan bahan laporan kinerja',
      '1. Disposisi\n2. Perjanjian Kinerja, Rencana Aksi,',
      '15 Menit',
      'Catatan Pembagian Tugas',
      'Pengumpulan Data sampai 5 hari Kerja',
    ),
    kegiatan('4', 'Menyerahkan bahan laporan kinerja', 'Catatan Pembagian Tugas', '15 Menit', 'Draf Data Laporan Kinerja'),
    kegiatan('5', 'Membuat Laporan Data Kinerja', 'Draf Data Laporan Kinerja', '5 Jam', 'Data Laporan Kinerja'),
    kegiatan('6', 'Mengoreksi Data Laporan Kinerja', 'Data Laporan Kinerja', '1 Jam', 'Hasil Koreksi Data Laporan Kinerja'),
    kegiatan(
      '7',
      'Memeriksa Laporan Kinerja',
      'Hasil Koreksi Data Laporan Kinerja',
      '1 Jam',
      'Data Laporan Kinerja Hasil Disposisi',
    ),
    kegiatan(
      '8',
      'Mendokumentasikan Laporan Kinerja Setiap Triwulan dan Menyusun Laporan Kinerja',
      'Data Laporan Kinerja Disposisi',
    ),
  ],
};
