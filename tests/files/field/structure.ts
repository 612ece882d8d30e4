import type { Area } from '../../../src/domain/sheet/address';
import { drawing } from '../../domain/sop/sheet-of-text';
import { FIELD } from './structures';

/** What is right for one SOP: who acts, working minutes, symbols, a step each. */
export interface Right {
  readonly actors: readonly string[];
  readonly minutes: readonly string[];
  readonly symbols: readonly string[];
}

/** A sheet as an office has it, and what is right. */
export interface Structure {
  readonly name: string;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly merges: readonly Area[];
  readonly right: readonly Right[];
}

const listed = (text: string, by: string | RegExp): string[] =>
  text
    .trim()
    .split(by)
    .map((one) => one.trim());

const structureOf = (block: string): Structure => {
  const [name = '', ...lines] = block.trimEnd().split('\n');
  const grid = lines.filter((line) => !/^[>M] /.test(line));
  return {
    name,
    values: drawing(grid.join('\n')).values,
    merges: lines
      .filter((line) => line.startsWith('M '))
      .map((line) => {
        const [row = 0, column = 0, rows = 1, columns = 1] = listed(line.slice(2), ' ').map(Number);
        return { row, column, rows, columns };
      }),
    right: lines
      .filter((line) => line.startsWith('> '))
      .map((line) => {
        const [actors = '', minutes = '', symbols = ''] = listed(line.slice(2), ';');
        return { actors: listed(actors, ','), minutes: listed(minutes, ' '), symbols: listed(symbols, ' ') };
      }),
  };
};

/** Other words for the same columns, and other marks for the same actors. */
const HEADERS: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['Kegiatan', ['Uraian Kegiatan', 'Aktifitas', 'TAHAPAN', 'Langkah-Langkah Kegiatan', 'Uraian Prosedure', 'Rincian Pekerjaan']],
  ['Kelengkapan', ['Persyaratan/Perlengkapan', 'Kelengkepan', 'INPUT', 'Syarat dan Bahan', 'Dokumen yang Diperlukan']],
  ['Waktu', ['WAKTU (menit/jam/hari)', 'Durasi', 'Waktu Baku', 'Lama Penyelesaian', 'Target Penyelesaian']],
  ['Output', ['Autput', 'Keluaran', 'HASIL', 'Output (Hasil)', 'Dokumen yang Dihasilkan']],
  ['Ket', ['Ket.', 'KETERANGAN', 'Catatan Tambahan']],
  ['Kadis', ['Kepala Dinas', 'KADIS PRKP', 'Ka. Dinas', 'Plt. Kepala Dinas', 'Pimpinan']],
]; // prettier-ignore
const MARKS: readonly (readonly [mark: string, symbol: string])[] = [
  ['√', 'm'], ['✓', 'm'], ['✔', 'm'], ['v', 'm'], ['V', 'm'], ['x', 'm'], ['X', 'm'], ['*', 'm'], ['\uF0FC', 'm'], ['ü', 'm'],
  ['TRUE', 'm'], ['[x]', 'm'], ['☑', 'm'], ['1', 'm'], ['■', 'p'], ['□', 'p'], ['▭', 'p'], ['\uF06E', 'p'], ['n', 'p'], ['[ ]', 'p'],
  ['◆', 'd'], ['◇', 'd'], ['◊', 'd'], ['♦', 'd'], ['\uF075', 'd'], ['u', 'd'], ['<>', 'd'], ['Mulai', 't'], ['( Selesai )', 't'],
]; // prettier-ignore

const BASE = `
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | Ket
1 | Menyusun konsep surat | | ■ | Data | 15 menit | Konsep | -
2 | Memeriksa konsep surat | ■ | | Konsep | 1 jam | Konsep diperiksa | -
3 | Mengirim surat | | ■ | Surat | 2 hari | Tanda terima | -
`;
const RIGHT: Right = { actors: ['Staf', 'Kadis', 'Staf'], minutes: ['15', '60', '900'], symbols: ['p', 'p', 'p'] };

const mutations = (): readonly Structure[] => [
  ...HEADERS.flatMap(([from, to]) =>
    to.map((word): Structure => ({
      name: `${from} called "${word}"`,
      values: drawing(BASE.replace(` ${from} `, ` ${word} `).replace(/ Ket$/m, from === 'Ket' ? ` ${word}` : ' Ket')).values,
      merges: [],
      right: [{ ...RIGHT, actors: RIGHT.actors.map((one) => (one === from ? word : one)) }],
    })),
  ),
  ...MARKS.map(([mark, symbol]): Structure => ({
    name: `marked by "${mark}"`,
    values: drawing(BASE).values.map((row) => row.map((value) => (value === '■' ? mark : value))),
    merges: [],
    right: [{ ...RIGHT, symbols: [symbol, symbol, symbol] }],
  })),
];

/** Structures met in the field. */
export const FIELD_STRUCTURES: readonly Structure[] = FIELD.split(/^## /m).slice(1).map(structureOf);

/** Structures from the field, and one plain SOP with other headers and other marks; each has a name of its own. */
export const STRUCTURES: readonly Structure[] = distinct([...FIELD_STRUCTURES, ...mutations()]);

function distinct(structures: readonly Structure[]): readonly Structure[] {
  const names = structures.map(({ name }) => name);
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin !== undefined) throw new Error(`two structures are called ${twin}`);
  return structures;
}
