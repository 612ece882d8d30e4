import type { Capabilities } from './capabilities';
import type { SentEdit } from './sent-edit';
import type { KnownWorkbook } from './known-workbook';
import type { UntouchedCells } from './untouched';
import type { Area } from '../domain/sheet/address';

/** What every writer may use: the queue, the memory of the last read, and what the host can do. */
export interface Writing {
  readonly context: Excel.RequestContext;
  readonly known: KnownWorkbook;
  readonly can: Capabilities;
  /** Cells of this write that nothing has been said of yet. */
  readonly untouched: UntouchedCells;
  /** Sheets, in small letters, that say that they are being drawn on (see `unfinished-drawing.ts`). */
  readonly drawing: Set<string>;
}

/** How edits of some kinds are told to the host. */
export type Writers<Kind extends SentEdit['kind']> = {
  readonly [One in Kind]: (edit: SentEdit & { readonly kind: One }, writing: Writing) => void;
};

/** What a run has named so far: each sheet and area is named to the host once, not once for every cell edit. */
interface Named {
  readonly worksheet: Excel.Worksheet;
  readonly ranges: Map<string, Excel.Range>;
}
const named = new WeakMap<Excel.RequestContext, Map<string, Named>>();

function namedSheet(context: Excel.RequestContext, sheet: string): Named {
  const known = named.get(context) ?? new Map<string, Named>();
  named.set(context, known);
  const key = sheet.toLowerCase();
  const found = known.get(key) ?? { worksheet: context.workbook.worksheets.getItem(sheet), ranges: new Map() };
  known.set(key, found);
  return found;
}

/** The host's sheet of that name, which the workbook must have by now. */
export const worksheetOf = (context: Excel.RequestContext, sheet: string): Excel.Worksheet =>
  namedSheet(context, sheet).worksheet;

/** After a sheet came, went or was renamed: what had this name may be another sheet now. */
export const forgetWorksheet = (context: Excel.RequestContext, sheet: string): void => {
  named.get(context)?.delete(sheet.toLowerCase());
};

/** After rows or columns moved: what was named by its place stands elsewhere. */
export const forgetRanges = (context: Excel.RequestContext, sheet: string): void => {
  named.get(context)?.get(sheet.toLowerCase())?.ranges.clear();
};

/** After a round trip, which ranges do not outlast. */
export const forgetAllRanges = (context: Excel.RequestContext): void => {
  for (const { ranges } of named.get(context)?.values() ?? []) ranges.clear();
};

/** The host's range for an area; by indexes, because addresses depend on the user's culture. */
export function rangeOf(context: Excel.RequestContext, sheet: string, { row, column, rows, columns }: Area): Excel.Range {
  const { worksheet, ranges } = namedSheet(context, sheet);
  const key = `${String(row)},${String(column)},${String(rows)},${String(columns)}`;
  const found = ranges.get(key) ?? worksheet.getRangeByIndexes(row, column, rows, columns);
  ranges.set(key, found);
  return found;
}
