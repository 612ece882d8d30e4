import { columnLetters } from '../sheet/address';
import { text, type Text } from '../text';
import type { Examples } from './example';
import type { SopRule } from './rule';

const words = {
  baris: (row: number, nomor: string): Text =>
    text(
      `Baris ${String(row)} tersembunyi, tetapi dibaca sebagai kegiatan ${nomor}. Tampilkan, atau hapus bila tidak dipakai lagi.`,
      `Row ${String(row)} is hidden but read as kegiatan ${nomor}. Show it, or delete it if it is not used any more.`,
    ),
  kolom: (column: string, judul: string): Text =>
    text(
      `Kolom ${column}${judul === '' ? '' : ` (${judul})`} tersembunyi, tetapi ikut dibaca. Tampilkan, atau hapus bila tidak dipakai lagi.`,
      `Column ${column}${judul === '' ? '' : ` (${judul})`} is hidden but read. Show it, or delete it if it is not used any more.`,
    ),
};

/** Rows and columns that nobody sees count as much as the others; a person says whether they should. */
export const barisTersembunyi: SopRule = {
  id: 'baris-tersembunyi',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Baris atau kolom tersembunyi', 'Hidden row or column'),
  scope: 'sop',
  *check({ sop }) {
    for (const row of sop.tersembunyi?.baris ?? []) {
      const found = sop.kegiatan.find((one) => one.row === row);
      const at = found?.at.no ?? found?.at.uraian ?? { row, column: sop.isi.column };
      yield { at: { row, column: at.column }, message: words.baris(row + 1, found?.nomor || String((found?.index ?? 0) + 1)) };
    }
    for (const column of sop.tersembunyi?.kolom ?? []) {
      const found = sop.kolom.find((one) => one.column === column);
      yield {
        at: found?.at ?? { row: sop.kepala.row, column },
        message: words.kolom(columnLetters(column), found?.judul.at(-1) ?? ''),
      };
    }
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [{ shows: 'a hidden row among the steps', sheet: { '3 | Menyusun': '^ 3 | Menyusun' }, at: ['A15'] }],
  valid: [{ shows: 'a hidden row outside the table', sheet: { '~\nNo |': '^ ~ |\nNo |' } }],
};
