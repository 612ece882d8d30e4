import type { IStyleData } from '@univerjs/core';
import type { Area, Cell } from '../../domain/sheet/address';
import type { BookBorder } from '../../files/xlsx/book-style';
import type { CellPatches } from './grid';
import { bookLine, gridStyle, SIDES, type BorderSide, type StylePatch } from './style';

interface Look {
  s?: IStyleData;
  custom?: Record<string, unknown> | null;
}

/** Style changes of a sheet not yet handed to Univer, put together cell by cell: one look is many small changes of the same cells. */
export class Restyling {
  private cells: Record<number, Record<number, Look>> = {};
  private waits = false;
  private formatsNumbers = false;

  add(area: Area, patch: StylePatch): void {
    this.waits = true;
    if (patch.numberFormat !== undefined) this.formatsNumbers = true;
    const style = gridStyle(patch);
    const restyled = Object.keys(style).length > 0 ? combining(style) : undefined;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = (this.cells[row] ??= {});
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = (line[column] ??= {});
        if (restyled) cell.s = restyled(cell.s);
        if (patch.locked !== undefined) cell.custom = patch.locked ? null : { unlocked: true };
      }
    }
  }

  get isEmpty(): boolean {
    return !this.waits;
  }

  /** Whether a number format waits to be applied: it decides how text is read. */
  get hasNumberFormat(): boolean {
    return this.formatsNumbers;
  }

  /** What waits to become of a cell's line on one side; undefined: nothing, null: no line. */
  border({ row, column }: Cell, side: BorderSide): BookBorder | null | undefined {
    const line = this.cells[row]?.[column]?.s?.bd?.[SIDES[side]];
    return line === undefined ? undefined : (bookLine(line) ?? null);
  }

  /** All that waits, one patch a cell; nothing waits afterwards. */
  take(): CellPatches {
    const { cells } = this;
    this.cells = {};
    this.waits = false;
    this.formatsNumbers = false;
    return cells;
  }
}

/** Lays a style over another; cells of one look share the outcome. */
function combining(style: IStyleData): (before: IStyleData | undefined) => IStyleData {
  const known = new Map<IStyleData, IStyleData>();
  return (before) => {
    if (!before) return style;
    let after = known.get(before);
    if (!after) known.set(before, (after = combined(before, style)));
    return after;
  };
}

function combined(before: IStyleData, style: IStyleData): IStyleData {
  return { ...before, ...style, ...(before.bd && style.bd ? { bd: { ...before.bd, ...style.bd } } : {}) };
}
