import { a1 } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import type { Text } from '../../text';
import { formatFigure, readFigure, readRupiah, roundHalfAway } from '../../kantor/angka';
import type { Bound } from '../../kantor/figure';
import { UNREAD_TEXT } from '../../kantor/messages';
import type { Isian } from '../pengaturan';
import type { ColumnKind } from './column-kind';
import { PASTE_TEXT } from './messages';
import { flat, type PasteGrid } from './paste-grid';
import { speaksOfChange } from './header-path';
import { twoFigures } from './two-figures';
import type { PkTable } from './pk-tables';

/** A figure of a cell as it is taken, with what stood beside it. */
export interface TakenFigure {
  readonly isi: Isian;
  readonly satuan?: string;
  readonly kata?: string;
  readonly batas?: Bound;
  /** The figure before the agreement was changed, where the cell holds both. */
  readonly sebelum?: Isian;
}

type Wanted = (kind: ColumnKind) => boolean;

/** One row of a table, or one of several that a person typed into the lines of its cells: its cells by kind. */
export class RowCells {
  constructor(
    private readonly grid: PasteGrid,
    private readonly tabel: PkTable,
    readonly row: number,
    private readonly catatan: Text[],
    /** Which item of its numbered lines this row is, of how many; undefined for the row as it stands. */
    private readonly item?: { readonly at: number; readonly of: number },
  ) {}

  /** Whether a column of a kind stands under the changed agreement. */
  isOfChange(wanted: Wanted): boolean {
    return this.columns(wanted).some((column) => speaksOfChange((this.tabel.judul.get(column) ?? '').toLowerCase()));
  }

  columns(wanted: Wanted): readonly number[] {
    return [...this.tabel.kolom].flatMap(([column, kind]) => (wanted(kind) ? [column] : []));
  }

  /** What stands in the row itself under a kind; the longest where several columns are one. */
  own(apa: ColumnKind['apa']): string {
    const texts = this.columns((kind) => kind.apa === apa).map((column) => this.part(this.grid.value(this.row, column)));
    const words = texts.filter((one) => /[a-z]/i.test(one));
    return (words.length > 0 ? words : texts).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  }

  /** What is seen there, merged cells of rows above included. */
  seen(wanted: Wanted, inLines = false): CellValue | undefined {
    const [column] = this.columns(wanted);
    if (column === undefined) return undefined;
    const value = this.grid.seen(this.row, column);
    return typeof value !== 'string' || (inLines && this.item === undefined) ? value : this.part(value);
  }

  /** The words seen there, in their lines. */
  lines(wanted: Wanted): string {
    const value = this.seen(wanted, true) ?? '';
    return String(value)
      .split(/\r?\n/)
      .map(flat)
      .filter((one) => one !== '')
      .join('\n');
  }

  /** The figure seen there; what is doubtful is noted with its cell, and stays as typed. */
  figure(wanted: Wanted, money = false): TakenFigure | undefined {
    const [column] = this.columns(wanted);
    const value = this.seen(wanted);
    if (column === undefined || value === undefined) return undefined;
    const kind = this.tabel.kolom.get(column);
    const two = typeof value === 'string' ? twoFigures(String(this.seen(wanted, true)), isOfBoth(kind)) : undefined;
    if (!two) return this.taken(value, kind, column, money);
    return {
      ...this.taken(two.sesudah, kind, column, money),
      sebelum: this.taken(two.sebelum, kind, column, money).isi,
    };
  }

  private taken(value: CellValue, kind: ColumnKind | undefined, column: number, money: boolean): TakenFigure {
    const kali = kind?.kali ?? 1;
    // "(juta)" in the header is the scale that every amount below it is written in.
    const scale = typeof value === 'string' && /\d$/.test(value) ? (SCALE_WORD[kali] ?? '') : '';
    const typed: Isian = typeof value === 'number' ? value : `${String(value)}${scale}`;
    const read = (money ? readRupiah : readFigure)(typed);
    const at = a1({ row: this.row, column });
    if (typeof value === 'number' && this.grid.isPercent(this.row, column))
      return { isi: roundHalfAway(value * 100, 9), satuan: '%' };
    switch (read.jenis) {
      case 'angka': {
        const unit = read.persen ? '%' : (read.satuan ?? kind?.satuan);
        const beside = read.batas ?? read.catatan;
        if (beside !== undefined)
          this.catatan.push(PASTE_TEXT.diambil(at, flat(typed), formatFigure(read.nilai, places(read.nilai))));
        return {
          isi: typeof value === 'number' ? value * kali : read.nilai,
          ...(unit === undefined ? {} : { satuan: unit }),
          ...(read.batas === undefined ? {} : { batas: read.batas }),
        };
      }
      case 'kata':
        if (money) this.catatan.push(PASTE_TEXT.tidakTerbaca(at, flat(typed), UNREAD_TEXT['bukan-rupiah']));
        if (read.nilai === undefined || money) return { isi: read.batas === undefined ? flat(typed) : read.kata };
        this.catatan.push(PASTE_TEXT.diambil(at, flat(typed), formatFigure(read.nilai, places(read.nilai))));
        return { isi: read.nilai, kata: read.kata };
      case 'ragu':
        this.catatan.push(PASTE_TEXT.ragu(at, read.teks, ...both(read.pilihan)));
        return { isi: flat(typed) };
      case 'tidak-terbaca':
        this.catatan.push(PASTE_TEXT.tidakTerbaca(at, read.teks, UNREAD_TEXT[read.sebab]));
        return { isi: flat(typed) };
      case 'kosong':
        return { isi: '' };
      case 'tidak-berlaku':
        return { isi: flat(typed) };
    }
  }

  /** Items of a cell's numbered lines, all cells with as many lines taken apart alike; one with other lines is each item's. */
  private part(value: CellValue): string {
    if (this.item === undefined || typeof value !== 'string') return flat(value);
    const lines = value
      .split(/\n/)
      .map(flat)
      .filter((one) => one !== '');
    const items = itemsOf(value);
    const { at, of } = this.item;
    return (items.length === of ? items[at] : lines.length === of ? lines[at] : undefined) ?? flat(value);
  }
}

const isOfBoth = (kind: ColumnKind | undefined): boolean =>
  (kind?.apa === 'target' || kind?.apa === 'pagu') && kind.berdua === true;

const SCALE_WORD: Readonly<Record<number, string>> = { 1e3: ' ribu', 1e6: ' juta', 1e9: ' miliar' };
const places = (nilai: number): number => Math.min(6, String(nilai).split('.')[1]?.length ?? 0);
const both = ([a, b]: readonly [number, number]): readonly [string, string] => [
  formatFigure(a, places(a)),
  formatFigure(b, Math.max(places(b), Number.isInteger(b) ? 0 : 3)),
];

/** The items of a cell whose lines are numbered ("1. …" and "2. …"); a line without a number goes on the item above. */
export function itemsOf(value: CellValue): readonly string[] {
  const items: string[] = [];
  for (const line of String(value).split(/\n/).map(flat)) {
    if (/^\(?(?:\d{1,2}|[a-z])[.)] ?\D/i.test(line)) items.push(line);
    else if (items.length > 0 && line !== '') items[items.length - 1] += ` ${line}`;
  }
  return items;
}
