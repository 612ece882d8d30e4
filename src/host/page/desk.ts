import type { Area } from '../../domain/sheet/address';
import type { Language, Text } from '../../domain/text';
import type { SettingsStore } from '../bridge/pane-bridge';
import { USER, type BookChange } from '../book/contract';
import type { HostBook } from '../book/host-book';
import type { PreparedBook } from '../book/prepare';
import type { ConnectableHost } from '../client';
import type { ExcelHost } from '../excel-host';
import {
  type Busy,
  type FirstBook,
  type Notice,
  type Parting,
  type Question,
  bookShown,
  changesContent,
  changesTabs,
  stateBefore,
  type DeskState,
} from './desk-state';
import { Keeper } from './keeper';
import { HOST_MESSAGES } from './messages';
import type { Kept, Memory } from './remember';
import { revealSoon } from './reveal';
import type { Sample } from './samples';
import { SinceSaved } from './since-saved';
import { showTable } from './show-table';
import { addSheetTab, renameSheetTab } from './sheet-tabs';
import type { ShownWorkbook } from './shown-workbook';
import type { Workbench } from './workbench';

interface Working {
  readonly bench: Workbench;
  shown: ShownWorkbook;
}

/** The workbook on the page: opening, saving, remembering, and what the frame around the grid has to show of it. */
export class Desk {
  state: DeskState;
  private working: Working | undefined;
  private readonly begun: Promise<Working>;
  private tellBegun: (working: Working) => void = () => undefined;
  private readonly keeper: Keeper;
  private readonly sinceSaved = new SinceSaved();
  private readonly listeners = new Set<() => void>();
  private lastNotice = 0;
  private welcoming = 0;

  constructor(
    memory: Memory,
    /** Under which name this tab's workbook is remembered. */
    key: string,
    readonly language: Language,
  ) {
    this.begun = new Promise((resolve) => {
      this.tellBegun = resolve;
    });
    this.keeper = new Keeper(memory, key, () => this.kept());
    this.state = stateBefore(this.say(HOST_MESSAGES.bukuBaru));
  }

  /** Puts the first workbook on the bench: the one remembered, or an empty one with an offer to try a sample. */
  begin(bench: Workbench, first: FirstBook | undefined, sample: Sample): void {
    const { book, name: file } = first ?? { book: undefined, name: this.state.file };
    const working = { bench, shown: this.show(bench, book, file) };
    this.working = working;
    bench.followUndo((can) => this.set(can));
    bench.followZoom(() => this.refresh());
    this.sinceSaved.begin(first?.changed === true);
    this.set({ ...bookShown(this.book), file, ready: true, changed: this.sinceSaved.changed });
    this.tellBegun(working);
    if (!first) this.welcome(sample);
  }

  get book(): HostBook {
    return this.now.shown.book;
  }

  get host(): ExcelHost {
    return this.now.shown.host;
  }

  /** What panes speak to, once it is there. */
  async served(): Promise<{ readonly host: ConnectableHost; readonly document: SettingsStore }> {
    await this.begun;
    return { host: this.host, document: this.book };
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

  /** Asks what becomes of changes that are in no file. One question at a time: a second one is answered by staying. */
  async ask(question: Omit<Question, 'answer'>): Promise<Parting> {
    if (this.state.question) return 'stay';
    const parting = await new Promise<Parting>((answer) => this.set({ question: { ...question, answer } }));
    this.set({ question: undefined });
    return parting;
  }

  /** The workbook as it is is to be a file; returns how to tell that it is one. */
  saving(): () => void {
    const saved = this.sinceSaved.saving();
    return () => {
      saved();
      this.set({ changed: this.sinceSaved.changed });
      this.keeper.soon();
    };
  }

  /** Ends the remembering of this tab's workbook. */
  forget(): Promise<void> {
    return this.keeper.forget();
  }

  bench(): Promise<Workbench> {
    return this.begun.then(({ bench }) => bench);
  }

  activate(sheetId: string): void {
    this.book.activate(sheetId);
  }

  addSheet(): void {
    addSheetTab(this.book);
  }

  rename(sheetId: string, name: string): void {
    const trouble = renameSheetTab(this.book, sheetId, name);
    if (trouble)
      this.notify({
        tone: 'error',
        text: trouble === 'taken' ? HOST_MESSAGES.namaSudahAda(name) : HOST_MESSAGES.namaTidakBoleh(name),
      });
  }

  zoomTo(zoom: number): void {
    this.now.bench.zoom(this.book, Math.min(4, Math.max(0.25, Math.round(zoom * 20) / 20)));
  }

  showTable(table: Area): void {
    const { container } = this.now.bench.engine;
    showTable(
      () => this.book,
      table,
      container.clientWidth,
      (zoom) => this.zoomTo(zoom),
    );
  }

  undo(): void {
    this.now.bench.undo();
  }

  redo(): void {
    this.now.bench.redo();
  }

  /** A pane asks to be shown or hidden. */
  onPaneState: ((visible: boolean) => void) | undefined;
  /** The sample offered on an empty page is asked for. */
  onWelcome: ((sample: Sample) => void) | undefined;
  onCreateWorkbook: ((base64: string | undefined) => void | Promise<void>) | undefined;

  private get now(): Working {
    if (!this.working) throw new Error('The workbook is not on the page yet.');
    return this.working;
  }

  /** Shows another workbook in place of the one that is open; `changed`: it says more than its file. */
  replace(bench: Workbench, book: PreparedBook | undefined, name: string, changed = false): void {
    const former = this.now.shown;
    this.now.shown = this.show(bench, book, name);
    former.end();
    this.book.restateConditionals();
    this.sinceSaved.begin(changed);
    this.set({ ...bookShown(this.book), file: name, notice: undefined, changed, turn: this.state.turn + 1 });
    this.keeper.soon();
  }

  private show(bench: Workbench, book: PreparedBook | undefined, name: string): ShownWorkbook {
    return bench.show({
      book,
      name,
      listLabel: this.say(HOST_MESSAGES.pilihDariDaftar),
      hear: (change) => this.hear(change),
      refusedEdit: () => this.notify({ tone: 'info', text: HOST_MESSAGES.terlindungi }),
      createWorkbook: (base64) => this.onCreateWorkbook?.(base64),
      paneState: (visible) => this.onPaneState?.(visible),
    });
  }

  /** Offers the first sample where there is nothing yet. */
  private welcome(sample: Sample): void {
    const run = () => this.onWelcome?.(sample);
    this.notify({ tone: 'info', text: HOST_MESSAGES.cobaContoh, actions: [{ label: HOST_MESSAGES.bukaContoh, run }] });
    this.welcoming = this.lastNotice;
  }

  private hear(change: BookChange): void {
    if (changesTabs(change)) this.refresh();
    if (change.kind === 'cells' && this.state.notice?.id === this.welcoming) this.notify(undefined);
    if (changesContent(change)) {
      this.sinceSaved.count();
      if (!this.state.changed) this.set({ changed: true });
    }
    if (change.kind === 'calculated' || change.kind === 'undo-emptied') return;
    if (change.kind !== 'selection') this.keeper.soon();
    else if (change.actor !== USER) revealSoon(() => this.book, change.area);
  }

  private refresh(): void {
    if (this.working) this.set(bookShown(this.book));
  }

  private async kept(): Promise<Kept | undefined> {
    const { book } = this;
    const bytes = await this.now.bench.bytes(book);
    return book === this.book ? { name: this.state.file, bytes, changed: this.sinceSaved.changed } : undefined;
  }

  async whileBusy(busy: Busy, work: () => Promise<void>): Promise<void> {
    this.set({ busy, notice: undefined });
    await nextFrame();
    try {
      await work();
    } finally {
      this.set({ busy: undefined });
    }
  }

  set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

const nextFrame = () => new Promise<void>((resolve) => setTimeout(resolve, 20));
