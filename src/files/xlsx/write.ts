import { attributes, element, escapeXml, filledElement, XML_HEAD } from '../xml-text';
import { bytesOfBase64 } from '../../domain/base64';
import type { Book, BookProperties } from './book';
import { toFileFormula } from './formula';
import { digitWidth } from './measure';
import { settingsXml } from './settings-part';
import { SharedTexts } from './write/cells';
import { Charts } from './write/charts';
import { drawingPart } from './write/drawing';
import { addParts, addTables, keptLinks, SPREADING_XML, spreads, withTableHeads } from './write/kept';
import { commentsXml, notesDrawing } from './write/notes';
import { OfficePackage, Relations } from './write/package';
import { printNamesXml } from './write/page';
import { linksOf, sheetXml } from './write/sheet';
import { StyleTable } from './write/styles';

const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook as an .xlsx file (ECMA-376 transitional). The same book always gives the same bytes. */
export function writeXlsx(book: Book): Uint8Array {
  const file = new OfficePackage();
  const styles = new StyleTable(book.font);
  const texts = new SharedTexts();
  const relations = new Relations();
  const sheetIds = book.sheets.map((_, index) => relations.add('worksheet', `worksheets/sheet${String(index + 1)}.xml`));
  const pictures = new Pictures(file);
  const charts = new Charts(file, book);
  const count = { tables: 0 };
  book.sheets.forEach((_, index) => {
    addSheet(book, index, { file, styles, texts, pictures, charts, count });
  });
  relations.add('styles', 'styles.xml');
  relations.add('sharedStrings', 'sharedStrings.xml');
  file.add('xl/styles.xml', styles.toXml(), `${SHEETML}.styles+xml`);
  file.add('xl/sharedStrings.xml', texts.toXml(XML_HEAD), `${SHEETML}.sharedStrings+xml`);
  const custom = [...(Object.keys(book.settings).length > 0 ? [settingsXml(book.settings)] : []), ...book.customXml];
  custom.forEach((xml, index) => {
    addCustomXml(file, relations, xml, index);
  });
  if (spreads(book)) {
    relations.add('sheetMetadata', 'metadata.xml');
    file.add('xl/metadata.xml', SPREADING_XML, `${SHEETML}.sheetMetadata+xml`);
  }
  const others = addParts(book.parts ?? [], 'workbook', relations, file);
  file.add('xl/workbook.xml', workbookXml(book, sheetIds, others), `${SHEETML}.sheet.main+xml`);
  file.add('xl/_rels/workbook.xml.rels', relations.toXml());
  const root = new Relations();
  root.add('officeDocument', 'xl/workbook.xml');
  root.add('core-properties', 'docProps/core.xml');
  root.add('extended-properties', 'docProps/app.xml');
  addParts(book.parts ?? [], 'root', root, file);
  file.add('_rels/.rels', root.toXml());
  file.add('docProps/core.xml', coreXml(book.properties), 'application/vnd.openxmlformats-package.core-properties+xml');
  file.add('docProps/app.xml', appXml(book.properties), 'application/vnd.openxmlformats-officedocument.extended-properties+xml');
  return file.toBytes();
}

interface Writing {
  readonly file: OfficePackage;
  readonly styles: StyleTable;
  readonly texts: SharedTexts;
  readonly pictures: Pictures;
  readonly charts: Charts;
  /** Of the whole workbook, so far. */
  readonly count: { tables: number };
}

function addSheet(book: Book, index: number, { file, styles, texts, pictures, charts, count }: Writing): void {
  const found = book.sheets[index];
  if (!found) return;
  const sheet = withTableHeads(found);
  const number = String(index + 1);
  const relations = new Relations();
  let drawing: string | undefined;
  if (sheet.shapes.length > 0) {
    const part = drawingPart(sheet);
    drawing = relations.add('drawing', `../drawings/drawing${number}.xml`);
    file.add(`xl/drawings/drawing${number}.xml`, part.xml, 'application/vnd.openxmlformats-officedocument.drawing+xml');
    if (part.shown.length > 0) {
      const shown = new Relations();
      for (const one of part.shown) {
        if (one.kind === 'image') shown.add('image', `../media/${pictures.add(one.mime, one.data)}`);
        else shown.add('chart', `../charts/${charts.add(one)}`);
      }
      file.add(`xl/drawings/_rels/drawing${number}.xml.rels`, shown.toXml());
    }
  }
  let notes: string | undefined;
  if (sheet.notes.length > 0) {
    notes = relations.add('vmlDrawing', `../drawings/vmlDrawing${number}.vml`);
    relations.add('comments', `../comments${number}.xml`);
    file.declare('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
    file.add(`xl/drawings/vmlDrawing${number}.vml`, notesDrawing(sheet.notes, index));
    file.add(`xl/comments${number}.xml`, commentsXml(sheet.notes), `${SHEETML}.comments+xml`);
  }
  const links = linksOf(sheet).map((link) =>
    link.target.startsWith('#') ? link : { ...link, relation: relations.add('hyperlink', link.target, true) },
  );
  const xml = sheetXml(sheet, {
    styles,
    texts,
    digit: digitWidth(book.font),
    active: index === book.active,
    number: index + 1,
    links,
    keptLinks: keptLinks(sheet, relations),
    tables: addTables(sheet, relations, file, count, styles),
    ...(drawing === undefined ? {} : { drawing }),
    ...(notes === undefined ? {} : { notes }),
  });
  file.add(`xl/worksheets/sheet${number}.xml`, xml, `${SHEETML}.worksheet+xml`);
  if (!relations.isEmpty) file.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, relations.toXml());
}

/** Pictures of all sheets, each stored once. */
class Pictures {
  private readonly names = new Map<string, string>();

  constructor(private readonly file: OfficePackage) {}

  add(mime: string, data: string): string {
    const known = this.names.get(data);
    if (known !== undefined) return known;
    const extension = mime
      .replace(/^image\//, '')
      .replace('svg+xml', 'svg')
      .replace(/[^a-z0-9]/g, '');
    const name = `image${String(this.names.size + 1)}.${extension}`;
    this.names.set(data, name);
    this.file.declare(extension, mime);
    this.file.add(`xl/media/${name}`, bytesOfBase64(data));
    return name;
  }
}

function workbookXml(book: Book, sheetIds: readonly string[], others: readonly string[]): string {
  const sheets = book.sheets.map(({ name, visibility }, index) => {
    const state = visibility === 'visible' ? undefined : visibility;
    return `<sheet${attributes({ name, sheetId: index + 1, state, 'r:id': sheetIds[index] })}/>`;
  });
  const indexOf = (sheet: string): number => book.sheets.findIndex(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  const names = book.names.map(({ name, formula, sheet }) => {
    const localSheetId = sheet === undefined ? undefined : indexOf(sheet);
    if (localSheetId === -1) return '';
    return `<definedName${attributes({ name, localSheetId })}>${escapeXml(toFileFormula(formula))}</definedName>`;
  });
  const defined = [...names, ...book.sheets.map(printNamesXml)].join('');
  const view = attributes({
    firstSheet: Math.max(
      0,
      book.sheets.findIndex(({ visibility }) => visibility === 'visible'),
    ),
    activeTab: book.active,
  });
  return (
    `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"${view}/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>${filledElement('externalReferences', {}, others.map((id) => element('externalReference', { 'r:id': id })).join(''))}${defined === '' ? '' : `<definedNames>${defined}</definedNames>`}` +
    // Excel calculates everything once on opening: cached values come from another program.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

function addCustomXml(file: OfficePackage, relations: Relations, xml: string, index: number): void {
  const number = String(index + 1);
  relations.add('customXml', `../customXml/item${number}.xml`);
  file.add(`customXml/item${number}.xml`, xml);
  const own = new Relations();
  own.add('customXmlProps', `itemProps${number}.xml`);
  file.add(`customXml/_rels/item${number}.xml.rels`, own.toXml());
  const id = `{00000000-0000-4000-9000-${number.padStart(12, '0')}}`;
  const properties = `${XML_HEAD}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`;
  file.add(
    `customXml/itemProps${number}.xml`,
    properties,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  );
}

function coreXml({ title, subject, creator, created }: BookProperties): string {
  const element = (name: string, value: string | undefined): string =>
    value === undefined ? '' : `<${name}>${escapeXml(value)}</${name}>`;
  const moment =
    created === undefined ? '' : `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(created)}</dcterms:created>`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `${element('dc:title', title)}${element('dc:subject', subject)}${element('dc:creator', creator)}${moment}</cp:coreProperties>`
  );
}

const appXml = ({ company }: BookProperties): string =>
  `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Runut</Application>` +
  `${company === undefined ? '' : `<Company>${escapeXml(company)}</Company>`}</Properties>`;
