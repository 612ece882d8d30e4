import type { Cell } from '../../domain/sheet/address';
import { LAST_ROW } from '../../domain/sheet/limits';
import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import { localName } from '../xml-tree';
import { odsValue } from './cell-value';
import type { DrawnElement } from './drawn';
import { Looks } from './looks';
import { SheetBuilder, type RowCell } from './sheet-builder';
import type { SimpleRow } from './simple-rows';
import { TextCollector } from './text-collector';

type Attributes = Readonly<Record<string, string>>;

interface OpenCell {
  readonly attributes: Attributes;
  readonly repeated: number;
  readonly covered: boolean;
}

/** Parts of a document that say nothing a person sees in a cell, or hold tables that are no sheets. */
const SKIPPED = new Set([
  'office:meta',
  'office:scripts',
  'office:font-face-decls',
  'office:master-styles',
  'office:forms',
  'table:tracked-changes',
  'table:content-validations',
  'table:named-expressions',
  'table:database-ranges',
  'table:data-pilot-tables',
  'table:dde-links',
  'table:scenario',
  'calcext:conditional-formats',
  'calcext:data-streams',
  'office:binary-data',
]);

/** A document inside a drawing has tables of its own. */
const isSkipped = (name: string, inDrawing: boolean): boolean => SKIPPED.has(name) || (inDrawing && name === 'office:document');

/** Takes the elements of an OpenDocument spreadsheet in order and keeps its sheets. */
export class ContentReader {
  readonly sheets: SheetSnapshot[] = [];
  readonly hidden: string[] = [];
  /** Name of the sheet the document opens on, where its settings say so. */
  active = '';
  private readonly looks = new Looks();
  private readonly count = { cells: 0 };
  private readonly text = new TextCollector();
  private skipping = 0;
  private sheet: SheetBuilder | undefined;
  private row: RowCell[] = [];
  private rowLook: { readonly repeated: number; readonly size: number } = { repeated: 1, size: 0 };
  private column = 0;
  private cell: OpenCell | undefined;
  /** What the cell shows is put aside while a note or a drawing in it is read. */
  private shown = '';
  private inNote = false;
  private readonly drawing: DrawnElement[] = [];
  private setting = '';

  open(name: string, attributes: Attributes): void {
    if (this.skipping > 0 || isSkipped(name, this.drawing.length > 0)) {
      this.skipping += 1;
      return;
    }
    if (name.startsWith('style:')) return this.looks.open(name, attributes);
    if (this.inNote) return void this.text.open(name, countOf(attributes['text:c']));
    if (this.drawing.length > 0 || (this.sheet && name.startsWith('draw:'))) return this.openDrawn(name, attributes);
    if (this.cell && name === 'office:annotation') {
      this.shown += this.text.take();
      this.inNote = true;
      return;
    }
    if (this.cell && this.text.open(name, countOf(attributes['text:c']))) return;
    this.openTable(name, attributes);
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    if (name.startsWith('style:')) return this.looks.close(name);
    if (this.inNote) return this.closeInNote(name);
    if (this.drawing.length > 0) return this.closeDrawn(name);
    if (name === 'config:config-item') this.setting = '';
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.closeCell();
    else if (name === 'table:table-row') this.closeRow();
    else if (name === 'table:table') this.closeSheet();
    else if (this.cell) this.text.close(name);
  }

  take(text: string): void {
    if (this.skipping > 0) return;
    if (this.setting === 'ActiveTable') this.active += text;
    else if (this.drawing.length > 0) this.takeDrawn(text);
    else if (this.cell) this.text.add(text);
  }

  /** Whether a row may begin here, as far as this reader has come. */
  get isBetweenRows(): boolean {
    return this.skipping === 0 && this.sheet !== undefined && !this.cell && !this.inNote && this.drawing.length === 0;
  }

  /** Takes a row of plain cells whole. */
  takeRow({ attributes, cells }: SimpleRow): void {
    this.openTable('table:table-row', attributes);
    for (const cell of cells) {
      const own = {
        attributes: cell.attributes,
        repeated: countOf(cell.attributes['table:number-columns-repeated']),
        covered: false,
      };
      this.addCell(own, cell.shown);
    }
    this.closeRow();
  }

  private openTable(name: string, attributes: Attributes): void {
    if (name === 'config:config-item') {
      this.setting = attributes['config:name'] ?? '';
    } else if (name === 'table:table' && !this.sheet) {
      const title = attributes['table:name'] ?? `Lembar${String(this.sheets.length + 1)}`;
      const hidden = this.looks.isHidden(attributes['table:style-name']);
      this.sheet = new SheetBuilder(title, hidden, attributes['table:protected'] === 'true', this.looks, this.count);
    } else if (!this.sheet) {
      return;
    } else if (name === 'table:table-column') {
      const size = isHidden(attributes) ? 0 : this.looks.sizeOf('column', attributes['table:style-name']);
      this.sheet.addColumns(countOf(attributes['table:number-columns-repeated']), size);
    } else if (name === 'table:table-row') {
      const size = isHidden(attributes) ? 0 : this.looks.sizeOf('row', attributes['table:style-name']);
      this.rowLook = { repeated: countOf(attributes['table:number-rows-repeated']), size };
      this.row = [];
      this.column = 0;
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const repeated = countOf(attributes['table:number-columns-repeated']);
      this.cell = { attributes, repeated, covered: name === 'table:covered-table-cell' };
      this.shown = '';
      this.text.take();
    }
  }

  private closeCell(): void {
    const { cell } = this;
    if (!cell) return;
    this.addCell(cell, this.shown + this.text.take());
    this.cell = undefined;
  }

  private addCell({ attributes, repeated, covered }: OpenCell, shown: string): void {
    // What a merged cell keeps beneath itself is not shown to anybody.
    const value = covered ? '' : odsValue(attributes, shown);
    const rows = countOf(attributes['table:number-rows-spanned']);
    const columns = countOf(attributes['table:number-columns-spanned']);
    const spanned = !covered && (rows > 1 || columns > 1) ? { rows, columns } : undefined;
    const fill = this.looks.fillOf(attributes['table:style-name']);
    if (value !== '' || spanned || fill !== '')
      this.row.push({ column: this.column, repeated, value, ...(spanned ? { spanned } : {}), ...(fill === '' ? {} : { fill }) });
    this.column += repeated;
  }

  private closeRow(): void {
    this.sheet?.addRow(this.row, this.rowLook.repeated, this.rowLook.size);
    this.row = [];
  }

  private closeSheet(): void {
    if (!this.sheet) return;
    if (this.sheet.hidden) this.hidden.push(this.sheet.name);
    this.sheets.push(this.sheet.finish());
    this.sheet = undefined;
  }

  private here(): Cell | undefined {
    return this.cell && this.sheet ? { row: this.sheet.row, column: this.column } : undefined;
  }

  private closeInNote(name: string): void {
    if (name !== 'office:annotation') return this.text.close(name);
    const at = this.here();
    const note = this.text.take();
    if (at) this.sheet?.addNote(at, note);
    this.inNote = false;
  }

  private openDrawn(name: string, attributes: Attributes): void {
    const parent = this.drawing.at(-1);
    if (!parent) this.shown += this.text.take();
    const element: DrawnElement = { name: localName(name), attributes, children: [], text: '' };
    if (parent && parent.name !== 'p') parent.children.push(element);
    if (name === 'text:p' && parent && parent.text !== '') parent.text += '\n';
    if (name === 'text:line-break') this.takeDrawn('\n');
    if (name === 'text:s' || name === 'text:tab') this.takeDrawn(' ');
    this.drawing.push(element);
  }

  /** Text belongs to the drawing around its paragraph. */
  private takeDrawn(text: string): void {
    const inside = this.drawing.at(-1);
    if (inside && (inside.name === 'desc' || inside.name === 'title')) inside.text += text;
    else if (this.drawing.some(({ name }) => name === 'p')) {
      const owner = this.drawing.findLast(({ name }) => !IN_TEXT.has(name));
      if (owner) owner.text += text;
    }
  }

  private closeDrawn(name: string): void {
    const element = this.drawing.pop();
    if (element && this.drawing.length === 0 && name.startsWith('draw:')) this.sheet?.addDrawing(this.here(), element);
  }
}

/** Elements that only carry the text of the drawing around them. */
const IN_TEXT = new Set(['p', 'span', 's', 'tab', 'line-break', 'a', 'text-box', 'list', 'list-item', 'h']);

const isHidden = (attributes: Attributes): boolean => /collapse|filter/.test(attributes['table:visibility'] ?? '');

/** A count of repeats or of spanned lines; absurd ones end where a sheet does. */
const countOf = (written: string | undefined): number =>
  Math.min(LAST_ROW + 1, Math.max(1, Math.trunc(Number(written ?? 1)) || 1));
