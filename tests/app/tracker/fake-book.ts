import { WorkbookError, type Workbook } from '../../../src/app/workbook';
import type { Edit } from '../../../src/domain/sheet/edit';
import type { CellValue, SheetRequest, SheetSnapshot, Snapshot } from '../../../src/domain/sheet/snapshot';

/** A row in which nothing stands; most rows of a sheet are, and a copy of a book need not copy them. */
const NOTHING: CellValue[] = Object.freeze([]) as unknown as CellValue[];

/** A workbook of grids: enough to read and write values, shared by several panes. Counts its round trips. */
export class FakeBook {
  readonly grids = new Map<string, CellValue[][]>();
  readonly visibility = new Map<string, string>();
  reads = 0;
  writes = 0;
  /** Cells read so far, to see that acts stay flat. */
  cellsRead = 0;

  constructor(sheets: Readonly<Record<string, CellValue[][]>> = {}) {
    for (const [name, grid] of Object.entries(sheets))
      this.grids.set(
        name,
        grid.map((row) => [...row]),
      );
  }

  /** Another workbook that holds the same. */
  copy(): FakeBook {
    const other = new FakeBook();
    for (const [name, grid] of this.grids) {
      other.grids.set(
        name,
        grid.map((row) => (row.length === 0 ? NOTHING : [...row])),
      );
    }
    return other;
  }

  grid(name: string): CellValue[][] {
    const grid = this.grids.get(name) ?? [];
    this.grids.set(name, grid);
    return grid;
  }

  snapshot(requests: readonly SheetRequest[]): Snapshot {
    this.reads += 1;
    const sheets = requests.flatMap((request): SheetSnapshot[] => {
      const { sheet, rowsFrom = 0, rowsTo = Number.POSITIVE_INFINITY, rowsTop = 0 } = request;
      const name = sheet === 'active' ? [...this.grids.keys()][0] : sheet.name;
      const grid = name === undefined ? undefined : this.grids.get(name);
      if (!grid || name === undefined) return [];
      const values: CellValue[][] = [];
      const take = (from: number, to: number): void => {
        const rows = grid.slice(from, to);
        const width = Math.max(0, ...rows.map((row) => row.length));
        const blank = Array.from({ length: width }, () => '');
        rows.forEach((row, index) => {
          values[from + index] =
            row.length === 0 ? blank : row.length === width ? [...row] : [...row, ...blank.slice(0, width - row.length)];
        });
        this.cellsRead += rows.length * width;
      };
      take(0, Math.min(rowsTop, rowsFrom));
      take(rowsFrom, rowsTo + 1);
      return [{ name, values, merges: [], shapes: [] }];
    });
    return { sheetNames: [...this.grids.keys()], active: [...this.grids.keys()][0] ?? '', sheets };
  }

  apply(edits: readonly Edit[]): void {
    this.writes += 1;
    for (const edit of edits) {
      if (edit.kind === 'ensure-sheet') {
        if (!this.grids.has(edit.sheet)) this.visibility.set(edit.sheet, edit.visibility ?? 'visible');
        this.grid(edit.sheet);
      } else if (edit.kind === 'visibility') this.visibility.set(edit.sheet, edit.visibility);
      else if (edit.kind === 'rename-sheet') {
        this.grids.set(edit.to, this.grid(edit.sheet));
        this.grids.delete(edit.sheet);
      } else if (edit.kind === 'delete-sheet') this.grids.delete(edit.sheet);
      else if (edit.kind === 'clear') this.clear(edit);
      else if (edit.kind === 'write') this.write(edit);
    }
  }

  private clear({ sheet, area }: Extract<Edit, { kind: 'clear' }>): void {
    const grid = this.grid(sheet);
    for (let row = area.row; row < Math.min(grid.length, area.row + area.rows); row += 1) {
      const cells = grid[row] ?? [];
      for (let column = area.column; column < Math.min(cells.length, area.column + area.columns); column += 1) cells[column] = '';
    }
    while (grid.length > 0 && grid.at(-1)?.every((value) => value === '')) grid.pop();
  }

  private write({ sheet, at, values }: Extract<Edit, { kind: 'write' }>): void {
    const grid = this.grid(sheet);
    values.forEach((cells, down) => {
      while (grid.length <= at.row + down) grid.push(NOTHING);
      let row = grid[at.row + down] ?? NOTHING;
      if (row === NOTHING) grid[at.row + down] = row = [];
      cells.forEach((value, right) => {
        while (row.length <= at.column + right) row.push('');
        if (value === null) return;
        row[at.column + right] = typeof value === 'object' ? value.formula : value;
      });
    });
  }

  /** A port for one pane. `before` may wait, throw or let others go first; it is told what is about to happen. */
  pane(before: (what: 'read' | 'write') => Promise<'go' | 'skip'> = () => Promise.resolve('go')): Workbook {
    return {
      read: async (requests) => {
        await before('read');
        return this.snapshot(requests);
      },
      write: async (edits) => {
        if ((await before('write')) === 'go') this.apply(edits);
      },
    };
  }
}

export const hang = (during: 'read' | 'write'): WorkbookError => new WorkbookError('not-responding', during, 'timeout');
export const deny = (during: 'read' | 'write'): WorkbookError => new WorkbookError('denied', during, 'AccessDenied');
