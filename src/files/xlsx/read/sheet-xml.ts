import { SaxesParser } from 'saxes';
import { localName, parseXml, TreeBuilder, withoutMark, type XmlElement } from '../../xml-tree';
import { CellReader, type CellSources } from './cells';
import { cutSheet, scanCells, sharedIndex, type CellSink } from './sheet-data';
import { takeRef } from './xml-text';

/** A worksheet part: its cells, and everything else of it as a tree. */
export interface SheetXml {
  readonly cells: CellReader;
  readonly rest: XmlElement;
}

/** Reads a worksheet part; the cells, of which there may be very many, never become a tree. */
export function readSheetXml(xml: string, from: CellSources): SheetXml {
  const cells = new CellReader(from);
  const cut = cutSheet(xml);
  if (!cut) return { cells, rest: parseSheet(xml, cells) };
  scanCells(cut, cells);
  return { cells, rest: parseXml(cut.rest) };
}

/** The same by a full parser, for parts with comments, CDATA or prefixed names; answers everything but the cells as a tree. */
export function parseSheet(xml: string, cells: CellSink): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const tree = new TreeBuilder(root);
  const parser = new SaxesParser();
  let inside = false;
  let hint = 0;
  let text = '';
  let cell: Readonly<Record<string, string>> = {};
  let value: string | undefined;
  let formula: string | undefined;
  let shared: string | undefined;
  let inline = '';
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    if (!inside) {
      if (local === 'sheetData') inside = true;
      else tree.open(name, attributes);
      return;
    }
    text = '';
    if (local === 'c') {
      cell = attributes;
      value = formula = shared = undefined;
      inline = '';
    } else if (local === 'row') cells.openRow(attributes);
    else if (local === 'f') {
      formula ??= '';
      shared = sharedIndex(attributes);
    } else if (local === 'rPh') hint += 1;
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
        value = text;
        break;
      case 'f':
        formula = text;
        break;
      case 't':
        if (hint === 0) inline += text;
        break;
      case 'rPh':
        hint -= 1;
        break;
      case 'c': {
        const ref = cell['r'] ?? '';
        const at: { row: number | undefined; column: number | undefined } = { row: undefined, column: undefined };
        takeRef(ref, 0, ref.length, at);
        cells.cell({ ...at, style: Number(cell['s'] ?? 0), type: cell['t'] ?? '', value, formula, shared, inline });
        break;
      }
      case 'sheetData':
        inside = false;
        break;
    }
  });
  parser.write(withoutMark(xml)).close();
  return root.children[0] ?? root;
}
