import type { BookChange } from '../book/contract';
import { HostBook } from '../book/host-book';
import type { PreparedBook } from '../book/prepare';
import { profileNamed } from '../profile';
import { ExcelHost } from '../excel-host';
import type { GridEngine } from './grid-engine';
import { GridView } from './grid-view';
import { ListArrow } from './list-arrow';
import { ShapeLayer } from './shapes/shape-layer';

/** The workbook on the page with everything that lives as long as it. */
export interface ShownWorkbook {
  readonly book: HostBook;
  readonly host: ExcelHost;
  end(): void;
}

export interface Showing {
  /** Absent: an empty workbook. */
  readonly book: PreparedBook | undefined;
  readonly name: string;
  /** How figures are shown. */
  readonly figures: HostBook['figures'];
  /** What the arrow of a list is called. */
  readonly listLabel: string;
  hear(change: BookChange): void;
  refusedEdit(): void;
  createWorkbook(base64: string | undefined): void | Promise<void>;
  paneState(visible: boolean): void;
}

/** Opens a workbook in the grid, with Excel played over it (`?excel=excel-2021-id` names another than a newcomer's), its drawings and its list arrows. */
export function showWorkbook(engine: GridEngine, showing: Showing): ShownWorkbook {
  const book = showing.book ? HostBook.openPrepared(engine.api, showing.book) : HostBook.open(engine.api);
  book.name = showing.name;
  book.figures = showing.figures;
  book.onRefusedEdit = () => showing.refusedEdit();
  const host = new ExcelHost(book, {
    profile: profileNamed(new URLSearchParams(location.search).get('excel')),
    onCreateWorkbook: (base64) => showing.createWorkbook(base64),
  });
  host.onPaneState = (_client, visible) => showing.paneState(visible);
  const view = new GridView(engine, book.unitId);
  const shapes = new ShapeLayer(book, view);
  const arrow = new ListArrow(book, engine, view, showing.listLabel);
  const unsubscribe = book.subscribe((change) => showing.hear(change));
  const end = () => {
    unsubscribe();
    view.dispose();
    arrow.dispose();
    shapes.dispose();
    book.dispose();
  };
  return { book, host, end };
}
