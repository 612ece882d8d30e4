import { TABLE_HEADERS } from './messages';
import type { BlockCell, BlockColumn, BlockRow } from './block';

/** A table before it gets its number and caption. */
export interface TableContent {
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly BlockRow[];
  readonly notes?: readonly string[];
  /** A page of its own across in a Word document. */
  readonly lebar?: boolean;
  /** What is true of the sheet alone, where figures have bars. */
  readonly sheetNotes?: readonly string[];
}

/** A column with what each row shows in it. */
export interface CellColumn<Of> extends BlockColumn {
  cell(of: Of, index: number): BlockCell;
}

export const blockColumn = (judul: string, width: number, align: BlockColumn['align'] = 'kiri'): BlockColumn => ({
  judul,
  width,
  align,
});

/** A column by its head, its width in the grid's columns, and what it shows. */
export const cellColumn = <Of>(
  judul: string,
  width: number,
  cell: CellColumn<Of>['cell'],
  align: BlockColumn['align'] = 'kiri',
): CellColumn<Of> => ({ ...blockColumn(judul, width, align), cell });

/** Numbers the rows from 1. */
export const ROW_NUMBER: CellColumn<unknown> = cellColumn(TABLE_HEADERS.no, 1, (_, index) => ({ isi: index + 1 }), 'tengah');

/** One row of a table from what it is about. */
export const tableRow =
  <Of>(columns: readonly CellColumn<Of>[]) =>
  (of: Of, index: number): BlockRow => ({ jenis: 'isi', cells: columns.map((one) => one.cell(of, index)) });

/** A table of plain rows. */
export const tableOf = <Of>(rows: readonly Of[], columns: readonly CellColumn<Of>[]): TableContent => ({
  columns,
  rows: rows.map(tableRow(columns)),
});
