import type { Area } from '../../domain/sheet/address';
import { areaOf } from './grid';
import type { Params } from './listen';
import type { WholeBook } from './whole-book';
import { allows } from './protection';
import type { ProtectedAction } from '../../files/xlsx/book';

/** What a person may do on a protected sheet only if its protection allows it. */
const NEEDS: Readonly<Record<string, ProtectedAction>> = {
  'sheet.mutation.insert-row': 'insertRows',
  'sheet.mutation.remove-rows': 'deleteRows',
  'sheet.mutation.insert-col': 'insertColumns',
  'sheet.mutation.remove-col': 'deleteColumns',
  'sheet.mutation.set-worksheet-col-width': 'formatColumns',
  'sheet.mutation.set-worksheet-row-height': 'formatRows',
  'sheet.mutation.add-worksheet-merge': 'formatCells',
  'sheet.mutation.remove-worksheet-merge': 'formatCells',
};

/** Keeps a person at the grid out of locked cells, as Excel does. Refused at the change itself, whatever command led there. */
export function guardProtectedCells(book: WholeBook): () => void {
  const listening = book.api.addEvent(book.api.Event.BeforeCommandExecute, (event) => {
    const { id, options } = event;
    const params = (event.params ?? {}) as Params;
    if (book.grid.changing || params.unitId !== book.unitId || params.subUnitId === undefined) return;
    if (options && ('fromFormula' in options || 'onlyLocal' in options)) return;
    const refused = refusedArea(book, id, params, params.subUnitId);
    if (!refused) return;
    event.cancel = true;
    book.onRefusedEdit?.(params.subUnitId, refused);
  });
  return () => listening.dispose();
}

function refusedArea(book: WholeBook, id: string, params: Params, sheetId: string): Area | undefined {
  const needs = NEEDS[id];
  const sheet = needs || id === 'sheet.mutation.set-range-values' ? book.sheet(sheetId) : undefined;
  if (!sheet?.protection) return undefined;
  if (needs) return allows(sheet.protection, needs) ? undefined : params.range ? areaOf(params.range) : WHOLE;
  for (const [rowKey, cells] of Object.entries(params.cellValue ?? {})) {
    for (const columnKey of Object.keys(cells)) {
      const area = { row: Number(rowKey), column: Number(columnKey), rows: 1, columns: 1 };
      if (!sheet.editable(area)) return area;
    }
  }
  return undefined;
}

const WHOLE: Area = { row: 0, column: 0, rows: 1, columns: 1 };
