import type { Area } from '../domain/sheet/address';
import { grouped } from '../domain/grouped';
import { bounding } from '../domain/sheet/areas';
import type { FormatName } from '../domain/sheet/style';
import type { SentEdit } from './sent-edit';
import { repaint, type PaintedArea } from './repaint';

/** About what it costs in bytes to name a range and set something of it, and to set it of one row or cell in a list. */
const COST = { range: 450, row: 34, cell: 12 } as const;

/** Heights of rows: long runs of one height by themselves, others in lists. */
export function rowHeightEdits(sheet: string, painted: readonly PaintedArea<number>[]): readonly SentEdit[] {
  const runs = repaint(painted, { over: false }).toSorted((one, other) => one.area.row - other.area.row);
  const told: SentEdit[] = [];
  let list: { row: number; heights: number[] } | undefined;
  const end = (): void => {
    const [height] = list?.heights ?? [];
    if (list?.heights.length === 1 && height !== undefined)
      told.push({ kind: 'row-height', sheet, row: list.row, rows: 1, height });
    else if (list) told.push({ kind: 'row-heights', sheet, ...list });
    list = undefined;
  };
  for (const { area, value } of runs) {
    if (area.rows * COST.row > COST.range) {
      end();
      told.push({ kind: 'row-height', sheet, row: area.row, rows: area.rows, height: value });
      continue;
    }
    if (list && list.row + list.heights.length !== area.row) end();
    list ??= { row: area.row, heights: [] };
    for (let row = 0; row < area.rows; row += 1) list.heights.push(value);
  }
  end();
  return told;
}

/** Number formats: of rectangles that stand close together as one list of cells, where that is shorter. */
export function formatEdits(sheet: string, painted: readonly PaintedArea<FormatName>[]): readonly SentEdit[] {
  const told: SentEdit[] = [];
  const columns = grouped(repaint(painted, { over: false }), ({ area }) => `${String(area.column)}:${String(area.columns)}`);
  for (const all of columns.values()) {
    let block: { area: Area; parts: PaintedArea<FormatName>[] } | undefined;
    for (const one of all.toSorted((a, b) => a.area.row - b.area.row)) {
      const grown = block && bounding(block.area, one.area);
      // Joined while the cells in between and its own cost less in the list than a range of its own.
      if (block && grown && (grown.rows - block.area.rows) * grown.columns * COST.cell <= COST.range) {
        block.area = grown;
        block.parts.push(one);
        continue;
      }
      if (block) told.push(...blockEdits(sheet, block.area, block.parts));
      block = { area: one.area, parts: [one] };
    }
    if (block) told.push(...blockEdits(sheet, block.area, block.parts));
  }
  return told;
}

function blockEdits(sheet: string, area: Area, parts: readonly PaintedArea<FormatName>[]): readonly SentEdit[] {
  if (parts.length === 1 || area.rows * area.columns * COST.cell > parts.length * COST.range)
    return parts.map((one) => ({ kind: 'format', sheet, area: one.area, format: one.value }));
  const formats = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, (): FormatName | null => null));
  for (const { area: own, value } of parts) {
    for (let row = own.row - area.row; row < own.row - area.row + own.rows; row += 1) formats[row]?.fill(value);
  }
  return [{ kind: 'formats', sheet, area, formats }];
}
