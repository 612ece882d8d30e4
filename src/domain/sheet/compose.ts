import { sameArea } from './areas';
import type { CellInput, Edit, EditOf } from './edit';

/**
 * Two lists of edits as one that does the same: what the second writes over, the first need not write. Edits are never taken past
 * others, so that the order in which Excel carries them out stays what it was.
 */
export function compose(first: readonly Edit[], then: readonly Edit[]): readonly Edit[] {
  const all = [...first];
  for (const next of then) {
    const last = all.at(-1);
    const joined = last && last.sheet.toLowerCase() === next.sheet.toLowerCase() ? joinedWith(last, next) : undefined;
    if (joined) all[all.length - 1] = joined;
    else all.push(next);
  }
  return all;
}

/** One edit in place of two neighbours of the same sheet; undefined where it takes both. */
function joinedWith(last: Edit, next: Edit): Edit | undefined {
  if (last.kind === 'write' && next.kind === 'write') return joinedWrites(last, next);
  switch (next.kind) {
    case 'ensure-sheet':
      return last.kind === 'ensure-sheet' ? last : undefined;
    case 'visibility':
    case 'protect':
    case 'black-and-white':
    case 'freeze':
    case 'select':
      return last.kind === next.kind ? next : undefined;
    case 'format':
    case 'align-top':
    case 'lock':
    case 'validation':
    case 'unmerge':
      return last.kind === next.kind && sameArea(last.area, next.area) ? next : undefined;
    case 'clear':
      return last.kind === 'clear' && sameArea(last.area, next.area)
        ? { ...next, what: last.what === next.what ? next.what : 'all' }
        : undefined;
    case 'column-width':
      return last.kind === 'column-width' && last.column === next.column && last.columns === next.columns ? next : undefined;
    case 'row-height':
      return last.kind === 'row-height' && last.row === next.row && last.rows === next.rows ? next : undefined;
    case 'note':
      return last.kind === 'note' && last.at.row === next.at.row && last.at.column === next.at.column ? next : undefined;
    case 'delete-rows':
      return last.kind === 'delete-rows' && last.row === next.row ? { ...last, rows: last.rows + next.rows } : undefined;
    case 'delete-columns':
      return last.kind === 'delete-columns' && last.column === next.column
        ? { ...last, columns: last.columns + next.columns }
        : undefined;
    default:
      return undefined;
  }
}

/** Writes over the same columns that lie over each other, or one right under the other. */
function joinedWrites(last: EditOf<'write'>, next: EditOf<'write'>): Edit | undefined {
  const width = widthOf(last);
  const down = next.at.row - last.at.row;
  if (last.at.column !== next.at.column || width !== widthOf(next) || down < 0 || down > last.values.length) return undefined;
  const rows: (readonly CellInput[])[] = [...last.values];
  next.values.forEach((line, index) => {
    const under = rows[down + index];
    rows[down + index] = under ? line.map((input, column) => (input === null ? (under[column] ?? null) : input)) : line;
  });
  return { ...last, values: rows };
}

const widthOf = ({ values }: EditOf<'write'>): number => values[0]?.length ?? 0;
