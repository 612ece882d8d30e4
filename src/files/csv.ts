/** What a cell of a table of text may hold. */
export type CsvValue = string | number | boolean;

export interface CsvOptions {
  /** Excel with Indonesian settings divides by ";" and writes decimals with a comma; everything else by ",". */
  readonly separator: ',' | ';';
}

/** So that Excel takes the file for UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A program that opens the file would run such text as a formula; an apostrophe keeps it text (OWASP, CSV injection). */
const RUNS_AS_FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV (RFC 4180, CRLF) for a person's Excel. Text that would run as a formula gets an apostrophe in front. */
export function writeCsv(rows: Iterable<readonly CsvValue[]>, { separator }: CsvOptions): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map((value) => field(value, separator)).join(separator));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

function field(value: CsvValue, separator: ',' | ';'): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return '';
    return separator === ';' ? String(value).replace('.', ',') : String(value);
  }
  const safe = RUNS_AS_FORMULA.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(safe) || safe.includes(separator) || /^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
