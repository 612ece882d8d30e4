import { DamagedFile } from '../../zip';
import { unescaped, type TextAt } from './cells';
import { plainXml } from './plain-xml';
import { decoded, endsName, GREATER, SLASH, tagEnd } from './xml-text';

/** The shared texts of a workbook; formatting within a text and phonetic hints are left out. */
export function readTexts(part: string): string[] {
  const { xml, starts, ends } = cutTexts(part);
  return starts.map((start, index) => unescaped(textOf(xml, start, ends[index] ?? start)));
}

/** The same for readers that ask for few of them: one is read when it is first asked for, and not judged before. */
export function textsWhenAsked(part: string): TextAt {
  const { xml, starts, ends } = cutTexts(part);
  const known: (string | undefined)[] = [];
  return (index) => {
    const start = starts[index];
    if (start === undefined) return undefined;
    return (known[index] ??= unescaped(textOf(xml, start, ends[index] ?? start)));
  };
}

/** Where the inside of each text begins and ends. */
function cutTexts(part: string): { readonly xml: string; readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const xml = plainXml(part, 'si');
  const starts: number[] = [];
  const ends: number[] = [];
  for (let open = xml.indexOf('<si'); open >= 0;) {
    const name = open + 3;
    let inside = name + 1;
    if (xml.charCodeAt(name) !== GREATER) {
      // Other names begin so, too.
      if (!endsName(xml.charCodeAt(name))) {
        open = xml.indexOf('<si', name);
        continue;
      }
      inside = tagEnd(xml, name, xml.length) + 1;
    }
    const empty = xml.charCodeAt(inside - 2) === SLASH;
    const end = empty ? inside : xml.indexOf('</si>', inside);
    if (end < 0) throw new DamagedFile('texts cut off');
    starts.push(inside);
    ends.push(end);
    open = xml.indexOf('<si', plainItems(xml, end + (empty ? 0 : 5), starts, ends));
  }
  if (!/<\/sst\s*>\s*$/.test(xml.slice(-30))) throw new DamagedFile('texts cut off');
  return { xml, starts, ends };
}

/** Passes the items that follow each other from a place on and hold one text and nothing else, as nearly all do; answers where they end. */
function plainItems(xml: string, from: number, starts: number[], ends: number[]): number {
  let at = from;
  while (xml.startsWith('<si><t>', at)) {
    const close = xml.indexOf('<', at + 7);
    if (!xml.startsWith('</t></si>', close)) break;
    starts.push(at + 4);
    ends.push(close + 4);
    at = close + 9;
  }
  return at;
}

const TEXT = /<t(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/t\s*>)/g;

/** The text between two places of one item: its `t` elements, joined, outside of hints. */
function textOf(xml: string, start: number, end: number): string {
  if (start === end) return '';
  if (xml.startsWith('<t>', start) && xml.indexOf('<', start + 3) === end - 4) return decoded(xml.slice(start + 3, end - 4));
  const inside = xml.slice(start, end).replace(/<rPh(?:\s[^<>]*)?>.*?<\/rPh\s*>/gs, '');
  let text = '';
  for (const [, piece = ''] of inside.matchAll(TEXT)) text += decoded(piece);
  return text;
}
