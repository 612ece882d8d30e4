/** Widths (points) of the nine columns of the printed page: F4 portrait between its margins, with a little to spare. */
export const PAGE_WIDTHS = [22, 100, 48, 60, 56, 56, 56, 56, 66] as const;
export const PAGE_COLUMNS = PAGE_WIDTHS.length;

/** Right of the page: three narrow columns of marks, then the state of a text, then the figures behind charts. */
export const MARK_COLUMN = PAGE_WIDTHS.length;
export const MARK_COUNT = 3;
export const STATE_COLUMN = MARK_COLUMN + MARK_COUNT;
export const CHART_DATA_COLUMN = STATE_COLUMN + 2;
/** Columns of one chart's figures: the categories and up to two series, and a gap. */
export const DATA_WIDTH = 4;
/** Everything Runut writes stands left of this column. */
export const END_COLUMN = CHART_DATA_COLUMN + 2 * DATA_WIDTH;

/** Widths of all columns but those of charts' figures; an export has no state beside its texts. */
export const columnWidths = (ekspor: boolean): readonly number[] => [...PAGE_WIDTHS, 6, 6, 6, ekspor ? 12 : 112, 12];

/** The width of several columns together, in points. */
export const widthOfColumns = (column: number, columns: number): number =>
  PAGE_WIDTHS.slice(column, column + columns).reduce((jumlah, width) => jumlah + width, 0);
