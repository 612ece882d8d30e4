import { text, type Text } from '../../text';

const KINDS: Readonly<Record<string, Text>> = {
  string: text('teks', 'a text'),
  number: text('angka', 'a number'),
  boolean: text('true atau false', 'true or false'),
  array: text('daftar', 'a list'),
  object: text('objek', 'an object'),
  null: text('null', 'null'),
};

/** "harus teks, bukan daftar". */
const mustBe =
  (id: string, en: string) =>
  (found: unknown): Text => {
    const kind = KINDS[Array.isArray(found) ? 'array' : found === null ? 'null' : typeof found];
    return kind ? text(`harus ${id}, bukan ${kind.id}`, `must be ${en}, not ${kind.en}`) : text(`harus ${id}`, `must be ${en}`);
  };

/** What is wrong with a value of the data, said after its path. */
export const SHAPE_TEXT = {
  teks: mustBe('teks', 'a text'),
  isian: mustBe(
    'angka, teks seperti ditulis di sel (misalnya "87,5%" atau "WTP"), atau null bila kosong',
    'a number, a text as typed into a cell ("87,5%", "WTP"), or null where blank',
  ),
  bilangan: (least: number, most: number) =>
    mustBe(`bilangan bulat ${String(least)} sampai ${String(most)}`, `a whole number from ${String(least)} to ${String(most)}`),
  angka: mustBe('angka', 'a number'),
  angkaAtauNull: mustBe('angka atau null', 'a number or null'),
  benar: mustBe('true atau false', 'true or false'),
  daftar: mustBe('daftar [ … ]', 'a list [ … ]'),
  objek: mustBe('objek { … }', 'an object { … }'),
  empat: mustBe('daftar empat isian, triwulan I sampai IV', 'a list of four entries, triwulan I to IV'),
  pilihan: (choices: readonly string[]): Text => {
    const all = choices.map((one) => `"${one}"`).join(', ');
    return text(`harus salah satu dari ${all}`, `must be one of ${all}`);
  },
  panjang: (most: number): Text =>
    text(
      `paling banyak ${String(most)} huruf, sebanyak yang muat di sel`,
      `at most ${String(most)} characters, as many as a cell takes`,
    ),
  huruf: text('berisi huruf kendali yang tidak dapat disimpan di sel', 'holds control characters that no cell can keep'),
  terlaluBesar: text('angkanya terlalu besar', 'the number is too large'),
  wajib: text('wajib ada', 'must be there'),
  asing: (known: readonly string[]): Text =>
    text(`tidak dikenal; yang dikenal di sini: ${known.join(', ')}`, `is not known; known here: ${known.join(', ')}`),
  kode: text(
    'harus kode yang tidak kosong dan tanpa koma atau titik koma',
    'must be a code, not blank, without comma or semicolon',
  ),
  ganda: (kode: string): Text => text(`kode "${kode}" sudah dipakai`, `the code "${kode}" is used already`),
  tanpaKode: (apa: string, kode: string, known: readonly string[]): Text =>
    text(
      `tidak ada ${apa} berkode "${kode}"; yang ada: ${known.join(', ') || '-'}`,
      `there is no ${apa} with the code "${kode}"; known: ${known.join(', ') || '-'}`,
    ),
  bukanMiliknya: (kode: string, bidang: string): Text =>
    text(
      `"${kode}" tidak diisi oleh bidang "${bidang}", jadi isiannya tidak punya tempat`,
      `"${kode}" is not filled in by bidang "${bidang}", so the entry has no place`,
    ),
  versi: text('harus 1; data ini dibuat untuk Runut yang lain', 'must be 1; these data were made for another Runut'),
};

/** What each part of the data means, in the published schema. */
export const DATA_MEANING = {
  judul: 'Data kinerja satu perangkat daerah untuk satu tahun, sebagaimana dibaca dan ditulis oleh `runut data`',
  isian:
    'Isian seperti ditulis di sel: angka, atau teks seperti "87,5%", "1,2 miliar", "WTP", "BB (75)"; null atau "" bila kosong',
  kode: 'Kode singkat yang tetap, tanpa koma dan titik koma',
  empat: 'Triwulan I, II, III, dan IV',
  tanggal: 'Tanggal ISO, misalnya "2026-01-16"; "" bila belum ditetapkan',
  batasTriwulan: 'Batas penyampaian data bidang triwulan I sampai IV',
  pkPerubahan: 'Tanggal ISO sejak PK Perubahan berlaku; "" bila tidak ada',
  perubahan: 'Target menurut PK Perubahan; yang kosong tetap seperti semula',
  gabungan: '"jumlah": angka tiap bidang dijumlahkan; "sama" atau bila tidak ada: semua bidang mengisi angka yang sama',
  milikProgram: 'Kode program, kegiatan, atau subkegiatan pemilik indikator; bila tidak ada, indikator sasaran',
  rupiah: 'Rupiah',
  arah: '"positif": makin besar makin baik; "negatif": makin kecil makin baik; "" bila belum dipilih',
  rumus: 'Rumus capaian indikator negatif; "otomatis" mengikuti metode',
  metode: 'Cara triwulan menjadi setahun: dijumlahkan, atau nilai triwulan terakhir yang terisi; "" bila belum dipilih',
  skala: 'Kode skala kata di ketentuan.skalaKata; "" untuk angka',
  bidangPengisi: 'Kode bidang yang mengisi; yang pertama bertanggung jawab',
  lalu: 'Tahun-tahun sebelumnya',
  renstra: 'Target jangka menengah (Renstra)',
  rencanaAksi: 'Rencana aksi pencapaiannya, satu baris satu aksi',
  contoh: 'true hanya untuk data contoh bawaan',
  ketentuan: 'Ketentuan perhitungan kantor; bila tidak ada, berlaku ketentuan bawaan',
  laporan: 'Isi LKj yang hanya diketahui kantor: dasar hukum, tugas, SDM, isu strategis, tujuan, IKU, pembanding, reviu',
  dasarHukum: 'Judul lengkap peraturan, berurutan; bila tidak ada, daftar bawaan',
  iku: 'true bila termasuk Indikator Kinerja Utama',
  pembanding: 'Realisasi pihak lain: tingkat, wilayah, tahun, nilai, dan sumbernya',
  pemanfaatan: 'Penyusunan berkala (3.a.2) dan pemanfaatan laporan (3.c) menurut PermenPANRB 88/2021',
  gambar: 'Nama berkas gambar; gambarnya sendiri tersimpan di buku kerja',
  isianBidang: 'Isian formulir setiap bidang; bidang tanpa formulir tidak ditulis',
  realisasi: 'Realisasi setiap triwulan, tidak kumulatif untuk anggaran dan metode "sum"',
} as const;
