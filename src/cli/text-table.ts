/** Columns of text as wide as their widest cell, the first 60 characters of each. */
export function textTable(headers: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [headers, ...rows].map((line) => line.map((cell) => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell)));
  const widths = headers.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)));
  return all.map((line) =>
    line
      .map((cell, column) =>
        column === 0 || column === line.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
