import { pinned } from '../../../domain/sheet/address';
import { attributes, element, escapeXml, filledElement, XML_HEAD } from '../../xml-text';
import { child, childrenOf, parseXml, type XmlElement } from '../../xml-tree';
import type { Book, BookCell, BookSheet } from '../book';
import type { BookPart } from '../book-kept';
import { keptArea, keptXml, X14 } from '../kept-xml';
import { extensionId } from '../read/kept';
import { Relations, type OfficePackage } from './package';
import type { StyleTable } from './styles';

/** Attributes of an element Runut writes itself, as the sheet's file had them beyond what Runut says. */
export type KeptWords = (element: string) => Readonly<Record<string, string>>;

/** What a sheet keeps whole, ready to stand in its part. */
export interface PiecesToWrite {
  readonly words: KeptWords;
  /** Children of the sheet of that name. */
  readonly element: (name: string) => string;
  readonly validations: readonly string[];
  /** Everything of the sheet's extension list, with what Runut itself puts there. */
  readonly extensions: (conditionals: string) => string;
  /** Whether rows are hidden by a filter. */
  readonly filters: boolean;
}

export function keptPieces(sheet: BookSheet, styles: StyleTable): PiecesToWrite {
  const kept = sheet.kept ?? [];
  const of = (kind: string): string[] => kept.filter((one) => one.kind === kind).map((one) => styles.withLooks(one));
  const elements = of('element');
  const words = kept.filter(({ kind }) => kind === 'words').map(({ xml }) => parseXml(xml));
  return {
    words: (name) => words.find((one) => one.name === name)?.attributes ?? {},
    element: (name) => elements.filter((xml) => new RegExp(`^<${name}[ />]`).test(xml)).join(''),
    validations: of('validation'),
    extensions: (conditionals) => extensionsXml(of('extension'), conditionals),
    filters: elements.some((xml) => xml.startsWith('<autoFilter') && xml.includes('<filterColumn')),
  };
}

const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

function extensionsXml(kept: readonly string[], conditionals: string): string {
  const inside = new Map<string, string>(conditionals === '' ? [] : [['conditionalFormattings', conditionals]]);
  for (const xml of kept) {
    const [, name = '', content = ''] = /^<x14:(\w+)[^>]*>([\s\S]*)<\/x14:\w+>$/.exec(xml) ?? [];
    if (name !== '') inside.set(name, (inside.get(name) ?? '') + content);
  }
  const parts = [...inside].map(
    ([name, content]) =>
      `<ext xmlns:x14="${X14}" uri="${extensionId(name)}"><x14:${name} xmlns:xm="${XM}">${content}</x14:${name}></ext>`,
  );
  return filledElement('extLst', {}, parts.join(''));
}

/** Tables of a sheet as parts of their own; answers what the sheet says of them. */
export function addTables(
  sheet: BookSheet,
  relations: Relations,
  file: OfficePackage,
  count: { tables: number },
  styles: StyleTable,
): string {
  const tables = (sheet.kept ?? []).filter(({ kind }) => kind === 'table');
  const written = tables.map((kept) => {
    count.tables += 1;
    const number = String(count.tables);
    const table = parseXml(styles.withLooks(kept));
    const whole = { ...named(table, sheet), attributes: { ...table.attributes, id: number } };
    const xml = keptXml(whole, false).replace(
      '<table ',
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
    );
    file.add(
      `xl/tables/table${number}.xml`,
      XML_HEAD + xml,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
    );
    return `<tablePart r:id="${relations.add('table', `../tables/table${number}.xml`)}"/>`;
  });
  return filledElement('tableParts', { count: written.length }, written.join(''));
}

/** A table's columns are called as its head says: Excel repairs a file where they differ. */
function named(table: XmlElement, sheet: BookSheet): XmlElement {
  const heads = headsOf(table, sheet);
  if (!heads) return table;
  const columns = (of: XmlElement): XmlElement => ({
    ...of,
    children: of.children.map((one, index) => ({ ...one, attributes: { ...one.attributes, name: heads.texts[index] ?? '' } })),
  });
  return { ...table, children: table.children.map((one) => (one.name === 'tableColumns' ? columns(one) : one)) };
}

/** The texts in a table's head, each once and none empty; undefined for a table without a head. */
function headsOf(
  table: XmlElement,
  sheet: BookSheet,
): { readonly row: number; readonly column: number; readonly texts: readonly string[] } | undefined {
  const over = keptArea({ kind: 'table', xml: keptXml(table, false) });
  if (!over || table.attributes['headerRowCount'] === '0') return undefined;
  const taken = new Set<string>();
  const texts = childrenOf(child(table, 'tableColumns'), 'tableColumn').map((_, index) => {
    const value = String(sheet.cells[over.row]?.[over.column + index]?.value ?? '');
    let text = value === '' ? `Kolom${String(index + 1)}` : value;
    for (let again = 2; taken.has(text.toLowerCase()); again += 1) text = `${value || 'Kolom'}${String(again)}`;
    taken.add(text.toLowerCase());
    return text;
  });
  return { row: over.row, column: over.column, texts };
}

/** The sheet with every cell in the head of a table as Excel wants it: a text, unlike its neighbours. */
export function withTableHeads(sheet: BookSheet): BookSheet {
  let cells: (readonly (BookCell | null)[])[] | undefined;
  for (const kept of sheet.kept ?? []) {
    const heads = kept.kind === 'table' ? headsOf(parseXml(kept.xml), sheet) : undefined;
    heads?.texts.forEach((text, index) => {
      const cell = sheet.cells[heads.row]?.[heads.column + index];
      if (cell?.value === text && cell.formula === undefined) return;
      cells ??= [...sheet.cells];
      while (cells.length <= heads.row) cells.push([]);
      const line = [...(cells[heads.row] ?? [])];
      while (line.length <= heads.column + index) line.push(null);
      line[heads.column + index] = { ...(cell?.style ? { style: cell.style } : {}), value: text };
      cells[heads.row] = line;
    });
  }
  return cells ? { ...sheet, cells } : sheet;
}

/** Links that say more than an address, beside those of the cells. */
export const keptLinks = (sheet: BookSheet, relations: Relations): string =>
  (sheet.kept ?? [])
    .filter(({ kind }) => kind === 'link')
    .map(({ xml, target }) => {
      const id = target === undefined ? '' : attributes({ 'r:id': relations.add('hyperlink', target, true) });
      return xml.replace(/^<hyperlink/, `<hyperlink${id}`);
    })
    .join('');

/** Adds the parts that hang on the workbook or the package; answers the ids of other workbooks, in order. */
export function addParts(
  parts: readonly BookPart[],
  of: BookPart['of'],
  relations: Relations,
  file: OfficePackage,
): readonly string[] {
  return parts
    .filter((part) => part.of === of)
    .flatMap(({ relation, path, contentType, xml, links }) => {
      file.add(path, xml, contentType);
      const own = path.lastIndexOf('/');
      const outside = new Relations();
      for (const { id, type, target } of links) outside.addWhole(type, target, true, id);
      if (!outside.isEmpty) file.add(`${path.slice(0, own + 1)}_rels/${path.slice(own + 1)}.rels`, outside.toXml());
      const id = relations.addWhole(relation, `/${path}`, false);
      return relation.endsWith('/externalLink') ? [id] : [];
    });
}

/** The hidden name by which Excel knows where a sheet is filtered. */
export function filterNameXml(sheet: BookSheet, index: number, prefix: string): string {
  const filter = sheet.kept?.find(({ kind, xml }) => kind === 'element' && xml.startsWith('<autoFilter'));
  const over = filter && keptArea(filter);
  if (!over) return '';
  return element(
    'definedName',
    { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: true },
    escapeXml(prefix + pinned(over)),
  );
}

/** Whether any formula of the workbook spreads by itself: such cells point to the metadata that says so. */
export const spreads = (book: Book): boolean =>
  book.sheets.some(({ cells }) => cells.some((row) => row.some((cell) => cell?.array?.spreads)));

/** Metadata of one kind of cell: a formula that Excel spreads by itself ([MS-XLSX] 2.4.1, XLDAPR). */
export const SPREADING_XML =
  `${XML_HEAD}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
