import type { Area, Cell } from '../../../domain/sheet/address';
import { LIMITS } from '../../refusal';
import { TooManyCells } from '../../xlsx/read/cells';
import { nearestEdge } from './column-edges';
import type { DocumentDraft, HungDrawing, PlacedTable } from './document-draft';
import { cellTextOf, type FlatCell } from './flat-table';
import { flatTables, pagesOf, usualPage, type FlatTable } from './grouped-tables';
import { boxParagraphs, boxTexts } from './text-boxes';
import { paragraphHeight, tableRowHeight } from './row-heights';
import type { Remark, StoryBlock, StoryPage, StoryParagraph } from './story';

/** Puts the blocks of a document one below the other. */
export function draftSheet(blocks: readonly StoryBlock[]): DocumentDraft {
  const drafting = new Drafting(blocks);
  blocks.forEach((block, index) => {
    drafting.add(block, index);
  });
  return drafting.finish();
}

class Drafting {
  private readonly values: string[][] = [];
  private readonly fills: string[][] = [];
  private readonly heights: number[] = [];
  private readonly merges: Area[] = [];
  private readonly placed: PlacedTable[] = [];
  private readonly drawings: HungDrawing[] = [];
  private readonly remarks: { at: Cell; remark: Remark }[] = [];
  private readonly pages: ReadonlyMap<number, StoryPage>;
  private readonly tables: ReadonlyMap<number, FlatTable>;
  /** Words behind a table wait until it is known that no other carries it on. */
  private waiting: StoryParagraph[] | undefined;
  private flow = 0;
  private pageFlow = 0;
  private cells = 0;

  constructor(blocks: readonly StoryBlock[]) {
    this.pages = pagesOf(blocks);
    this.tables = flatTables(blocks, this.pages);
  }

  add(block: StoryBlock, index: number): void {
    if (block.kind === 'section') {
      this.pageFlow = this.flow;
      return;
    }
    if (block.kind === 'paragraph') return this.addParagraph(block, index);
    const table = this.tables.get(index);
    if (!table) return;
    if (!table.carriesOn) this.settle();
    this.addTable(table, this.pages.get(index) ?? usualPage);
    this.waiting ??= [];
  }

  finish(): DocumentDraft {
    this.settle();
    const merged = this.merges.reduce((end, { row, rows }) => (rows > 1 ? Math.max(end, row + rows) : end), 0);
    while (this.values.length > merged && (this.values.at(-1) ?? []).every((one) => one === '')) this.values.pop();
    return {
      values: this.values,
      fills: this.fills,
      heights: this.heights.slice(0, this.values.length),
      merges: this.merges.filter(({ rows, columns }) => rows > 1 || columns > 1),
      tables: this.placed,
      drawings: this.drawings,
      remarks: this.remarks,
    };
  }

  private addParagraph(paragraph: StoryParagraph, index: number): void {
    if (paragraph.pageBefore) this.pageFlow = this.flow;
    const page = this.pages.get(index) ?? usualPage;
    for (const drawing of paragraph.drawings)
      this.drawings.push({ drawing, page, align: paragraph.align, pageFlow: this.pageFlow, flow: this.flow });
    this.flow += paragraphHeight(paragraph, page.width - page.left - page.right);
    if (paragraph.pageAfter) this.pageFlow = this.flow;
    for (const one of [paragraph, ...boxParagraphs(paragraph)]) {
      if (this.waiting) this.waiting.push(one);
      else this.addLine(one);
    }
  }

  private addLine(paragraph: StoryParagraph): void {
    const { text, remarks } = paragraph;
    if (text === '') {
      this.remark({ row: Math.max(0, this.values.length - 1), column: 0 }, remarks);
      return;
    }
    this.remark({ row: this.values.length, column: 0 }, remarks);
    this.push([text], Math.max(15, paragraphHeight(paragraph, 10_000)));
  }

  private settle(): void {
    const waiting = this.waiting;
    if (!waiting) return;
    this.waiting = undefined;
    // Two empty rows: what stands behind a table is no longer the value of its last label.
    this.push([], 15);
    this.push([], 15);
    for (const paragraph of waiting) this.addLine(paragraph);
  }

  private push(row: string[], height: number): void {
    this.cells += Math.max(1, row.length);
    if (this.cells > LIMITS.cells) throw new TooManyCells();
    this.values.push(row);
    this.heights.push(height);
  }

  private remark(at: Cell, remarks: readonly Remark[]): void {
    for (const remark of remarks) this.remarks.push({ at, remark });
  }

  private addTable({ rows, edges }: FlatTable, page: StoryPage): void {
    const table: PlacedTable & { exact: boolean[]; rows: number } = {
      row: this.values.length,
      rows: rows.length,
      edges,
      flow: this.flow,
      exact: rows.map(({ exact }) => exact),
    };
    this.placed.push(table);
    const open = new Map<number, Mutable<Area>>();
    for (const row of rows) {
      const height = tableRowHeight(row);
      const at = this.values.length;
      const line = Array.from({ length: edges.length - 1 }, () => '');
      let free = 0;
      for (const cell of row.cells) {
        const column = Math.max(free, nearestEdge(edges, cell.left));
        const columns = Math.max(1, nearestEdge(edges, cell.right) - column);
        free = column + columns;
        if (cell.fill !== '') this.shade(at, column, columns, cell.fill);
        const above = open.get(column);
        const carried = cell.continues && above !== undefined && above.row + above.rows === at;
        let area: Mutable<Area> = { row: at, column, rows: 1, columns };
        if (carried) {
          above.rows += 1;
          area = above;
        } else {
          open.set(column, area);
          this.merges.push(area);
          line[column] = cellTextOf(cell) || cell.paragraphs.flatMap(boxTexts).join('\n');
        }
        this.hang(cell, area, at, height, table, page);
      }
      this.push(line, height);
      this.flow += height;
    }
  }

  private shade(row: number, column: number, columns: number, fill: string): void {
    while (this.fills.length <= row) this.fills.push([]);
    const line = this.fills[row] ?? [];
    while (line.length < column) line.push('');
    for (let at = column; at < column + columns; at += 1) line[at] = fill;
  }

  private hang(cell: FlatCell, area: Area, row: number, height: number, table: PlacedTable, page: StoryPage): void {
    const left = cell.left + cell.margins.left;
    const right = Math.max(left + 6, cell.right - cell.margins.right);
    const whole = cell.paragraphs.reduce((sum, one) => sum + paragraphHeight(one, right - left), 0);
    let down = cell.upright === 'top' ? 0 : Math.max(0, height - whole) / (cell.upright === 'middle' ? 2 : 1);
    for (const paragraph of cell.paragraphs) {
      this.remark({ row: area.row, column: area.column }, paragraph.remarks);
      for (const drawing of paragraph.drawings) {
        this.drawings.push({
          drawing,
          page,
          align: paragraph.align,
          pageFlow: this.pageFlow,
          flow: this.flow + down,
          cell: { table, row, area, left, right, edge: cell.left, down },
        });
      }
      down += paragraphHeight(paragraph, right - left);
    }
  }
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
