import { EXCEL_LIMITS } from '../../domain/sheet/limits';
import type { ICellData, IExecutionOptions, Workbook, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area } from '../../domain/sheet/address';
import type { Mutation } from './undo/undo-stack';

/** Excel's size of a sheet. */
export const { rows: SHEET_ROWS, columns: SHEET_COLUMNS } = EXCEL_LIMITS;

/** A rectangle as Univer names it; the end is included. */
export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export const gridRange = (area: Area): GridRange => ({
  startRow: area.row,
  endRow: area.row + area.rows - 1,
  startColumn: area.column,
  endColumn: area.column + area.columns - 1,
});

export const areaOf = (range: GridRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** A note as Univer keeps it. */
export interface GridNote {
  readonly row: number;
  readonly col: number;
  readonly note: string;
  readonly id: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether it stays in sight. */
  readonly show?: boolean;
}

/** What the plugins for rules and notes add to Univer's worksheet. */
type RuledWorksheet = FWorksheet & {
  getDataValidations(): { readonly rule: unknown }[];
  getConditionalFormattingRules(): unknown[];
  getNotes(): GridNote[];
};

/** Univer goes to a new or unhidden sheet by itself unless the change came from elsewhere; Excel stays where it is. */
export const STAY = { fromCollab: true } as const;

/** The rectangle around cells; undefined for none. */
export function boundsOf(cells: Iterable<readonly [row: number, column: number, ...unknown[]]>): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, column] of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Sparse cells as Univer takes them: by row, then by column. Null removes the cell. */
export type CellPatches = Record<number, Record<number, Partial<ICellData> | null>>;

/**
 * One Univer workbook, reached through the facade only: nothing of Univer is imported at run time, so that the page's
 * ES modules and Node's CommonJS build serve alike.
 */
export class Grid {
  private depth = 0;
  /** Keeps what can be undone, once the workbook stands. */
  undo: { around(mutation: Mutation, run: () => void): void } | undefined;

  constructor(
    readonly api: FUniver,
    readonly workbook: FWorkbook,
  ) {}

  get unitId(): string {
    return this.workbook.getId();
  }

  get model(): Workbook {
    return this.workbook.getWorkbook();
  }

  /** Whether a change now heard of was made through this class rather than by a person. */
  get changing(): boolean {
    return this.depth > 0;
  }

  worksheet(sheetId: string): Worksheet {
    const found = this.model.getSheetBySheetId(sheetId);
    if (!found) throw new Error(`Univer has no sheet ${sheetId}`);
    return found;
  }

  facade(sheetId: string): RuledWorksheet {
    const found = this.workbook.getSheetBySheetId(sheetId);
    if (!found) throw new Error(`Univer has no sheet ${sheetId}`);
    return found;
  }

  /** Runs one of Univer's mutations or commands on the workbook. */
  run(id: string, params: object, options?: IExecutionOptions): void {
    const given = { unitId: this.unitId, ...params };
    const carryOut = (): void => this.quietly(() => void this.api.syncExecuteCommand(id, given, options));
    if (this.undo) this.undo.around({ id, params: given }, carryOut);
    else carryOut();
  }

  /** Whatever happens inside is the host's own doing. */
  quietly<Value>(work: () => Value): Value {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
    }
  }

  /** The raw cell; formulas have their last calculated value in `v`. */
  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.worksheet(sheetId).getCellMatrix().getValue(row, column) ?? undefined;
  }

  patch(sheetId: string, cellValue: CellPatches): void {
    this.run('sheet.mutation.set-range-values', { subUnitId: sheetId, cellValue });
  }

  /** Changes looks only. Univer's formula engine must not hear of it: it takes a cell without a formula for one that lost it. */
  restyle(sheetId: string, cellValue: CellPatches): void {
    this.run('sheet.mutation.set-range-values', { subUnitId: sheetId, cellValue }, { onlyLocal: true });
  }

  /** Makes room: Univer's sheets have a fixed size, Excel's do not as far as a person can tell. */
  ensure(sheetId: string, rows: number, columns: number): void {
    const worksheet = this.worksheet(sheetId);
    if (rows > worksheet.getRowCount()) {
      this.run('sheet.mutation.set-worksheet-row-count', { subUnitId: sheetId, rowCount: Math.min(SHEET_ROWS, rows + 100) });
    }
    if (columns > worksheet.getColumnCount()) {
      this.run('sheet.mutation.set-worksheet-column-count', {
        subUnitId: sheetId,
        columnCount: Math.min(SHEET_COLUMNS, columns + 10),
      });
    }
  }

  /** The part of an area the grid has: an unbounded format applies to these cells. */
  within(sheetId: string, area: Area): Area {
    if (area.rows < SHEET_ROWS && area.columns < SHEET_COLUMNS) {
      this.ensure(sheetId, area.row + area.rows, area.column + area.columns);
      return area;
    }
    const worksheet = this.worksheet(sheetId);
    return {
      ...area,
      rows: Math.max(0, Math.min(area.rows, worksheet.getRowCount() - area.row)),
      columns: Math.max(0, Math.min(area.columns, worksheet.getColumnCount() - area.column)),
    };
  }
}
