import type { Area } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import type { FormatName, StyleName } from '../../sheet/style';
import type { Text } from '../../text';

const sheet = SHEET.dasbor;

/** Six columns of words, then narrow ones: a column of the time line each, or several together for one more figure. */
export const KOLOM_LEBAR = [24, 190, 96, 62, 56, 56];
export const KOLOM_WAKTU = 32;
const SEMPIT = 11.25;
export const LEBAR = KOLOM_LEBAR.length + KOLOM_WAKTU;

/** Average width of a letter at the sheet's 8 points, and the height of a line, in points. */
const HURUF = 4.3;
const BARIS = 11;

/** As many letters of Kegiatan as stand in two lines of its column. */
const DUA_BARIS = 74;

/** What a step does, cut to two lines: the whole stands on the SOP. */
export function duaBaris(uraian: string): string {
  const teks = uraian.replace(/\s+/g, ' ').trim();
  return teks.length <= DUA_BARIS ? teks : `${teks.slice(0, DUA_BARIS).replace(/\s*\S*$/, '')} …`;
}

/** What a landscape folio holds between its margins, in points; the rows repeated at the top of later pages take their part. */
const TINGGI_HALAMAN = 530;

/** Height of a row whose texts must fit their columns; merged cells never grow by themselves. */
function tinggiBaris(texts: readonly (readonly [teks: string, lebar: number])[], least = 16): number {
  const lines = texts.map(([teks, lebar]) => Math.ceil((teks.length * HURUF * 1.1) / (lebar - 10)));
  return Math.max(least, Math.max(...lines) * BARIS + 5);
}

/** Width of a run of columns, in points. */
const lebarLajur = ([column, columns]: Lajur): number =>
  Array.from({ length: columns }, (_, right) => KOLOM_LEBAR[column + right] ?? SEMPIT).reduce((sum, width) => sum + width, 0);

/** Where a table's columns stand: first column and how many it spans. */
export type Lajur = readonly [column: number, columns: number];

/** Collects the edits of a sheet from top to bottom, and where a page should end so that no table is torn from its heading. */
export class Halaman {
  readonly edits: Edit[] = [];
  row = 0;
  private readonly heights: number[] = [];
  private readonly blocks: { readonly row: number; readonly end: number }[] = [];

  text(said: Text, style: StyleName, height = 16): void {
    this.put(this.row, 0, 1, [said.id], style);
    this.end(height);
  }

  gap(height = 10): void {
    this.end(height);
  }

  /** Everything written by `build` stays on one page where it fits on one. */
  block(build: () => void): void {
    const row = this.row;
    build();
    this.blocks.push({ row, end: this.row });
  }

  /** One row of a table; cells spanning several columns are merged. */
  cells(lajur: readonly Lajur[], values: readonly CellInput[], styles: readonly StyleName[], least = 16): void {
    lajur.forEach(([column, columns], index) => {
      this.put(this.row, column, columns, [values[index] ?? ''], styles[index] ?? styles.at(-1) ?? 'dasbor-sel');
    });
    this.end(
      tinggiBaris(
        lajur.map((one, index) => [typeof values[index] === 'string' ? values[index] : '', lebarLajur(one)]),
        least,
      ),
    );
  }

  /** Values beside each other from a column on; one value over several columns merges them. */
  put(row: number, column: number, columns: number, values: readonly CellInput[], style: StyleName, rows = 1): void {
    const area: Area = { row, column, rows, columns };
    if (values.length === 1 && (columns > 1 || rows > 1)) this.edits.push({ kind: 'merge', sheet, area });
    this.style(area, style);
    this.edits.push({ kind: 'write', sheet, at: area, values: [values] });
  }

  style(area: Area, style: StyleName): void {
    this.edits.push({ kind: 'style', sheet, area, style });
  }

  /** Ends the row. */
  end(height: number): void {
    this.edits.push({ kind: 'row-height', sheet, row: this.row, rows: 1, height });
    this.heights.push(height);
    this.row += 1;
  }

  format(row: number, column: number, rows: number, format: FormatName): void {
    if (rows > 0) this.edits.push({ kind: 'format', sheet, area: { row, column, rows, columns: 1 }, format });
  }

  bar(row: number, column: number, rows: number, max: number): void {
    const area = { row, column, rows, columns: 1 };
    if (rows > 0)
      this.edits.push({ kind: 'conditional', sheet, area, formats: [{ kind: 'bar', min: 0, max, style: 'dasbor-batang' }] });
  }

  /** Cells turn red where a formula, relative to the first of them, says so. */
  alarm(area: Area, formula: string): void {
    if (area.rows > 0)
      this.edits.push({ kind: 'conditional', sheet, area, formats: [{ kind: 'formula', formula, style: 'terlambat' }] });
  }

  /** Rows above which a page ends; `repeated` rows stand at the top of every later page. */
  breaks(repeated: number): number[] {
    const height = (from: number, to: number): number => this.heights.slice(from, to).reduce((sum, one) => sum + one, 0);
    const later = TINGGI_HALAMAN - height(0, repeated);
    const found: number[] = [];
    let used = 0;
    let room = TINGGI_HALAMAN;
    let done = 0;
    for (const { row, end } of this.blocks) {
      used += height(done, row);
      const own = height(row, end);
      if (used > 0 && used + own > room && (own <= later || used > room / 2)) {
        found.push(row);
        used = 0;
        room = later;
      }
      used += own;
      while (used > room) {
        used -= room;
        room = later;
      }
      done = end;
    }
    return found;
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

/** Rows of the heading, repeated on every page. */
export const JUDUL_BARIS = 3;

/** Landscape folio, one page wide, ready to print or project. */
export function closingEdits(halaman: Halaman, judul: Text, nomor: Text): Edit[] {
  return [
    {
      kind: 'page',
      sheet,
      setup: {
        paper: 'folio',
        orientation: 'landscape',
        fitToWidth: true,
        printArea: { row: 0, column: 0, rows: Math.max(halaman.row, 1), columns: LEBAR },
        titleRows: { row: 0, rows: JUDUL_BARIS },
        breaksAbove: halaman.breaks(JUDUL_BARIS),
        footer: { left: judul.id, right: nomor.id },
      },
    },
    { kind: 'freeze', sheet, rows: JUDUL_BARIS, columns: 0 },
  ];
}
