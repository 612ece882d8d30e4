import type { Area } from '../domain/sheet/address';
import { bounding, covers, overlaps } from '../domain/sheet/areas';
import type { Edit, EditOf } from '../domain/sheet/edit';
import { SHEET } from '../domain/sheet/names';
import { isJoinable, lookEdits, type LookEdit } from './look-parts';

/** An edit as it is sent: looks in their parts, rows merged alike one below the other at once. */
export type SentEdit =
  Exclude<Edit, { kind: 'style' }> | LookEdit | { readonly kind: 'merge-rows'; readonly sheet: string; readonly area: Area };

type MergeEdit = { readonly kind: 'merge'; readonly sheet: string; readonly area: Area };
type AreaEdit = LookEdit | EditOf<'format' | 'validation' | 'lock' | 'row-height'> | MergeEdit;

/** One meaning for several areas of a sheet. */
interface Group {
  readonly edit: AreaEdit;
  readonly key: string;
  readonly areas: Area[];
  bounds: Area;
}

/**
 * The same edits in fewer: what is said of many areas of a sheet (a look, a number format, an input rule, a height, a merge) is
 * gathered and said once for each rectangle those areas fill. Every object named to the host costs some five hundred bytes and
 * most of its time. A gathered edit waits only as long as nothing that comes in between could make its place in the order
 * matter, and never past the log, which is written after what it tells of.
 */
export function gatherEdits(edits: readonly Edit[]): readonly SentEdit[] {
  const out: SentEdit[] = [];
  let waiting: Group[] = [];
  for (const edit of edits) {
    if (edit.kind === 'style') for (const look of lookEdits(edit)) gather(waiting, look);
    else if (isGathered(edit)) gather(waiting, edit);
    else {
      if (waiting.some((group) => minds(group, edit))) {
        out.push(...waiting.flatMap(told));
        waiting = [];
      }
      out.push(edit);
    }
  }
  return [...out, ...waiting.flatMap(told)];
}

const isGathered = (edit: Edit): edit is Exclude<AreaEdit, { kind: 'look' }> => Object.hasOwn(KEYS, edit.kind);

/** What two edits of a kind must have in common to be one. */
const KEYS: { readonly [Kind in AreaEdit['kind']]: (edit: Extract<AreaEdit, { kind: Kind }>) => string } = {
  look: ({ look }) => JSON.stringify(look),
  format: ({ format }) => format,
  validation: ({ validation }) => JSON.stringify(validation),
  lock: ({ locked }) => String(locked),
  'row-height': ({ height }) => String(height),
  merge: ({ area }) => (area.rows === 1 ? 'row' : 'block'),
};

const keyOf = (edit: AreaEdit): string => (KEYS[edit.kind] as (edit: AreaEdit) => string)(edit);

const areaOf = (edit: AreaEdit): Area =>
  edit.kind === 'row-height' ? { row: edit.row, column: 0, rows: edit.rows, columns: 1 } : edit.area;

function gather(waiting: Group[], edit: AreaEdit): void {
  const area = areaOf(edit);
  const key = keyOf(edit);
  for (let index = waiting.length - 1; index >= 0; index -= 1) {
    const group = waiting[index];
    if (!group || group.edit.sheet !== edit.sheet) continue;
    if (group.edit.kind === edit.kind && group.key === key) {
      group.areas.push(area);
      group.bounds = bounding(group.bounds, area);
      return;
    }
    if (conflict(group, edit, area)) break;
  }
  waiting.push({ edit, key, areas: [area], bounds: area });
}

/** Whether it matters which of the two comes first. */
function conflict(group: Group, edit: AreaEdit, area: Area): boolean {
  const meet = conflictOf(group.edit, edit);
  return meet !== undefined && touch(group.bounds, area) && group.areas.some((one) => meet(one, area));
}

function conflictOf(one: AreaEdit, other: AreaEdit): ((one: Area, other: Area) => boolean) | undefined {
  if (one.kind === 'look' && other.kind === 'look') {
    if (one.look.part !== other.look.part) return undefined;
    // Neighbours share the line between them.
    return one.look.part === 'lines' ? touch : overlaps;
  }
  // A merged cell takes the look of its first cell: one look over all of it is the same before and after.
  if (one.kind === 'look' && other.kind === 'merge') return (look, merged) => overlaps(look, merged) && !covers(look, merged);
  if (one.kind === 'merge' && other.kind === 'look') return (merged, look) => overlaps(look, merged) && !covers(look, merged);
  return one.kind === other.kind ? overlaps : undefined;
}

/** The edits of a group, one for each rectangle its areas fill. */
function told({ edit, key, areas }: Group): readonly SentEdit[] {
  if (edit.kind === 'merge') {
    if (key === 'block') return areas.map((area) => ({ ...edit, area }));
    return joinAreas(areas, 'down').map((area) =>
      area.rows === 1 ? { ...edit, area } : { kind: 'merge-rows', sheet: edit.sheet, area },
    );
  }
  if (edit.kind === 'look' && !isJoinable(edit.look)) return areas.map((area) => ({ ...edit, area }));
  return joinAreas(areas).map((area) =>
    edit.kind === 'row-height' ? { ...edit, row: area.row, rows: area.rows } : { ...edit, area },
  );
}

/** Runut's record of what was done is written after what was done. */
const isRecord = (sheet: string): boolean => sheet === SHEET.log || sheet === SHEET.salinan || sheet === SHEET.titipan;

/** Whether an edit does something else when the group comes after it instead of before. */
function minds({ edit: { sheet } }: Group, edit: Edit): boolean {
  if (isRecord(edit.sheet)) return true;
  return edit.sheet === sheet && !INDIFFERENT.has(edit.kind);
}

/** Edits that neither move cells nor change what a gathered edit says of them. */
const INDIFFERENT: ReadonlySet<Edit['kind']> = new Set([
  'write',
  'column-width',
  'conditional',
  'add-conditional',
  'remove-conditional',
  'freeze',
  'page',
  'note',
  'select',
  'visibility',
  'ensure-sheet',
]);

/** Whether two areas share a cell or an edge. */
const touch = (one: Area, other: Area): boolean =>
  one.row <= other.row + other.rows &&
  other.row <= one.row + one.rows &&
  one.column <= other.column + other.columns &&
  other.column <= one.column + one.columns;

/**
 * The same cells in fewer rectangles: areas side by side of one height become one, then areas one below the other of one width
 * (`down`: only these). Excel's own way to name several areas at once is an address whose separator depends on the user's
 * regional settings, so what is said of many areas is said once for each rectangle instead.
 */
function joinAreas(areas: readonly Area[], which: 'both' | 'down' = 'both'): readonly Area[] {
  if (areas.length < 2) return areas;
  return turned(joinAcross(turned(which === 'both' ? joinAcross(areas) : areas)));
}

/** Rows for columns and columns for rows. */
const turned = (areas: readonly Area[]): readonly Area[] =>
  areas.map(({ row, column, rows, columns }) => ({ row: column, column: row, rows: columns, columns: rows }));

function joinAcross(areas: readonly Area[]): readonly Area[] {
  const sorted = areas.toSorted((one, other) => one.row - other.row || one.rows - other.rows || one.column - other.column);
  const joined: Area[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    if (last && last.row === next.row && last.rows === next.rows && next.column <= last.column + last.columns) {
      const end = Math.max(last.column + last.columns, next.column + next.columns);
      joined[joined.length - 1] = { ...last, columns: end - last.column };
    } else joined.push(next);
  }
  return joined;
}
