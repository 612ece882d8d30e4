import { SaxesParser } from 'saxes';
import { attributes, escapeXml } from '../../xml-text';
import { localName, withoutMark } from '../../xml-tree';

/**
 * A part in plain elements, for readers that look at its text alone: one with comments, CDATA, processing instructions or prefixed
 * names (`element` is then not found) is written anew by a full parser. Throws on XML of that kind that is not well-formed.
 */
export function plainXml(xml: string, element: string): string {
  if (!xml.includes('<!') && xml.indexOf('<?', 2) < 0 && xml.includes(`<${element}`)) return xml;
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
