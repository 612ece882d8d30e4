/** Widths (points) of the nine columns of the printed page: F4 portrait between its margins, with a little to spare. */
export const LEBAR = [22, 100, 48, 60, 56, 56, 56, 56, 66] as const;
export const KOLOM = LEBAR.length;

/** Right of the page: three narrow columns of marks, then the state of a text, then the figures behind charts. */
export const KOLOM_TANDA = LEBAR.length;
export const JUMLAH_TANDA = 3;
export const KOLOM_KEADAAN = KOLOM_TANDA + JUMLAH_TANDA;
export const KOLOM_DATA = KOLOM_KEADAAN + 2;
/** Columns of one chart's figures: the categories and up to two series, and a gap. */
export const LEBAR_DATA = 4;
/** Everything Runut writes stands left of this column. */
export const KOLOM_AKHIR = KOLOM_DATA + 2 * LEBAR_DATA;

/** Widths of all columns but those of charts' figures; an export has no state beside its texts. */
export const lebarKolom = (ekspor: boolean): readonly number[] => [...LEBAR, 6, 6, 6, ekspor ? 12 : 112, 12];

/** The width of several columns together, in points. */
export const lebarDari = (column: number, columns: number): number =>
  LEBAR.slice(column, column + columns).reduce((jumlah, lebar) => jumlah + lebar, 0);
