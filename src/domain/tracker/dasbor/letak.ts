import type { Area } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import type { FormatName, StyleName } from '../../sheet/style';
import type { Text } from '../../text';

const sheet = SHEET.dasbor;

/** Six columns of words, then narrow ones: a column of the time line each, or several together for one more figure. */
export const KOLOM_LEBAR = [24, 188, 92, 62, 58, 58];
export const KOLOM_WAKTU = 32;
const SEMPIT = 11.25;
const LEBAR = KOLOM_LEBAR.length + KOLOM_WAKTU;

/** Average width of a letter at the sheet's 9 points, and the height of a line, in points. */
const HURUF = 4.7;
const BARIS = 12;

/** Height of a row whose texts must fit their columns; merged cells never grow by themselves. */
function tinggiBaris(texts: readonly (readonly [teks: string, lebar: number])[], least = 18): number {
  const lines = texts.map(([teks, lebar]) => Math.ceil((teks.length * HURUF * 1.1) / (lebar - 8)));
  return Math.max(least, Math.max(...lines) * BARIS + 6);
}

/** Width of a run of columns, in points. */
const lebarLajur = ([column, columns]: Lajur): number =>
  Array.from({ length: columns }, (_, right) => KOLOM_LEBAR[column + right] ?? SEMPIT).reduce((sum, width) => sum + width, 0);

/** Where a table's columns stand: first column and how many it spans. */
export type Lajur = readonly [column: number, columns: number];

/** Collects the edits of a page from top to bottom. */
export class Halaman {
  readonly edits: Edit[] = [];
  row = 0;

  text(said: Text, style: StyleName, height?: number): void {
    this.edits.push({ kind: 'write', sheet, at: { row: this.row, column: 0 }, values: [[said.id]] });
    this.style(this.row, 0, 1, 1, style);
    if (height !== undefined) this.edits.push({ kind: 'row-height', sheet, row: this.row, rows: 1, height });
    this.row += 1;
  }

  gap(rows = 1): void {
    this.row += rows;
  }

  /** One row of a table; cells spanning several columns are merged. */
  cells(lajur: readonly Lajur[], values: readonly CellInput[], styles: readonly StyleName[]): void {
    const height = tinggiBaris(
      lajur.map((one, index) => [typeof values[index] === 'string' ? values[index] : '', lebarLajur(one)]),
    );
    lajur.forEach(([column, columns], index) => {
      const area: Area = { row: this.row, column, rows: 1, columns };
      if (columns > 1) this.edits.push({ kind: 'merge', sheet, area });
      this.edits.push({ kind: 'style', sheet, area, style: styles[index] ?? styles.at(-1) ?? 'lkj-sel' });
      this.edits.push({ kind: 'write', sheet, at: area, values: [[values[index] ?? '']] });
    });
    this.edits.push({ kind: 'row-height', sheet, row: this.row, rows: 1, height });
    this.row += 1;
  }

  style(row: number, column: number, rows: number, columns: number, style: StyleName): void {
    this.edits.push({ kind: 'style', sheet, area: { row, column, rows, columns }, style });
  }

  format(row: number, column: number, rows: number, format: FormatName): void {
    if (rows > 0) this.edits.push({ kind: 'format', sheet, area: { row, column, rows, columns: 1 }, format });
  }

  bar(row: number, column: number, rows: number, style: StyleName, max = 1): void {
    const area = { row, column, rows, columns: 1 };
    if (rows > 0) this.edits.push({ kind: 'conditional', sheet, area, formats: [{ kind: 'bar', min: 0, max, style }] });
  }
}

/** Makes the sheet, takes away what stood there, and sets the columns. `rowsInUse` is how far the old Dasbor reached. */
export function openingEdits(rowsInUse: number): Edit[] {
  return [
    { kind: 'ensure-sheet', sheet, visibility: 'visible', gridlines: false },
    { kind: 'clear', sheet, area: { row: 0, column: 0, rows: Math.max(rowsInUse, 1), columns: LEBAR }, what: 'all' },
    ...KOLOM_LEBAR.map((width, column): Edit => ({ kind: 'column-width', sheet, column, columns: 1, width })),
    { kind: 'column-width', sheet, column: KOLOM_LEBAR.length, columns: KOLOM_WAKTU, width: SEMPIT },
  ];
}

/** Landscape folio, one page wide, ready to print or project. */
export function closingEdits(rows: number, judul: Text, halaman: Text): Edit[] {
  return [
    {
      kind: 'page',
      sheet,
      setup: {
        paper: 'folio',
        orientation: 'landscape',
        fitToWidth: true,
        printArea: { row: 0, column: 0, rows: Math.max(rows, 1), columns: LEBAR },
        titleRows: { row: 0, rows: 2 },
        footer: { left: judul.id, right: halaman.id },
      },
    },
    { kind: 'freeze', sheet, rows: 2, columns: 0 },
  ];
}
