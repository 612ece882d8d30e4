import type { Visibility } from '../../domain/sheet/edit';
import type { Text } from '../../domain/text';
import type { HostBook } from '../book/host-book';
import type { Notice } from './notice';

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

/** What the frame shows of a workbook. */
export function bookShown(book: HostBook): Pick<DeskState, 'tabs' | 'active' | 'zoom'> {
  const tabs = book.sheets.map(({ id, name, visibility, tabColor, protected: locked }) => ({
    id,
    name,
    visibility,
    color: tabColor,
    protected: locked,
  }));
  return { tabs, active: book.active.id, zoom: book.grid.worksheet(book.active.id).getConfig().zoomRatio || 1 };
}
