/**
 * Functions newer than the file format, which files name with a prefix that people never see ([MS-XLSX] 2.2.2). Only
 * those that office workers' sheets meet.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  '_xlfn.':
    'CONCAT IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH UNIQUE SEQUENCE LET LAMBDA DAYS ISOWEEKNUM NUMBERVALUE XOR FORMULATEXT SHEET SHEETS UNICHAR UNICODE RANDARRAY SORTBY',
  '_xlfn._xlws.': 'FILTER SORT',
};
const NEWER = new Map(
  Object.entries(PREFIXES).flatMap(([prefix, names]) => names.split(' ').map((name) => [name, prefix] as const)),
);

/** `=TEXTJOIN(…)` as it stands in the file: without "=", newer functions with their prefix. Texts in quotes are left alone. */
export const toFileFormula = (formula: string): string =>
  outsideQuotes(formula.replace(/^=/, ''), (part) =>
    part.replace(/(?<![\w.])([A-Z]+)(?=\()/gi, (name) => `${NEWER.get(name.toUpperCase()) ?? ''}${name}`),
  );

/** The other way round. */
export const fromFileFormula = (formula: string): string =>
  `=${outsideQuotes(formula, (part) => part.replace(/_xlfn\.(?:_xlws\.)?/g, ''))}`;

/** Applies `change` to everything but "texts" and 'sheet names'. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
