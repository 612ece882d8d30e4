import { fieldText } from './plain-text';

/** The row that makes the line above it a table's header (GitHub Flavored Markdown 4.10): dashes between pipes, colons at their ends. */
const DELIMITERS = /^ {0,3}\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/;

const isDelimiterRow = (line: string | undefined): boolean =>
  line !== undefined && line.length < 2_000 && line.includes('|') && DELIMITERS.test(line);

/** Whether a text holds a Markdown table: a line with pipes above a row of dashes with as many cells. */
export function isMarkdown(text: string): boolean {
  if (!text.includes('|') || !text.includes('--')) return false;
  const lines = text.split(/\r\n?|\n/);
  return lines.some((line, index) => headsTable(line, lines[index + 1]));
}

const headsTable = (line: string, below: string | undefined): boolean =>
  line.includes('|') && isDelimiterRow(below) && cellsOf(line).length === cellsOf(below ?? '').length;

/** Markdown as a grid: tables by their cells, headings and paragraphs between them as rows of one cell. */
export function gridOfMarkdown(text: string): string[][] {
  const rows: string[][] = [];
  const lines = text.split(/\r\n?|\n/);
  let inTable = false;
  lines.forEach((line, index) => {
    if (inTable && isDelimiterRow(line) && headsTable(lines[index - 1] ?? '', line)) return;
    inTable = line.trim() !== '' && (headsTable(line, lines[index + 1]) || (inTable && line.includes('|')));
    rows.push(inTable ? cellsOf(line).map(fieldText) : [fieldText(line.replace(/^ {0,3}#{1,6} +|(?<= )#+ *$/g, ''))]);
  });
  while (rows.length > 0 && (rows.at(-1) ?? []).every((one) => one === '')) rows.pop();
  return rows;
}

/** The cells of a row: divided by pipes that no backslash escapes; one at either end divides nothing. */
function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
  if (cells.length > 1 && cells[0] === '') cells.shift();
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells;
}
