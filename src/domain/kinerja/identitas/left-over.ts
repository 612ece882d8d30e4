import { a1, area } from '../../sheet/address';
import { valueAt, type CellValue, type SheetSnapshot } from '../../sheet/snapshot';
import type { SectionPlace, TableCell, TableRow } from '../pengaturan-sheet/tables';
import { textIn } from '../pengaturan-sheet/row-values';
import type { Isian } from '../pengaturan';
import type { Pembanding } from './identitas-laporan';
import { IDENTITAS_SHEET } from './messages';

const { bagian, kolom: k, label } = IDENTITAS_SHEET;

/** Columns of the sheet that are Runut's; what stands to the right of them is never touched. */
export const IDENTITAS_COLUMNS = 7;

/** A part of the sheet by its title. */
export type Bagian = keyof typeof bagian;

/** A row of a table that says nothing Runut understands: what stood in its columns, by header. */
interface UnreadRow {
  readonly bagian: Bagian;
  readonly isi: Readonly<Record<string, Isian>>;
}

/** A cell that belongs to no part: where it stood, and what it holds. */
export interface StrayCell {
  readonly asal: string;
  readonly isi: Isian;
}

/** What stands on the sheet without being understood. It is kept as it was typed when the sheet is written anew. */
export interface UnreadIdentitas {
  readonly baris: readonly UnreadRow[];
  /** What stands for yes or no, by the indikator's id. */
  readonly iku: ReadonlyMap<string, Isian>;
  /** Comparisons as they were read, with the level or year that was not. */
  readonly pembanding: readonly (Pembanding & { readonly tertulis: Readonly<Partial<Record<'tingkat' | 'tahun', Isian>>> })[];
  readonly lain: readonly StrayCell[];
}

export const NOTHING_LEFT: UnreadIdentitas = { baris: [], iku: new Map(), pembanding: [], lain: [] };

/** How many entries stand on the sheet without being understood. */
export const countUnread = ({ baris, iku, pembanding, lain }: UnreadIdentitas): number =>
  baris.length + iku.size + pembanding.length + lain.length;

/** Columns that Runut knows in each table. */
const COLUMNS: Readonly<Partial<Record<Bagian, readonly string[]>>> = {
  dasarHukum: [k.no, k.judulLengkap],
  fungsi: [k.no, k.uraianFungsi],
  sdm: [k.no, k.uraian, k.jumlah, k.kelompok],
  isuStrategis: [k.no, k.isu],
  tujuan: [k.no, k.tujuan],
  indikator: [k.kode, k.indikator, k.iku, k.sumber, k.definisi],
  pembanding: [k.kode, k.indikator, k.tingkat, k.wilayah, k.sumberPembanding, k.tahun, k.nilai],
  pemanfaatan: [k.butir, k.kriteria, k.bukti, k.pemanfaatan],
  tidakDikenal: [k.asal, k.isi],
};

/** A row of a table as it stands, for being kept. */
export const unreadRow = (part: Bagian, row: TableRow): UnreadRow => ({
  bagian: part,
  isi: Object.fromEntries((COLUMNS[part] ?? []).map((header) => [header, row.cells(header)?.isi ?? ''])),
});

/** Cells kept from before, in the part made for them. */
export const keptBefore = (rows: readonly TableRow[]): readonly StrayCell[] =>
  rows.flatMap((row) => {
    const isi = row.cells(k.isi)?.isi ?? '';
    return isi === '' ? [] : [{ asal: textIn(row, k.asal), isi }];
  });

/** Cells of the sheet, as far as it is Runut's, that no part reads: notes between the tables, columns and labels of one's own. */
export function strayCells(
  sheet: SheetSnapshot,
  parts: ReadonlyMap<Bagian, SectionPlace>,
  lists: readonly ReadonlyMap<string, TableCell>[],
): readonly (StrayCell & { readonly row: number; readonly column: number })[] {
  const end = Math.max(0, ...[...parts.values()].map(({ sampai }) => sampai));
  const beside = new Set(lists.flatMap((list) => [...list].flatMap(([name, at]) => (isLabel(name) ? [key(at)] : []))));
  const places = [...parts].map(([part, place]) => ({ part, ...place }));
  const known = (value: CellValue, row: number, column: number): boolean => {
    const at = places.find((one) => row >= one.row && row < one.sampai);
    // Title and subtitle.
    if (!at) return row < 2 && column === 0;
    if (row === at.row) return column === firstFilled(sheet, row);
    const columns = COLUMNS[at.part];
    if (!columns)
      return beside.has(key({ row, column })) || (isLabel(String(value).trim()) && column === firstFilled(sheet, row));
    const header = String(valueAt(sheet, at.row + 1, column))
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
    return columns.some((one) => one.toLowerCase() === header);
  };
  return sheet.values.slice(0, end).flatMap((line, row) =>
    line.slice(0, IDENTITAS_COLUMNS).flatMap((value, column) => {
      if (value === '' || known(value, row, column)) return [];
      return [{ asal: a1(area(row, column)), isi: typeof value === 'boolean' ? String(value) : value, row, column }];
    }),
  );
}

const LABELS = new Set(Object.values<string>(label));
const isLabel = (name: string): boolean => LABELS.has(name);
const key = ({ row, column }: { readonly row: number; readonly column: number }): string => `${String(row)},${String(column)}`;
const firstFilled = (sheet: SheetSnapshot, row: number): number => (sheet.values[row] ?? []).findIndex((value) => value !== '');

/** What was typed for the level and year of a comparison that still says nothing of them; those that found no place are kept apart. */
export function placedComparisons(
  pembanding: readonly Pembanding[],
  left: UnreadIdentitas['pembanding'],
): {
  readonly tertulis: ReadonlyMap<Pembanding, UnreadIdentitas['pembanding'][number]['tertulis']>;
  readonly lain: readonly StrayCell[];
} {
  const tertulis = new Map<Pembanding, UnreadIdentitas['pembanding'][number]['tertulis']>();
  const lain: StrayCell[] = [];
  for (const one of left) {
    const alike = (other: Pembanding): number =>
      (['wilayah', 'nilai', 'sumber'] as const).filter((part) => other[part] === one[part]).length;
    const place = pembanding.find((other) => other.indikator === one.indikator && !tertulis.has(other) && alike(other) >= 2);
    if (place) tertulis.set(place, one.tertulis);
    else for (const isi of Object.values(one.tertulis)) lain.push({ asal: `${bagian.pembanding}: ${one.indikator}`, isi });
  }
  return { tertulis, lain };
}
