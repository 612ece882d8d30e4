import type { Edit } from '../../../src/domain/sheet/edit';
import type { CellValue, SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { SHEET } from '../../../src/domain/sheet/names';
import type { NewEvent } from '../../../src/domain/tracker/event';
import { appendEdits, sealedRow, type Writer } from '../../../src/domain/tracker/log/append-edits';
import { seal } from '../../../src/domain/tracker/log/chain';
import { readLog, type LogReading } from '../../../src/domain/tracker/log/read-log';

/** Who writes in a lane; two of one lane still start at different places. */
export const inLane = (lane: number, places = 97 * lane): Writer => ({ lane, places });

/** The two hidden sheets as grids, written to by edits as the adapter would. */
export class LogBook {
  readonly grids = new Map<string, CellValue[][]>();

  apply(edits: readonly Edit[]): void {
    for (const edit of edits) {
      const grid = this.grids.get(edit.sheet) ?? [];
      this.grids.set(edit.sheet, grid);
      if (edit.kind === 'clear') {
        const { row: top, column: left, rows, columns } = edit.area;
        for (let row = top; row < Math.min(grid.length, top + rows); row += 1) {
          grid[row] = (grid[row] ?? []).map((value, column) => (column < left || column >= left + columns ? value : ''));
        }
      }
      if (edit.kind !== 'write') continue;
      edit.values.forEach((cells, down) => {
        const row = edit.at.row + down;
        while (grid.length <= row) grid.push([]);
        cells.forEach((value, right) => {
          const line = grid[row] ?? [];
          while (line.length <= edit.at.column + right) line.push('');
          if (value !== null && typeof value !== 'object') line[edit.at.column + right] = value;
        });
      });
    }
  }

  sheet(name: string): SheetSnapshot | undefined {
    const grid = this.grids.get(name);
    if (!grid) return undefined;
    const width = Math.max(0, ...grid.map((row) => row.length));
    return { name, values: grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')) };
  }

  read(): LogReading {
    return readLog({ log: this.sheet(SHEET.log), salinan: this.sheet(SHEET.salinan), titipan: this.sheet(SHEET.titipan) });
  }

  append(events: readonly NewEvent[], lane = 3): void {
    for (const event of events) {
      const reading = this.read();
      this.apply(appendEdits(reading, seal([event], reading.heads).map(sealedRow), inLane(lane)));
    }
  }

  get log(): CellValue[][] {
    return this.grids.get(SHEET.log) ?? [];
  }
}
