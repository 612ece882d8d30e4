import { LOOKS } from '../app/appearance';
import type { Area } from '../domain/sheet/address';
import { covers, overlaps } from '../domain/sheet/areas';
import type { Edit, EditOf } from '../domain/sheet/edit';
import type { StyleName } from '../domain/sheet/style';

/** One look for several areas of a sheet: the host is told the look once. */
export interface StyleGroup {
  readonly kind: 'styles';
  readonly sheet: string;
  readonly style: StyleName;
  /** Where the look has lines between cells: all with several rows or all with one, and likewise columns. */
  readonly areas: readonly [Area, ...Area[]];
}

/** An edit as it is sent: looks come in groups. */
export type SentEdit = Exclude<Edit, { kind: 'style' }> | StyleGroup;

type Waiting = Omit<StyleGroup, 'areas'> & { readonly areas: [Area, ...Area[]] };

/**
 * The same edits with looks gathered: a sheet of a thousand styled areas knows only a dozen looks, and each look is a score of
 * properties. A look waits only as long as nothing that comes in between could make its place in the order matter.
 */
export function groupStyles(edits: readonly Edit[]): readonly SentEdit[] {
  const out: SentEdit[] = [];
  let waiting: Waiting[] = [];
  const flush = (): void => {
    out.push(...waiting);
    waiting = [];
  };
  for (const edit of edits) {
    if (edit.kind === 'style') {
      gather(waiting, edit);
      continue;
    }
    if (waiting.some((group) => minds(group, edit))) flush();
    out.push(edit);
  }
  flush();
  return out;
}

function gather(waiting: Waiting[], { sheet, style, area }: EditOf<'style'>): void {
  for (let index = waiting.length - 1; index >= 0; index -= 1) {
    const group = waiting[index];
    if (!group || group.sheet !== sheet) continue;
    if (group.style === style && sameLines(style, group.areas[0], area)) {
      group.areas.push(area);
      return;
    }
    const meet = sameEdges(group.style, style) ? overlaps : touch;
    if (group.areas.some((other) => meet(other, area))) break;
  }
  waiting.push({ kind: 'styles', sheet, style, areas: [area] });
}

const sameLines = (style: StyleName, one: Area, other: Area): boolean =>
  LOOKS[style].border.inside.line === 'none' || (one.rows > 1 === other.rows > 1 && one.columns > 1 === other.columns > 1);

/** Whether it does not matter which of two neighbours draws the line between them. */
function sameEdges(one: StyleName, other: StyleName): boolean {
  const [a, b] = [LOOKS[one].border.outside, LOOKS[other].border.outside];
  return a.line === 'none' || b.line === 'none' || (a.line === b.line && a.color === b.color);
}

/** Whether two areas share a cell or an edge. */
const touch = (one: Area, other: Area): boolean =>
  one.row <= other.row + other.rows &&
  other.row <= one.row + one.rows &&
  one.column <= other.column + other.columns &&
  other.column <= one.column + one.columns;

/** Whether an edit does something else when the group's look comes after it instead of before. */
function minds(group: Waiting, edit: Exclude<Edit, { kind: 'style' }>): boolean {
  if (edit.sheet !== group.sheet) return false;
  switch (edit.kind) {
    case 'write':
    case 'format':
    case 'column-width':
    case 'row-height':
    case 'validation':
    case 'conditional':
    case 'add-conditional':
    case 'remove-conditional':
    case 'lock':
    case 'freeze':
    case 'page':
    case 'note':
    case 'select':
    case 'visibility':
    case 'ensure-sheet':
      return false;
    // A merged cell takes the look of its first cell: one look over all of it is the same before and after.
    case 'merge':
      return group.areas.some((area) => overlaps(area, edit.area) && !covers(area, edit.area));
    default:
      return true;
  }
}
