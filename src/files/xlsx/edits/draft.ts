import type { Area, Cell } from '../../../domain/sheet/address';
import type { EditedSheet, FormulaChange } from '../../../domain/sheet/carry-out';
import { CellGrid } from '../../../domain/sheet/cell-grid';
import type { CellInput, EditOf } from '../../../domain/sheet/edit';
import { mapBox, mapLines, mapPoint, type Shift } from '../../../domain/sheet/shift';
import type { BookCell, BookSheet } from '../book';
import type { BookShape } from '../book-shape';
import { shiftedKept } from '../kept-xml';
import { rulerOf } from '../measure';
import { changedParts } from './formulas';
import { present } from '../../../domain/present';
import type { BookStyle } from '../book-style';

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
type Parts = Mutable<Omit<BookSheet, 'cells'>>;
export type OwnEdit = Parameters<EditedSheet['change']>[0];

/** A sheet of a file being edited: cells are copied when they are first written to, everything else is replaced whole. */
export class SheetDraft implements EditedSheet<Parts> {
  anchored: Parts;
  private readonly cells: CellGrid<BookCell | null>;
  /** Its rows and columns, where they are a copy of its own. */
  private readonly owned = new Set<object>();
  /** Whether any cell holds a formula; unknown until somebody asks. */
  private calculates: boolean | undefined;

  constructor(
    sheet: BookSheet,
    /** Carries out what only a file keeps so. */
    private readonly changeOwn: (sheet: SheetDraft, edit: OwnEdit) => void,
  ) {
    const { cells, ...parts } = sheet;
    this.anchored = parts;
    this.cells = new CellGrid<BookCell | null>(cells, null);
  }

  get parts(): Parts {
    return this.anchored;
  }

  get name(): string {
    return this.parts.name;
  }

  write(at: Cell, input: Exclude<CellInput, null>): void {
    this.setCell(at, written(input, this.cells.at(at)));
  }

  empty(area: Area, what: EditOf<'clear'>['what'], except?: Cell): void {
    this.cells.change((cell, at) => {
      if (at.row === except?.row && at.column === except.column) return cell;
      if (what === 'looks') return cell && withoutStyle(cell);
      return what === 'all' || !cell?.style ? null : { value: '', style: cell.style };
    }, area);
  }

  change(edit: OwnEdit): void {
    this.changeOwn(this, edit);
  }

  /** Changes every cell of the area, empty ones too. */
  changeAll(of: Area, change: (cell: BookCell, row: number, column: number) => BookCell): void {
    for (let row = of.row; row < of.row + of.rows; row += 1) {
      for (let column = of.column; column < of.column + of.columns; column += 1) {
        this.setCell({ row, column }, change(this.cells.at({ row, column }) ?? { value: '' }, row, column));
      }
    }
  }

  /** Its rows or columns, to be changed in place: they are copied once, however many are resized. */
  linesForWriting<Axis extends 'rows' | 'columns'>(axis: Axis): Parts[Axis][number][] {
    let lines = this.parts[axis] as Parts[Axis][number][];
    if (!this.owned.has(lines)) this.owned.add((lines = [...lines]));
    Object.assign(this.parts, { [axis]: lines });
    return lines;
  }

  changeFormulas(change: FormulaChange): void {
    const here = (formula: string): string => change(formula, this.name);
    this.calculates ??= this.cells.rows.some((row) => row.some((cell) => cell?.formula !== undefined));
    if (this.calculates) {
      this.cells.change((cell) => {
        if (cell?.formula === undefined) return cell;
        const formula = here(cell.formula);
        return formula === cell.formula ? cell : { ...cell, formula };
      });
    }
    Object.assign(this.parts, changedParts(this.parts, here));
  }

  /** New rows and columns look like the one before them. */
  shiftLines(shift: Shift): void {
    const { parts } = this;
    parts.shapes = shiftedShapes(parts, shift);
    if (parts.kept) parts.kept = shiftedKept(parts.kept, shift);
    this.cells.shift(shift, (cell) => (cell?.style ? { value: '', style: cell.style } : null));
    const sizes = <Size>(lines: readonly (Size | null)[]): readonly (Size | null)[] =>
      mapLines(lines, shift, () => lines[shift.at - 1] ?? null);
    if (shift.axis === 'row') parts.rows = sizes(parts.rows);
    else parts.columns = sizes(parts.columns);
  }

  finish(): BookSheet {
    const { rows } = this.cells;
    const end = rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1;
    return { ...this.parts, cells: end === rows.length ? rows : rows.slice(0, end) };
  }

  private setCell(at: Cell, cell: BookCell): void {
    if (cell.formula !== undefined) this.calculates = true;
    const isNothing = cell.value === '' && cell.formula === undefined && cell.style === undefined && cell.link === undefined;
    this.cells.set(at, isNothing ? null : cell);
  }
}

/** Shapes stand where their corners' cells went; one whose cells are all deleted shrinks to nothing and is removed. */
function shiftedShapes(parts: Parts, shift: Shift): Parts['shapes'] {
  if (parts.shapes.length === 0) return parts.shapes;
  const ruler = rulerOf(parts);
  const isRow = shift.axis === 'row';
  const startOf = (index: number): number => (isRow ? ruler.at(0, 0, index, 0).y : ruler.at(index, 0, 0, 0).x);
  const like = isRow ? parts.rows[shift.at - 1]?.height : parts.columns[shift.at - 1]?.width;
  const size = like ?? (isRow ? parts.defaultRowHeight : parts.defaultColumnWidth);
  const start = startOf(shift.at);
  const stretch = { start, length: shift.by > 0 ? shift.by * size : startOf(shift.at - shift.by) - start };
  return parts.shapes.flatMap((shape): BookShape[] => {
    const box = mapBox(shape.box, shift, stretch);
    if (!box) return [];
    return [
      shape.kind === 'line'
        ? { ...shape, box, points: shape.points.map((one) => mapPoint(one, shift, stretch)) }
        : { ...shape, box },
    ];
  });
}

/** What a cell is once something is written into it. */
function written(input: Exclude<CellInput, null>, before: BookCell | null): BookCell {
  const { value = '', formula } = typeof input === 'object' ? input : { value: input, formula: undefined };
  return { value, ...present({ formula, style: styleFor(input, before?.style) }) };
}

/** What Excel would read as something other than this text, were a person to press Enter on it. */
const NEEDS_PREFIX = /^(?:[=+\-@']|\s*[\d.,($€£¥%]|\s*(?:true|false)\s*$)/i;

/** The apostrophe belongs to the text it stands before, so that it goes when something else is written. */
function styleFor(input: CellInput, style: BookStyle | undefined): BookStyle | undefined {
  const wanted = typeof input === 'string' && NEEDS_PREFIX.test(input);
  if (wanted === (style?.textPrefix === true)) return style;
  if (wanted) return { ...style, textPrefix: true };
  const { textPrefix: _, ...rest } = style ?? {};
  return Object.keys(rest).length === 0 ? undefined : rest;
}

function withoutStyle(cell: BookCell): BookCell {
  const { style: _, ...rest } = cell;
  return rest;
}
