import type { IStyleData } from '@univerjs/core';
import { contains, type Area, type Cell } from '../../domain/sheet/address';
import type { BookBorder } from '../../files/xlsx/book-style';
import type { CellPatches } from './grid';
import { gridStyle, type Side, type StylePatch } from './style';

interface Restyled {
  readonly area: Area;
  readonly patch: StylePatch;
}

/** Style changes of a sheet not yet handed to Univer: one look is many small changes of the same cells. */
export class Restyling {
  private waiting: Restyled[] = [];

  add(area: Area, patch: StylePatch): void {
    this.waiting.push({ area, patch });
  }

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  /** Whether a number format waits to be applied: it decides how text is read. */
  get hasNumberFormat(): boolean {
    return this.waiting.some(({ patch }) => patch.numberFormat !== undefined);
  }

  /** What waits to become of a cell's line on one side; undefined: nothing, null: no line. */
  border(at: Cell, side: Side): BookBorder | null | undefined {
    for (let index = this.waiting.length - 1; index >= 0; index -= 1) {
      const { area, patch } = this.waiting[index] ?? {};
      const line = patch?.border?.[side];
      if (line !== undefined && area && contains(area, at)) return line;
    }
    return undefined;
  }

  /** All that waits, one patch a cell; nothing waits afterwards. */
  take(): CellPatches {
    const patches = this.waiting;
    this.waiting = [];
    return merged(patches);
  }
}

/** Several patches of overlapping areas as one patch a cell. */
function merged(patches: readonly Restyled[]): CellPatches {
  const cells: Record<number, Record<number, { s?: IStyleData; custom?: Record<string, unknown> | null }>> = {};
  for (const { area, patch } of patches) {
    const style = gridStyle(patch);
    const hasStyle = Object.keys(style).length > 0;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = (cells[row] ??= {});
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = (line[column] ??= {});
        if (hasStyle) cell.s = combined(cell.s, style);
        if (patch.locked !== undefined) cell.custom = patch.locked ? null : { unlocked: true };
      }
    }
  }
  return cells;
}

function combined(before: IStyleData | undefined, style: IStyleData): IStyleData {
  if (!before) return style;
  return { ...before, ...style, ...(before.bd && style.bd ? { bd: { ...before.bd, ...style.bd } } : {}) };
}
