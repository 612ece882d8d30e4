import { IUndoRedoService } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { Following } from '../../app/files';
import type { Result } from '../../domain/result';
import type { Language } from '../../domain/text';
import type { FileRefusal } from '../../files/refusal';
import type { Book } from '../../files/xlsx/book';
import type { HostBook } from '../book/host-book';
import type { PreparedBook } from '../book/prepare';
import { BookReader } from './book-reader';
import { BookWriter } from './book-writer';
import { startGrid, type GridEngine } from './grid-engine';
import type { GridTexts } from './load-grid-texts';
import type { CellMenu, RibbonButton } from './manifest-ribbon';
import { prepareInTurns } from './prepare-in-turns';
import type { ReadBook } from './read-book';
import { askForReference } from './region/ask-for-reference';
import { REGIONS } from './region/region';
import { showFigures } from './region/show-figures';
import { takePasting } from './region/take-pasting';
import { takeTyping } from './region/take-typing';
import { showWorkbook, type Showing, type ShownWorkbook } from './shown-workbook';

/**
 * Everything of the page that needs Univer, the workbook model or the file format. It is large: the frame and the pane
 * start while it loads.
 */
export class Workbench {
  readonly engine: GridEngine;
  private readonly undoing: IUndoRedoService;
  private settled = false;
  private readonly writer = new BookWriter();
  private readonly reader = new BookReader();

  /** Starts the grid in `container`, which must stand in the page with its size: Univer measures it. */
  constructor(
    container: HTMLElement,
    private readonly language: Language,
    texts: GridTexts,
    /** A formula was kept as a text, because it cannot be told what is meant. */
    private readonly unclearFormula: (formula: string) => void,
  ) {
    this.engine = startGrid(container, language, texts);
    this.undoing = this.engine.injector.get(IUndoRedoService);
  }

  show(showing: Omit<Showing, 'figures'>): ShownWorkbook {
    const shown = showWorkbook(this.engine, { ...showing, figures: REGIONS[this.language].locale });
    this.settle();
    return shown;
  }

  /** Only with a first workbook do Univer's services stand. */
  private settle(): void {
    if (this.settled) return;
    this.settled = true;
    const region = REGIONS[this.language];
    showFigures(this.engine, region);
    takeTyping(this.engine, region, this.unclearFormula);
    takePasting(this.engine, region, this.unclearFormula);
    if (this.language === 'id') askForReference(this.engine);
  }

  /** Reads it on a thread. Rejects with the signal's reason when it is stopped. */
  readFile(bytes: Uint8Array, name: string, following: Following): Promise<Result<ReadBook, FileRefusal>> {
    return this.reader.read(bytes, name, following);
  }

  /** Makes a workbook ready to be shown, in pieces. Rejects with the signal's reason when it is stopped. */
  prepare(book: Book, following: Following): Promise<PreparedBook> {
    return prepareInTurns(book, following);
  }

  /** Gives the keyboard to the cells. */
  focusCells(): void {
    this.engine.injector.get(ILayoutService).focus();
  }

  /** Takes over what is being typed into a cell, as Excel does before it saves or closes. */
  async finishTyping(): Promise<void> {
    const workbook = this.engine.api.getActiveWorkbook();
    if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
  }

  /** The workbook as an .xlsx file. */
  bytes(book: HostBook): Promise<Uint8Array> {
    return this.writer.bytes(book);
  }

  /** Tells whether there is something to undo and to redo, now and whenever that changes. */
  followUndo(tell: (can: { readonly canUndo: boolean; readonly canRedo: boolean }) => void): void {
    this.undoing.undoRedoStatus$.subscribe(({ undos, redos }) => tell({ canUndo: undos > 0, canRedo: redos > 0 }));
  }

  undo(): void {
    void this.engine.api.undo();
  }

  redo(): void {
    void this.engine.api.redo();
  }

  zoom(book: HostBook, zoomRatio: number): void {
    const where = { unitId: book.unitId, subUnitId: book.active.id };
    void this.engine.api.executeCommand('sheet.command.set-zoom-ratio', { ...where, zoomRatio });
  }

  /** Puts an add-in's menu into the menu of a cell. */
  offerInCellMenu({ id, label, items }: CellMenu, press: (button: RibbonButton) => void): void {
    const { api } = this.engine;
    const menu = api.createSubmenu({ id, title: label });
    for (const button of items) {
      menu.addSubmenu(api.createMenu({ id: button.id, title: button.label, tooltip: button.tip, action: () => press(button) }));
    }
    menu.appendTo(['contextMenu.mainArea', 'contextMenu.others']);
  }

  /** Zooming with Ctrl and the wheel is Univer's own. */
  followZoom(tell: () => void): void {
    this.engine.api.onCommandExecuted(({ id }) => {
      if (id === 'sheet.operation.set-zoom-ratio') tell();
    });
  }
}
