import type { CellInput, Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import type { CellValue } from '../../sheet/snapshot';
import type { TrackerEvent } from '../event';
import type { LogReading } from './read-log';
import { hashedTextOf, type LogRow } from './read-row';
import { hashedText, LOG_COLUMNS, rowCells } from './log-row';
import { columnsBeside, copyCells, freeLane } from './second-copy';
import { placeOf } from './third-place';

/** Columns to the right of a row in which long data may go on: over a million characters. */
const BESIDE = 40;

/** Rows of a log written again where another writer's may arrive meanwhile. */
const NEWEST = 500;

/** A row as it goes to the sheet: what its copy says, and its hash. */
export type SealedRow = Pick<LogRow, 'salinan' | 'hash'>;

export const sealedRow = (event: TrackerEvent): SealedRow => ({
  salinan: `${hashedText(event, event.sebelum, event.tanda)}\n${event.hash}`,
  hash: event.hash,
});

/** Where a pane writes what stands beside the log: its lane of the second copy, and its start in the third place. */
export interface Writer {
  readonly lane: number;
  readonly places: number;
}

/**
 * Writes rows under the last one, with a second copy of each in the writer's lane beside it, and keeps each in a third place. The
 * sheets are made when they are missing and hidden again when somebody showed them. The copy goes first, what says that a row was
 * written last: wherever the host stops, nothing is lost and nobody looks as if they had taken a row away [T34].
 */
export function appendEdits(
  reading: Pick<LogReading, 'nextRow' | 'berkepala'>,
  rows: readonly SealedRow[],
  { lane, places }: Writer,
): Edit[] {
  if (rows.length === 0) return [];
  const edits: Edit[] = [...ensureEdits()];
  if (!reading.berkepala && reading.nextRow === 1) edits.push(...headerEdits());
  return [
    ...edits,
    ...inBlocks(rows, reading.nextRow, (block, from) => [...copyEdits(block, from, lane), ...logEdits(block, from, BESIDE)]),
    ...laneEdits(rows, lane),
    ...keepEdits(rows, reading.nextRow, places),
  ];
}

/**
 * Writes the whole log again from its events, on both sheets: after the log was sorted, altered or deleted. First a copy of all of
 * them in a lane nobody used, then the log, and last everything else is cleared away: wherever the host stops, each event stands
 * somewhere. `copies`: what stands on the second copy now. `own`: how many of the last events only tell of this, and where the
 * writer's third place starts: others may write in their rows, and in the lane chosen here, at the same moment.
 */
export function rewriteEdits(
  events: readonly TrackerEvent[],
  lanes: readonly number[],
  rowsInUse: number,
  copies: readonly (readonly CellValue[])[],
  own = { told: 0, places: 0 },
): Edit[] {
  const lane = freeLane(copies, lanes);
  const rows = events.map(sealedRow);
  const below = rows.length - own.told;
  const log = { row: 0, column: 0, rows: Math.max(1, rowsInUse), columns: LOG_COLUMNS.length + BESIDE };
  const width = copies.reduce((most, cells) => Math.max(most, cells.length), 0);
  const others = columnsBeside(lane, width).map(({ column, columns }): Edit => ({
    kind: 'clear',
    sheet: SHEET.salinan,
    area: { row: 0, column, rows: Math.max(1, rowsInUse), columns },
    what: 'contents',
  }));
  return [
    ...ensureEdits(),
    ...inBlocks(rows, 1, (block, from) => copyEdits(block, from, lane)),
    { kind: 'clear', sheet: SHEET.log, area: log, what: 'contents' },
    ...headerEdits(),
    ...inBlocks(rows.slice(0, -NEWEST), 1, (block, from) => logEdits(block, from)),
    ...inBlocks(rows.slice(-NEWEST), Math.max(1, rows.length - NEWEST + 1), (block, from) => logEdits(block, from, BESIDE)),
    ...laneEdits(rows, lane),
    ...keepEdits(rows.slice(below), below + 1, own.places),
    ...others,
  ];
}

function ensureEdits(): Edit[] {
  return [SHEET.log, SHEET.salinan, SHEET.titipan].flatMap((sheet): Edit[] => [
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

/** Rows in one edit: the adapter sends more than one request only between edits. */
const AT_ONCE = 1_000;

function inBlocks(
  rows: readonly SealedRow[],
  from: number,
  edits: (block: readonly SealedRow[], from: number) => Edit[],
): Edit[] {
  const all: Edit[] = [];
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    all.push(...edits(rows.slice(start, start + AT_ONCE), from + start));
  }
  return all;
}

const laneEdits = (rows: readonly SealedRow[], lane: number): Edit[] => [
  { kind: 'write', sheet: SHEET.salinan, at: { row: 0, column: lane }, values: [[rows.at(-1)?.hash ?? '']] },
];

/**
 * The rows themselves. Another writer may put a long row here at the same moment, and its continuation must not become part of a short
 * one: what a row leaves free `beside` it is written along, in the same edit.
 */
function logEdits(rows: readonly SealedRow[], from: number, beside = 0): Edit[] {
  const cells = rows.map((row) => rowCells(hashedTextOf(row), row.hash));
  const width = Math.max(LOG_COLUMNS.length + beside, ...cells.map((row) => row.length));
  const values = cells.map((row): CellInput[] => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  return [{ kind: 'write', sheet: SHEET.log, at: { row: from, column: 0 }, values }];
}

/** The copies, column by column; the first cell of each last, so that a copy cut short is none. */
function copyEdits(rows: readonly SealedRow[], from: number, lane: number): Edit[] {
  const columns = new Map<number, CellInput[]>();
  rows.forEach(({ salinan }, index) => {
    for (const { column, text } of copyCells(salinan, lane)) {
      const whole = columns.get(column) ?? Array.from({ length: rows.length }, () => '');
      whole[index] = text;
      columns.set(column, whole);
    }
  });
  return [...columns]
    .sort(([a], [b]) => b - a)
    .map(([column, texts]) => ({
      kind: 'write',
      sheet: SHEET.salinan,
      at: { row: from, column },
      values: texts.map((one) => [one]),
    }));
}

const keepEdits = (rows: readonly SealedRow[], from: number, places: number): Edit[] =>
  rows.map((kept, index): Edit => {
    const { row, column, cells } = placeOf(kept, from + index + 1, places);
    return { kind: 'write', sheet: SHEET.titipan, at: { row, column }, values: [cells] };
  });
