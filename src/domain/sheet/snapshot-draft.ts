import type { Area, Cell } from './address';
import type { Anchored } from './anchored';
import type { EditedSheet, FormulaChange } from './carry-out';
import { CellGrid } from './cell-grid';
import type { CellInput, EditOf } from './edit';
import { drawnShape, isReplaced, shiftShapes } from './shapes';
import { mapLines, type Shift } from './shift';
import type { CellValue, SheetSnapshot } from './snapshot';

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/**
 * A sheet as it was read, being edited: of the parts that were read each follows the edits, as Excel would have it. A part is left
 * out of the result where the edits make it unknowable: conditional formats in deleted cells, the place of a shape or the height of
 * a row beside lines that were not measured. Formulas are not calculated.
 */
export class SnapshotDraft implements EditedSheet {
  readonly parts: Mutable<SheetSnapshot>;
  private readonly values: CellGrid<CellValue>;
  private readonly formulas: CellGrid<string> | undefined;

  constructor(sheet: SheetSnapshot) {
    this.parts = { ...sheet };
    this.values = new CellGrid<CellValue>(sheet.values, '');
    this.formulas = sheet.formulas && new CellGrid(sheet.formulas, '');
  }

  get name(): string {
    return this.parts.name;
  }

  get anchored(): Anchored {
    const { merges, notes } = this.parts;
    return { ...(merges && { merges }), ...(notes && { notes }) };
  }

  set anchored({ merges, notes }: Anchored) {
    Object.assign(this.parts, merges && { merges }, notes && { notes });
  }

  write(at: Cell, input: Exclude<CellInput, null>): void {
    const formula = typeof input === 'object' ? input : undefined;
    this.values.set(at, typeof input === 'object' ? (input.value ?? '') : input);
    this.formulas?.set(at, formula?.formula ?? '');
  }

  empty(area: Area, what: EditOf<'clear'>['what'], except?: Cell): void {
    const emptied = <Value>(value: Value, at: Cell): Value | '' =>
      at.row === except?.row && at.column === except.column ? value : '';
    if (what !== 'looks') {
      this.values.change(emptied, area);
      this.formulas?.change(emptied, area);
    }
    if (what !== 'contents') this.forgetConditionals();
  }

  change(edit: Parameters<EditedSheet['change']>[0]): void {
    const { parts } = this;
    switch (edit.kind) {
      case 'column-width':
        return this.resize('columns', edit.column, edit.columns, edit.width);
      case 'row-height':
        return this.resize('rows', edit.row, edit.rows, edit.height);
      case 'conditional':
      case 'add-conditional': {
        if (edit.kind === 'conditional') this.forgetConditionals();
        const added = edit.formats.flatMap((one) => (one.kind === 'formula' ? [one.formula] : []));
        if (parts.conditionals) parts.conditionals = [...added, ...parts.conditionals];
        return;
      }
      case 'remove-conditional':
        if (parts.conditionals) parts.conditionals = parts.conditionals.filter((one) => one !== edit.formula);
        return;
      case 'shapes': {
        const others = parts.shapes?.filter(({ name }) => !isReplaced(edit, name));
        if (others) parts.shapes = [...others, ...edit.shapes.map(drawnShape)];
        return;
      }
      case 'protect':
        parts.protected = edit.on;
        return;
      case 'black-and-white':
        if (edit.on && parts.conditionals) parts.blackAndWhite = true;
        else delete parts.blackAndWhite;
        return;
      default:
    }
  }

  changeFormulas(change: FormulaChange): void {
    const { name, conditionals } = this.parts;
    this.formulas?.change((formula) => change(formula, name));
    if (conditionals) this.parts.conditionals = conditionals.map((formula) => change(formula, name));
  }

  shiftLines(shift: Shift): void {
    const { shapes, sizes } = this.parts;
    if (shapes) this.keep('shapes', shiftShapes(shapes, sizes, shift));
    this.values.shift(shift, () => '');
    this.formulas?.shift(shift, () => '');
    if (sizes) this.shiftSizes(sizes, shift);
    if (shift.by < 0) this.forgetConditionals();
  }

  finish(): SheetSnapshot {
    this.parts.values = filledUp(this.values.rows, '');
    if (this.formulas) this.parts.formulas = filledUp(this.formulas.rows, '');
    return this.parts;
  }

  /** A new row is as high as the one before it; how high rows are by themselves was not read. */
  private shiftSizes(sizes: NonNullable<SheetSnapshot['sizes']>, shift: Shift): void {
    const lines = shift.axis === 'row' ? 'rows' : 'columns';
    const like = sizes[lines][shift.at - 1];
    const unknown = shift.by > 0 && like === undefined && shift.at < sizes[lines].length;
    this.keep('sizes', unknown ? undefined : { ...sizes, [lines]: mapLines(sizes[lines], shift, () => like ?? 0) });
  }

  private resize(lines: 'rows' | 'columns', first: number, count: number, size: number): void {
    const { sizes } = this.parts;
    if (!sizes) return;
    const changed = sizes[lines].map((one, index) => (index >= first && index < first + count ? size : one));
    this.parts.sizes = { ...sizes, [lines]: changed };
  }

  /** Where they apply was not read, so that nobody can say which are gone. */
  private forgetConditionals(): void {
    if (this.parts.conditionals?.length) delete this.parts.conditionals;
  }

  private keep<Part extends 'sizes' | 'shapes'>(part: Part, value: SheetSnapshot[Part]): void {
    if (value === undefined) delete this.parts[part];
    else Object.assign(this.parts, { [part]: value });
  }
}

/** All rows as wide as the widest. */
function filledUp<Value>(rows: readonly (readonly Value[])[], empty: Value): readonly (readonly Value[])[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.every((row) => row.length === width)) return rows;
  return rows.map((row) => (row.length === width ? row : [...row, ...Array.from({ length: width - row.length }, () => empty)]));
}
