import { DamagedFile } from '../../zip';
import { unescaped } from './cells';
import { plainXml } from './plain-xml';
import { decoded } from './xml-text';

/** The shared texts of a workbook; formatting within a text and phonetic hints are left out. */
export function readTexts(part: string): string[] {
  const xml = plainXml(part, 'si');
  const texts: string[] = [];
  const item = /<si(?:\s[^<>]*)?(\/?)>/g;
  for (let open = item.exec(xml); open; open = item.exec(xml)) {
    if (open[1] === '/') {
      texts.push('');
      continue;
    }
    const end = xml.indexOf('</si>', item.lastIndex);
    if (end < 0) throw new DamagedFile('texts cut off');
    texts.push(unescaped(textOf(xml, item.lastIndex, end)));
    item.lastIndex = plainItems(xml, end + 5, texts);
  }
  if (!/<\/sst\s*>\s*$/.test(xml.slice(-30))) throw new DamagedFile('texts cut off');
  return texts;
}

/** Takes the items that follow each other from a place on and hold one text and nothing else, as nearly all do; answers where they end. */
function plainItems(xml: string, from: number, texts: string[]): number {
  let at = from;
  while (xml.startsWith('<si><t>', at)) {
    const close = xml.indexOf('<', at + 7);
    if (!xml.startsWith('</t></si>', close)) break;
    texts.push(unescaped(decoded(xml.slice(at + 7, close))));
    at = close + 9;
  }
  return at;
}

const TEXT = /<t(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/t\s*>)/g;

/** The text between two places of one item: its `t` elements, joined, outside of hints. */
function textOf(xml: string, start: number, end: number): string {
  if (xml.startsWith('<t>', start) && xml.indexOf('<', start + 3) === end - 4) return decoded(xml.slice(start + 3, end - 4));
  const inside = xml.slice(start, end).replace(/<rPh(?:\s[^<>]*)?>.*?<\/rPh\s*>/gs, '');
  let text = '';
  for (const [, piece = ''] of inside.matchAll(TEXT)) text += decoded(piece);
  return text;
}
