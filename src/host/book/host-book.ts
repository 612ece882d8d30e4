import { deleteSheet, renameSheet } from '../../domain/sheet/carry-out';
import { isSheetName } from '../../domain/sheet/limits';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { Area } from '../../domain/sheet/address';
import { emptyBook, type Book, type BookName, type BookProperties } from '../../files/xlsx/book';
import { BookPieces } from './book-pieces';
import { Calculation } from './calculation';
import { USER, type Actor, type BookChange } from './contract';
import { dumpBook } from './dump';
import { BLANK_SHEET } from './blank-sheet';
import { Grid, gridRange, STAY } from './grid';
import { guardProtectedCells } from './guard';
import { holdBackUnderCalculation } from './hold-back';
import { HostSheet } from './host-sheet';
import { listenToGrid } from './listen';
import { fillBook, gridWorkbook } from './load';
import { Names } from './names';
import { prepareAtOnce, type PreparedBook } from './prepare';
import type { Surroundings } from './surroundings';
import { takeFormulas } from './taken-formulas';
import { UndoList } from './undo/undo-list';
import { restylingPair, takesRestyling } from './undo/shape-steps';
import { undoStackOf } from './undo/undo-stack';

/** The workbook everybody looks at: the person through Univer, panes through office.js, files through `load` and `dump`. */
export class HostBook {
  readonly grid: Grid;
  readonly calculation: Calculation;
  readonly names: Names;
  readonly undo: UndoList;
  /** For whoever keeps a copy of it. */
  readonly inPieces = new BookPieces(this);
  name = 'Buku1.xlsx';
  /** `document.settings` of the add-in: key to JSON text. */
  settings = new Map<string, string>();
  /** Custom XML parts by id. */
  readonly customXml = new Map<string, string>();
  properties: BookProperties = {};
  parts: Book['parts'];
  font: Book['font'] = { name: 'Arial', size: 11 };
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** How figures are shown: in the grid it is the page that sees to it. */
  figures: 'en' | 'id' = 'en';
  /** Who acts at this moment. */
  actor: Actor = USER;
  onRefusedEdit: ((sheetId: string, area: Area) => void) | undefined;

  private readonly known = new Map<string, HostSheet>();
  private readonly listeners = new Set<(change: BookChange) => void>();
  private readonly ending: (() => void)[] = [];
  private lastId = 0;
  private constructor(
    readonly api: FUniver,
    workbook: FWorkbook,
  ) {
    this.grid = new Grid(api, workbook);
    this.calculation = new Calculation(this.grid, () => this.tell({ kind: 'calculated' }));
    this.names = new Names(this);
    this.undo = new UndoList(this.grid, undoStackOf(api), () => this.tell({ kind: 'undo-emptied' }));
    this.grid.undo = this.undo;
    this.ending.push(
      listenToGrid(this),
      guardProtectedCells(this),
      holdBackUnderCalculation(this),
      takesRestyling(this.unitId, (sheetId, ...look) => this.sheet(sheetId)?.shapes.restyle(...look)),
    );
  }

  /** Makes a Univer workbook of the file's (or an empty one) and plays Excel with it. */
  static open(api: FUniver, book: Book = emptyBook()): HostBook {
    return HostBook.openPrepared(api, prepareAtOnce(book));
  }

  static openPrepared(api: FUniver, prepared: PreparedBook): HostBook {
    const opened = new HostBook(api, gridWorkbook(api, prepared));
    opened.grid.quietly(() => fillBook(opened, prepared));
    return opened;
  }

  get unitId(): string {
    return this.grid.unitId;
  }

  get sheets(): readonly HostSheet[] {
    return this.grid.model.getSheets().map((worksheet) => this.sheetOf(worksheet.getSheetId()));
  }

  get active(): HostSheet {
    return this.sheetOf(this.grid.model.getActiveSheet().getSheetId());
  }

  /** By id, or by name as Excel compares them. */
  sheet(nameOrId: string): HostSheet | undefined {
    if (this.grid.model.getSheetBySheetId(nameOrId)) return this.sheetOf(nameOrId);
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ name }) => name.toLowerCase() === wanted);
  }

  /** The sheet's object is made when it is first seen: sheets also come from the person's own commands. */
  sheetOf(id: string): HostSheet {
    let sheet = this.known.get(id);
    if (!sheet) this.known.set(id, (sheet = new HostSheet(this, id)));
    return sheet;
  }

  forget(id: string): void {
    this.known.delete(id);
  }

  /** Why a sheet may not have this name; undefined when it may. */
  nameTrouble(name: string, except?: HostSheet): 'invalid' | 'taken' | undefined {
    if (!isSheetName(name)) return 'invalid';
    const holder = this.sheet(name);
    return holder && holder !== except ? 'taken' : undefined;
  }

  addSheet(name: string, index = this.sheets.length): HostSheet {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.grid.run('sheet.mutation.insert-sheet', { index, sheet: { ...BLANK_SHEET, id, name } }, STAY);
    this.tell({ kind: 'sheet-added', sheetId: id, actor: this.actor });
    this.tell({ kind: 'sheets', actor: this.actor });
    return this.sheetOf(id);
  }

  removeSheet(sheet: HostSheet): void {
    if (this.active === sheet) {
      const { sheets } = this;
      const place = sheets.indexOf(sheet);
      const next = [...sheets.slice(place + 1), ...sheets.slice(0, place).toReversed()].find(
        ({ visibility }) => visibility === 'visible',
      );
      if (next) this.activate(next.id);
    }
    const { id, name } = sheet;
    deleteSheet(this, name, () => {
      this.names.forgetSheet(id);
      this.grid.run('sheet.mutation.remove-sheet', { subUnitId: id, subUnitName: name });
      this.forget(id);
    });
    this.calculation.restructured();
    this.tell({ kind: 'sheet-deleted', sheetId: sheet.id, actor: this.actor });
    this.tell({ kind: 'sheets', actor: this.actor });
  }

  /** Formulas that name the sheet follow. */
  renameSheet(sheet: HostSheet, name: string): void {
    const before = sheet.name;
    if (before === name) return;
    renameSheet(this, before, name, () => {
      this.grid.run('sheet.command.set-worksheet-name', { subUnitId: sheet.id, name });
      this.names.sheetRenamed(sheet.id);
    });
    this.calculation.restructured();
    this.tell({ kind: 'sheet-renamed', sheetId: sheet.id, before, after: name, actor: this.actor });
    this.tell({ kind: 'sheets', actor: this.actor });
  }

  moveSheet(sheet: HostSheet, to: number): void {
    const fromOrder = this.sheets.indexOf(sheet);
    this.grid.run('sheet.mutation.set-worksheet-order', { subUnitId: sheet.id, fromOrder, toOrder: to });
    this.tell({ kind: 'sheets', actor: this.actor });
  }

  activate(sheetId: string, actor = this.actor): void {
    if (this.active.id === sheetId) return;
    this.grid.run('sheet.operation.set-worksheet-active', { subUnitId: sheetId });
    this.tell({ kind: 'sheet-activated', sheetId, actor });
  }

  select(sheet: HostSheet, area: Area): void {
    this.activate(sheet.id);
    sheet.selection = area;
    const range = gridRange(this.grid.within(sheet.id, area));
    const first = { ...gridRange({ ...area, rows: 1, columns: 1 }), actualRow: area.row, actualColumn: area.column };
    this.grid.run('sheet.operation.set-selections', {
      subUnitId: sheet.id,
      selections: [{ range, primary: { ...first, isMerged: false, isMergedMainCell: false }, style: null }],
    });
    this.tell({ kind: 'selection', sheetId: sheet.id, area, actor: this.actor });
  }

  /** Runs what one actor does; changes made inside are theirs. */
  async as<Value>(actor: Actor, work: () => Promise<Value>): Promise<Value> {
    this.actor = actor;
    try {
      return await work();
    } finally {
      this.actor = USER;
      this.flush();
    }
  }

  /** Applies what was gathered but not yet shown. */
  flush(): void {
    for (const sheet of this.known.values()) sheet.flush();
  }

  tell(change: BookChange): void {
    const { kind } = change;
    if (kind === 'shapes' && change.restyled) this.undo.did(restylingPair(this.unitId, change.sheetId, change.restyled));
    else if (kind === 'page' || kind === 'protection' || (kind === 'shapes' && !change.followed)) this.undo.cannotUndo();
    for (const listener of this.listeners) listener(change);
  }

  subscribe(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Unique within the workbook. */
  newId(): string {
    return `runut-${(++this.lastId).toString(36)}-${Math.floor(performance.now()).toString(36)}`;
  }

  definedNames(): readonly BookName[] {
    return this.names.all().map(({ name, formula, sheetId }) => ({
      name,
      formula: formula.replace(/^=/, ''),
      ...(sheetId ? { sheet: this.sheetOf(sheetId).name } : {}),
    }));
  }

  takeFormulas(): ReturnType<Surroundings['takeFormulas']> {
    return takeFormulas(this);
  }

  settled(): Promise<void> {
    return this.calculation.settle();
  }

  async dump(): Promise<Book> {
    this.flush();
    await this.settled();
    return dumpBook(this);
  }

  /** For when another workbook was closed beside this one: Univer then forgets how the conditional formats of all look. */
  restateConditionals(): void {
    for (const sheet of this.sheets) sheet.rules.restateConditionals();
  }

  dispose(): void {
    for (const end of this.ending) end();
    this.undo.empty();
    this.calculation.dispose();
    this.listeners.clear();
    this.api.disposeUnit(this.unitId);
  }
}
