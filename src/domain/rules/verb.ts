import { memo } from '../memo';

/** Nouns that only look like verbs in me- or ber-. */
const NOUNS: ReadonlySet<string> = new Set(
  'menteri media mekanisme meja memo memorandum mekanik metode meter menu mesin merek berita berkas beras bersama berdasarkan beberapa berikut bersih berupa bermacam'.split(
    ' ',
  ),
);

/** From a noun, a passive or a bare word to the active verb that says the same. */
const ACTIVE: { readonly [word: string]: string } = {
  penyusunan: 'Menyusun',
  disusun: 'Menyusun',
  susun: 'Menyusun',
  pemeriksaan: 'Memeriksa',
  diperiksa: 'Memeriksa',
  periksa: 'Memeriksa',
  pengumpulan: 'Mengumpulkan',
  dikumpulkan: 'Mengumpulkan',
  pengiriman: 'Mengirim',
  dikirim: 'Mengirim',
  kirim: 'Mengirim',
  penandatanganan: 'Menandatangani',
  ditandatangani: 'Menandatangani',
  persetujuan: 'Menyetujui',
  disetujui: 'Menyetujui',
  pembuatan: 'Membuat',
  dibuat: 'Membuat',
  buat: 'Membuat',
  penyerahan: 'Menyerahkan',
  diserahkan: 'Menyerahkan',
  penyampaian: 'Menyampaikan',
  disampaikan: 'Menyampaikan',
  pengarsipan: 'Mengarsipkan',
  diarsipkan: 'Mengarsipkan',
  arsip: 'Mengarsipkan',
  pencatatan: 'Mencatat',
  dicatat: 'Mencatat',
  verifikasi: 'Memverifikasi',
  diverifikasi: 'Memverifikasi',
  disposisi: 'Mendisposisikan',
  koreksi: 'Mengoreksi',
  dikoreksi: 'Mengoreksi',
  penelitian: 'Meneliti',
  pengolahan: 'Mengolah',
  pelaksanaan: 'Melaksanakan',
  dilaksanakan: 'Melaksanakan',
  penerimaan: 'Menerima',
  diterima: 'Menerima',
  terima: 'Menerima',
  pengesahan: 'Mengesahkan',
  penetapan: 'Menetapkan',
  perbaikan: 'Memperbaiki',
  diperbaiki: 'Memperbaiki',
  evaluasi: 'Mengevaluasi',
  pembahasan: 'Membahas',
  pengajuan: 'Mengajukan',
  penggandaan: 'Menggandakan',
  pendokumentasian: 'Mendokumentasikan',
  rekapitulasi: 'Merekapitulasi',
  input: 'Menginput',
  pembentukan: 'Membentuk',
  pengetikan: 'Mengetik',
};

/** Whether a word is an active verb by its form: me- or ber-, and no noun that looks like one. */
export const isActiveVerb = memo(
  (word: string): boolean =>
    /^(?:me(?:m|n|ng|ny|l|r|w|y)?\p{L}{2,}|ber\p{L}{3,})$/iu.test(word) && !NOUNS.has(word.toLowerCase()),
);

/** The active verb for a word, when there is an obvious one. */
export const activeVerbFor = (word: string): string | undefined => ACTIVE[word.toLowerCase()];
