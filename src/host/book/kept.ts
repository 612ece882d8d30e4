import { a1, type Area, type Cell } from '../../domain/sheet/address';
import type { Shift } from '../../domain/sheet/shift';
import { element } from '../../files/xml-text';
import type { BookCell, BookSheet } from '../../files/xlsx/book';
import type { BookArray, BookKept } from '../../files/xlsx/book-kept';
import { keptArea, shiftedKept, withKeptFormulas } from '../../files/xlsx/kept-xml';

/** A formula of several values, by the cells it fills. */
interface HeldArray extends BookArray {
  readonly at: BookKept;
}

/** What of a sheet's file the host neither shows nor changes, but keeps: pieces as they are, links of cells, and which formulas fill several cells. */
export class KeptPieces {
  private pieces: readonly BookKept[] = [];
  private links: readonly { readonly link: string; readonly at: BookKept }[] = [];
  private arrays: readonly HeldArray[] = [];

  load({ kept = [], cells }: BookSheet): void {
    const links: { link: string; at: BookKept }[] = [];
    const arrays: HeldArray[] = [];
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell?.link !== undefined) links.push({ link: cell.link, at: placePiece({ row, column, rows: 1, columns: 1 }) });
        if (cell?.array) arrays.push({ ...cell.array, at: placePiece({ ...cell.array, row, column }) });
      });
    });
    this.pieces = kept;
    this.links = links;
    this.arrays = arrays;
  }

  shift(shift: Shift): void {
    this.pieces = shiftedKept(this.pieces, shift);
    this.links = moved(this.links, shift);
    this.arrays = moved(this.arrays, shift);
  }

  changeFormulas(change: (formula: string) => string): void {
    this.pieces = withKeptFormulas(this.pieces, change);
  }

  get kept(): readonly BookKept[] {
    return this.pieces;
  }

  /** Whether `dress` has anything to put back. */
  get dresses(): boolean {
    return this.links.length + this.arrays.length > 0;
  }

  /** Puts links and arrays back on the cells they stand on; a cell of an array that holds something of its own ends the array there. */
  dress(cells: (BookCell | null)[][], valueAt: (at: Cell) => BookCell['value']): void {
    const put = (at: Cell, change: (cell: BookCell) => BookCell): void => {
      const line = (cells[at.row] ??= []);
      line[at.column] = change(line[at.column] ?? { value: '' });
    };
    for (const { at, link } of this.links) {
      const place = keptArea(at);
      if (place) put(place, (cell) => ({ ...cell, link }));
    }
    for (const { at: place, spreads } of this.arrays) {
      const over = keptArea(place);
      const formula = over && cells[over.row]?.[over.column]?.formula;
      if (!over || formula === undefined) continue;
      const others = cellsOf(over).filter(({ row, column }) => row !== over.row || column !== over.column);
      const isFree = others.every(({ row, column }) => isNothing(cells[row]?.[column]));
      const whole = isFree ? over : { rows: 1, columns: 1 };
      put(over, (cell) => ({ ...cell, array: { rows: whole.rows, columns: whole.columns, ...(spreads ? { spreads } : {}) } }));
      if (!isFree) continue;
      for (const one of others) {
        const value = valueAt(one);
        if (value !== '') put(one, (cell) => ({ ...cell, value }));
      }
    }
  }

  /** Cells whose values come from an array's formula elsewhere: Univer spreads them again itself. */
  static filled({ cells }: BookSheet): ReadonlySet<string> {
    const found = new Set<string>();
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (!cell?.array) return;
        for (const one of cellsOf({ ...cell.array, row, column }))
          if (one.row !== row || one.column !== column) found.add(a1(one));
      });
    });
    return found;
  }
}

const isNothing = (cell: BookCell | null | undefined): boolean => !cell || (cell.value === '' && cell.formula === undefined);

const cellsOf = ({ row, column, rows, columns }: Area): Cell[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));

const placePiece = (over: Area): BookKept => ({ kind: 'element', xml: element('array', { ref: a1(over) }) });

const moved = <Held extends { readonly at: BookKept }>(held: readonly Held[], shift: Shift): Held[] =>
  held.flatMap((one) => shiftedKept([one.at], shift).map((at) => ({ ...one, at })));
