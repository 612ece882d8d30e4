import type { Visibility } from '../domain/sheet/edit';
import { protect } from './protection';
import { HOST_VISIBILITY } from './visibility';
import { forgetWorksheet, rangeOf, worksheetOf, type Writers, type Writing } from './writing';

/** Edits that concern a sheet as a whole. */
export const sheetWriters: Writers<
  'ensure-sheet' | 'visibility' | 'rename-sheet' | 'delete-sheet' | 'protect' | 'freeze' | 'select'
> = {
  'ensure-sheet'({ sheet, gridlines, visibility }, writing) {
    const { context, known, untouched } = writing;
    if (known.has(sheet)) return;
    const worksheet = context.workbook.worksheets.add(sheet);
    forgetWorksheet(context, sheet);
    known.learnNewSheet(sheet);
    untouched.sheetAdded(sheet);
    if (gridlines === false) worksheet.showGridlines = false;
    if (visibility) show(sheet, visibility, writing);
  },
  visibility({ sheet, visibility }, writing) {
    show(sheet, visibility, writing);
  },
  'rename-sheet'({ sheet, to }, { context, known, untouched }) {
    worksheetOf(context, sheet).name = to;
    known.renameSheet(sheet, to);
    for (const name of [sheet, to]) {
      forgetWorksheet(context, name);
      untouched.forget(name);
    }
  },
  'delete-sheet'({ sheet }, writing) {
    const { context, known, untouched } = writing;
    // A very hidden sheet cannot be deleted as it is.
    if (known.of(sheet).visibility === 'veryHidden') show(sheet, 'visible', writing);
    worksheetOf(context, sheet).delete();
    known.forgetSheet(sheet);
    untouched.forget(sheet);
    forgetWorksheet(context, sheet);
  },
  protect({ sheet, on }, { context }) {
    if (on) protect(worksheetOf(context, sheet));
  },
  freeze({ sheet, rows, columns }, { context }) {
    const { freezePanes } = worksheetOf(context, sheet);
    freezePanes.unfreeze();
    if (rows > 0 && columns > 0) freezePanes.freezeAt(rangeOf(context, sheet, { row: 0, column: 0, rows, columns }));
    else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
  },
  select({ sheet, area }, { context }) {
    worksheetOf(context, sheet).activate();
    rangeOf(context, sheet, area).select();
  },
};

/** Said only where it changes something: an undo group, and a workbook whose structure is protected, refuse it. */
function show(sheet: string, visibility: Visibility, { context, known }: Writing): void {
  if (known.of(sheet).visibility === visibility) return;
  worksheetOf(context, sheet).visibility = HOST_VISIBILITY[visibility];
  known.learn(sheet, { visibility });
}
