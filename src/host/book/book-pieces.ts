import type { BookCell } from '../../files/xlsx/book';
import type { FramedBook, SheetLines } from '../../files/xlsx/pieces';
import { dumpFrame, dumpLines } from './dump';
import type { HostSheet } from './host-sheet';
import type { WholeBook } from './whole-book';

/** Rows in one piece: what reading them takes is not felt. */
const ROWS = 400;

/** Which pieces of a sheet may differ from what was taken of them last. */
interface Known {
  /** Pieces as they were taken, by their place. */
  readonly taken: Set<number>;
  /** Those that hold formulas: their results, and what their names stand for, may change without a cell being written. */
  readonly calculated: Set<number>;
}

/**
 * The workbook in pieces, for whoever keeps a copy of it: what has changed since the last time, a few rows at once, so that the page
 * answers in between however long the workbook is. Told of changed cells by `changed`.
 */
export class BookPieces {
  private readonly known = new Map<string, Known>();

  constructor(private readonly book: WholeBook & { settled(): Promise<void> }) {}

  /** Cells of these rows have changed; undefined: any of the workbook. */
  changed(sheetId?: string, rows: Iterable<number> = []): void {
    if (sheetId === undefined) {
      this.known.clear();
      return;
    }
    const taken = this.known.get(sheetId)?.taken;
    for (const row of rows) taken?.delete(Math.floor(row / ROWS));
  }

  /**
   * Hands over every piece that has changed, and then the workbook around them; what changes meanwhile is handed over again before. Both
   * together are the workbook as it is at that moment.
   */
  async take(lines: (lines: SheetLines) => void, pause: () => Promise<void>): Promise<FramedBook> {
    for (const { calculated, taken } of this.known.values()) for (const piece of calculated) taken.delete(piece);
    for (;;) {
      this.book.flush();
      await this.book.settled();
      const next = this.next();
      if (!next) return this.frame();
      lines(next);
      await pause();
    }
  }

  /** A piece that has changed; undefined: none has. */
  private next(): SheetLines | undefined {
    for (const sheet of this.book.sheets) {
      const known = this.knownOf(sheet);
      // What reaches over rows is put back in a sheet as a whole.
      const whole = sheet.pieces.dresses;
      const pieces = whole ? 1 : Math.ceil(lengthOf(sheet) / ROWS);
      for (let piece = 0; piece < pieces; piece += 1) {
        if (known.taken.has(piece)) continue;
        known.taken.add(piece);
        if (whole) {
          known.calculated.add(piece);
          return { sheetId: sheet.id, lines: dumpLines(this.book, sheet) };
        }
        return { sheetId: sheet.id, from: piece * ROWS, lines: this.linesOf(sheet, piece, known) };
      }
    }
    return undefined;
  }

  private linesOf(sheet: HostSheet, piece: number, { calculated }: Known): SheetLines['lines'] {
    const lines = dumpLines(this.book, sheet, { row: piece * ROWS, rows: ROWS });
    if (lines.some((line) => line.some(isCalculated))) calculated.add(piece);
    else calculated.delete(piece);
    return [...lines, ...Array.from({ length: ROWS - lines.length }, () => [])];
  }

  private knownOf({ id }: HostSheet): Known {
    let known = this.known.get(id);
    if (!known) this.known.set(id, (known = { taken: new Set(), calculated: new Set() }));
    return known;
  }

  private frame(): FramedBook {
    const sheets = this.book.sheets.map((sheet) => ({
      sheetId: sheet.id,
      ...(sheet.pieces.dresses ? {} : { length: lengthOf(sheet) }),
    }));
    return { frame: dumpFrame(this.book), sheets };
  }
}

const isCalculated = (cell: BookCell | null): boolean => cell?.formula !== undefined;

/** How many rows of a sheet hold anything. */
function lengthOf(sheet: HostSheet): number {
  const used = sheet.used(false);
  return used ? used.row + used.rows : 0;
}
