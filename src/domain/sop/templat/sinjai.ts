import { text } from '../../text';
import type { Templat, TemplatKegiatan } from './templat';

const kegiatan = (
  nomor: string,
  uraian: string,
  kelengkapan: string,
  waktu = '',
  output = '',
  keterangan = '',
): TemplatKegiatan => ({
  nomor,
  uraian,
  kelengkapan,
  waktu,
  output,
  keterangan,
});

/** Data Kinerja per triwulan of a regency Dinas (Sinjai, SOP no. 23), worded as the office has it. */
export const SINJAI: Templat = {
  id: 'sinjai-data-kinerja',
  nama: text('Data Kinerja per triwulan (Sinjai, SOP no. 23)', 'Quarterly performance data (Sinjai, SOP no. 23)'),
  judul: 'SOP PENCATATAN DAN PENDAFTARAN DATA KINERJA (LKJ)',
  identitas: [
    {
      field: 'unit',
      label: '',
      isi: [
        'PEMERINTAH KABUPATEN SINJAI',
        'DINAS PERUMAHAN KAWASAN PERMUKIMAN DAN PERTANAHAN',
        '',
        'SEKRETARIAT SUB BAGIAN PROGRAM DAN KEUANGAN',
      ],
    },
    { field: 'nomor', label: 'Nomor SOP', isi: ['23'] },
    { field: 'tanggal-pembuatan', label: 'Tgl Pembuatan', isi: ['2017'] },
    { field: 'tanggal-revisi', label: 'Tgl Revisi', isi: ['2021'] },
    { field: 'tanggal-efektif', label: 'Tgl Pengesahan', isi: [] },
    {
      field: 'disahkan-oleh',
      label: 'Disahkan oleh',
      isi: ['Kepala Dinas Perumahan Kawasan Permukiman dan Pertanahan Kabupaten Sinjai'],
    },
    {
      field: 'nama',
      label: 'Nama SOP',
      isi: ['Pencatatan dan Pendaftaran Data Kinerja (LKJ) Dinas Perumahan Kawasan Permukiman dan Pertanahan Kabupaten Sinjai'],
    },
    {
      field: 'dasar-hukum',
      label: 'Dasar Hukum',
      isi: [
        'Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah',
        'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata cara Reviu atas laporan Kinerja Instansi Pemerintah;',
        'Peraturan daerah kabupaten sinjai nomor 5 tahun 2016 tentang Perangkat Daerah;',
        'Peraturan bupati sinjai nomor 17 tahun 2017 tentang penjabaran tugas pokok dan fungsi organisasi dan tata kerja Dinas Perumahan Kawasan Permukiman dan Pertanahan kabupaten sinjai',
      ],
    },
    {
      field: 'kualifikasi',
      label: 'Kualifikasi Pelaksana',
      isi: [
        'Memiliki kewenangan dalam Penyusunan Laporan Kinerja (LKJ)',
        'Memiliki Kemampuan dalam menyusun dan menganalisis data kinerja OPD',
      ],
    },
    {
      field: 'keterkaitan',
      label: 'Keterangan',
      isi: ['SOP Surat Keluar', 'SOP Pembuatan Keputusan Pelaksanaan Kegiatan', 'SOP Penyusunan Laporan Kinerja'],
    },
    { field: 'peralatan', label: 'Peralatan Perengkapan', isi: ['Perangkat Komputer', 'Printer', 'Kertas'] },
    {
      field: 'peringatan',
      label: 'Peringatan',
      isi: [
        'Jika tidak dilaksanakan sesuai dengan SOP, maka proses penyusunan Laporan Kinerja tidak sesuai dengan yang ditetapkan',
      ],
    },
    { field: 'pencatatan', label: 'Pencatatan dan Pendataan', isi: ['Disimpan sebagai data elektronik dan manual'] },
  ],
  kepala: {
    no: 'No',
    uraian: 'Uraian Prosedur',
    pelaksana: 'Pelaksana',
    mutuBaku: 'Mutu Baku',
    kelengkapan: 'Kelengkapan',
    waktu: 'Waktu',
    output: 'Output',
    keterangan: 'Ket',
  },
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
