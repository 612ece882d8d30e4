import { typedAngka } from '../../kantor/angka';
import type { CellValue } from '../../sheet/snapshot';

const BREAKING_TAG = /<\s*(?:br|\/p|\/li|\/div|\/tr|\/h[1-6])\b[^>]{0,200}>/gi;
const TAG = /<\/?(?:p|b|i|u|s|strong|em|ol|ul|li|br|span|div|font|a|sup|sub|h[1-6]|table|tbody|tr|td|th)\b[^>]{0,200}>/gi;
/** Also blanks in a row: a pattern that looks for blanks would try from each of them. */
const NEEDS_CLEANING = /[<*&\u00A0\r\t\u200B]|^\s|\s$|  |\n\n\n/;
const ENTITIES: { readonly [name: string]: string } = { '&nbsp;': ' ', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Whether a text is surely as a person reads it: of ASCII, with no sign of markup, single blanks between words and none at its ends. */
function isClean(text: string): boolean {
  let blank = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126 || code === AMPERSAND || code === STAR || code === LESS) return false;
    if (code === 32 && blank) return false;
    blank = code === 32;
  }
  return !blank || text === '';
}

const [AMPERSAND, STAR, LESS] = [38, 42, 60];

/** A cell's text as a person reads it: markup of pasted text (tags, bold stars) removed, line breaks kept, ends trimmed. */
export function cellText(value: CellValue): string {
  if (typeof value === 'number') return Number.isFinite(value) ? typedAngka(value) : '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isClean(value) || !NEEDS_CLEANING.test(value)) return value;
  return value
    .replace(BREAKING_TAG, '\n')
    .replace(TAG, '')
    .replace(/\*\*/g, '')
    .replace(/&(?:nbsp|amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\u200B/g, '')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line; a word broken at a hyphen keeps its hyphen. */
export const oneLineText = (text: string): string => (text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text);

/** The lines of a text, and the points of a numbered list that stand on one line ("1. … 2. …"). */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => (/^\s*1[.)]\s/.test(line) ? line.split(/\s+(?=\d{1,2}[.)]\s+\p{Lu})/u) : [line]))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
