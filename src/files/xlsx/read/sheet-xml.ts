import { SaxesParser } from 'saxes';
import { localName, TreeBuilder, withoutMark, type XmlElement } from '../../xml-tree';
import { CellReader, type CellSources } from './cells';

/** A worksheet part: its cells, and everything else of it as a tree. */
export interface SheetXml {
  readonly cells: CellReader;
  readonly rest: XmlElement;
}

/** Reads a worksheet part in one pass; the cells, of which there may be very many, never become a tree. */
export function readSheetXml(xml: string, from: CellSources): SheetXml {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const tree = new TreeBuilder(root);
  const cells = new CellReader(from);
  const parser = new SaxesParser();
  let inside = false;
  let hint = 0;
  let text = '';
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    if (!inside) {
      if (local === 'sheetData') inside = true;
      else tree.open(name, attributes);
      return;
    }
    text = '';
    if (local === 'c') cells.openCell(attributes);
    else if (local === 'row') cells.openRow(attributes);
    else if (local === 'f') cells.openFormula(attributes);
    else if (local === 'rPh') hint += 1;
  });
  const take = (more: string): void => {
    if (inside) text += more;
    else tree.text(more);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    if (!inside) {
      tree.close();
      return;
    }
    switch (localName(name)) {
      case 'v':
        cells.takeValue(text);
        break;
      case 'f':
        cells.takeFormula(text);
        break;
      case 't':
        if (hint === 0) cells.takeInline(text);
        break;
      case 'rPh':
        hint -= 1;
        break;
      case 'c':
        cells.closeCell();
        break;
      case 'sheetData':
        inside = false;
        break;
    }
  });
  parser.write(withoutMark(xml)).close();
  return { cells, rest: root.children[0] ?? root };
}
