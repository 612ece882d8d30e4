import type { Snapshot } from '../../domain/sheet/snapshot';
import { gridOfHtml, type HtmlGrid } from './html';
import { gridOfMarkdown, isMarkdown } from './markdown';
import { gridOfText } from './plain-text';
import { separatorOf } from './separator-of';

/**
 * Text as a workbook of one sheet, so that what reads sheets reads it too. HTML (a saved page, a table pasted from Word) keeps
 * its merged cells; a Markdown table its cells; any other text is rows of fields, divided by tabs, semicolons or commas. Everything is text: nothing is taken for a number or a formula.
 */
export function readTable(text: string, sheet: string): Snapshot {
  const { rows, merges, fills }: HtmlGrid = isHtml(text) ? gridOfHtml(text) : { rows: rowsOfText(text), merges: [], fills: [] };
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  // Millions of blank lines are one blank row.
  const blank = Array.from({ length: width }, () => '');
  const values = rows.map((row) =>
    row.every((one) => one === '') ? blank : Array.from({ length: width }, (_, column) => row[column] ?? ''),
  );
  return {
    sheetNames: [sheet],
    active: sheet,
    sheets: [
      {
        name: sheet,
        values,
        formulas: values.map(() => blank),
        ...(fills.length > 0 ? { fills } : {}),
        merges: merges.filter(({ rows: tall, columns }) => tall > 1 || columns > 1),
        shapes: [],
        protected: false,
      },
    ],
  };
}

const rowsOfText = (text: string): string[][] => (isMarkdown(text) ? gridOfMarkdown(text) : gridOfText(text, separatorOf(text)));

/** Text with a few tags in it is not yet HTML: a table or a page is. */
export const isHtml = (text: string): boolean => /<(?:table|html|body|!doctype html)\b/i.test(text);

/** Bytes as text: UTF-8 or UTF-16 where they say so or fit, else the Western encoding of old Windows programs. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Some Node versions decode this encoding as ISO 8859-1, which has no letters where Windows has dashes and quotes.
    const letters = new TextDecoder('windows-1252').decode(bytes);
    return letters.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS.charAt(letter.charCodeAt(0) - 0x80));
  }
}

/** Windows-1252 from 0x80 to 0x9F; places without a letter are spaces. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
