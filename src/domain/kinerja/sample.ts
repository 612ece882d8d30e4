import { DEFAULT_KETENTUAN, unnamed } from './defaults';
import type { FormulirContent } from './formulir/formulir';
import type { Indikator, Isian, Metode, Pengaturan, PerTriwulan, Program } from './pengaturan';

interface SampleFigures extends Partial<Pick<Indikator, 'arah' | 'rumus' | 'skala' | 'target' | 'standarNasional'>> {
  readonly targetTriwulan: Indikator['targetTriwulan'];
  /** Target and realisasi of last year, then of the year before it. */
  readonly lalu: PerTriwulan<Isian>;
  /** The target of next year, with which the Renstra ends. */
  readonly renstra: Isian;
}

/** An indikator "S1.2" of sasaran S1, which bidang B1 fills; the last quarter's target is the year's unless said otherwise. */
function indikator(
  tahun: number,
  id: string,
  nama: string,
  satuan: string,
  metode: Metode,
  { targetTriwulan, lalu: [target, realisasi, targetBefore, realisasiBefore], renstra, ...more }: SampleFigures,
): Indikator {
  return {
    id,
    sasaran: id.slice(0, 2),
    nama,
    satuan,
    arah: 'positif',
    rumus: 'otomatis',
    metode,
    skala: '',
    target: targetTriwulan[3],
    targetTriwulan,
    bidang: [`B${id.charAt(1)}`],
    lalu: [
      { tahun: tahun - 1, target, realisasi },
      { tahun: tahun - 2, target: targetBefore, realisasi: realisasiBefore },
    ],
    renstra: { tahun: tahun + 1, target: renstra },
    standarNasional: '',
    ...more,
  };
}

/** The one program of a bidang. */
const program = (id: string, nama: string, pagu: number, indikator: readonly string[]): Program => ({
  id,
  jenis: 'program',
  nama,
  pagu,
  bidang: `B${id.charAt(1)}`,
  indikator,
});

/** An invented Perjanjian Kinerja for trying things out: three bidang, three sasaran, six indikator. No official figures. */
export const samplePengaturan = (tahun: number): Pengaturan => ({
  kantor: {
    nama: 'Dinas Perumahan Rakyat dan Kawasan Permukiman',
    pemerintah: 'Pemerintah Provinsi Kalimantan Barat',
    kota: 'Pontianak',
    kepala: unnamed('Kepala Dinas Perumahan Rakyat dan Kawasan Permukiman'),
    penyusun: unnamed('Kasubbag Renja, Monev dan Keuangan'),
    batasSetor: `${String(tahun + 1)}-01-16`,
    batasTriwulan: ['', '', '', ''],
    pkPerubahan: '',
    totalAnggaran: 78_450_000_000,
    contoh: true,
  },
  tahun,
  bidang: [
    { id: 'B1', nama: 'Perumahan', penanggungJawab: 'Kepala Bidang Perumahan' },
    { id: 'B2', nama: 'Kawasan Permukiman', penanggungJawab: 'Kepala Bidang Kawasan Permukiman' },
    { id: 'B3', nama: 'Sekretariat', penanggungJawab: 'Sekretaris' },
  ],
  sasaran: [
    { id: 'S1', nama: 'Bertambahnya keluarga yang tinggal di rumah layak huni' },
    { id: 'S2', nama: 'Membaiknya mutu kawasan permukiman' },
    { id: 'S3', nama: 'Terjaganya akuntabilitas kinerja Dinas' },
  ],
  indikator: [
    indikator(tahun, 'S1.1', 'Persentase keluarga yang menghuni rumah layak', '%', 'trend-naik', {
      targetTriwulan: [69, 69.4, 69.8, 70.25],
      lalu: [69, 68.74, 67.5, 67.1],
      renstra: 71.5,
      standarNasional: 66.9,
    }),
    indikator(tahun, 'S1.2', 'Jumlah rumah tidak layak huni yang diperbaiki', 'unit', 'sum', {
      target: 940,
      targetTriwulan: [140, 260, 320, 220],
      lalu: [900, 871, 820, 806],
      renstra: 1000,
    }),
    indikator(tahun, 'S2.1', 'Luas kawasan kumuh kewenangan provinsi yang tersisa', 'ha', 'trend-turun', {
      arah: 'negatif',
      rumus: '2T-R',
      targetTriwulan: [240, 232, 221, 210],
      lalu: [245, 246.5, 280, 271],
      renstra: 180,
    }),
    indikator(tahun, 'S2.2', 'Panjang jalan lingkungan yang dibangun', 'km', 'sum', {
      target: 18.5,
      targetTriwulan: [1.5, 5, 7, 5],
      lalu: [17, 17.4, 15, 13.8],
      renstra: 20,
    }),
    indikator(tahun, 'S3.1', 'Predikat evaluasi SAKIP Dinas', 'predikat', 'flat', {
      skala: 'sakip',
      targetTriwulan: ['BB', 'BB', 'BB', 'BB'],
      lalu: ['BB', 'B', 'B', 'B'],
      renstra: 'A',
    }),
    indikator(tahun, 'S3.2', 'Indeks kepuasan masyarakat atas layanan Dinas', 'indeks', 'flat', {
      targetTriwulan: ['', 85, '', 86],
      lalu: [85, 84.62, 84, 83.9],
      renstra: 87,
      standarNasional: 88.31,
    }),
  ],
  program: [
    program('P1', 'Program Pengembangan Perumahan', 34_600_000_000, ['S1.1', 'S1.2']),
    program('P2', 'Program Kawasan Permukiman', 27_150_000_000, ['S2.1', 'S2.2']),
    program('P3', 'Program Penunjang Urusan Pemerintahan Daerah Provinsi', 16_700_000_000, ['S3.1', 'S3.2']),
  ],
  ketentuan: DEFAULT_KETENTUAN,
});

/** What the three sample bidang filled in, by the id of the bidang. */
export const sampleIsian = (tahun: number): Readonly<Record<string, FormulirContent>> => ({
  B1: {
    penanggungJawab: 'Kepala Bidang Perumahan',
    tanggal: `8 Januari ${String(tahun + 1)}`,
    indikator: [
      {
        indikator: 'S1.1',
        realisasi: [68.9, 69.2, 69.5, 69.88],
        kendala: 'Data rumah tangga kabupaten baru terbit pada triwulan IV',
        tindakLanjut: 'Menyepakati jadwal pertukaran data dengan Badan Pusat Statistik',
        bukti: 'Publikasi Statistik Perumahan',
        pendukung: 'Bantuan stimulan tersalur sejak triwulan II',
        penghambat: 'Sebagian calon penerima belum memiliki bukti kepemilikan tanah',
      },
      {
        indikator: 'S1.2',
        realisasi: [128, 249, 331, 190],
        kendala: 'Banjir pada triwulan IV menunda pengiriman bahan ke dua kabupaten',
        tindakLanjut: 'Memajukan kontrak penyediaan bahan ke triwulan I',
        bukti: 'Berita acara serah terima 898 unit',
        pendukung: 'Fasilitator lapangan lengkap sejak Februari',
        penghambat: 'Harga bahan bangunan naik di daerah perhuluan',
      },
    ],
    program: [{ program: 'P1', realisasi: [3_120_000_000, 9_480_000_000, 11_265_000_000, 9_205_500_000], catatan: '' }],
  },
  B2: {
    penanggungJawab: 'Kepala Bidang Kawasan Permukiman',
    tanggal: `9 Januari ${String(tahun + 1)}`,
    indikator: [
      {
        indikator: 'S2.1',
        realisasi: [243, 236, 229, 224],
        kendala: 'Pembebasan lahan di dua kawasan belum selesai',
        tindakLanjut: 'Pendampingan pembebasan lahan bersama pemerintah kota',
        bukti: 'Keputusan penetapan luas kumuh',
        pendukung: 'Kelompok masyarakat aktif memelihara lingkungan',
        penghambat: 'Satu paket pekerjaan gagal tender',
      },
      {
        indikator: 'S2.2',
        realisasi: [1.2, 5.4, 7.6, 5.1],
        kendala: '-',
        tindakLanjut: 'Mempertahankan pola kontrak lebih awal',
        bukti: 'Laporan akhir pekerjaan',
        pendukung: 'Kontrak ditandatangani pada bulan Februari',
        penghambat: '-',
      },
    ],
    program: [{ program: 'P2', realisasi: [1_890_000_000, 7_340_000_000, 9_025_000_000, 6_410_750_000], catatan: '' }],
  },
  B3: {
    penanggungJawab: 'Sekretaris',
    tanggal: `7 Januari ${String(tahun + 1)}`,
    indikator: [
      {
        indikator: 'S3.1',
        realisasi: ['BB', 'BB', 'BB', 'BB'],
        kendala: '-',
        tindakLanjut: 'Memperkuat pengukuran kinerja triwulanan di tiap bidang',
        bukti: 'Laporan hasil evaluasi Inspektorat',
        pendukung: 'Rencana aksi dipantau setiap triwulan',
        penghambat: '-',
      },
      {
        indikator: 'S3.2',
        realisasi: ['n/a', 84.9, 'n/a', 86.7],
        kendala: 'Jumlah responden semester I di bawah sampel minimal',
        tindakLanjut: 'Membuka survei daring sepanjang tahun',
        bukti: 'Laporan survei kepuasan masyarakat',
        pendukung: 'Waktu layanan rekomendasi teknis dipersingkat',
        penghambat: 'Ruang layanan masih dalam perbaikan',
      },
    ],
    program: [{ program: 'P3', realisasi: [3_410_000_000, 4_180_000_000, 4_260_000_000, 4_128_400_000], catatan: '' }],
  },
});
