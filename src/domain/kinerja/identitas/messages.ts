import { shortenedTo, text, type Text } from '../../text';
import type { IdentitasPart, OwnPart } from './unfilled';

const IDENTITAS_SUBTITLE =
  'Mengisi Kata Pengantar, Bab I, Bab II, dan lampiran LKj. Boleh diubah di sini maupun di panel Runut. Yang kosong ditandai “belum diisi” di LKj, tidak dikarang. Nama, jabatan, dan NIP kepala diisi di lembar Pengaturan.';

/** Titles and headers of the sheet `Identitas Laporan`; reading finds tables and columns by them. */
export const IDENTITAS_SHEET = {
  judul: 'Identitas laporan',
  subjudul: IDENTITAS_SUBTITLE,
  /** Where the workbook holds several years. */
  bertahun: (tahun: number): string => `Untuk tahun ${String(tahun)}. ${IDENTITAS_SUBTITLE}`,
  bagian: {
    dasarHukum: 'A. Dasar hukum',
    organisasi: 'B. Tugas dan gambar',
    fungsi: 'C. Fungsi organisasi',
    sdm: 'D. Sumber daya manusia',
    isuStrategis: 'E. Isu strategis',
    tujuan: 'F. Tujuan Renstra',
    indikator: 'G. IKU, definisi, dan sumber data indikator',
    pembanding: 'H. Pembanding',
    pemanfaatan: 'I. Pemanfaatan laporan kinerja',
    penyampaian: 'J. Reviu dan penyampaian',
    tidakDikenal: 'K. Isian yang tidak dikenal',
  },
  kolom: {
    no: 'No',
    judulLengkap: 'Judul lengkap peraturan',
    uraianFungsi: 'Uraian fungsi',
    isu: 'Uraian isu strategis',
    tujuan: 'Uraian tujuan',
    uraian: 'Uraian',
    jumlah: 'Jumlah (orang)',
    kelompok: 'Menurut',
    kode: 'Kode',
    indikator: 'Indikator kinerja',
    iku: 'IKU',
    sumber: 'Sumber data',
    definisi: 'Definisi operasional',
    tingkat: 'Tingkat',
    wilayah: 'Wilayah',
    sumberPembanding: 'Sumber',
    tahun: 'Tahun',
    nilai: 'Realisasi pembanding',
    butir: 'Butir',
    kriteria: 'Kriteria PermenPANRB 88/2021 (perlu dikonfirmasi)',
    bukti: 'Bukti',
    pemanfaatan: 'Yang sudah dilakukan',
    asal: 'Asal',
    isi: 'Isian (pindahkan ke tempatnya atau hapus)',
  },
  label: {
    tugas: 'Tugas pokok',
    struktur: 'Gambar struktur organisasi (nama berkas)',
    logo: 'Logo (nama berkas)',
    nomorReviu: 'Nomor Pernyataan Telah Direviu',
    tanggalReviu: 'Tanggal Pernyataan Telah Direviu',
    jabatanReviu: 'Jabatan pereviu',
    namaReviu: 'Nama pereviu',
    nipReviu: 'NIP pereviu',
    batas: 'Batas penyampaian LKj',
    disampaikan: 'Tanggal LKj disampaikan',
    dipublikasikan: 'Tanggal LKj dipublikasikan',
    alamat: 'Alamat publikasi',
  },
  ya: 'ya',
  tidak: 'tidak',
} as const;

/** What is asked for where the report would otherwise be blank. */
export const PART_TEXT: Readonly<Record<IdentitasPart, Text>> = {
  kepala: text('Nama dan jabatan kepala (di Perjanjian Kinerja)', 'Name and office of the head (in the Perjanjian Kinerja)'),
  nip: text('NIP kepala, 18 angka (di Perjanjian Kinerja)', 'NIP of the head, 18 digits (in the Perjanjian Kinerja)'),
  dasarHukum: text('Dasar hukum', 'Legal basis'),
  tugas: text('Tugas pokok', 'Main task'),
  fungsi: text('Fungsi organisasi', 'Functions'),
  struktur: text('Gambar struktur organisasi', 'Chart of the organisation'),
  sdm: text('Sumber daya manusia', 'Staff'),
  isuStrategis: text('Isu strategis', 'Strategic issues'),
  tujuan: text('Tujuan Renstra', 'Aims of the Renstra'),
  iku: text('Indikator Kinerja Utama (IKU)', 'Main indikator (IKU)'),
  definisi: text('Definisi dan sumber data tiap indikator', 'Definition and source of each indikator'),
  pembanding: text('Pembanding (realisasi nasional, internasional, atau daerah lain)', 'What others reached'),
  logo: text('Logo', 'Logo'),
};

const shortened = (isi: string): string => shortenedTo(isi, 60);

/** Marked in the report where the office has said nothing. */
export const belumDiisi = (part: OwnPart): string => `[${PART_TEXT[part].id} belum diisi di Identitas laporan.]`;

export const IDENTITAS_FINDINGS = {
  kode: (kode: string): Text =>
    text(
      `Kode indikator “${kode}” tidak ada di Pengaturan, jadi barisnya tidak dicetak tetapi tetap disimpan. Pakai kode dari tabel D di Pengaturan.`,
      `Code “${kode}” is not in the settings, so its row is kept but not printed. Use a code of table D there.`,
    ),
  tanpaKode: text(
    'Kode baris ini kosong, jadi isinya tidak dicetak tetapi tetap disimpan. Isi kodenya.',
    'This row has no code, so it is kept but not printed. Enter its code.',
  ),
  butir: (butir: string): Text =>
    text(
      `Butir “${butir}” tidak dikenal, jadi barisnya tidak dipakai tetapi tetap disimpan. Pakai 3.a.2 atau 3.c.1 sampai 3.c.7.`,
      `“${butir}” is no criterion here, so its row is kept but not used. Use 3.a.2 or 3.c.1 to 3.c.7.`,
    ),
  ganda: (kode: string): Text =>
    text(
      `Kode “${kode}” sudah dipakai baris di atasnya, jadi baris ini tidak dicetak tetapi tetap disimpan. Gabungkan kedua baris itu.`,
      `Code “${kode}” stands in a row above, so this row is kept but not printed. Put the two together.`,
    ),
  asing: (isi: string): Text =>
    text(
      `“${shortened(isi)}” tidak termasuk bagian mana pun, jadi tidak dicetak di LKj. Isian ini tetap disimpan di bagian K; pindahkan ke tempatnya atau hapus.`,
      `“${shortened(isi)}” belongs to no part, so it is not printed in the LKj. It is kept in part K; move it to its place or delete it.`,
    ),
  tingkat: (isi: string, pilihan: readonly string[]): Text =>
    text(
      `Tingkat “${isi}” tidak dikenal. Pilihan: ${pilihan.join(', ')}.`,
      `Level “${isi}” is not known. Choices: ${pilihan.join(', ')}.`,
    ),
  iku: (isi: string): Text => text(`IKU diisi “ya” atau “tidak”, bukan “${isi}”.`, `IKU is “ya” or “tidak”, not “${isi}”.`),
  nip: (apa: string, sebab: Text): Text => text(`NIP ${apa}: ${sebab.id}`, `NIP of ${apa}: ${sebab.en}`),
};

/** Why a NIP cannot be one. */
export const NIP_TEXT = {
  huruf: text('hanya boleh berisi angka.', 'holds something other than digits.'),
  panjang: text('harus 18 angka (pola 8-6-1-3).', 'must have 18 digits (8-6-1-3).'),
  lahir: text('delapan angka pertama bukan tanggal lahir.', 'the first eight digits are no date of birth.'),
  angkat: text('angka ke-9 sampai ke-14 bukan bulan pengangkatan.', 'digits 9 to 14 are no month of appointment.'),
  'jenis-kelamin': text('angka ke-15 harus 1 atau 2.', 'digit 15 must be 1 or 2.'),
} as const;

const { label: l, kolom: k } = IDENTITAS_SHEET;

/** What entries are called where two people changed one differently: parts by their name, fields by part and name. */
export const MERGE_NAMES: Readonly<Record<string, string>> = {
  dasarHukum: PART_TEXT.dasarHukum.id,
  tugas: l.tugas,
  fungsi: PART_TEXT.fungsi.id,
  sdm: PART_TEXT.sdm.id,
  'sdm/jumlah': k.jumlah,
  isuStrategis: PART_TEXT.isuStrategis.id,
  tujuan: PART_TEXT.tujuan.id,
  indikator: k.indikator,
  'indikator/iku': k.iku,
  'indikator/definisi': k.definisi,
  'indikator/sumber': k.sumber,
  pembanding: 'Pembanding',
  'pembanding/nilai': k.nilai,
  'pembanding/sumber': k.sumberPembanding,
  pemanfaatan: 'Pemanfaatan',
  'pemanfaatan/uraian': k.pemanfaatan,
  'pemanfaatan/bukti': k.bukti,
  'gambar/logo': l.logo,
  'gambar/struktur': l.struktur,
  'reviu/nomor': l.nomorReviu,
  'reviu/tanggal': l.tanggalReviu,
  'reviu/jabatan': l.jabatanReviu,
  'reviu/nama': l.namaReviu,
  'reviu/nip': l.nipReviu,
  'penyampaian/batas': l.batas,
  'penyampaian/disampaikan': l.disampaikan,
  'penyampaian/dipublikasikan': l.dipublikasikan,
  'penyampaian/alamat': l.alamat,
};
