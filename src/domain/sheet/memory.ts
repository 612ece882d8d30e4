import type { Edit } from './edit';
import { EXCEL_LIMITS } from './limits';
import { SHEET } from './names';
import { sheetOf, type SheetRequest, type Snapshot } from './snapshot';

/** Runut's own small memory in the workbook: a key and a text a row, on a veryHidden sheet. */
export const memoryRequest: SheetRequest = { sheet: { name: SHEET.memory }, parts: ['values'] };

/** What is remembered, by key; later rows count. An unreadable row is left out. */
export function memoryOf(snapshot: Snapshot): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of sheetOf(snapshot, SHEET.memory)?.values ?? []) {
    if (typeof key === 'string' && key !== '' && value !== undefined) found.set(key, String(value));
  }
  return found;
}

/** Edits that remember `value` under `key`: in its row, or in a new one. '' forgets it. Undefined when the text is too long for a cell. */
export function rememberText(snapshot: Snapshot, key: string, value: string): readonly Edit[] | undefined {
  if (value.length > EXCEL_LIMITS.cellText) return undefined;
  const rows = sheetOf(snapshot, SHEET.memory)?.values ?? [];
  const known = rows.findLastIndex((row) => row[0] === key);
  const row = known < 0 ? rows.length : known;
  return [
    { kind: 'ensure-sheet', sheet: SHEET.memory, visibility: 'veryHidden' },
    { kind: 'write', sheet: SHEET.memory, at: { row, column: 0 }, values: [[key, value]] },
  ];
}
