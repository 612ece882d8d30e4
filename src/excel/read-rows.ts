import { LAST_ROW } from '../domain/sheet/limits';
import type { CellValue, SheetRequest } from '../domain/sheet/snapshot';

const FIELDS = 'rowIndex,columnIndex,values';

/** What was asked of some rows of a sheet: where the used cells among them are is only known once the host has answered. */
export interface QueuedRows {
  readonly windows: readonly Excel.Range[];
}

/** Asks for the used cells of the wanted rows, in the same round trip as everything else. */
function queue(worksheet: Excel.Worksheet, { rowsFrom = 0, rowsTo = LAST_ROW, rowsTop = 0 }: SheetRequest): QueuedRows {
  const top = Math.min(rowsTop, rowsFrom);
  const wanted: (readonly [number, number])[] = [...(top > 0 ? [[0, top - 1] as const] : []), [rowsFrom, rowsTo]];
  const windows = wanted.map(([from, to]) =>
    worksheet.getRange(`${String(from + 1)}:${String(to + 1)}`).getUsedRangeOrNullObject(true),
  );
  for (const window of windows) window.load(FIELDS);
  return { windows };
}

/** The rows that came, at their places; rows that were not asked for are absent. */
function collect({ windows }: QueuedRows): (readonly CellValue[])[] {
  const values: (readonly CellValue[])[] = [];
  for (const window of windows) {
    if (window.isNullObject) continue;
    const left = Array.from({ length: window.columnIndex }, (): CellValue => '');
    (window.values as CellValue[][]).forEach((row, index) => {
      values[window.rowIndex + index] = left.length === 0 ? row : [...left, ...row];
    });
  }
  return values;
}

export const readRows = { queue, collect };
