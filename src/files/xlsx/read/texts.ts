import { SaxesParser } from 'saxes';
import { DamagedFile } from '../../zip';
import { localName, withoutMark } from '../../xml-tree';
import { unescaped } from './cells';
import { decoded } from './xml-text';

/** The shared texts of a workbook; formatting within a text and phonetic hints are left out. */
export function readTexts(xml: string): string[] {
  return xml.includes('<!') || xml.indexOf('<?', 2) >= 0 || !xml.includes('<si') ? parseTexts(xml) : scanTexts(xml);
}

/** The quick way for parts of plain elements, as nearly all are. */
function scanTexts(xml: string): string[] {
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
    item.lastIndex = end + 5;
  }
  if (!/<\/sst\s*>\s*$/.test(xml.slice(-30))) throw new DamagedFile('texts cut off');
  return texts;
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

function parseTexts(xml: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  let current = '';
  let inText = false;
  let hint = 0;
  parser.on('opentag', ({ name }) => {
    const local = localName(name);
    if (local === 'si') current = '';
    else if (local === 't') inText = hint === 0;
    else if (local === 'rPh') hint += 1;
  });
  const take = (text: string): void => {
    if (inText) current += text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    if (local === 't') inText = false;
    else if (local === 'rPh') hint -= 1;
    else if (local === 'si') texts.push(unescaped(current));
  });
  parser.write(withoutMark(xml)).close();
  return texts;
}
