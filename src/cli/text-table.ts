/** Rows of text, their cells as wide as the widest of their column; `isRight` tells the columns that stand at the right. */
export function alignedRows(
  rows: readonly (readonly string[])[],
  isRight: (column: number, last: number) => boolean = () => false,
): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        isRight(column, row.length - 1) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** A table of figures: the first 60 characters of each cell, names at the left, figures at the right. */
export const textTable = (headers: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  alignedRows(
    [headers, ...rows].map((line) => line.map((cell) => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell))),
    (column, last) => column > 0 && column < last,
  );
