import { area } from '../../sheet/address';
import type { SheetTexts } from './sheet-texts';

/** A sheet of which only some cells are looked at; the others are empty. */
export function partOfSheet(view: SheetTexts, shows: (row: number, column: number) => boolean): SheetTexts {
  const textAt = (row: number, column: number): string => (shows(row, column) ? view.textAt(row, column) : '');
  const part: SheetTexts = {
    name: view.name,
    rows: view.rows,
    columns: view.columns,
    textAt,
    valueAt: (row, column) => (shows(row, column) ? view.valueAt(row, column) : ''),
    dateAt: (row, column) => (shows(row, column) ? view.dateAt(row, column) : undefined),
    fillAt: (row, column) => (shows(row, column) ? view.fillAt(row, column) : ''),
    coloured: view.coloured,
    isHidden: (where) => view.isHidden(where),
    mergeAt: (row, column) => (shows(row, column) ? view.mergeAt(row, column) : undefined),
    shownAt: (row, column) => {
      const merge = part.mergeAt(row, column);
      return merge ? textAt(merge.row, merge.column) : textAt(row, column);
    },
    isBlankRow: (row) => !part.someText(area(row, 0, 1, view.widthOf(row))),
    someText: (of, fits = (found) => found !== '') => {
      for (let row = of.row; row < of.row + of.rows; row += 1)
        for (let column = of.column; column < of.column + of.columns; column += 1) if (fits(textAt(row, column))) return true;
      return false;
    },
    widthOf: (row) => view.widthOf(row),
    filledIn: (row) => view.filledIn(row).filter((column) => shows(row, column)),
  };
  return part;
}
