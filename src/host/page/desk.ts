import { IUndoRedoService } from '@univerjs/core';
import type { Language, Text } from '../../domain/text';
import { refusalText } from '../../files/pesan';
import type { Book } from '../../files/xlsx/book';
import { readXlsx } from '../../files/xlsx/read';
import { writeXlsx } from '../../files/xlsx/write';
import { USER, type BookChange } from '../book/contract';
import type { HostBook } from '../book/host-book';
import type { ExcelHost } from '../excel-host';
import { bookShown, type DeskState } from './desk-state';
import { download } from './download';
import type { GridEngine } from './grid-engine';
import { Keeper } from './keeper';
import type { Notice } from './notice';
import { PESAN } from './pesan';
import type { Kept, Memory } from './remember';
import { revealSoon } from './reveal';
import type { Sample } from './samples';
import { showWorkbook, type ShownWorkbook } from './shown-workbook';

/** The workbook on the page: opening, saving, remembering, and what the frame around the grid has to show of it. */
export class Desk {
  state: DeskState;
  private shown: ShownWorkbook;
  private readonly keeper: Keeper;
  private readonly undoing: IUndoRedoService;
  private readonly listeners = new Set<() => void>();
  private lastNotice = 0;
  private welcoming = 0;

  constructor(
    private readonly engine: GridEngine,
    memory: Memory,
    /** Under which name this tab's workbook is remembered. */
    key: string,
    readonly language: Language,
    book: Book | undefined,
    name: string,
  ) {
    this.keeper = new Keeper(memory, key, () => this.kept());
    this.shown = this.show(book, name);
    this.state = {
      ...bookShown(this.book),
      file: name,
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
    this.set({ ...bookShown(this.book), file: name, notice: undefined, turn: this.state.turn + 1 });
    this.keeper.soon();
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
    await this.keeper.forget();
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
    this.set(bookShown(this.book));
  }

  private show(book: Book | undefined, name: string): ShownWorkbook {
    return showWorkbook(this.engine, {
      book,
      name,
      listLabel: this.say(PESAN.pilihDariDaftar),
      hear: (change) => {
        this.hear(change);
      },
      refusedEdit: () => {
        this.notify({ tone: 'info', text: PESAN.terlindungi });
      },
      createWorkbook: (base64) => this.onCreateWorkbook?.(base64),
      paneState: (visible) => this.onPaneState?.(visible),
    });
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
    if (change.kind !== 'selection') this.keeper.soon();
    else if (change.actor !== USER) revealSoon(() => this.book, change.area);
  }

  private async kept(): Promise<Kept | undefined> {
    const { book } = this;
    const bytes = await this.bytes();
    return book === this.book ? { name: this.state.file, bytes } : undefined;
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
