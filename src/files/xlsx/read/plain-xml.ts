import { SaxesParser } from 'saxes';
import { attributes, escapeXml } from '../../xml-text';
import { localName, withoutMark } from '../../xml-tree';

/**
 * A part in plain elements, for readers that look at its text alone: one with comments, CDATA, processing instructions or prefixed
 * names (`element` is then not found) is written anew by a full parser. Throws on XML of that kind that is not well-formed.
 */
export function plainXml(xml: string, element: string): string {
  if (!opensWith(xml, '!', 0) && !opensWith(xml, '?', 2) && xml.includes(`<${element}`)) return xml;
  let plain = '';
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes: given }) => {
    depth += 1;
    plain += `<${localName(name)}${attributes(given)}>`;
  });
  const take = (text: string): void => {
    if (depth > 0) plain += escapeXml(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    plain += `</${localName(name)}>`;
  });
  parser.write(withoutMark(xml)).close();
  return plain;
}

/** Whether a tag begins with this character somewhere from a place on: sought by the character, which is far rarer than "<". */
function opensWith(xml: string, mark: string, from: number): boolean {
  for (let at = xml.indexOf(mark, from + 1); at >= 0; at = xml.indexOf(mark, at + 1)) if (xml[at - 1] === '<') return true;
  return false;
}
