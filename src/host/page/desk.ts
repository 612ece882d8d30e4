import { IUndoRedoService } from '@univerjs/core';
import type { Area } from '../../domain/sheet/address';
import type { Visibility } from '../../domain/sheet/edit';
import type { Language, Text } from '../../domain/text';
import { refusalText } from '../../files/pesan';
import type { Book } from '../../files/xlsx/book';
import { readXlsx } from '../../files/xlsx/read';
import { writeXlsx } from '../../files/xlsx/write';
import { USER, type BookChange } from '../book/contract';
import { HostBook } from '../book/host-book';
import { ExcelHost } from '../excel-host';
import type { GridEngine } from './grid-engine';
import { GridView } from './grid-view';
import { ListArrow } from './list-arrow';
import { PESAN } from './pesan';
import type { Memory } from './remember';
import { ShapeLayer } from './shapes/shape-layer';
import type { Notice } from './notice';
import type { Sample } from './samples';

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly color: string;
  readonly protected: boolean;
}

/** What the page shows around the grid. */
export interface DeskState {
  readonly file: string;
  readonly tabs: readonly Tab[];
  readonly active: string;
  readonly zoom: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly notice: Notice | undefined;
  readonly busy: Text | undefined;
  /** Counts the workbooks shown so far: panes belong to one of them. */
  readonly turn: number;
}

/** The workbook on the page with everything that lives as long as it. */
interface Shown {
  readonly book: HostBook;
  readonly host: ExcelHost;
  end(): void;
}

const KEEP_AFTER = 1200;

/** Milliseconds until a sheet that has just come up can be scrolled. */
const REVEAL_AFTER = 200;

/** The workbook on the page: opening, saving, remembering, and what the frame around the grid has to show of it. */
export class Desk {
  state: DeskState;
  private shown: Shown;
  private readonly undoing: IUndoRedoService;
  private readonly listeners = new Set<() => void>();
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private keepTurn = Promise.resolve();
  private lastNotice = 0;
  private welcoming = 0;

  constructor(
    private readonly engine: GridEngine,
    private readonly memory: Memory,
    /** Under which name this tab's workbook is remembered. */
    private readonly key: string,
    readonly language: Language,
    book: Book | undefined,
    name: string,
  ) {
    this.shown = this.show(book, name);
    this.state = {
      ...this.sheetsShown(),
      file: name,
      zoom: this.zoomNow(),
      canUndo: false,
      canRedo: false,
      notice: undefined,
      busy: undefined,
      turn: 1,
    };
    this.undoing = engine.injector.get(IUndoRedoService);
    this.undoing.undoRedoStatus$.subscribe(({ undos, redos }) => {
      this.set({ canUndo: undos > 0, canRedo: redos > 0 });
    });
  }

  get book(): HostBook {
    return this.shown.book;
  }

  get host(): ExcelHost {
    return this.shown.host;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  say(text: Text): string {
    return text[this.language];
  }

  notify(notice: Omit<Notice, 'id'> | undefined): void {
    this.lastNotice += 1;
    this.set({ notice: notice && { ...notice, id: this.lastNotice } });
  }

  /** Shows another workbook in place of the one that is open. */
  open(book: Book | undefined, name: string): void {
    const former = this.shown;
    this.shown = this.show(book, name);
    former.end();
    this.set({ ...this.sheetsShown(), file: name, zoom: this.zoomNow(), notice: undefined, turn: this.state.turn + 1 });
    this.keepSoon();
  }

  /** Opens a file's bytes; what cannot be read is said, and the open workbook stays as it is. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    this.set({ busy: PESAN.membuka(name), notice: undefined });
    await nextFrame();
    try {
      const read = readXlsx(bytes, name);
      if (read.ok) this.open(read.value, name);
      else this.notify({ tone: 'error', text: refusalText(read.refusal), more: PESAN.bukuTetap });
    } catch (error) {
      reportError(error);
      this.notify({ tone: 'error', text: PESAN.gagalBuka(name), more: PESAN.bukuTetap });
    } finally {
      this.set({ busy: undefined });
    }
  }

  async openSample(sample: Sample): Promise<void> {
    const name = this.say(sample.file);
    this.set({ busy: PESAN.membuka(name), notice: undefined });
    await nextFrame();
    try {
      this.open(await sample.compose(), name);
    } finally {
      this.set({ busy: undefined });
    }
  }

  /** Offers the first sample where there is nothing yet. */
  welcome(sample: Sample): void {
    const run = () => {
      void this.openSample(sample);
    };
    this.notify({ tone: 'info', text: PESAN.cobaContoh, actions: [{ label: PESAN.bukaContoh, run }] });
    this.welcoming = this.lastNotice;
  }

  /** The workbook as an .xlsx file. */
  async bytes(): Promise<Uint8Array> {
    await this.book.settled();
    return writeXlsx(await this.book.dump());
  }

  async save(): Promise<void> {
    try {
      const bytes = await this.bytes();
      download(this.state.file, bytes);
      this.notify({ tone: 'done', text: PESAN.tersimpan(this.state.file) });
    } catch (error) {
      reportError(error);
      this.notify({ tone: 'error', text: PESAN.gagalSimpan });
    }
  }

  /** Ends the work on this workbook on purpose: it is no longer remembered. */
  async close(): Promise<void> {
    this.open(undefined, this.say(PESAN.bukuBaru));
    clearTimeout(this.keeping);
    await this.memory.forget(this.key);
  }

  activate(sheetId: string): void {
    this.book.activate(sheetId);
  }

  addSheet(): void {
    const names = new Set(this.book.sheets.map(({ name }) => name.toLowerCase()));
    let number = this.book.sheets.length + 1;
    while (names.has(`sheet${number.toString()}`)) number += 1;
    const at = this.book.sheets.findIndex(({ id }) => id === this.book.active.id) + 1;
    this.book.activate(this.book.addSheet(`Sheet${number.toString()}`, at).id);
  }

  rename(sheetId: string, name: string): void {
    const sheet = this.book.sheet(sheetId);
    if (!sheet || sheet.name === name) return;
    const trouble = this.book.nameTrouble(name, sheet);
    if (trouble) {
      this.notify({ tone: 'error', text: trouble === 'taken' ? PESAN.namaSudahAda(name) : PESAN.namaTidakBoleh(name) });
    } else {
      this.book.renameSheet(sheet, name);
    }
  }

  zoomTo(zoom: number): void {
    const kept = Math.min(4, Math.max(0.25, Math.round(zoom * 20) / 20));
    void this.engine.api.executeCommand('sheet.command.set-zoom-ratio', {
      unitId: this.book.unitId,
      subUnitId: this.book.active.id,
      zoomRatio: kept,
    });
  }

  undo(): void {
    void this.engine.api.undo();
  }

  redo(): void {
    void this.engine.api.redo();
  }

  /** Called after commands that change what the frame shows. */
  refresh(): void {
    this.set({ ...this.sheetsShown(), zoom: this.zoomNow() });
  }

  private show(book: Book | undefined, name: string): Shown {
    const opened = HostBook.open(this.engine.api, book);
    opened.name = name;
    opened.onRefusedEdit = () => {
      this.notify({ tone: 'info', text: PESAN.terlindungi });
    };
    const host = new ExcelHost(opened, { onCreateWorkbook: (base64) => this.onCreateWorkbook?.(base64) });
    host.onPaneState = (_client, visible) => this.onPaneState?.(visible);
    const view = new GridView(this.engine, opened.unitId);
    const shapes = new ShapeLayer(opened, view);
    const arrow = new ListArrow(opened, this.engine, view, this.say(PESAN.pilihDariDaftar));
    const unsubscribe = opened.subscribe((change) => {
      this.hear(change);
    });
    const end = () => {
      unsubscribe();
      view.dispose();
      arrow.dispose();
      shapes.dispose();
      opened.dispose();
    };
    return { book: opened, host, end };
  }

  /** A pane asks to be shown or hidden. */
  onPaneState: ((visible: boolean) => void) | undefined;
  onCreateWorkbook: ((base64: string | undefined) => void | Promise<void>) | undefined;

  private hear(change: BookChange): void {
    if (TABS.has(change.kind)) this.refresh();
    if (change.kind === 'cells' && this.state.notice?.id === this.welcoming) this.notify(undefined);
    // As in Excel of the declared set: what a person did before cannot be undone under what a pane has written since.
    if (change.kind === 'written') this.undoing.clearUndoRedo(this.book.unitId);
    if (change.kind === 'calculated') return;
    if (change.kind === 'selection') {
      // A sheet just shown has to be drawn before it can be scrolled.
      if (change.actor !== USER) setTimeout(() => this.reveal(change.area), REVEAL_AFTER);
    } else this.keepSoon();
  }

  /** Brings a cell that the pane selected into sight, as Excel does, with a little of what stands above it. */
  private reveal(area: Area): void {
    const sheet = this.book.api.getActiveWorkbook()?.getActiveSheet();
    const seen = sheet?.getVisibleRange();
    if (!sheet || !seen) return;
    const isSeen =
      area.row > seen.startRow && area.row < seen.endRow - 1 && area.column >= seen.startColumn && area.column < seen.endColumn;
    if (!isSeen) sheet.scrollToCell(Math.max(0, area.row - 2), Math.max(0, area.column - 8));
  }

  private keepSoon(): void {
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => {
      this.keepTurn = this.keepTurn.then(() => this.keep());
    }, KEEP_AFTER);
  }

  private async keep(): Promise<void> {
    const { book } = this;
    try {
      const bytes = await this.bytes();
      if (book === this.book) await this.memory.keep(this.key, { name: this.state.file, bytes });
    } catch (error) {
      // Being remembered is a convenience: the workbook on the page is untouched and Simpan tells when it cannot be written.
      reportError(error);
    }
  }

  private sheetsShown(): Pick<DeskState, 'tabs' | 'active'> {
    const tabs = this.book.sheets.map(({ id, name, visibility, tabColor, protected: locked }) => ({
      id,
      name,
      visibility,
      color: tabColor,
      protected: locked,
    }));
    return { tabs, active: this.book.active.id };
  }

  private zoomNow(): number {
    const config = this.book.grid.worksheet(this.book.active.id).getConfig();
    return config.zoomRatio || 1;
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

const TABS: ReadonlySet<BookChange['kind']> = new Set([
  'sheet-added',
  'sheet-deleted',
  'sheet-activated',
  'sheet-renamed',
  'sheets',
  'protection',
]);

const nextFrame = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 20);
  });

/** Hands bytes to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const blob = new Blob([bytes.slice().buffer], { type: XLSX });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
