import { text, type Text } from '../../text';
import type { ColumnRole } from '../sop';

const ROLE_TEXT = {
  no: 'No',
  uraian: 'Uraian Prosedur',
  pelaksana: 'Pelaksana',
  kelengkapan: 'Kelengkapan',
  waktu: 'Waktu',
  output: 'Output',
  keterangan: 'Keterangan',
} as const;

export const READING_MESSAGES = {
  lembarKosong: text('Lembar ini kosong.', 'This sheet is empty.'),
  halamanGambar: text(
    'Tidak ada tabel SOP yang dapat dibaca: ada halaman yang berupa gambar. Mintalah berkas aslinya (Word, Excel) dan buka itu.',
    'There is no SOP table that can be read: a page is a picture. Ask for the original file (Word, Excel) and open that.',
  ),
  tanpaKepala: text(
    'Tidak ada kepala tabel SOP: kolom uraian atau kegiatan, pelaksana, dan mutu baku tidak ditemukan.',
    'No SOP table header: columns for the kegiatan, its actors and its standards were not found.',
  ),
  tanpaKegiatan: text(
    'Kepala tabel SOP ada, tetapi tidak ada kegiatan di bawahnya.',
    'There is an SOP table header, but no kegiatan beneath it.',
  ),
  peranDobel: (judul: string, peran: ColumnRole): Text => {
    const nama = peran === 'lain' ? judul : ROLE_TEXT[peran];
    return text(
      `Kolom "${judul}" juga dapat dibaca sebagai ${nama}, tetapi kolom lain yang dipakai.`,
      `Column "${judul}" could be read as ${nama} too, but another column is used.`,
    );
  },
  beberapaJabatan: (count: number): Text =>
    text(
      `Kepala kolom ini menyebut ${String(count)} jabatan; setiap tandanya dibaca untuk semuanya. Pisahkan kolomnya di Susunan SOP, atau sisakan satu jabatan.`,
      `The header of this column names ${String(count)} positions; each of its marks is read for all of them. Split the column in Table of the SOP, or leave one position.`,
    ),
  bandSalahLebar: (judul: string): Text =>
    text(
      `Kolom "${judul}" berada di bawah kepala Mutu Baku, tetapi dibaca sebagai pelaksana.`,
      `Column "${judul}" stands under Mutu Baku but is read as an actor.`,
    ),
  dianggapPelaksana: (judul: string): Text =>
    text(
      `Kolom "${judul}" dibaca sebagai pelaksana karena letaknya.`,
      `Column "${judul}" is read as an actor because of where it stands.`,
    ),
  dianggapMutu: (judul: string, peran: keyof typeof ROLE_TEXT): Text =>
    text(
      `Kolom "${judul}" dibaca sebagai ${ROLE_TEXT[peran]} karena letaknya.`,
      `Column "${judul}" is read as ${ROLE_TEXT[peran]} because of where it stands.`,
    ),
  menurutKata: (judul: string, peran: keyof typeof ROLE_TEXT): Text =>
    text(
      `Kolom "${judul}" dibaca sebagai ${ROLE_TEXT[peran]} menurut kata-katanya.`,
      `Column "${judul}" is read as ${ROLE_TEXT[peran]} because of its words.`,
    ),
  menurutIsi: (judul: string): Text =>
    text(
      `Kolom "${judul}" dibaca sebagai Waktu karena berisi lama waktu.`,
      `Column "${judul}" is read as Waktu because it holds durations.`,
    ),
  menurutTanda: (judul: string): Text =>
    text(
      `Kolom "${judul}" dibaca sebagai pelaksana karena hanya berisi tanda.`,
      `Column "${judul}" is read as an actor because it holds nothing but marks.`,
    ),
  kolomTanda: (judul: string): Text =>
    text(
      `Kolom "${judul}" hanya berisi tanda, tetapi pelaksana sudah ada di kolom lain. Bila ini pelaksana, pilih perannya.`,
      `Column "${judul}" holds nothing but marks, yet others are the actors. If it is one, choose its role.`,
    ),
  dianggapUraian: (judul: string): Text =>
    judul === ''
      ? text('Kolom tanpa judul ini dibaca sebagai uraian.', 'This column without a header is read as the description.')
      : text(
          `Kolom "${judul}" dibaca sebagai uraian karena letaknya.`,
          `Column "${judul}" is read as the description because of where it stands.`,
        ),
  dianggapNomor: (): Text =>
    text('Kolom tanpa judul ini dibaca sebagai nomor.', 'This column without a header is read as the number.'),
} as const;
