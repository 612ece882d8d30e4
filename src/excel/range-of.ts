import type { Area } from '../domain/sheet/address';

/** The host's range for an area; by indexes, because addresses depend on the user's culture. */
export const rangeOf = (context: Excel.RequestContext, sheet: string, area: Area): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
