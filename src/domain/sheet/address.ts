/** A cell of a sheet: row and column count from 0 (A1 is row 0, column 0). */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells: its top-left cell and how many rows and columns it has (at least 1 each). */
export interface Area extends Cell {
  readonly rows: number;
  readonly columns: number;
}

/** A cell or rectangle together with the sheet it stands on. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

export const cell = (row: number, column: number): Cell => ({ row, column });

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "B7" for one cell, "B7:D9" for several. */
export function a1(of: Cell | Area): string {
  const first = columnLetters(of.column) + String(of.row + 1);
  if (!('rows' in of) || (of.rows === 1 && of.columns === 1)) return first;
  return `${first}:${columnLetters(of.column + of.columns - 1)}${String(of.row + of.rows)}`;
}

/** "$B$7" for one cell, "$B$7:$D$9" for several: an address that stays when its formula is copied. */
export const pinned = (of: Cell | Area): string => a1(of).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** Reads "B7", "$B$7:D9" or "'Lembar 1'!B7"; undefined when it is no such address. */
export function parseA1(address: string): Area | undefined {
  const found = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  if (!found) return undefined;
  const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = found;
  const columns = [columnIndex(c1), columnIndex(c2)].sort((a, b) => a - b) as [number, number];
  const rows = [Number(r1) - 1, Number(r2) - 1].sort((a, b) => a - b) as [number, number];
  if (rows[0] < 0) return undefined;
  return area(rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1);
}

/** The index of a column's letters: A is 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function contains(outer: Area, inner: Cell): boolean {
  return (
    inner.row >= outer.row &&
    inner.row < outer.row + outer.rows &&
    inner.column >= outer.column &&
    inner.column < outer.column + outer.columns
  );
}
