import { END_MARK } from '../../sheet/print/part';
import type { Isian } from '../pengaturan';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { LEMBAR } from './pesan';

/** A cell of a table: what it holds and where. */
export interface Sel {
  readonly isi: Isian;
  readonly row: number;
  readonly column: number;
}

/** A row of a table, its cells by column header. */
export interface Baris {
  readonly row: number;
  readonly judul: readonly string[];
  sel(kolom: string): Sel | undefined;
}

export type Bagian = keyof typeof LEMBAR.bagian;

interface Letak {
  readonly row: number;
  /** First row of the next section, or the end of the sheet. */
  readonly sampai: number;
}

/** Where each section stands: by its title in any column, with or without its letter. */
export function bagianDari(sheet: SheetSnapshot): ReadonlyMap<Bagian, Letak> {
  const wanted = new Map(Object.entries(LEMBAR.bagian).map(([kunci, judul]) => [rapi(judul), kunci as Bagian]));
  const found: { kunci: Bagian; row: number }[] = [];
  const tanda = sheet.values.findIndex((line) => line.includes(END_MARK));
  const akhir = tanda < 0 ? sheet.values.length : tanda;
  for (const [row, line] of sheet.values.entries()) {
    const teks = line.find((value) => value !== '');
    const kunci = typeof teks === 'string' ? wanted.get(rapi(teks)) : undefined;
    if (kunci) found.push({ kunci, row });
  }
  return new Map(found.map(({ kunci, row }, index) => [kunci, { row, sampai: found[index + 1]?.row ?? akhir }]));
}

const rapi = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/^[a-h]\.\s*/, '')
    .replace(/\(.*\)/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The rows under a section's header; columns are found by their header, in any order. */
export function bacaTabel(sheet: SheetSnapshot, letak: Letak): readonly Baris[] {
  const kepala = letak.row + 1;
  const judul = (sheet.values[kepala] ?? []).map((value) => String(value).replace(/\s+/g, ' ').trim());
  const kolom = new Map(judul.map((teks, column) => [teks.toLowerCase(), column]));
  const rows = Array.from({ length: Math.max(0, letak.sampai - kepala - 1) }, (_, index) => kepala + 1 + index);
  return rows
    .filter((row) => judul.some((teks, column) => teks !== '' && valueAt(sheet, row, column) !== ''))
    .map((row) => ({
      row,
      judul,
      sel(nama) {
        const column = kolom.get(nama.toLowerCase());
        return column === undefined ? undefined : { isi: isian(sheet, row, column), row, column };
      },
    }));
}

/** A section of labels and values: the first filled cell is the label, the next one the value. */
export function bacaDaftar(sheet: SheetSnapshot, letak: Letak): Map<string, Sel> {
  const hasil = new Map<string, Sel>();
  for (let row = letak.row + 1; row < letak.sampai; row += 1) {
    const line = sheet.values[row] ?? [];
    const label = line.findIndex((value) => value !== '');
    if (label < 0) continue;
    const column = line.findIndex((value, index) => index > label && value !== '');
    const at = column < 0 ? label + 1 : column;
    hasil.set(String(line[label]).trim(), { isi: isian(sheet, row, at), row, column: at });
  }
  return hasil;
}

function isian(sheet: SheetSnapshot, row: number, column: number): Isian {
  const value = valueAt(sheet, row, column);
  return typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value.trim() : value;
}
