/** Widths (points) of the LKj's eight columns: 1,120 px over F4 landscape. */
export const LEBAR: readonly number[] = [25.5, 180, 223.5, 75, 75, 75, 102, 90];

/** Marks stand right of the print area, from here on. */
export const KOLOM_TANDA = 8;

/** The width of several columns together. */
export const lebarDari = (column: number, columns: number): number =>
  LEBAR.slice(column, column + columns).reduce((jumlah, lebar) => jumlah + lebar, 0);

/** Marks of rows that carry figures, to tell later which have changed. */
export const tandaAngka = (id: string): string => `angka|${id}`;
export const tandaUang = (id: string): string => `uang|${id}`;

/** Points of rows that fit on F4 landscape between the margins, with a little to spare. */
export const TINGGI_HALAMAN = 520;
