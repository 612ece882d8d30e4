import { LAST_ROW, LAST_COLUMN } from '../../../domain/sheet/limits';
import type { CellValue } from '../../../domain/sheet/snapshot';
import { LIMITS } from '../../refusal';
import { cellValue, lacksResult, rowOf, TooManyCells, type TextAt } from './cells';
import { cutSheet, scanCells, type CellSink, type ScannedCell } from './sheet-data';
import { DamagedFile } from '../../zip';

/** The values of one worksheet part from A1 to its last filled cell, all rows equally long; undefined where a formula lacks its result. */
export function readValues(xml: string, textAt: TextAt, count: { cells: number }): CellValue[][] | undefined {
  const values = new ValueReader(textAt, count);
  const cut = cutSheet(xml);
  if (!/<\/worksheet\s*>\s*$/.test(cut.rest.slice(-40))) throw new DamagedFile('sheet cut off');
  scanCells(cut, values);
  return values.lacksResults ? undefined : values.grid();
}

/** Collects values alone: no looks, no formulas, and nothing for cells that only look like something. */
class ValueReader implements CellSink {
  private readonly rows: CellValue[][] = [];
  private row = -1;
  private column = -1;
  private width = 0;
  lacksResults = false;

  constructor(
    private readonly textAt: TextAt,
    private readonly count: { cells: number },
  ) {}

  openRow(attributes: Readonly<Record<string, string>>): void {
    this.row = rowOf(attributes, this.row);
    this.column = -1;
  }

  cell(scanned: ScannedCell): void {
    this.column = scanned.column ?? this.column + 1;
    this.row = scanned.row ?? this.row;
    const { row, column } = this;
    if (row < 0 || row > LAST_ROW || column > LAST_COLUMN) throw new TooManyCells();
    const value = cellValue(scanned, this.textAt);
    if (lacksResult(scanned)) this.lacksResults = true;
    if (value === '') {
      this.empty(row, column);
      return;
    }
    // The empty rows it opens count too: far cells on many sheets would fill the memory.
    this.count.cells += Math.max(1, 1 + row - this.rows.length);
    this.width = Math.max(this.width, column + 1);
    if (this.count.cells > LIMITS.cells || this.width * (row + 1) > LIMITS.rectangle) throw new TooManyCells();
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row] ?? [];
    while (line.length < column) line.push('');
    line[column] = value;
  }

  /** Where a damaged file names a cell twice, the later one counts, as for the whole reader. */
  private empty(row: number, column: number): void {
    const line = this.rows[row];
    if (line && column < line.length) line[column] = '';
  }

  grid(): CellValue[][] {
    for (const line of this.rows) while (line.length < this.width) line.push('');
    return this.rows;
  }
}
