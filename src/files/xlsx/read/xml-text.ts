import { DamagedFile } from '../../zip';

/** Characters by which tags are told apart. */
export const SLASH = 47;
export const GREATER = 62;
export const QUOTE = 34;
export const APOSTROPHE = 39;

/** Whether a name ends before this character. */
export const endsName = (code: number): boolean => code === 32 || code === GREATER || code === SLASH || (code >= 9 && code <= 13);

/** The ">" of a tag; one inside a quoted value does not end it. */
export function tagEnd(xml: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === QUOTE || code === APOSTROPHE) {
      at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  throw new DamagedFile('tag cut off');
}

/** Takes an address such as "AB12" between two places of a text; what is none leaves the cell to its order. */
export function takeRef(
  text: string,
  from: number,
  to: number,
  into: { row: number | undefined; column: number | undefined },
): void {
  let column = 0;
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (at === from || at - from > 3 || at === to || to - at > 7) return;
  let row = 0;
  for (; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return;
    row = row * 10 + digit;
  }
  into.row = row - 1;
  into.column = column - 1;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text as XML means it: entities replaced, line ends as "\n". An entity that XML does not know is damage. */
export function decoded(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  let whole = '';
  let from = 0;
  for (let at = lines.indexOf('&'); at >= 0; at = lines.indexOf('&', from)) {
    const end = lines.indexOf(';', at);
    if (end < 0) throw new DamagedFile('entity');
    whole += lines.slice(from, at) + characterOf(lines.slice(at + 1, end));
    from = end + 1;
  }
  return whole + lines.slice(from);
}

/** What stands between "&" and ";", as the character it means. */
function characterOf(name: string): string {
  const known = ENTITIES[name];
  if (known !== undefined) return known;
  const code = /^#x[0-9a-f]+$/i.test(name) ? parseInt(name.slice(2), 16) : /^#\d+$/.test(name) ? Number(name.slice(1)) : -1;
  if (code <= 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new DamagedFile('entity');
  return String.fromCodePoint(code);
}

/** Attributes of a tag as text; names keep their prefix. */
export function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let one = ATTRIBUTE.exec(tag); one; one = ATTRIBUTE.exec(tag)) found[one[1] ?? ''] = decoded(one[2] ?? one[3] ?? '');
  return found;
}

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
