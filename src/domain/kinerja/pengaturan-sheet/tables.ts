import { END_MARK } from '../../sheet/print/part';
import type { Isian } from '../pengaturan';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';

/** A cell of a table: what it holds and where. */
export interface TableCell {
  readonly isi: Isian;
  readonly row: number;
  readonly column: number;
}

/** A row of a table, its cells by column header. */
export interface TableRow {
  readonly row: number;
  readonly judul: readonly string[];
  cells(column: string): TableCell | undefined;
}

export interface SectionPlace {
  readonly row: number;
  /** First row of the next section, or the end of the sheet. */
  readonly sampai: number;
}

/** Where each section stands: by its title in any column, with or without its letter. */
export function sectionsOf<Name extends string>(
  sheet: SheetSnapshot,
  titles: Readonly<Record<Name, string>>,
): ReadonlyMap<Name, SectionPlace> {
  const wanted = new Map(Object.entries<string>(titles).map(([key, judul]) => [tidy(judul), key as Name]));
  const found: { kunci: Name; row: number }[] = [];
  let end = sheet.values.length;
  // Rows that were not read are passed over: `forEach` skips them.
  sheet.values.forEach((line, row) => {
    if (line.includes(END_MARK)) end = Math.min(end, row);
    const text = line.find((value) => value !== '');
    const key = typeof text === 'string' ? wanted.get(tidy(text)) : undefined;
    if (key) found.push({ kunci: key, row });
  });
  return new Map(found.map(({ kunci, row }, index) => [kunci, { row, sampai: found[index + 1]?.row ?? end }]));
}

const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[a-z]\.\s*/, '')
    .replace(/\(.*\)/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The rows under a section's header; columns are found by their header, in any order. */
export function readTableUnder(sheet: SheetSnapshot, layout: SectionPlace): readonly TableRow[] {
  const header = layout.row + 1;
  const judul = (sheet.values[header] ?? []).map((value) => String(value).replace(/\s+/g, ' ').trim());
  const columns = new Map(judul.map((text, column) => [text.toLowerCase(), column]));
  const rows = Array.from({ length: Math.max(0, layout.sampai - header - 1) }, (_, index) => header + 1 + index);
  return rows
    .filter((row) => judul.some((text, column) => text !== '' && valueAt(sheet, row, column) !== ''))
    .map((row) => ({
      row,
      judul,
      cells(nama) {
        const column = columns.get(nama.toLowerCase());
        return column === undefined ? undefined : { isi: isianAt(sheet, row, column), row, column };
      },
    }));
}

/** A section of labels and values: the first filled cell is the label, the next one the value. */
export function readList(sheet: SheetSnapshot, layout: SectionPlace): Map<string, TableCell> {
  const results = new Map<string, TableCell>();
  for (let row = layout.row + 1; row < layout.sampai; row += 1) {
    const line = sheet.values[row] ?? [];
    const label = line.findIndex((value) => value !== '');
    if (label < 0) continue;
    const column = line.findIndex((value, index) => index > label && value !== '');
    const at = column < 0 ? label + 1 : column;
    results.set(String(line[label]).trim(), { isi: isianAt(sheet, row, at), row, column: at });
  }
  return results;
}

function isianAt(sheet: SheetSnapshot, row: number, column: number): Isian {
  const value = valueAt(sheet, row, column);
  return typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value.trim() : value;
}
