import { area, type Area } from '../sheet/address';
import type { CellInput, Edit } from '../sheet/edit';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { FormatName, StyleName } from '../sheet/style';

/** How a printed sheet is put together: cells are collected and written as one rectangle, looks as areas. */
export interface Lembar {
  readonly sheet: string;
  /** A value in the top-left of an area, which gets its look and is merged when it spans several cells. */
  sel(row: number, column: number, value: CellInput, look?: SelLook): void;
  /** One row of values from a column on, all with the same look. */
  baris(row: number, column: number, values: readonly CellInput[], look?: SelLook): void;
  tambah(...edits: readonly Edit[]): void;
  /** All edits in the order they must be written: values first, then looks. */
  edits(): readonly Edit[];
}

interface SelLook {
  readonly style?: StyleName;
  readonly format?: FormatName;
  readonly rows?: number;
  readonly columns?: number;
}

export function lembarBaru(sheet: string): Lembar {
  const values = new Map<number, Map<number, CellInput>>();
  const looks: Edit[] = [];
  let rows = 0;
  let columns = 0;

  const put = (row: number, column: number, value: CellInput): void => {
    const line = values.get(row) ?? new Map<number, CellInput>();
    line.set(column, value);
    values.set(row, line);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  const look = (at: Area, of: SelLook | undefined): void => {
    if (of?.style) looks.push({ kind: 'style', sheet, area: at, style: of.style });
    if (of?.format) looks.push({ kind: 'format', sheet, area: at, format: of.format });
  };

  return {
    sheet,
    sel(row, column, value, of) {
      const at = area(row, column, of?.rows, of?.columns);
      put(row, column, value);
      look(at, of);
      if (at.rows > 1 || at.columns > 1) looks.push({ kind: 'merge', sheet, area: at });
    },
    baris(row, column, isi, of) {
      isi.forEach((value, index) => {
        put(row, column + index, value);
      });
      look(area(row, column, 1, isi.length), of);
    },
    tambah: (...edits) => {
      looks.push(...edits);
    },
    edits() {
      const kisi = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => values.get(row)?.get(column) ?? null),
      );
      const write: Edit[] = rows === 0 ? [] : [{ kind: 'write', sheet, at: { row: 0, column: 0 }, values: kisi }];
      // Formats go before values so that a text format keeps "1.2" from becoming a number or a date.
      const formats = looks.filter((edit) => edit.kind === 'format');
      return [...formats, ...write, ...looks.filter((edit) => edit.kind !== 'format')];
    },
  };
}

/** A text for a page's header or footer at 8 points; "&" is a code there. */
export const teksKaki = (teks: string): string => `&8${teks.replaceAll('&', '&&')}`;

/** "Halaman 1 dari 3" as the codes Excel fills in. */
export const HALAMAN = 'Halaman &P dari &N';

/** The mark under the last row of a sheet part that Runut owns. */
export const AKHIR = 'runut:akhir';

/**
 * Makes room for a new version of a part that begins at A1: its old rows and columns are emptied, and what a person wrote
 * below it moves down when the new version is longer. What stands to the right of `columns` is left alone.
 */
export function gantiBagian(sheet: SheetSnapshot | undefined, columns: number, rows: number, name: string): readonly Edit[] {
  if (!sheet || sheet.values.length === 0) return [];
  const tanda = sheet.values.findIndex((line) => line.some((value) => value === AKHIR));
  const lama = tanda < 0 ? Math.min(rows, sheet.values.length) : tanda + 1;
  const adaDiBawah = sheet.values.slice(lama).some((line) => line.some((value) => value !== ''));
  const bersih: Edit = { kind: 'clear', sheet: name, area: area(0, 0, lama, columns), what: 'all' };
  if (!adaDiBawah || rows <= lama) return [bersih];
  return [{ kind: 'insert-rows', sheet: name, row: lama, rows: rows - lama }, bersih];
}

/** Points a text needs when wrapped into a width (points) at a font size: Excel never grows merged or protected rows by itself. */
export function tinggiTeks(teks: string, width: number, size = 9): number {
  const huruf = size * 0.505;
  const muat = Math.max(4, Math.floor((width - 10) / huruf));
  const baris = teks.split('\n').reduce((jumlah, line) => jumlah + barisDari(line, muat), 0);
  return Math.ceil((baris * size * 1.36 + 6) / 0.75) * 0.75;
}

/** Greedy wrapping by words. */
function barisDari(line: string, muat: number): number {
  let baris = 1;
  let terpakai = 0;
  for (const kata of line.split(' ')) {
    const panjang = kata.length;
    if (terpakai > 0 && terpakai + 1 + panjang > muat) {
      baris += 1;
      terpakai = 0;
    }
    terpakai += (terpakai > 0 ? 1 : 0) + panjang;
    if (terpakai > muat) {
      baris += Math.ceil(terpakai / muat) - 1;
      terpakai %= muat;
    }
  }
  return baris;
}

/** A short fingerprint of a text (FNV-1a, 32 bits, hex): to know whether it changed, not to prove it. */
export function sidik(teks: string): string {
  let hash = 0x811c9dc5;
  for (const char of teks) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
