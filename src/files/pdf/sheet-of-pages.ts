import { shortenedTo } from '../../domain/text';
import { area, type Area } from '../../domain/sheet/address';
import type { Box, Point } from '../../domain/sheet/edit';
import { boxAround } from '../../domain/sheet/shapes';
import type { ShapeSnapshot, SheetSnapshot } from '../../domain/sheet/snapshot';
import type { Doubt, DoubtKind } from '../../domain/sop/doubt';
import { readSops } from '../../domain/sop/read/read-sops';
import type { Sop } from '../../domain/sop/sop';
import { linesIn, textOfLines } from './cell-lines';
import { isHidden, type FilledCell, type FilledTable } from './place-words';
import type { PageNote } from './page-notes';
import type { LooseLine, PageParts } from './read-page';
import { isPicture } from './page-picture';
import { isRunning, runningLines } from './running-lines';
import { onEdgesOf, sameColumns, widthsOf } from './same-columns';
import { inColumns, onColumns, USUAL_WIDTH } from './set-out';

/** Height of a row that no lines give one, in points. */
const LOOSE_ROW = 15;

/**
 * Everything on the pages as one sheet, from the first page down: each table with its own columns from A on, lines of text between them
 * as rows, a table that goes on after a page break without a row between. Lines that every page repeats come last.
 */
export class SheetOfPages {
  private readonly values: string[][] = [];
  private readonly heights: number[] = [];
  private readonly fills: string[][] = [];
  private readonly merges: Area[] = [];
  /** Their places across are counted in columns until it is known how wide those are. */
  private readonly shapes: ShapeSnapshot[] = [];
  private readonly doubts: Doubt[] = [];
  private readonly told = new Set<Box>();
  /** Pictures and forms without a name, over which cells. */
  private readonly vague: { readonly row: number; readonly column: number; readonly text: string }[] = [];
  private columns: readonly number[] = [];
  private most = 0;
  private last: { readonly table: FilledTable; readonly loose: boolean } | undefined;

  constructor(
    private readonly name: string,
    private readonly pages: readonly PageParts[],
  ) {}

  build(): { readonly sheet: SheetSnapshot; readonly doubts: readonly Doubt[] } {
    const running = runningLines(this.pages);
    const atEnd: LooseLine[] = [];
    for (const page of this.pages) {
      const blocks = [
        ...page.tables.map((table) => ({ top: table.table.ys[0] ?? 0, table })),
        ...page.loose.map((line) => ({ top: line.top, line })),
      ].sort((a, b) => a.top - b.top);
      const starts = new Map<FilledTable, number>();
      for (const block of blocks) {
        if ('table' in block) {
          const table = this.addTable(block.table, page);
          starts.set(table, this.values.length - (block.table.table.ys.length - 1));
        } else if (isRunning(running, block.line, page.height)) atEnd.push(block.line);
        else this.addLine(block.line);
      }
      for (const note of page.notes ?? []) this.addNote(note, starts);
      if (starts.size > 0) for (const picture of page.pictures) this.tellPicture(picture, starts);
      else if (isPicture(page, running, this.pages)) this.tellPage();
    }
    const seen = new Set<string>();
    const distinct = atEnd.filter(({ pieces }) => {
      const text = pieces.map((piece) => piece.text).join(' ');
      return !seen.has(text) && seen.add(text);
    });
    if (distinct.length > 0) this.addBlank();
    for (const line of distinct) this.addLine(line);
    const sheet = this.finish();
    const sops = this.vague.length > 0 ? readSops(sheet).sops : [];
    for (const { row, column, text } of this.vague)
      if (isActorCell(sops, row, column)) this.doubt('symbol-kind', row, column, text);
    return { sheet, doubts: this.doubts };
  }

  /** Told at the cell beneath it, or where the sheet begins. */
  private addNote({ at: { x, y }, kind, text }: PageNote, starts: ReadonlyMap<FilledTable, number>): void {
    for (const [table, from] of starts) {
      const place = table.cellAt(x, y)?.place;
      if (place) return this.doubt(kind, from + place.row, place.column, text);
    }
    this.doubt(kind, 0, 0, text);
  }

  /** Over the cells of a table it may be the flow of several steps. */
  private tellPicture({ left, top, width, height }: Box, starts: ReadonlyMap<FilledTable, number>): void {
    for (const [table, from] of starts) {
      const place = table.cellAt(left + width / 2, top + 1)?.place ?? table.cellAt(left + width / 2, top + height / 2)?.place;
      if (place) return this.doubt('flow-picture', from + place.row, place.column, '');
    }
  }

  /** A page of which nothing can be read. */
  private tellPage(): void {
    this.addBlank();
    this.doubt('page-picture', this.values.length, 0, '');
    this.values.push(['']);
    this.heights.push(LOOSE_ROW);
    if (this.last) this.last = { ...this.last, loose: true };
  }

  private addBlank(): void {
    if (this.values.length === 0 || (this.values.at(-1) ?? []).every((text) => text === '')) return;
    this.values.push([]);
    this.heights.push(LOOSE_ROW);
  }

  private addLine({ pieces }: LooseLine): void {
    if (this.last && !this.last.loose) this.addBlank();
    if (this.last) this.last = { ...this.last, loose: true };
    this.values.push(pieces.map(({ text }) => text));
    this.heights.push(LOOSE_ROW);
  }

  private addTable(found: FilledTable, page: PageParts): FilledTable {
    const before = this.last?.loose === false ? this.last.table.table.xs : [];
    const table = onEdgesOf(before, found) ?? found;
    const { xs, ys } = table.table;
    if (!sameColumns(before, xs)) this.addBlank();
    const from = this.values.length;
    const columns = xs.length - 1;
    for (let row = 0; row < ys.length - 1; row += 1) {
      this.values.push(Array.from({ length: columns }, () => ''));
      this.heights.push((ys[row + 1] ?? 0) - (ys[row] ?? 0));
    }
    for (const cell of table.cells) this.addCell(cell, from);
    for (const row of table.estimated ?? []) this.doubtRow(from + row);
    if (columns * (ys.length - 1) > this.most) {
      this.most = columns * (ys.length - 1);
      this.columns = widthsOf(xs);
    }
    this.addDrawings(table, page, from);
    this.last = { table, loose: false };
    return table;
  }

  private addCell(cell: FilledCell, from: number): void {
    const { place } = cell;
    const at = { row: from + place.row, column: place.column };
    if (place.rows > 1 || place.columns > 1) this.merges.push(area(at.row, at.column, place.rows, place.columns));
    if (cell.colour !== undefined) this.fill(area(at.row, at.column, place.rows, place.columns), cell.colour);
    if (cell.words.length === 0) return;
    const lines = linesIn(cell.words);
    const text = textOfLines(lines, cell);
    const row = this.values[at.row];
    if (row) row[at.column] = text;
    if (cell.torn) this.doubt('text-place', at.row, at.column, text);
    const bottom = Math.max(...lines.map((line) => line.bottom));
    // A line cut through by the edge of its row tells that those below it were never printed.
    const upright = cell.words.every(({ turned }) => turned === undefined);
    const below = lines.length > 1 && bottom > cell.top + cell.height + CUT * (lines.at(-1)?.size ?? 0);
    if ((upright && below) || cell.words.some(isHidden)) this.doubt('text-cut', at.row, at.column, text);
  }

  private fill({ row, column, rows, columns }: Area, colour: string): void {
    for (let at = row; at < row + rows; at += 1) {
      const line = (this.fills[at] ??= []);
      while (line.length < column) line.push('');
      for (let across = column; across < column + columns; across += 1) line[across] = colour;
    }
  }

  /** At the first cell of the row that holds something. */
  private doubtRow(row: number): void {
    const column = this.values[row]?.findIndex((text) => text !== '') ?? -1;
    if (column >= 0) this.doubt('cell-edges', row, column, this.values[row]?.[column] ?? '');
  }

  private doubt(kind: DoubtKind, row: number, column: number, text: string): void {
    this.doubts.push({ sheet: this.name, at: { row, column }, kind, teks: shortenedTo(text.replace(/\s+/g, ' '), 41) });
  }

  /** What is drawn over a table, at the same place over its rows and columns on the sheet. */
  private addDrawings({ table, cellAt }: FilledTable, { symbols, lines }: PageParts, from: number): void {
    const top = table.ys[0] ?? 0;
    const above = this.heights.slice(0, from).reduce((sum, height) => sum + height, 0);
    const moved = ({ x, y }: Point): Point => ({ x: inColumns(table.xs, x), y: y - top + above });
    for (const { type, box, text } of symbols) {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const cell = cellAt(x, y);
      if (!cell) {
        const beside = y > top && y < (table.ys.at(-1) ?? 0);
        // Beside the table's own rows it is somebody's mark; above or beneath it may be a logo or a stamp.
        if (beside && !this.told.has(box)) this.doubt('symbol-outside', from, 0, text);
        if (beside) this.told.add(box);
        continue;
      }
      const corner = moved({ x: box.left, y: box.top });
      const right = inColumns(table.xs, box.left + box.width);
      const name = `Bentuk ${String(this.shapes.length + 1)}`;
      this.shapes.push({
        name,
        // A form that has no name still marks its cell; which symbol it is, a person says.
        type: type === 'Freeform' ? 'Custom' : type,
        left: corner.x,
        top: corner.y,
        width: right - corner.x,
        height: box.height,
        ...(text === '' ? {} : { text }),
      });
      const at = { row: from + cell.place.row, column: cell.place.column };
      if (type === 'Freeform' || type === 'Image') this.vague.push({ row: at.row, column: at.column, text });
      const near = (middle: number, start: number, size: number, half: number): boolean =>
        Math.min(middle - start, start + size - middle) < Math.min(half * 0.5, size * 0.2);
      if (near(x, cell.left, cell.width, box.width / 2)) this.doubt('symbol-column', at.row, at.column, text);
      if (near(y, cell.top, cell.height, box.height / 2)) this.doubt('symbol-row', at.row, at.column, text);
    }
    for (const { points, startArrow, endArrow } of lines) {
      if (!points.some(({ x, y }) => cellAt(x, y))) continue;
      const way = points.map(moved);
      this.shapes.push({
        name: `Garis ${String(this.shapes.length + 1)}`,
        type: 'Line',
        ...boxAround(way),
        line: { points: way, startArrow, endArrow },
      });
    }
  }

  private finish(): SheetSnapshot {
    const width = Math.max(0, ...this.values.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, column) => this.columns[column] ?? USUAL_WIDTH);
    for (const row of this.values) while (row.length < width) row.push('');
    return {
      name: this.name,
      values: this.values,
      ...(this.fills.length > 0 ? { fills: Array.from(this.fills, (line) => line ?? []) } : {}),
      merges: this.merges,
      shapes: this.shapes.map((shape) => onColumns(shape, columns)),
      sizes: { columns, rows: this.heights },
      protected: false,
    };
  }
}

/** A logo in the identity block is no mark. */
const isActorCell = (sops: readonly Sop[], row: number, column: number): boolean =>
  sops.some(
    ({ pelaksana, kegiatan }) =>
      pelaksana.some((one) => column >= one.column && column < one.column + one.columns) &&
      kegiatan.some((one) => row >= one.row && row < one.row + one.rows),
  );

/** How much of a line stands below its row where it is cut. */
const CUT = 0.25;
