import type { Area } from '../../../domain/sheet/address';
import { WorkbookError } from '../../../app/workbook';
import { emptySheet, type Book, type BookCell, type BookSheet } from '../book';

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** A sheet being edited: rows are copied when they are first written to, everything else is replaced whole. */
export class SheetDraft {
  readonly parts: Mutable<Omit<BookSheet, 'cells'>>;
  private rows: (readonly (BookCell | null)[])[];
  private owned = new WeakSet<readonly (BookCell | null)[]>();
  /** Whether any cell holds a formula; unknown until somebody asks. */
  private calculates: boolean | undefined;

  constructor(sheet: BookSheet) {
    const { cells, ...parts } = sheet;
    this.parts = parts;
    this.rows = [...cells];
  }

  get height(): number {
    return this.rows.length;
  }

  get holdsFormulas(): boolean {
    this.calculates ??= this.rows.some((row) => row.some((cell) => cell?.formula !== undefined));
    return this.calculates;
  }

  cellAt(row: number, column: number): BookCell | null {
    return this.rows[row]?.[column] ?? null;
  }

  setCell(row: number, column: number, cell: BookCell | null): void {
    const cells = this.rowForWriting(row);
    while (cells.length < column) cells.push(null);
    if (cell?.formula !== undefined) this.calculates = true;
    cells[column] = isNothing(cell) ? null : cell;
  }

  /** Changes each cell of the area that exists already. */
  changeExisting(of: Area, change: (cell: BookCell) => BookCell | null): void {
    const last = Math.min(of.row + of.rows, this.rows.length);
    for (let row = of.row; row < last; row += 1) {
      const width = Math.min(of.column + of.columns, this.rows[row]?.length ?? 0);
      for (let column = of.column; column < width; column += 1) {
        const cell = this.cellAt(row, column);
        const changed = cell && change(cell);
        if (changed !== cell) this.setCell(row, column, changed);
      }
    }
  }

  /** Changes every cell of the area, empty ones too. */
  changeAll(of: Area, change: (cell: BookCell, row: number, column: number) => BookCell): void {
    for (let row = of.row; row < of.row + of.rows; row += 1) {
      for (let column = of.column; column < of.column + of.columns; column += 1) {
        this.setCell(row, column, change(this.cellAt(row, column) ?? { value: '' }, row, column));
      }
    }
  }

  /** Replaces the rows by others made of them (inserting and deleting rows and columns). */
  replaceRows(change: (rows: readonly (readonly (BookCell | null)[])[]) => (readonly (BookCell | null)[])[]): void {
    this.rows = change(this.rows);
    this.owned = new WeakSet();
  }

  finish(): BookSheet {
    let end = this.rows.length;
    while (end > 0 && (this.rows[end - 1] ?? []).every((cell) => cell === null)) end -= 1;
    return { ...this.parts, cells: end === this.rows.length ? this.rows : this.rows.slice(0, end) };
  }

  private rowForWriting(row: number): (BookCell | null)[] {
    while (this.rows.length <= row) this.rows.push([]);
    const known = this.rows[row] ?? [];
    if (this.owned.has(known)) return known as (BookCell | null)[];
    const own = [...known];
    this.owned.add(own);
    this.rows[row] = own;
    return own;
  }
}

const isNothing = (cell: BookCell | null): boolean =>
  cell === null || (cell.value === '' && cell.formula === undefined && cell.style === undefined && cell.link === undefined);

/** A workbook being edited. */
export class BookDraft {
  sheets: SheetDraft[];
  active: SheetDraft | undefined;
  names: Book['names'];

  constructor(private readonly book: Book) {
    this.sheets = book.sheets.map((sheet) => new SheetDraft(sheet));
    this.active = this.sheets[book.active];
    this.names = book.names;
  }

  find(name: string): SheetDraft | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find(({ parts }) => parts.name.toLowerCase() === wanted);
  }

  /** Throws as Excel does when an edit names a sheet that is not there. */
  sheet(name: string): SheetDraft {
    const found = this.find(name);
    if (!found) throw new WorkbookError('missing-item', 'write', `no sheet "${name}"`);
    return found;
  }

  add(name: string): SheetDraft {
    const draft = new SheetDraft(emptySheet(name));
    this.sheets.push(draft);
    return draft;
  }

  finish(): Book {
    const firstVisible = this.sheets.find(({ parts }) => parts.visibility === 'visible');
    const active = this.active?.parts.visibility === 'visible' ? this.active : firstVisible;
    return {
      ...this.book,
      sheets: this.sheets.map((sheet) => sheet.finish()),
      active: Math.max(0, active ? this.sheets.indexOf(active) : 0),
      names: this.names,
    };
  }
}
