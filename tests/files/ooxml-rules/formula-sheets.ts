/** Names of sheets before "!" in a formula. */
export const sheetsIn = (formula: string): string[] =>
  [
    // A quote may stand in a sheet's name as well.
    ...formula
      .replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (part) => (part.startsWith('"') ? '""' : part))
      .matchAll(/'((?:[^']|'')+)'!|(?<![\w.#\]'])([\p{L}_][\p{L}\p{N}_.]*)!/gu),
  ].flatMap(([, quoted, bare]) => (quoted?.replaceAll("''", "'") ?? bare ?? '').split(/:(?=[^\\]*$)/));

/** Of this workbook; another's stands behind its number in brackets. */
export const isSheet = (name: string, sheets: readonly string[]): boolean =>
  name.includes('[') || sheets.some((one) => one.toLowerCase() === name.toLowerCase());
