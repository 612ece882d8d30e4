import { area, type Area } from '../../domain/sheet/address';
import { backgroundIn, classColours, colourOf } from './css-colours';
import { readHtml } from './read-html';

/** What an HTML document shows as a grid: tables one below the other, the paragraphs between them as rows of one cell. */
export interface HtmlGrid {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** What cells are filled with, '' for none; rows may be shorter. */
  readonly fills: readonly (readonly string[])[];
}

/** Reads tables (merged cells, lists, line breaks) and loose text, in the order they stand. */
export function gridOfHtml(html: string): HtmlGrid {
  const reader = new GridReader();
  readHtml(html, reader);
  return reader.finish();
}

/** Spans beyond these are mistakes or mischief. */
const WIDEST_SPAN = 200;
const TALLEST_SPAN = 2_000;
const MOST_CELLS = 1_000_000;

const LINE_BREAKING = new Set('p div li ul ol h1 h2 h3 h4 h5 h6 blockquote dd dt caption'.split(' '));

/** What a form's field shows: a box ticked or empty, or what was typed. */
function filledIn({ type = 'text', value = '', checked }: Readonly<Record<string, string>>): string {
  const kind = type.toLowerCase();
  if (kind === 'checkbox' || kind === 'radio') return checked === undefined ? ' ☐ ' : ' ☑ ';
  return ['hidden', 'submit', 'button', 'image', 'reset', 'password', 'file'].includes(kind) ? '' : value;
}

class GridReader {
  private readonly rows: string[][] = [];
  private readonly merges: Area[] = [];
  /** Cells of rows further down that a cell above reaches into. */
  private readonly reached = new Set<string>();
  private cells = 0;
  /** How many tables the reader is inside of; inner ones are text of the outer cell. */
  private depth = 0;
  private row = -1;
  private column = 0;
  private pending = '';
  private cell: { rows: number; columns: number; fill: string } | undefined;
  private readonly fills: string[][] = [];
  /** Rules of the page that no cell asked for yet, and what those before came to. */
  private css = '';
  private readonly classes = new Map<string, string>();
  private rowFill = '';
  /** Inside an option of a list that is not the chosen one. */
  private unchosen = false;
  private readonly counters: (number | undefined)[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'table') {
      if (this.depth === 0) this.endParagraph();
      this.depth += 1;
      if (this.depth === 1) this.row = this.rows.length - 1;
      else this.breakLine();
      return;
    }
    if (name === 'br') return this.breakLine();
    if (name === 'input') return this.text(filledIn(attributes));
    if (name === 'option') this.unchosen = attributes['selected'] === undefined;
    if (name === 'ol') this.counters.push(1);
    if (name === 'ul') this.counters.push(undefined);
    if (this.depth === 1 && name === 'tr') return this.startRow(this.fillOf(attributes));
    if (this.depth === 1 && (name === 'td' || name === 'th')) return this.startCell(attributes);
    if (this.depth > 1 && (name === 'tr' || name === 'td' || name === 'th')) return this.breakLine();
    if (LINE_BREAKING.has(name)) this.breakLine();
    if (name === 'li') this.startItem(attributes);
  }

  close(name: string): void {
    if (name === 'option' || name === 'select') this.unchosen = false;
    if (name === 'table' && this.depth > 0) {
      if (this.depth === 1) {
        this.endCell();
        this.rows.push([]);
      } else this.breakLine();
      this.depth -= 1;
      return;
    }
    if ((name === 'ol' || name === 'ul') && this.counters.length > 0) this.counters.pop();
    if (this.depth === 1 && (name === 'td' || name === 'th' || name === 'tr')) return this.endCell();
    if (LINE_BREAKING.has(name)) this.breakLine();
  }

  text(text: string): void {
    if ((this.depth > 0 && !this.cell) || this.unchosen) return;
    // Source line breaks are spaces; real ones come from tags.
    const flat = text.replace(/[\s\u00a0]+/g, ' ');
    this.pending += /^[\n ]?$/.test(this.pending.at(-1) ?? '') ? flat.trimStart() : flat;
  }

  finish(): HtmlGrid {
    if (this.depth > 0) this.endCell();
    else this.endParagraph();
    while (this.rows.length > 0 && (this.rows.at(-1) ?? []).every((one) => one === '')) this.rows.pop();
    return { rows: this.rows, merges: this.merges, fills: Array.from(this.fills, (line) => line ?? []) };
  }

  private breakLine(): void {
    if (this.depth === 0) return this.endParagraph();
    if (this.pending !== '' && !this.pending.endsWith('\n')) this.pending = `${this.pending.trimEnd()}\n`;
  }

  private endParagraph(): void {
    const text = this.pending.trim();
    this.pending = '';
    if (text !== '') this.rows.push([text]);
  }

  private startItem(attributes: Readonly<Record<string, string>>): void {
    const counter = this.counters.at(-1);
    if (counter === undefined) return;
    const number = Number(attributes['value'] ?? counter) || counter;
    this.counters[this.counters.length - 1] = number + 1;
    this.pending += `${String(number)}. `;
  }

  style(css: string): void {
    this.css += css;
  }

  /** A cell's own colour, else its class's, else that of old pages. */
  private fillOf({ style = '', class: names = '', bgcolor = '' }: Readonly<Record<string, string>>): string {
    if (this.css !== '') for (const [name, colour] of classColours(this.css)) this.classes.set(name, colour);
    this.css = '';
    const own = style === '' ? undefined : backgroundIn(style);
    const named = (): string | undefined =>
      names
        .split(/\s+/)
        .map((name) => this.classes.get(name.toLowerCase()))
        .find((one) => one !== undefined);
    return own ?? named() ?? colourOf(bgcolor);
  }

  private startRow(fill = ''): void {
    this.endCell();
    this.rowFill = fill;
    this.row += 1;
    this.column = 0;
    while (this.rows.length <= this.row) this.rows.push([]);
  }

  private startCell(attributes: Readonly<Record<string, string>>): void {
    this.endCell();
    if (this.row < 0 || this.rows.length <= this.row) this.startRow();
    while (this.reached.has(`${String(this.row)},${String(this.column)}`)) this.column += 1;
    const span = (name: string, most: number): number =>
      Math.min(most, Math.max(1, Math.trunc(Number(attributes[name] ?? 1)) || 1));
    const fill = this.fillOf(attributes) || this.rowFill;
    this.cell = { rows: span('rowspan', TALLEST_SPAN), columns: span('colspan', WIDEST_SPAN), fill };
    this.pending = '';
  }

  private endCell(): void {
    if (!this.cell) return;
    const { rows, columns, fill } = this.cell;
    this.cell = undefined;
    const text = this.pending.trim();
    this.pending = '';
    this.cells += rows * columns;
    if (this.cells > MOST_CELLS) return;
    const row = this.rows[this.row] ?? [];
    while (row.length < this.column) row.push('');
    row[this.column] = text;
    if (fill !== '') {
      const line = (this.fills[this.row] ??= []);
      while (line.length < this.column) line.push('');
      line[this.column] = fill;
    }
    if (rows > 1 || columns > 1) this.merges.push(area(this.row, this.column, rows, columns));
    for (let down = 1; down < rows; down += 1) {
      for (let across = 0; across < columns; across += 1)
        this.reached.add(`${String(this.row + down)},${String(this.column + across)}`);
    }
    this.column += columns;
    while (row.length < this.column) row.push('');
  }
}
