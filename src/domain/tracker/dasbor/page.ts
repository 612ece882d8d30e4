import { cell, type Area } from '../../sheet/address';
import type { CellInput, ChartSpec, Edit } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import { Canvas } from '../../sheet/print/canvas';
import type { CanvasLook } from '../../sheet/print/painting';
import { ownTextMarks } from '../../sheet/print/own-texts';
import { cutToLines, widthFor } from '../../sheet/print/measure';
import { pageText } from '../../sheet/print/paper';
import { PAGE_NUMBER } from '../../sheet/print/messages';
import { TEXT_SETTINGS, type FormatName, type StyleName } from '../../sheet/style';
import type { Text } from '../../text';

const sheet = SHEET.dasbor;

/** Six columns of words, then narrow ones: a column of the time line each, or several together for one more figure. */
export const WORD_COLUMN_WIDTHS = [24, 190, 96, 62, 56, 56];
export const TIME_COLUMNS = 32;
const NARROW = 11.25;
export const DASBOR_COLUMNS = WORD_COLUMN_WIDTHS.length + TIME_COLUMNS;

/** What a step does, cut to two lines of its column: the whole stands on the SOP. */
export const twoLines = (uraian: string): string => cutToLines(uraian, 2, WORD_COLUMN_WIDTHS[1] ?? 0, { size: 8, indent: true });

/** Where a table's columns stand: first column and how many it spans. */
export type ColumnRun = readonly [column: number, columns: number];

/** A column of a table: how many columns of the sheet it spans, how its head and its cells look, and what stands in it. */
export interface DasborColumn<Of> {
  readonly columns: number;
  readonly header?: StyleName;
  readonly style?: StyleName;
  /** What stands in it; `at` is its row on the sheet, as Excel numbers it. */
  of(row: Of, at: number): CellInput;
}

/** A column of words; one of short words and figures is `centred`. */
export const wordColumn = <Of>(
  columns: number,
  of: DasborColumn<Of>['of'],
  style: StyleName = 'dasbor-sel',
): DasborColumn<Of> => ({
  columns,
  header: 'dasbor-kepala-kiri',
  style,
  of,
});
export const centred = <Of>(columns: number, of: DasborColumn<Of>['of']): DasborColumn<Of> => ({ columns, of });

/** The Dasbor from top to bottom: rows one after another, and what must not be torn from its heading. */
export class DasborPage {
  readonly canvas = new Canvas(sheet, [...WORD_COLUMN_WIDTHS, ...Array<number>(TIME_COLUMNS).fill(NARROW)]);
  row = 0;
  private readonly charts: ChartSpec[] = [];

  /** A text across the page, in as many lines as it needs. */
  text(said: Text, style: StyleName, least = 16): void {
    this.cells([[0, DASBOR_COLUMNS]], [said.id], [style], least);
  }

  /** The heading of a part. Cells are merged only for one that is longer than a line: each merge is sent to Excel by itself. */
  heading({ id }: Text): void {
    const fits = widthFor(id, TEXT_SETTINGS['dasbor-bagian']) <= this.canvas.width(0, DASBOR_COLUMNS);
    if (!fits) return this.cells([[0, DASBOR_COLUMNS]], [id], ['dasbor-bagian-panjang'], 20);
    this.put(0, id, { style: 'dasbor-bagian' });
    this.end(20);
  }

  gap(height = 10): void {
    this.end(height);
  }

  /** Everything written by `build` stays on one page where it fits on one. */
  block(build: () => void): void {
    const { row } = this;
    build();
    this.canvas.keep(row, this.row - row);
  }

  /** One row of a table, as high as its texts need; cells spanning several columns are merged. */
  cells(lajur: readonly ColumnRun[], values: readonly CellInput[], styles: readonly StyleName[], least = 16): void {
    lajur.forEach(([column, columns], index) => {
      const style = styles[index] ?? styles.at(-1) ?? 'dasbor-sel';
      this.canvas.cell(this.row, column, values[index] ?? '', { style, columns });
    });
    this.canvas.fit(this.row, least);
    this.row += 1;
  }

  /** A table with its head, its columns side by side from the left; says which row its first cells stand in. */
  table<Of>(columns: readonly DasborColumn<Of>[], heads: readonly Text[], rows: readonly Of[], least?: number): number {
    let from = 0;
    const lajur = columns.map((one): ColumnRun => {
      from += one.columns;
      return [from - one.columns, one.columns];
    });
    this.cells(
      lajur,
      heads.map(({ id }) => id),
      columns.map(({ header = 'dasbor-kepala' }) => header),
    );
    const top = this.row;
    const styles = columns.map(({ style = 'dasbor-sel-tengah' }) => style);
    for (const row of rows)
      this.cells(
        lajur,
        columns.map((one) => one.of(row, this.row + 1)),
        styles,
        least,
      );
    return top;
  }

  /** A value in the row that is being written. */
  put(column: number, value: CellInput, look: CanvasLook): void {
    this.canvas.cell(this.row, column, value, look);
  }

  /** Ends the row. */
  end(height: number): void {
    this.canvas.height(this.row, height);
    this.row += 1;
  }

  /** A chart as wide as the words of the page, in rows of its own. */
  chart(of: Omit<ChartSpec, 'box'>): void {
    const { row } = this;
    for (let rows = 0; rows < CHART_ROWS; rows += 1) this.end(CHART_ROW);
    this.canvas.keep(row, CHART_ROWS);
    const box = { left: 4, top: this.canvas.top(row) + 4, width: CHART_WIDTH, height: CHART_ROWS * CHART_ROW - 8 };
    this.charts.push({ ...of, name: `${CHART_PREFIX}${of.name}`, box });
    this.gap();
  }

  format(row: number, column: number, rows: number, format: FormatName): void {
    this.canvas.paint({ row, column, rows, columns: 1 }, { format });
  }

  bar(row: number, column: number, rows: number, max: number): void {
    this.conditional({ row, column, rows, columns: 1 }, [{ kind: 'bar', min: 0, max, style: 'dasbor-batang' }]);
  }

  /** Cells turn red where a formula, relative to the first of them, says so. */
  alarm(area: Area, formula: string): void {
    this.conditional(area, [{ kind: 'formula', formula, style: 'terlambat' }]);
  }

  conditional(area: Area, formats: Extract<Edit, { kind: 'conditional' }>['formats']): void {
    if (area.rows > 0) this.canvas.add({ kind: 'conditional', sheet, area, formats });
  }

  /** Makes the sheet anew, landscape F4, one page wide, ready to print or project; `rowsInUse` is how far the old Dasbor reached. */
  edits(judul: Text, rowsInUse: number, typed: { readonly heading: Text; readonly texts: readonly string[] }): Edit[] {
    if (typed.texts.length > 0) this.heading(typed.heading);
    const first = this.row;
    for (const said of typed.texts) {
      this.canvas.cell(this.row, 0, said, { style: 'dasbor-sel', columns: DASBOR_COLUMNS });
      this.canvas.fit(this.row, 16);
      this.row += 1;
    }
    const titleRows = { row: 0, rows: HEADING_ROWS };
    const footer = { left: pageText(judul.id), right: pageText('') + PAGE_NUMBER };
    this.canvas.add({ kind: 'charts', sheet, prefix: CHART_PREFIX, charts: this.charts });
    this.canvas.page({ orientation: 'landscape', titleRows, footer }, Math.max(this.row, 1), DASBOR_COLUMNS);
    const edits = this.canvas.edits();
    const own = edits.flatMap((edit) => (edit.kind === 'write' ? edit.values.slice(0, this.canvas.at(first)) : []));
    const marks = ownTextMarks(own, 1).map((mark): Edit => ({
      kind: 'write',
      sheet,
      at: cell(HEADING_ROWS - 1, 0),
      values: [[mark]],
    }));
    return [
      { kind: 'ensure-sheet', sheet, visibility: 'visible', gridlines: false },
      { kind: 'clear', sheet, area: { row: 0, column: 0, rows: Math.max(rowsInUse, 1), columns: DASBOR_COLUMNS }, what: 'all' },
      ...edits,
      ...marks,
      { kind: 'freeze', sheet, rows: HEADING_ROWS, columns: 0 },
    ];
  }
}

/** Charts of the Dasbor; points. */
const CHART_PREFIX = 'runut:dasbor:';
const CHART_ROWS = 10;
const CHART_ROW = 16;
const CHART_WIDTH = WORD_COLUMN_WIDTHS.reduce((sum, one) => sum + one, 0);

/** Rows of the heading, repeated on every page. */
const HEADING_ROWS = 3;
