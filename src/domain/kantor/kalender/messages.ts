import { text, type Text } from '../../text';
import { HARI_TEXT } from '../hari';
import type { HoursProblem } from './typed-hours';
import type { UnreadableLibur, LiburProblem } from './parse-libur';

/** Texts of the Kalender sheet; printed in Indonesian. */
export const KALENDER_SHEET = {
  judul: text('Kalender kerja', 'Working calendar'),
  petunjuk: text(
    'Dipakai Runut untuk menghitung lama dan batas waktu. Jam ditulis seperti 07.30; kosongkan jam pada hari yang bukan hari kerja.',
    'Used by Runut to count elapsed time and due dates. Write hours like 07.30; leave them blank on days without work.',
  ),
  zona: text('Zona waktu', 'Time zone'),
  kepalaHari: [
    text('Hari', 'Day'),
    text('Mulai', 'Start'),
    text('Istirahat dari', 'Break from'),
    text('Istirahat sampai', 'Break until'),
    text('Selesai', 'End'),
    text('Mulai (Ramadan)', 'Start (Ramadan)'),
    text('Istirahat dari (Ramadan)', 'Break from (Ramadan)'),
    text('Istirahat sampai (Ramadan)', 'Break until (Ramadan)'),
    text('Selesai (Ramadan)', 'End (Ramadan)'),
  ],
  hari: HARI_TEXT,
  ramadan: text('Ramadan', 'Ramadan'),
  kepalaRamadan: [text('Ramadan', 'Ramadan'), text('Dari', 'From'), text('Sampai', 'Until')],
  kepalaLibur: [text('Tanggal libur', 'Holiday'), text('Nama', 'Name'), text('Jenis', 'Kind')],
  jenis: { libur: text('libur', 'holiday'), 'cuti-bersama': text('cuti bersama', 'collective leave') },
} as const;

export const unreadableKalender = (sel: string): Text =>
  text(
    `Sel ${sel} di lembar Kalender tidak terbaca; dipakai nilai bawaan.`,
    `Cell ${sel} on the Kalender sheet cannot be read; the default is used.`,
  );

const LIBUR_PROBLEMS: Readonly<Record<LiburProblem, Text>> = {
  'tanggal-tidak-ada': text(
    'tanggalnya tidak ada. Tulis hari, bulan, tahun, misalnya 17 Agustus 2026 atau 17/08/2026.',
    'that day does not exist. Write day, month, year, for example 17 Agustus 2026 or 17/08/2026.',
  ),
  'hari-lain': text(
    'harinya tidak cocok dengan tanggalnya. Periksa tanggal dan tahunnya.',
    'the day of the week is not that of the date. Check the date and its year.',
  ),
  'tanggal-penetapan': text('tanggal penetapan, bukan hari libur.', 'the day it was signed, not a holiday.'),
  'tanpa-tanggal': text(
    'tidak ada tanggal yang dikenali. Tulis misalnya 17 Agustus 2026.',
    'no date was recognised. Write for example 17 Agustus 2026.',
  ),
};

/** Why a line of a pasted list of holidays was left out. */
export const unreadableLibur = ({ line, teks, sebab }: UnreadableLibur): Text =>
  text(
    `Baris ${String(line)} “${teks}”: ${LIBUR_PROBLEMS[sebab].id}`,
    `Line ${String(line)} “${teks}”: ${LIBUR_PROBLEMS[sebab].en}`,
  );

/** What is wrong with the hours of a day, as typed. */
export const HOURS_PROBLEMS: Readonly<Record<HoursProblem, Text>> = {
  'tidak-terbaca': text('Tulis jam seperti 07.30.', 'Write hours like 07.30.'),
  kurang: text('Isi jam mulai dan jam selesai.', 'Fill in when work begins and ends.'),
  terbalik: text('Jam selesai harus sesudah jam mulai.', 'The end must come after the beginning.'),
  'istirahat-kurang': text('Isi kedua jam istirahat, atau kosongkan keduanya.', 'Fill in both ends of the break, or neither.'),
  'istirahat-di-luar': text('Istirahat harus di antara jam mulai dan jam selesai.', 'The break must lie between begin and end.'),
};

const listed = (days: readonly Text[], language: 'id' | 'en'): string => days.map((day) => day[language]).join(', ');

/** What a due date left out on its way, and that one set by hand falls on a day without work. */
export const LEFT_OUT = {
  melewati: (days: readonly Text[]): Text => text(`melewati ${listed(days, 'id')}`, `leaving out ${listed(days, 'en')}`),
  jatuh: (days: readonly Text[]): Text =>
    text(`jatuh pada hari tanpa kerja: ${listed(days, 'id')}`, `falls on a day without work: ${listed(days, 'en')}`),
};
