import type { CellInput, Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import type { TrackerEvent } from '../event';
import type { LogReading } from './read';
import { hashedText, LOG_COLUMNS, rowCells, type LogRow } from './row';
import { copyCells } from './salinan';

/** A row as it goes to the sheet: its hashed text and its hash. */
export type SealedRow = Pick<LogRow, 'teks' | 'hash'>;

export const sealedRow = (event: TrackerEvent): SealedRow => ({ teks: hashedText(event, event.sebelum), hash: event.hash });

/**
 * Writes rows under the last one, with a second copy of each in the writer's lane beside it. Both sheets are made when they are
 * missing and hidden again when somebody showed them.
 */
export function appendEdits(
  reading: Pick<LogReading, 'nextRow' | 'berkepala'>,
  rows: readonly SealedRow[],
  lane: number,
): Edit[] {
  if (rows.length === 0) return [];
  const edits: Edit[] = [...ensureEdits()];
  if (!reading.berkepala && reading.nextRow === 1) edits.push(...headerEdits());
  return [...edits, ...rowEdits(rows, reading.nextRow, lane)];
}

/**
 * Writes the whole log again from its events, on both sheets: after the log was sorted, altered or deleted. Whatever stood there
 * is replaced.
 */
export function rewriteEdits(events: readonly TrackerEvent[], lane: number, rowsInUse: number): Edit[] {
  const area = { row: 0, column: 0, rows: Math.max(1, rowsInUse), columns: LOG_COLUMNS.length + 40 };
  return [
    ...ensureEdits(),
    { kind: 'clear', sheet: SHEET.log, area, what: 'contents' },
    { kind: 'clear', sheet: SHEET.salinan, area, what: 'contents' },
    ...headerEdits(),
    ...rowEdits(events.map(sealedRow), 1, lane),
  ];
}

function ensureEdits(): Edit[] {
  return [SHEET.log, SHEET.salinan].flatMap((sheet): Edit[] => [
    { kind: 'ensure-sheet', sheet, visibility: 'veryHidden' },
    { kind: 'visibility', sheet, visibility: 'veryHidden' },
  ]);
}

function headerEdits(): Edit[] {
  return [
    { kind: 'write', sheet: SHEET.log, at: { row: 0, column: 0 }, values: [[...LOG_COLUMNS]] },
    { kind: 'style', sheet: SHEET.log, area: { row: 0, column: 0, rows: 1, columns: LOG_COLUMNS.length }, style: 'log-kepala' },
  ];
}

function rowEdits(rows: readonly SealedRow[], from: number, lane: number): Edit[] {
  const cells = rows.map(({ teks, hash }) => rowCells(teks, hash));
  const width = Math.max(...cells.map((row) => row.length));
  const values = cells.map((row): CellInput[] => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const copies = rows.map(({ teks, hash }) => copyCells(teks, hash, lane));
  const edits: Edit[] = [{ kind: 'write', sheet: SHEET.log, at: { row: from, column: 0 }, values }];
  const columns = new Map<number, CellInput[]>();
  copies.forEach((copy, index) => {
    for (const { column, text } of copy) {
      const whole = columns.get(column) ?? Array.from({ length: rows.length }, () => '');
      whole[index] = text;
      columns.set(column, whole);
    }
  });
  for (const [column, texts] of columns) {
    edits.push({ kind: 'write', sheet: SHEET.salinan, at: { row: from, column }, values: texts.map((one) => [one]) });
  }
  const head = rows.at(-1)?.hash ?? '';
  edits.push({ kind: 'write', sheet: SHEET.salinan, at: { row: 0, column: lane }, values: [[head]] });
  return edits;
}
