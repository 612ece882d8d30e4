import type { Area } from './address';
import { isOneCell, joined, parted } from './areas';
import type { Edit, EditOf } from './edit';
import { moveReferences } from './formula-references';
import { drawnShape, shiftShapes } from './shapes';
import { mapCell, mapLines, mapMerges, shiftOf, type Shift } from './shift';
import type { CellValue, SheetSnapshot } from './snapshot';

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Cells by row, copied row by row when they are first written to. */
class CellsDraft<Value> {
  private readonly owned = new WeakSet<readonly Value[]>();
  private copied = false;

  constructor(
    private rows: readonly (readonly Value[])[],
    private readonly empty: Value,
  ) {}

  set(row: number, column: number, value: Value): void {
    const cells = this.rowForWriting(row);
    while (cells.length < column) cells.push(this.empty);
    cells[column] = value;
  }

  /** Empties the cells that are there; `except` stays. */
  clear({ row, column, rows, columns }: Area, except?: { readonly row: number; readonly column: number }): void {
    for (let r = row; r < Math.min(row + rows, this.rows.length); r += 1) {
      const width = Math.min(column + columns, this.rows[r]?.length ?? 0);
      for (let c = column; c < width; c += 1) {
        const kept = r === except?.row && c === except.column;
        if (!kept && this.rows[r]?.[c] !== this.empty) this.set(r, c, this.empty);
      }
    }
  }

  shift(shift: Shift): void {
    const fill = (): Value => this.empty;
    if (shift.axis === 'column') this.rows = this.rows.map((row) => mapLines(row, shift, fill));
    else this.rows = mapLines(this.rows, shift, () => []);
    this.copied = shift.axis === 'column';
  }

  /** Replaces every cell that is not empty. */
  change(change: (value: Value) => Value): void {
    this.rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value === this.empty) return;
        const changed = change(value);
        if (changed !== value) this.set(r, c, changed);
      });
    });
  }

  /** All rows as wide as the widest. */
  finish(): readonly (readonly Value[])[] {
    const width = this.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    if (this.rows.every((row) => row.length === width)) return this.rows;
    return this.rows.map((row) =>
      row.length === width ? row : [...row, ...Array.from({ length: width - row.length }, () => this.empty)],
    );
  }

  private rowForWriting(row: number): Value[] {
    if (!this.copied) this.rows = this.rows.slice();
    this.copied = true;
    const rows = this.rows as (readonly Value[])[];
    while (rows.length <= row) rows.push([]);
    const known = rows[row] ?? [];
    if (this.owned.has(known)) return known as Value[];
    const own = [...known];
    this.owned.add(own);
    rows[row] = own;
    return own;
  }
}

/**
 * A sheet as it was read, being edited: of the parts that were read each follows the edits, as Excel would have it. A part is left
 * out of the result where the edits make it unknowable: conditional formats in deleted cells, the place of a shape or the height of
 * a row beside lines that were not measured. Formulas are not calculated.
 */
export class SnapshotDraft {
  readonly parts: Mutable<SheetSnapshot>;
  private readonly values: CellsDraft<CellValue>;
  private readonly formulas: CellsDraft<string> | undefined;

  constructor(sheet: SheetSnapshot) {
    this.parts = { ...sheet };
    this.values = new CellsDraft<CellValue>(sheet.values, '');
    this.formulas = sheet.formulas && new CellsDraft(sheet.formulas, '');
  }

  /** Carries out what an edit of this sheet does to it; making, renaming and deleting sheets is the snapshot's. */
  apply(edit: Edit): void {
    const { parts } = this;
    const shift = shiftOf(edit);
    if (shift) this.shift(shift);
    switch (edit.kind) {
      case 'write':
        return this.write(edit);
      case 'clear':
        this.clear(edit.area);
        if (edit.what === 'contents') return;
        if (parts.merges) parts.merges = parted(parts.merges, edit.area);
        return this.forgetConditionals();
      case 'merge':
        if (!isOneCell(edit.area)) this.clear(edit.area, edit.area);
        if (parts.merges) parts.merges = joined(parts.merges, edit.area);
        return;
      case 'unmerge':
        if (parts.merges) parts.merges = parted(parts.merges, edit.area);
        return;
      case 'column-width':
        return this.resize('columns', edit.column, edit.columns, edit.width);
      case 'row-height':
        return this.resize('rows', edit.row, edit.rows, edit.height);
      case 'conditional':
        this.forgetConditionals();
        return this.addConditionals(edit.formats);
      case 'add-conditional':
        return this.addConditionals(edit.formats);
      case 'remove-conditional':
        if (parts.conditionals) parts.conditionals = parts.conditionals.filter((one) => one !== edit.formula);
        return;
      case 'shapes':
        if (parts.shapes) {
          const others = parts.shapes.filter(({ name }) => !name.startsWith(edit.prefix) || (edit.keep?.includes(name) ?? false));
          parts.shapes = [...others, ...edit.shapes.map(drawnShape)];
        }
        return;
      case 'protect':
        parts.protected = edit.on;
        return;
      case 'note':
        if (parts.notes) {
          const others = parts.notes.filter(({ at }) => at.row !== edit.at.row || at.column !== edit.at.column);
          parts.notes = edit.text === null ? others : [...others, { at: edit.at, text: edit.text }];
        }
        return;
      default:
    }
  }

  /** Changes every formula that was read. */
  changeFormulas(change: (formula: string) => string): void {
    this.formulas?.change(change);
    const { conditionals } = this.parts;
    if (conditionals) this.parts.conditionals = conditionals.map(change);
  }

  /** References to a sheet whose rows or columns came or went follow. */
  follow(sheet: string, shift: Shift): void {
    this.changeFormulas((formula) => moveReferences(formula, this.parts.name, sheet, shift));
  }

  finish(): SheetSnapshot {
    const { parts } = this;
    parts.values = this.values.finish();
    if (this.formulas) parts.formulas = this.formulas.finish();
    return parts;
  }

  private write({ at, values }: EditOf<'write'>): void {
    values.forEach((line, down) => {
      line.forEach((input, across) => {
        if (input === null) return;
        const formula = typeof input === 'object' ? input : undefined;
        this.values.set(at.row + down, at.column + across, typeof input === 'object' ? (input.value ?? '') : input);
        this.formulas?.set(at.row + down, at.column + across, formula?.formula ?? '');
      });
    });
  }

  private clear(area: Area, except?: Area): void {
    this.values.clear(area, except);
    this.formulas?.clear(area, except);
  }

  private shift(shift: Shift): void {
    const { parts } = this;
    if (parts.shapes) this.keep('shapes', shiftShapes(parts.shapes, parts.sizes, shift));
    this.values.shift(shift);
    this.formulas?.shift(shift);
    if (parts.merges) parts.merges = mapMerges(parts.merges, shift);
    if (parts.notes) {
      parts.notes = parts.notes.flatMap((one) => {
        const at = mapCell(one.at, shift);
        return at ? [{ ...one, at }] : [];
      });
    }
    if (parts.sizes) this.shiftSizes(parts.sizes, shift);
    if (shift.by < 0) this.forgetConditionals();
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

  private addConditionals(formats: EditOf<'add-conditional'>['formats']): void {
    const added = formats.flatMap((one) => (one.kind === 'formula' ? [one.formula] : []));
    if (this.parts.conditionals) this.parts.conditionals = [...added, ...this.parts.conditionals];
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
