import type { Visibility } from '../../domain/sheet/edit';
import type { Text } from '../../domain/text';
import type { BookChange } from '../book/contract';
import type { HostBook } from '../book/host-book';
import type { PreparedBook } from '../book/prepare';
import type { RecentWorkbook } from './recent-workbooks';

/** The workbook that a page begins with. */
export interface FirstBook {
  readonly book: PreparedBook;
  readonly name: string;
  readonly changed?: boolean;
}

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
  readonly busy: Busy | undefined;
  /** Whether the workbook says more than the file it was opened from or last saved as. */
  readonly changed: boolean;
  /** What the person has to answer before the page goes on. */
  readonly question: Question | undefined;
  /** The newest first. */
  readonly recent: readonly RecentWorkbook[];
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
  changed: false,
  question: undefined,
  recent: [],
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

/** Whether a change makes the workbook say more than its file does. */
export const changesContent = (change: BookChange): boolean =>
  !LEAVES.has(change.kind) && !(change.kind === 'shapes' && change.followed === true);

const LEAVES: ReadonlySet<BookChange['kind']> = new Set(['selection', 'sheet-activated', 'calculated', 'undo-emptied']);

/** What is being done, how far it is (0 to 1, where that is known), and how to stop it where it can be. */
export interface Busy {
  readonly text: Text;
  readonly part?: number;
  readonly stop?: () => void;
}

/** What becomes of changes that are in no file yet. */
export type Parting = 'save' | 'drop' | 'stay';

/** Asked before changes are let go. */
export interface Question {
  readonly title: Text;
  readonly text: Text;
  answer(parting: Parting): void;
}

/** One line over the grid: what happened, and what can be done about it. */
export interface Notice {
  readonly id: number;
  readonly tone: 'error' | 'info' | 'done';
  readonly text: Text;
  readonly more?: Text;
  readonly actions?: readonly { readonly label: Text; run: () => void }[];
}
