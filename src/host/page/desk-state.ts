import type { Visibility } from '../../domain/sheet/edit';
import type { Text } from '../../domain/text';
import type { BookChange } from '../book/contract';
import type { HostBook } from '../book/host-book';

export interface DeskTab {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly color: string;
  readonly protected: boolean;
}

/** What the page shows around the grid. */
export interface DeskState {
  /** False until the grid stands and the first workbook is in it. */
  readonly ready: boolean;
  readonly file: string;
  readonly tabs: readonly DeskTab[];
  readonly active: string;
  readonly zoom: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly notice: Notice | undefined;
  readonly busy: Text | undefined;
  /** Counts the workbooks shown so far: panes belong to one of them. */
  readonly turn: number;
}

/** What the frame shows while the first workbook is on its way. */
export const stateBefore = (file: string): DeskState => ({
  ready: false,
  file,
  tabs: [],
  active: '',
  zoom: 1,
  canUndo: false,
  canRedo: false,
  notice: undefined,
  busy: undefined,
  turn: 1,
});

/** What the frame shows of a workbook. */
export function bookShown(book: HostBook): Pick<DeskState, 'tabs' | 'active' | 'zoom'> {
  const tabs = book.sheets.map((sheet) => {
    const { id, name, visibility, tabColor: color } = sheet;
    return { id, name, visibility, color, protected: sheet.protected };
  });
  return { tabs, active: book.active.id, zoom: book.grid.worksheet(book.active.id).getConfig().zoomRatio || 1 };
}

/** Whether a change concerns what `bookShown` tells. */
export const changesTabs = ({ kind }: BookChange): boolean => TABS.has(kind);

const TABS: ReadonlySet<BookChange['kind']> = new Set([
  'sheet-added',
  'sheet-deleted',
  'sheet-activated',
  'sheet-renamed',
  'sheets',
  'protection',
]);

/** One line over the grid: what happened, and what can be done about it. */
export interface Notice {
  readonly id: number;
  readonly tone: 'error' | 'info' | 'done';
  readonly text: Text;
  readonly more?: Text;
  readonly actions?: readonly { readonly label: Text; run: () => void }[];
}
