import { decodeEntities } from './read-html';

/** Tags after which a reader sees a new line. */
const BLOCK = /<\/?(?:p|div|br|li|ol|ul|tr|h[1-6]|table)\b[^<>]*>/gi;
const LIST = /<(?:ol|ul)\b[^<>]*>/i;
/** Tags that programs leave in what is copied; other words in angle brackets are somebody's ("<Memeriksa konsep?>"). */
const ANY_TAG =
  /<\/?(?:a|abbr|b|big|blockquote|body|br|center|code|col|colgroup|dd|del|div|dl|dt|em|font|h[1-6]|head|hr|html|i|img|input|ins|label|li|meta|o:p|ol|option|p|pre|s|section|select|small|span|strike|strong|style|sub|sup|table|tbody|td|textarea|tfoot|th|thead|tr|u|ul)\b[^<>]*>/gi;

/** What divides the fields of a line. */
export type Separator = '\t' | ';' | ',';

/** The text of one field: tags and asterisks of bold type gone, paragraphs and list items on lines of their own. */
export function fieldText(field: string): string {
  if (!/[<*&]/.test(field)) return field.trim();
  const listed = LIST.test(field) ? splitItems(field) : field;
  return decodeEntities(listed.replace(BLOCK, '\n').replace(ANY_TAG, ''))
    .replace(/\*\*([^*]*)\*\*/g, '$1')
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A list whose items lost their tags: "1. … 2. … 3. …" is divided where the count goes on. */
function splitItems(field: string): string {
  let next = 2;
  return field.replace(/(\s)(\d{1,2})(?=\.\s)/g, (found, _space: string, number: string) => {
    if (Number(number) !== next) return found;
    next += 1;
    return `\n${number}`;
  });
}

/**
 * Divided text as a grid: each line a row, each tab (or other `separator`) a column. Loose paragraphs are rows of one cell. A field
 * in quotes that spans lines (as Excel copies cells with line breaks) is one cell.
 */
export function gridOfText(text: string, separator: Separator = '\t'): string[][] {
  const rows: string[][] = [];
  for (const line of linesOf(text.replace(/\r\n?/g, '\n'), separator)) rows.push(line.map(fieldText));
  while (rows.length > 0 && (rows.at(-1) ?? []).every((one) => one === '')) rows.pop();
  return rows;
}

/** Quoted fields longer than this are a stray quotation mark. */
const LONGEST_QUOTED = 20_000;

function linesOf(text: string, separator: Separator): string[][] {
  const lines: string[][] = [];
  let fields: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at, separator) : undefined;
    const end = quoted?.end ?? fieldEnd(text, at, separator);
    fields.push(quoted?.value ?? text.slice(at, end));
    if (text[end] !== separator) {
      lines.push(fields);
      fields = [];
    }
    at = end + 1;
  }
  return lines;
}

function fieldEnd(text: string, from: number, separator: Separator): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return end;
}

function quotedField(text: string, from: number, separator: Separator): { value: string; end: number } | undefined {
  const last = Math.min(text.length, from + LONGEST_QUOTED);
  for (let at = from + 1; at < last; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const after = text[at + 1];
    if (after !== undefined && after !== separator && after !== '\n') return undefined;
    return { value: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return undefined;
}
