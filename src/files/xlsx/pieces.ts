import type { Book, BookSheet } from './book';

type Lines = BookSheet['cells'];

/** Some rows of a sheet, from one on, or all of them. Sheets go by an id of whoever hands them over: names change. */
export interface SheetLines {
  readonly sheetId: string;
  readonly from?: number;
  readonly lines: Lines;
}

/** A workbook whose sheets hold no cells, and for each of its sheets which it is and how many rows it has, where not all that came. */
export interface FramedBook {
  readonly frame: Book;
  readonly sheets: readonly { readonly sheetId: string; readonly length?: number }[];
}

/** A workbook that comes in pieces: each row stays as it came last. */
export class BookOfPieces {
  private readonly sheets = new Map<string, Lines[number][]>();

  put({ sheetId, from, lines }: SheetLines): void {
    const sheet = (from !== undefined && this.sheets.get(sheetId)) || [];
    this.sheets.set(sheetId, sheet);
    for (const [index, line] of lines.entries()) sheet[(from ?? 0) + index] = line;
  }

  /** Sheets that are not named any more are forgotten. */
  whole({ frame, sheets }: FramedBook): Book {
    const ids = new Set(sheets.map(({ sheetId }) => sheetId));
    for (const sheetId of this.sheets.keys()) if (!ids.has(sheetId)) this.sheets.delete(sheetId);
    return {
      ...frame,
      sheets: frame.sheets.map((sheet, index) => ({ ...sheet, cells: this.linesOf(sheets[index]) })),
    };
  }

  private linesOf(of: FramedBook['sheets'][number] | undefined): Lines {
    const lines = (of && this.sheets.get(of.sheetId)) ?? [];
    lines.length = Math.min(lines.length, of?.length ?? lines.length);
    while (lines.length > 0 && (lines.at(-1)?.length ?? 0) === 0) lines.pop();
    return Array.from(lines, (line) => line ?? []);
  }
}

/** A workbook as its frame and, each when it is asked for, pieces of its rows with about so many cells; `BookOfPieces` makes it whole again. */
export function partBook(
  book: Book,
  cells: number,
): { readonly framed: FramedBook; readonly lines: Generator<SheetLines, undefined> } {
  const { sheets } = book;
  return {
    framed: {
      frame: { ...book, sheets: sheets.map((sheet) => ({ ...sheet, cells: [] })) },
      sheets: sheets.map((sheet, index) => ({ sheetId: String(index), length: sheet.cells.length })),
    },
    lines: linesInTurn(sheets, cells),
  };
}

function* linesInTurn(sheets: Book['sheets'], most: number): Generator<SheetLines, undefined> {
  for (const [index, { cells }] of sheets.entries()) {
    let [from, count] = [0, 0];
    for (const [row, line] of cells.entries()) {
      count += 1 + line.length;
      if (count < most && row < cells.length - 1) continue;
      yield { sheetId: String(index), from, lines: cells.slice(from, row + 1) };
      [from, count] = [row + 1, 0];
    }
  }
  return undefined;
}
