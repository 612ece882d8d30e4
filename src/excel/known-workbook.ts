import type { Area, Cell } from '../domain/sheet/address';
import type { Visibility } from '../domain/sheet/edit';

/** At more cells it costs less to ask each note where it stands. */
export const MOST_NOTES = 20;

/**
 * What the last read told about the workbook, so that a write can decide without asking again: which sheets exist, which
 * are protected, which shapes and charts carry Runut's names. One instance lives as long as the adapter.
 */
export class KnownWorkbook {
  private readonly sheets = new Map<string, KnownSheet>();
  private readonly idToName = new Map<string, string>();
  /** Whether one cell or several stand selected on a sheet, where a selection was heard of. */
  private readonly selected = new Map<string, 'one' | 'several'>();
  /** Areas of a sheet that Runut wrote without merging or parting any cells, as Excel would name them. */
  private readonly written = new Map<string, Set<string>>();
  private active: string | undefined;
  /** Whether the host tells of what others change. */
  followed = false;

  /** Replaces the list of sheets, keeping what is known of those that remain. */
  learnSheets(found: readonly { readonly id: string; readonly name: string; readonly visibility: Visibility }[]): void {
    const before = new Map(this.sheets);
    this.sheets.clear();
    this.idToName.clear();
    for (const { id, name, visibility } of found) {
      this.sheets.set(keyOf(name), { protected: false, ...before.get(keyOf(name)), visibility });
      this.idToName.set(id, name);
    }
  }

  /** Adds to what is known of a sheet. */
  learn(sheet: string, what: Partial<KnownSheet>): void {
    this.sheets.set(keyOf(sheet), { protected: false, ...this.sheets.get(keyOf(sheet)), ...what });
  }

  /**
   * The merged areas of a sheet, while nobody can have changed them unheard; undefined: ask. Excel tells of no merge, but whoever merges
   * or parts cells at the grid has several of them selected. Where nobody selected anything since a sheet was opened it is asked once
   * only: asking empties what a person could undo on the desktop.
   */
  mergesOf(sheet: string): readonly Area[] | undefined {
    return this.followed && this.selected.get(keyOf(sheet)) !== 'several' ? this.of(sheet).merges : undefined;
  }

  /** A person selected cells of a sheet: what was merged while several were selected has to be asked again, and as long as they are. */
  learnSelection(sheet: string, cells: 'one' | 'several'): void {
    if (cells === 'several' || this.selected.get(keyOf(sheet)) !== 'one') this.forgetMerges(sheet);
    this.selected.set(keyOf(sheet), cells);
  }

  /** Which sheet is open, where the host has just told it. */
  learnActive(sheet: string): void {
    if (this.active !== keyOf(sheet) && !this.selected.has(keyOf(sheet))) this.forgetMerges(sheet);
    this.active = keyOf(sheet);
  }

  /** Runut wrote there and merged nothing; nor does whoever takes that back. */
  learnWritten(sheet: string, address: string): void {
    const key = keyOf(sheet);
    this.written.set(key, (this.written.get(key) ?? new Set()).add(address));
  }

  /** Whether Runut wrote exactly these cells, so that a change of them may be its write taken back. */
  hasWritten(sheet: string, address: string): boolean {
    return this.written.get(keyOf(sheet))?.has(address.replaceAll('$', '')) === true;
  }

  /** Somebody changed the sheet: what is merged there has to be asked again. */
  forgetMerges(sheet: string): void {
    this.written.delete(keyOf(sheet));
    const { merges, ...rest } = this.sheets.get(keyOf(sheet)) ?? { protected: false };
    if (merges) this.sheets.set(keyOf(sheet), rest);
  }

  /** Shapes that a write took away; their ids mean nothing any more. */
  forgetShapes(sheet: string, gone: ReadonlySet<string>): void {
    const shapes = this.sheets.get(keyOf(sheet))?.shapes?.filter(({ id }) => !gone.has(id));
    if (shapes) this.learn(sheet, { shapes });
  }

  /** A note is put at a cell, or goes from there. */
  learnNote(sheet: string, at: Cell, stands: boolean): void {
    const others = (this.of(sheet).notesAt ?? []).filter(({ row, column }) => row !== at.row || column !== at.column);
    this.learn(sheet, { notesAt: stands && others.length <= MOST_NOTES ? [...others, at] : others });
  }

  learnNewSheet(sheet: string): void {
    this.sheets.set(keyOf(sheet), { protected: false, visibility: 'visible', shapes: [], charts: [], conditionals: [] });
  }

  renameSheet(sheet: string, to: string): void {
    const what = this.sheets.get(keyOf(sheet)) ?? { protected: false };
    this.sheets.delete(keyOf(sheet));
    this.sheets.set(keyOf(to), what);
  }

  forgetSheet(sheet: string): void {
    this.sheets.delete(keyOf(sheet));
  }

  has(sheet: string): boolean {
    return this.sheets.has(keyOf(sheet));
  }

  /** The sheets as far as they are known, in small letters. */
  names(): readonly string[] {
    return [...this.sheets.keys()];
  }

  /** What is known of a sheet; what no read has told of is absent. */
  of(sheet: string): Partial<KnownSheet> {
    return this.sheets.get(keyOf(sheet)) ?? {};
  }

  /** The shapes whose names begin with `prefix`; undefined when the shapes of this sheet were never read. */
  shapesNamed(sheet: string, prefix: string): readonly { readonly id: string; readonly name: string }[] | undefined {
    return this.of(sheet).shapes?.filter(({ name }) => name.startsWith(prefix));
  }

  /** Ids of the conditional formats with exactly this formula; none when those of this sheet were never read. */
  conditionalsOf(sheet: string, formula: string): readonly string[] {
    return (this.of(sheet).conditionals ?? []).flatMap((one) => (one.formula === formula ? [one.id] : []));
  }

  /** The name of the sheet an event speaks of; undefined for one that came after the last read. */
  nameOf(id: string): string | undefined {
    return this.idToName.get(id);
  }
}

interface KnownSheet {
  readonly protected: boolean;
  /** Its protection was lifted by a write that has not put it back yet. */
  readonly opened?: boolean;
  readonly visibility?: Visibility;
  readonly shapes?: readonly { readonly id: string; readonly name: string }[];
  /** Names of its charts; the one that a stopped drawing left. */
  readonly charts?: readonly string[];
  readonly leftOver?: string | undefined;
  readonly merges?: readonly Area[];
  /** Cells at which notes stood; they may have moved since. */
  readonly notesAt?: readonly Cell[];
  readonly conditionals?: readonly { readonly id: string; readonly formula: string }[];
  /** It held a mark of Runut's that somebody looked for. */
  readonly marked?: boolean;
  /** How many cells it reached over when it was read last. */
  readonly cells?: number;
}

const keyOf = (sheet: string): string => sheet.toLowerCase();
