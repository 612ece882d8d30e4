import { formatFigure } from '../../../../domain/kantor/angka';
import type { Arah, Metode, Program, RumusEfisiensi, RumusNegatif } from '../../../../domain/kinerja/pengaturan';
import { text, type Text } from '../../../../domain/text';

const ROMAWI = ['I', 'II', 'III', 'IV'] as const;

export const pk = {
  judul: text('Perjanjian Kinerja', 'Perjanjian Kinerja'),
  namaKantor: text('Nama kantor', 'Name of the office'),
  pemerintah: text('Pemerintah daerah', 'Local government'),
  tahun: text('Tahun laporan', 'Year of the report'),
  tahunSalah: text('Tahun terdiri atas empat angka.', 'A year has four digits.'),
  batasSetor: text('Batas penyampaian bidang', 'Bidang hand in by'),
  batasTriwulan: text('Batas penyampaian triwulan', 'Triwulan hand in by'),
  batasTw: (tw: number): Text => text(`Triwulan ${ROMAWI[tw] ?? ''}`, `Triwulan ${ROMAWI[tw] ?? ''}`),
  namaKosong: text('Isi nama kantor.', 'Fill in the name of the office.'),
  bidang: text('Bidang', 'Bidang'),
  namaBidang: (nomor: number): Text => text(`Nama bidang ${String(nomor)}`, `Name of bidang ${String(nomor)}`),
  tambahBidang: text('Tambah bidang', 'Add a bidang'),
  hapusBidang: (nama: string): Text => text(`Hapus bidang ${nama}`, `Remove bidang ${nama}`),
  bidangKosong: text('Isi paling sedikit satu bidang.', 'Enter at least one bidang.'),
  penanggungJawab: text('Penanggung jawab tiap bidang', 'Who answers for each bidang'),
  sasaran: (nomor: number): Text => text(`Sasaran ${String(nomor)}`, `Sasaran ${String(nomor)}`),
  namaSasaran: text('Sasaran strategis', 'Sasaran strategis'),
  tambahSasaran: text('Tambah sasaran', 'Add a sasaran'),
  hapusSasaran: text('Hapus sasaran ini', 'Remove this sasaran'),
  tambahIndikator: text('Tambah indikator', 'Add an indikator'),
  hapusIndikator: text('Hapus indikator', 'Remove the indikator'),
  namaIndikator: text('Indikator kinerja', 'Indikator'),
  tanpaNama: text('Indikator tanpa nama', 'Unnamed indikator'),
  satuan: text('Satuan', 'Unit'),
  contohSatuan: text('persen, unit, dokumen, …', 'percent, units, documents, …'),
  target: text('Target setahun', 'Target of the year'),
  arah: text('Arah', 'Direction'),
  rumus: text('Rumus capaian', 'Formula'),
  metode: text('Triwulan menjadi setahun', 'Quarters become a year'),
  pilih: text('Pilih…', 'Choose…'),
  skala: text('Target berupa', 'The target is'),
  angka: text('angka', 'a figure'),
  kataDari: (skala: string): Text => text(`kata: ${skala}`, `a word: ${skala}`),
  bidangPengisi: text('Diisi oleh', 'Filled in by'),
  milik: text('Indikator dari', 'Indikator of'),
  milikSasaran: text('sasaran ini', 'this sasaran'),
  gabungan: text('Angka beberapa bidang', 'Figures of several bidang'),
  gabunganPetunjuk: text(
    'Bila dijumlahkan, realisasi terhitung setelah semua bidangnya mengisi.',
    'Added up, the realisasi counts once every one of them has filled in.',
  ),
  gabunganSama: text('Satu angka yang sama', 'One and the same figure'),
  gabunganJumlah: text('Bagian tiap bidang dijumlahkan', 'Each bidang’s part, added up'),
  rencanaAksi: text('Rencana aksi (satu baris satu aksi)', 'Planned actions (one a line)'),
  bidangUtama: text('penanggung jawab', 'answers for it'),
  targetTanpaAngka: text('Target belum diisi', 'No target yet'),
  indikatorKosong: text('Isi paling sedikit satu indikator.', 'Enter at least one indikator.'),
  belumLengkap: (apa: readonly Text[]): Text =>
    text(`Belum dipilih: ${apa.map((one) => one.id).join(', ')}`, `Not chosen: ${apa.map((one) => one.en).join(', ')}`),
  kurang: {
    arah: text('arah', 'direction'),
    metode: text('cara menjadi setahun', 'how quarters become a year'),
    bidang: text('bidang pengisi', 'who fills it in'),
  },
  simpan: text('Simpan', 'Save'),
  menyimpan: text('Menyimpan Perjanjian Kinerja', 'Saving the Perjanjian Kinerja'),
  tersimpan: text('Perjanjian Kinerja disimpan di lembar Pengaturan.', 'Saved on the sheet Pengaturan.'),
  lihatAtas: text('Masih ada isian yang perlu dilengkapi di atas.', 'Something above still needs filling in.'),
  selesaiUbah: text('Selesai', 'Done'),
};
/** The changed agreement (PK Perubahan). */
export const pkPerubahan = {
  judul: text('PK Perubahan', 'PK Perubahan'),
  tetap: text('target tetap', 'target unchanged'),
  berlaku: text('PK Perubahan berlaku sejak', 'PK Perubahan counts from'),
  petunjuk: text(
    'Target dan pagu perubahan berlaku sejak triwulan tanggal ini; triwulan sebelumnya tetap menurut PK semula.',
    'Changed targets and pagu count from the triwulan of this day; those before keep the first agreement.',
  ),
  target: text('Target setahun menurut perubahan', 'Changed target of the year'),
  tw: (tw: number): Text => text(`Perubahan TW ${ROMAWI[tw] ?? ''}`, `Changed Q${String(tw + 1)}`),
  pagu: text('Pagu menurut perubahan (Rp)', 'Changed pagu (Rp)'),
};
export const arah: Readonly<Record<Arah, Text>> = {
  positif: text('Makin tinggi makin baik', 'Higher is better'),
  negatif: text('Makin rendah makin baik', 'Lower is better'),
};
export const metode: Readonly<Record<Metode, Text>> = {
  flat: text('Nilai triwulan terakhir', 'Value of the last quarter'),
  sum: text('Dijumlahkan', 'Added up'),
  'trend-naik': text('Terakhir, makin naik', 'Last one, rising'),
  'trend-turun': text('Terakhir, makin turun', 'Last one, falling'),
};
export const rumus: Readonly<Record<RumusNegatif, Text>> = {
  otomatis: text('Menurut cara setahun', 'By how quarters become a year'),
  '2T-R': text('(2 × target − realisasi) / target', '(2 × target − realisasi) / target'),
  'T/R': text('target / realisasi', 'target / realisasi'),
};

export const triwulan = {
  judul: text('Target triwulan', 'Quarterly targets'),
  tw: (ke: number): Text => text(`TW ${ROMAWI[ke] ?? ''}`, `Q${String(ke + 1)}`),
  belum: text('belum diisi', 'not filled in'),
  bagi: text('Bagi dari target setahun', 'Divide the target of the year'),
  sama: text('Isi sama dengan target setahun', 'Fill with the target of the year'),
};

export const banding = {
  judul: text('Tahun lalu, Renstra, nasional', 'Earlier years, Renstra, national'),
  target: (tahun: number): Text => text(`Target ${String(tahun)}`, `Target ${String(tahun)}`),
  realisasi: (tahun: number): Text => text(`Realisasi ${String(tahun)}`, `Realisasi ${String(tahun)}`),
  tambahTahun: (tahun: number): Text => text(`Tambah tahun ${String(tahun)}`, `Add ${String(tahun)}`),
  renstra: text('Target akhir Renstra', 'Renstra’s final target'),
  tahunRenstra: text('Tahun akhir Renstra', 'Renstra’s final year'),
  nasional: text('Standar nasional', 'National standard'),
  berapa: (isi: number): Text =>
    isi === 0
      ? text('belum diisi', 'not filled in')
      : text(`${String(isi)} angka`, `${String(isi)} figure${isi === 1 ? '' : 's'}`),
};

export const angka = {
  ragu: (isi: string): Text => text(`“${isi}” berarti`, `“${isi}” means`),
  ribuan: (nilai: number): Text => text(`${String(nilai)} (bulat)`, `${String(nilai)} (whole)`),
  pecahan: (nilai: number): Text => text(`${formatFigure(nilai, 3)} (pecahan)`, `${String(nilai)} (decimal)`),
  tidakTerbaca: text('Tidak terbaca sebagai angka.', 'Cannot be read as a figure.'),
};

export const program = {
  judul: text('Program dan anggaran', 'Programmes and budget'),
  kosong: text('Belum ada program.', 'No programmes yet.'),
  tambah: text('Tambah program atau kegiatan', 'Add a programme or kegiatan'),
  hapus: text('Hapus', 'Remove'),
  nama: text('Nama program atau kegiatan', 'Name of the programme or kegiatan'),
  tanpaNama: text('Program tanpa nama', 'Unnamed programme'),
  jenis: text('Jenis', 'Kind'),
  pagu: text('Pagu (Rp)', 'Budget (Rp)'),
  tanpaPagu: text('pagu belum diisi', 'no budget yet'),
  bidang: text('Bidang', 'Bidang'),
  tanpaBidang: text('belum dipilih', 'not chosen'),
  mendukung: text('Mendukung indikator', 'Supports the indikator'),
  jumlah: (rp: string): Text => text(`Jumlah Rp${rp}`, `Total Rp${rp}`),
};
export const jenisProgram: Readonly<Record<Program['jenis'], Text>> = {
  program: text('Program', 'Programme'),
  kegiatan: text('Kegiatan', 'Kegiatan'),
  'sub kegiatan': text('Subkegiatan', 'Subkegiatan'),
};

export const pejabat = {
  judul: text('Pejabat dan anggaran', 'Officials and budget'),
  kota: text('Tempat penandatanganan', 'Place of signing'),
  kepala: text('Kepala', 'Head'),
  penyusun: text('Penyusun laporan', 'Compiler of the report'),
  jabatan: text('Jabatan', 'Position'),
  nama: text('Nama', 'Name'),
  nip: text('NIP', 'NIP'),
  pangkat: text('Pangkat/golongan', 'Rank'),
  total: text('Anggaran Perjanjian Kinerja (Rp)', 'Budget of the Perjanjian Kinerja (Rp)'),
};

export const ketentuan = {
  judul: text('Cara menghitung kantor ini', 'How this office computes'),
  desimal: text('Angka desimal', 'Decimals'),
  predikatDari: text('Predikat dinilai dari', 'Predikat judged on'),
  capaian: text('capaian', 'the capaian'),
  bulat: text('bilangan bulat', 'whole numbers'),
  atas: text('Batas atas (%)', 'Upper cap (%)'),
  bawah: text('Batas bawah (%)', 'Lower cap (%)'),
  tanpaBatas: text('tanpa batas', 'none'),
  efisiensi: text('Rumus efisiensi', 'Formula of efficiency'),
  predikat: text('Skala predikat', 'Scale of predikat'),
  mulai: (nomor: number): Text => text(`Mulai dari (%), tingkat ${String(nomor)}`, `From (%), level ${String(nomor)}`),
  namaPredikat: (nomor: number): Text => text(`Predikat tingkat ${String(nomor)}`, `Predikat of level ${String(nomor)}`),
  hapus: (nama: string): Text => text(`Hapus predikat ${nama}`, `Remove predikat ${nama}`),
  tambah: text('Tambah predikat', 'Add a predikat'),
  skalaKata: text(
    'Nilai untuk target berupa kata (opini BPK, SAKIP) ada di tabel G lembar Pengaturan.',
    'Scores for targets that are words (audit opinion, SAKIP) stand in table G of the sheet Pengaturan.',
  ),
  bukaLembar: text('Buka lembar Pengaturan', 'Open the sheet Pengaturan'),
};
export const efisiensi: Readonly<Record<RumusEfisiensi, Text>> = {
  'pagu-capaian': text('(pagu × capaian − realisasi) / (pagu × capaian)', '(budget × capaian − spent) / (budget × capaian)'),
  selisih: text('capaian − serapan', 'capaian − absorption'),
};

export const tahunBerikut = {
  judul: text('Tahun berikutnya', 'Next year'),
  penjelasan: (tahun: number, next: number): Text =>
    text(
      `Tahun ${String(next)} dimulai di buku kerja ini pada lembar tersendiri, dari Pengaturan dan realisasi ${String(tahun)} yang tersimpan. Lembar tahun ${String(tahun)} tidak diubah.`,
      `${String(next)} begins in this workbook on sheets of its own, from the settings and realisasi of ${String(tahun)} as saved. The sheets of ${String(tahun)} are not changed.`,
    ),
  mulai: (next: number): Text => text(`Mulai tahun ${String(next)}`, `Begin ${String(next)}`),
  memulai: text('Memulai tahun berikutnya', 'Beginning the next year'),
  dimulai: (tahun: number): Text => text(`Tahun ${String(tahun)} dimulai.`, `${String(tahun)} was begun.`),
};

export const isiCepat = {
  tempel: text('Tempel tabel…', 'Paste a table…'),
  dibawa: text('Dibawa dari tahun lalu', 'Carried from last year'),
  tidakDibawa: text('Tidak dibawa', 'Not carried'),
  membawa: text('Menulis lembar dari tahun lalu', 'Writing last year’s sheets'),
  tahunLalu: text('Dari tahun lalu…', 'From last year…'),
  pilihBerkas: text('Pilih buku kerja tahun lalu', 'Choose last year’s workbook'),
  labelTempel: text('Tabel Perjanjian Kinerja', 'Table of the Perjanjian Kinerja'),
  petunjuk: text(
    'Salin dari Excel atau Word beserta judul kolomnya, lalu tempel di sini: Sasaran, Indikator, Satuan, Target, TW I–IV, Bidang; boleh disusul Program dan Pagu.',
    'Copy from Excel or Word with its headers and paste here: Sasaran, Indikator, Satuan, Target, TW I–IV, Bidang; Program and Pagu may follow.',
  ),
  terbaca: (sasaran: number, indikator: number, program: number, diperbarui: number): Text =>
    text(
      [
        `Terbaca: ${String(sasaran)} sasaran, ${String(indikator)} indikator, ${String(program)} program baru`,
        ...(diperbarui > 0 ? [`${String(diperbarui)} yang sudah ada diperbarui`] : []),
      ].join('; ') + '.',
      [
        `Read: ${String(sasaran)} new sasaran, ${String(indikator)} indikator, ${String(program)} programmes`,
        ...(diperbarui > 0 ? [`${String(diperbarui)} already here brought up to date`] : []),
      ].join('; ') + '.',
    ),
  masukkan: text('Masukkan', 'Take in'),
  dimasukkan: text('Tabel dimasukkan. Periksa, lalu simpan.', 'The table was taken in. Check it, then save.'),
  lainnya: (n: number): Text => text(`… dan ${String(n)} catatan lain`, `… and ${String(n)} more notes`),
  membaca: text('Membaca berkas…', 'Reading the file…'),
  disiapkan: (tahun: number, dari: string, terisi: number): Text =>
    text(
      `Pengaturan ${String(tahun)} disiapkan dari ${dari}: realisasi ${String(terisi)} indikator menjadi tahun lalu. Isi target barunya, lalu simpan.`,
      `Settings for ${String(tahun)} were prepared from ${dari}: the realisasi of ${String(terisi)} indikator became last year’s. Fill in the new targets, then save.`,
    ),
};
