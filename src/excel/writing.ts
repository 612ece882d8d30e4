import type { Capabilities } from './capabilities';
import type { SentEdit } from './gather-edits';
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
}

/** How edits of some kinds are told to the host. */
export type Writers<Kind extends SentEdit['kind']> = {
  readonly [One in Kind]: (edit: SentEdit & { readonly kind: One }, writing: Writing) => void;
};

/** The sheets a run has named so far: each is named to the host once, not once for every cell edit. */
const named = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** The host's sheet of that name, which the workbook must have by now. */
export function worksheetOf(context: Excel.RequestContext, sheet: string): Excel.Worksheet {
  const known = named.get(context) ?? new Map<string, Excel.Worksheet>();
  named.set(context, known);
  const key = sheet.toLowerCase();
  const worksheet = known.get(key) ?? context.workbook.worksheets.getItem(sheet);
  known.set(key, worksheet);
  return worksheet;
}

/** After a sheet came, went or was renamed: what had this name may be another sheet now. */
export const forgetWorksheet = (context: Excel.RequestContext, sheet: string): void => {
  named.get(context)?.delete(sheet.toLowerCase());
};

/** The host's range for an area; by indexes, because addresses depend on the user's culture. */
export const rangeOf = (context: Excel.RequestContext, sheet: string, area: Area): Excel.Range =>
  worksheetOf(context, sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
