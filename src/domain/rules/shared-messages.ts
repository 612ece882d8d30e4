import { text, type Text } from '../text';

/** What several rules say alike: buttons and questions. Every other word of a rule stands in its own file. */
export const RULE_MESSAGES = {
  isi: text('Isi…', 'Fill in…'),
  ubahEjaan: (kata: string): Text => text(`Tulis "${kata}"`, `Write "${kata}"`),
  gantiTeks: text('Ganti teks…', 'Change the text…'),
  isiWaktu: text('Isi waktu…', 'Fill in the time…'),
  tanyaKelengkapan: text(
    'Apa yang diperlukan sebelum kegiatan ini dimulai? Tulis "-" bila tidak ada.',
    'What does this kegiatan need before it begins? Write "-" for nothing.',
  ),
  tanyaWaktu: text(
    'Berapa lama waktu bakunya? Misalnya "30 menit" atau "2 hari kerja".',
    'What is its standard time? Such as "30 menit" or "2 hari kerja".',
  ),
  waktuTakTerbaca: (typed: string): Text =>
    text(
      `"${typed}" tidak terbaca sebagai waktu. Tulis angka dan satuannya, misalnya "30 menit" atau "2 hari kerja".`,
      `"${typed}" cannot be read as a time. Write a figure and its unit, such as "30 menit" or "2 hari kerja".`,
    ),
  tanyaOutput: text('Apa hasil kegiatan ini?', 'What comes out of this kegiatan?'),
  tanyaTeks: text('Tulis teks yang benar.', 'Write the right text.'),
  tanyaIdentitas: (label: string): Text => text(`Isi "${label}".`, `Fill in "${label}".`),
} as const;
