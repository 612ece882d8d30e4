import { SaxesParser } from 'saxes';
import { localName, withoutMark } from '../../xml-tree';
import { unescaped } from './cells';

/** The shared texts of a workbook; formatting within a text and phonetic hints are left out. */
export function readTexts(xml: string): string[] {
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
