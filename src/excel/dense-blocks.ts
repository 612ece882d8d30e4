import type { CellInput, EditOf } from '../domain/sheet/edit';

type WriteEdit = EditOf<'write'>;

/** About what a range of its own costs in bytes, and a cell that is left as it is. */
const COST = { range: 400, hole: 5 } as const;

/** How many runs of rows are looked at for one block. */
const FAR = 60;

interface Run {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A rectangle of values in parts that leave out the cells it leaves as they are, where that is shorter. */
export function denseBlocks(edit: WriteEdit): readonly WriteEdit[] {
  const { values } = edit;
  const columns = values[0]?.length ?? 0;
  const used = Array.from({ length: columns }, (_, column) => values.some((line) => line[column] !== null));
  const blocks: WriteEdit[] = [];
  for (let left = 0; left < columns; left += 1) {
    if (used[left] !== true) continue;
    let right = left;
    while (right < columns && used[right] === true) right += 1;
    for (const block of bestBlocks(runsOf(values, left, right))) blocks.push(cut(edit, block));
    left = right;
  }
  const [only] = blocks;
  return blocks.length === 1 && only?.values.length === values.length && only.values[0]?.length === columns ? [edit] : blocks;
}

const cut = (edit: WriteEdit, { top, bottom, left, right }: Run): WriteEdit => ({
  ...edit,
  at: { row: edit.at.row + top, column: edit.at.column + left },
  values: edit.values.slice(top, bottom).map((line) => line.slice(left, right)),
});

/** Rows that begin and end alike; those that hold nothing are left out. */
function runsOf(values: readonly (readonly CellInput[])[], from: number, to: number): readonly Run[] {
  const runs: Run[] = [];
  values.forEach((line, row) => {
    let [left, right] = [from, to];
    while (left < right && line[left] === null) left += 1;
    while (right > left && line[right - 1] === null) right -= 1;
    if (left === right) return;
    const last = runs.at(-1);
    if (last && last.bottom === row && last.left === left && last.right === right)
      runs[runs.length - 1] = { ...last, bottom: row + 1 };
    else runs.push({ top: row, bottom: row + 1, left, right });
  });
  return runs;
}

/** The division of runs into blocks around them that costs least. */
function bestBlocks(runs: readonly Run[]): readonly Run[] {
  const least = [0];
  const chosen: { readonly from: number; readonly block: Run }[] = [];
  runs.forEach((run, index) => {
    let best = Infinity;
    let block = run;
    let filled = 0;
    for (let from = index; from >= 0 && from > index - FAR; from -= 1) {
      const one = runs[from] ?? run;
      block = {
        top: one.top,
        bottom: run.bottom,
        left: Math.min(block.left, one.left),
        right: Math.max(block.right, one.right),
      };
      filled += (one.bottom - one.top) * (one.right - one.left);
      const holes = (block.bottom - block.top) * (block.right - block.left) - filled;
      const cost = (least[from] ?? 0) + COST.range + holes * COST.hole;
      if (cost >= best) continue;
      best = cost;
      chosen[index] = { from, block };
    }
    least.push(best);
  });
  const blocks: Run[] = [];
  for (let index = runs.length - 1; index >= 0;) {
    const last = chosen[index];
    if (!last) break;
    blocks.push(last.block);
    index = last.from - 1;
  }
  return blocks.toReversed();
}
