/** Columns of text as wide as their widest cell, the first 60 characters of each. */
export function tabelTeks(kepala: readonly string[], baris: readonly (readonly string[])[]): readonly string[] {
  const semua = [kepala, ...baris].map((line) => line.map((sel) => (sel.length > 60 ? `${sel.slice(0, 59)}…` : sel)));
  const lebar = kepala.map((_, column) => Math.max(...semua.map((line) => (line[column] ?? '').length)));
  return semua.map((line) =>
    line
      .map((sel, column) =>
        column === 0 || column === line.length - 1 ? sel.padEnd(lebar[column] ?? 0) : sel.padStart(lebar[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
