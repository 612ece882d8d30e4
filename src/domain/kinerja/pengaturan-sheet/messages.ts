import { text, type Text } from '../../text';

/** Titles and headers of the `Pengaturan` sheet; reading finds tables and columns by them. */
export const PENGATURAN_SHEET = {
  judul: 'Pengaturan Runut',
  subjudul:
    'Boleh diubah di sini maupun di panel Runut. Sisipkan baris bila tabel perlu lebih panjang; kode dipakai formulir bidang, jadi jangan diubah di tengah tahun.',
  bagian: {
    kantor: 'A. Perangkat daerah',
    bidang: 'B. Bidang',
    sasaran: 'C. Sasaran strategis',
    indikator: 'D. Indikator kinerja (Perjanjian Kinerja)',
    program: 'E. Program dan kegiatan',
    predikat: 'F. Skala predikat capaian',
    kata: 'G. Nilai untuk target berupa kata',
    ketentuan: 'H. Ketentuan perhitungan',
  },
  kolom: {
    kode: 'Kode',
    nama: 'Nama',
    penanggungJawab: 'Penanggung jawab',
    sasaran: 'Sasaran',
    indikator: 'Indikator',
    milikProgram: 'Indikator program/kegiatan',
    satuan: 'Satuan',
    arah: 'Arah',
    rumus: 'Rumus bila negatif',
    metode: 'Metode triwulan',
    skala: 'Skala kata',
    target: 'Target tahun',
    tw: ['Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'],
    perubahan: 'Target PK Perubahan',
    perubahanTw: ['PK Perubahan TW I', 'PK Perubahan TW II', 'PK Perubahan TW III', 'PK Perubahan TW IV'],
    bidang: 'Bidang',
    gabungan: 'Gabungan bidang',
    tahunRenstra: 'Tahun akhir Renstra',
    renstra: 'Target akhir Renstra',
    renstraDihitung: 'Renstra dihitung',
    renstraMulai: 'Tahun awal Renstra',
    renstraAwal: 'Kondisi awal Renstra',
    renstraTahun: (tahun: number): string => `Target Renstra ${String(tahun)}`,
    nasional: 'Standar nasional',
    rencanaAksi: 'Rencana aksi',
    targetLalu: (tahun: number): string => `Target ${String(tahun)}`,
    realisasiLalu: (tahun: number): string => `Realisasi ${String(tahun)}`,
    program: 'Program/kegiatan',
    jenis: 'Jenis',
    pagu: 'Pagu (Rp)',
    paguPerubahan: 'Pagu PK Perubahan (Rp)',
    mulai: 'Mulai dari (%)',
    predikat: 'Predikat',
    kata: 'Kata',
    skor: 'Skor',
    namaSkala: 'Nama skala',
  },
  label: {
    nama: 'Nama perangkat daerah',
    pemerintah: 'Pemerintah daerah',
    kota: 'Tempat penandatanganan',
    tahun: 'Tahun',
    batasSetor: 'Batas penyampaian data bidang',
    /** As sheets written before call it. */
    batasSetorBefore: 'Batas setor data bidang',
    batasTriwulan: ['Batas penyampaian TW I', 'Batas penyampaian TW II', 'Batas penyampaian TW III', 'Batas penyampaian TW IV'],
    pkPerubahan: 'PK Perubahan berlaku sejak',
    kepalaJabatan: 'Jabatan kepala',
    kepalaNama: 'Nama kepala',
    kepalaNip: 'NIP kepala',
    kepalaPangkat: 'Pangkat/golongan kepala',
    penyusunJabatan: 'Jabatan penyusun',
    penyusunNama: 'Nama penyusun',
    penyusunNip: 'NIP penyusun',
    penyusunPangkat: 'Pangkat/golongan penyusun',
    totalAnggaran: 'Jumlah anggaran Perjanjian Kinerja (Rp)',
    contoh: 'Data contoh',
    desimal: 'Angka di belakang koma',
    predikatDari: 'Predikat dinilai dari',
    atas: 'Batas atas capaian (%)',
    bawah: 'Batas bawah capaian (%)',
    nolTercapai: 'Capaian bila target 0 dan tercapai (%)',
    nolMeleset: 'Capaian bila target 0 dan tidak tercapai (%)',
    rataRata: 'Rata-rata capaian',
    efisiensi: 'Rumus efisiensi',
  },
  arah: { positif: 'positif', negatif: 'negatif' },
  rumus: { otomatis: 'otomatis', '2T-R': '(2T−R)/T', 'T/R': 'T/R' },
  metode: { sum: 'dijumlahkan', 'trend-naik': 'tren naik', 'trend-turun': 'tren turun', flat: 'nilai terakhir' },
  predikatDari: { capaian: 'capaian', 'bilangan-bulat': 'bilangan bulat' },
  efisiensi: { 'pagu-capaian': '(pagu × capaian − realisasi)/(pagu × capaian)', selisih: 'capaian − serapan' },
  rataRata: { 'apa-adanya': 'capaian tidak dibatasi', 'dibatasi-100': 'tiap capaian dibatasi 100%' },
  renstra: { tahunan: 'nilai tahun ini', kumulatif: 'kumulatif' },
  gabungan: { sama: 'angka yang sama', jumlah: 'dijumlahkan' },
  takDihitung: 'tidak dihitung',
  ya: 'ya',
  tanpaBatas: 'tanpa batas',
  pilih: 'Pilih dari daftar',
  pilihan: (isi: readonly string[]): string => `Pilihan: ${isi.join(', ')}.`,
} as const;

export const PENGATURAN_FINDINGS = {
  tanpaTabel: (judul: string): Text =>
    text(
      `Tabel “${judul}” tidak ditemukan di lembar Pengaturan; dianggap kosong.`,
      `Table “${judul}” was not found on Pengaturan and is taken as empty.`,
    ),
  tahun: (isi: string): Text =>
    text(
      `Tahun “${isi}” tidak terbaca. Isi dengan empat angka, misalnya 2025.`,
      `Year “${isi}” cannot be read. Enter four digits, e.g. 2025.`,
    ),
  pilihan: (kolom: string, isi: string, pilihan: readonly string[]): Text =>
    text(
      `${kolom} “${isi}” tidak dikenal. Pilihan: ${pilihan.join(', ')}.`,
      `${kolom} “${isi}” is not known. Choices: ${pilihan.join(', ')}.`,
    ),
  kodeAsing: (kolom: string, kode: string): Text =>
    text(`Kode ${kolom.toLowerCase()} “${kode}” tidak ada di tabelnya.`, `Code “${kode}” is not in the ${kolom} table.`),
  namaKosong: (kode: string): Text =>
    kode === ''
      ? text(
          'Baris ini tidak dipakai karena kode dan namanya kosong. Isi namanya, atau kosongkan barisnya.',
          'This row is not used, for it has neither code nor name. Fill in its name, or empty the row.',
        )
      : text(
          `Baris berkode “${kode}” belum bernama. Isi namanya, atau hapus barisnya bila tidak dipakai.`,
          `The row with code “${kode}” has no name. Fill it in, or delete the row if it is not used.`,
        ),
  kodeGanda: (kode: string): Text => text(`Kode “${kode}” dipakai dua kali.`, `Code “${kode}” is used twice.`),
};
