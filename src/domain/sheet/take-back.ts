import { area, type Area, type Cell, type Place } from './address';
import { applyEdits } from './apply-edits';
import { covers } from './areas';
import type { Edit } from './edit';
import { invert, type Forgone } from './invert';
import { shiftedLines, type Hindrance } from './needs';
import { mapAreas, shiftOf, type Shift } from './shift';
import { sheetOf, type SheetSnapshot, type Snapshot } from './snapshot';
import { ok, type Result } from '../result';

/** How a write is taken back later, when other hands may have gone on working. */
export interface TakeBack {
  /** The edits that take it back. */
  readonly edits: readonly Edit[];
  /** What the write left, as far as it was read: what must still stand where the edits go. */
  readonly left: Snapshot;
}

/** What takes a write back, given the workbook before it, or all that hinders it; `forgone` as `invert` has it. */
export function takeBack(
  edits: readonly Edit[],
  before: Snapshot,
  forgone: readonly Forgone[] = [],
): Result<TakeBack, readonly Hindrance[]> {
  const made = new Set(
    edits.flatMap((edit) => (edit.kind === 'ensure-sheet' && !has(before, edit.sheet) ? [edit.sheet.toLowerCase()] : [])),
  );
  const settled = !edits.some(({ kind }) => kind === 'rename-sheet' || kind === 'delete-sheet');
  // A sheet that came with the write goes whole: what was done to it need not be taken back one by one.
  const meant = edits.filter(
    (edit) => edit.kind !== 'select' && !(settled && edit.kind !== 'ensure-sheet' && made.has(edit.sheet.toLowerCase())),
  );
  const back = invert(meant, before, forgone);
  return back.ok ? ok({ edits: back.value, left: applyEdits(before, edits) }) : back;
}

const has = ({ sheetNames }: Snapshot, name: string): boolean =>
  sheetNames.some((one) => one.toLowerCase() === name.toLowerCase());

/**
 * The places where the edits that take a write back would now undo somebody else's work: cells, notes and rows that are no longer as
 * it left them. A sheet that is gone is named whole.
 */
export function changedSince({ edits, left }: TakeBack, now: Snapshot): readonly Place[] {
  return [...touched(edits, left)].flatMap(([, { sheet, areas, notes }]): readonly Place[] => {
    const was = sheetOf(left, sheet);
    const is = sheetOf(now, sheet);
    if (!was) return [];
    if (!is) return [{ sheet: was.name, area: area(0, 0) }];
    const cells = areas.flatMap((one) => changedCells(was, is, one));
    const watched = areas.includes(EVERYTHING) ? [...notes, ...(is.notes ?? []).map(({ at }) => at)] : notes;
    // A note that is gone already can no longer be lost.
    const noted = watched.filter((at) => noteAt(is, at) !== undefined && noteAt(was, at) !== noteAt(is, at));
    const moved = areas.some((one) => areas.length > 0 && isMoved(was, is, one, areas));
    const found = moved && cells.length === 0 ? areas.slice(0, 1) : [...cells, ...noted];
    return distinct(found).map(({ row, column }) => ({ sheet: was.name, area: area(row, column) }));
  });
}

interface Touched {
  readonly sheet: string;
  areas: Area[];
  readonly notes: Cell[];
}

/** Where edits go, by sheet, in the rows and columns the sheet has before them. */
function touched(edits: readonly Edit[], left: Snapshot): ReadonlyMap<string, Touched> {
  const found = new Map<string, Touched>();
  const shifts = new Map<string, Shift[]>();
  for (const edit of edits) {
    const key = edit.sheet.toLowerCase();
    const of = found.get(key) ?? { sheet: edit.sheet, areas: [], notes: [] };
    found.set(key, of);
    const before = shifts.get(key) ?? [];
    const first = (areas: readonly Area[]): Area[] =>
      before.toReversed().reduce((all, shift) => mapAreas(all, { ...shift, by: -shift.by }), [...areas]);
    const shift = shiftOf(edit);
    if (shift) {
      if (shift.by < 0) of.areas.push(...first([shiftedLines(shift)]));
      shifts.set(key, [...before, shift]);
    } else if (edit.kind === 'write') {
      const columns = Math.max(1, ...edit.values.map((row) => row.length));
      of.areas.push(...first([area(edit.at.row, edit.at.column, edit.values.length, columns)]));
    } else if (edit.kind === 'merge' || edit.kind === 'clear') of.areas.push(...first([edit.area]));
    else if (edit.kind === 'note') of.notes.push(...first([area(edit.at.row, edit.at.column)]));
    else if (edit.kind === 'delete-sheet') {
      of.areas = [EVERYTHING];
      of.notes.push(...(sheetOf(left, edit.sheet)?.notes ?? []).map(({ at }) => at));
    }
  }
  return found;
}

const EVERYTHING = area(0, 0, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

function changedCells(was: SheetSnapshot, is: SheetSnapshot, within: Area): readonly Cell[] {
  const cells: Cell[] = [];
  const rows = Math.min(within.row + within.rows, Math.max(was.values.length, is.values.length));
  for (let row = within.row; row < rows; row += 1) {
    const width = Math.max(was.values[row]?.length ?? 0, is.values[row]?.length ?? 0);
    for (let column = within.column; column < Math.min(within.column + within.columns, width); column += 1) {
      if (contentAt(was, row, column) !== contentAt(is, row, column)) cells.push({ row, column });
    }
  }
  return cells;
}

/** What somebody put there: a formula as it is written, whatever it yields; Excel ends lines in its own way. */
function contentAt({ values, formulas }: SheetSnapshot, row: number, column: number): string | number | boolean {
  const formula = formulas?.[row]?.[column] ?? '';
  const value = formula === '' ? (values[row]?.[column] ?? '') : formula;
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

const noteAt = ({ notes = [] }: SheetSnapshot, { row, column }: Cell): string | undefined =>
  notes.find(({ at }) => at.row === row && at.column === column)?.text.replace(/\r\n?/g, '\n');

/**
 * Whether other rows stand there now, although the cells in question happen to say the same: most of what else stood in those rows
 * is somewhere else.
 */
function isMoved(was: SheetSnapshot, is: SheetSnapshot, within: Area, all: readonly Area[]): boolean {
  const last = Math.min(within.row + within.rows, was.values.length);
  for (let row = within.row; row < last; row += 1) {
    let [same, other] = [0, 0];
    for (let column = 0; column < (was.values[row]?.length ?? 0); column += 1) {
      if (all.some((one) => covers(one, area(row, column))) || contentAt(was, row, column) === '') continue;
      if (contentAt(was, row, column) === contentAt(is, row, column)) same += 1;
      else other += 1;
    }
    if (other > same) return true;
  }
  return false;
}

const distinct = (cells: readonly Cell[]): readonly Cell[] => [
  ...new Map(cells.map((one) => [`${String(one.row)},${String(one.column)}`, one])).values(),
];
