import { EXCEL_LIMITS } from '../../domain/sheet/limits';
import { child, childrenOf, flagOf, parseXml, type XmlElement } from '../xml-tree';
import type { FileRefusal } from '../refusal';
import { openPackage, PackageReader, type Relation } from './read/package';
import { KEPT_ELEMENTS, KEPT_EXTENSIONS } from './read/kept';
import { isAlone, KEPT_PARTS } from './read/kept-parts';
import { isReadValidation } from './read/rules';
import { cutSheet } from './read/sheet-data';
import { readWorkbookPart } from './read/workbook-part';

/** What an .xlsx may hold that a `Book` does not: writing the file from its Book would lose it. */
export type NotKeptKind =
  | 'macros'
  | 'pivot-tables'
  | 'threaded-comments'
  | 'external-links'
  | 'tables'
  | 'slicers'
  | 'queries'
  | 'controls'
  | 'chart-sheets'
  | 'signatures'
  | 'custom-properties'
  | 'structure-protection'
  | 'data-tables'
  | 'rich-text'
  | 'rules'
  | 'long-alerts'
  | 'looks'
  | 'calculation'
  | 'drawings'
  | 'other';

/** `where` names the sheet or, for the workbook as a whole, the part or element of the file. */
export interface NotKept {
  readonly kind: NotKeptKind;
  readonly where: string;
}

/**
 * Everything in the bytes of an .xlsx that `readXlsx` leaves out, found by what it is known to read (a list of what is kept, not of
 * what is lost), so that a part nobody has thought of counts as well. Bytes that cannot be read are refused as there.
 */
export function notKept(bytes: Uint8Array, file: string): readonly NotKept[] | FileRefusal {
  const parts = openPackage(bytes, file);
  if (!(parts instanceof PackageReader)) return parts;
  const part = readWorkbookPart(parts, file);
  if (!part.ok) return part.refusal;
  const { workbook, relations, heads, targetOf } = part.value;
  const isOther = (one: Relation): boolean => !(KEPT_PARTS.includes(one.type) && isAlone(parts, one));
  const found = [
    ...unknownRelations(parts.relationsOf('').filter(isOther), ROOT_KEPT, '_rels/.rels'),
    ...unknownRelations(relations.filter(isOther), WORKBOOK_KEPT, 'workbook.xml'),
    ...unknownElements(workbook, WORKBOOK_ELEMENTS, 'workbook.xml'),
    ...heads.flatMap(({ name, path }) => ofSheet(parts, path, name)),
  ];
  if (hasRichText(parts.textOf(targetOf('sharedStrings') ?? '') ?? ''))
    found.push({ kind: 'rich-text', where: 'sharedStrings.xml' });
  if (hasOtherLooks(parts.xmlOf(targetOf('styles') ?? ''))) found.push({ kind: 'looks', where: 'styles.xml' });
  if (flagOf(child(workbook, 'calcPr'), 'iterate') === true) found.push({ kind: 'calculation', where: 'workbook.xml' });
  const known = new Map(found.map((one) => [`${one.kind} ${one.where}`, one]));
  return [...known.values()];
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Relationships that are read, or that Excel makes again by itself (calculation order, thumbnail, a printer's settings, themes' names). */
const ROOT_KEPT = set('officeDocument core-properties extended-properties thumbnail');
const WORKBOOK_KEPT = set('worksheet styles sharedStrings theme calcChain customXml sheetMetadata');
const SHEET_KEPT = set('drawing comments vmlDrawing hyperlink printerSettings table');
const DRAWING_KEPT = set('image chart');

const WORKBOOK_ELEMENTS = set(
  'fileVersion workbookPr bookViews sheets definedNames calcPr AlternateContent revisionPtr extLst fileRecoveryPr externalReferences pivotCaches',
);
const SHEET_ELEMENTS = set(
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection mergeCells phoneticPr conditionalFormatting ' +
    'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing legacyDrawing ' +
    `AlternateContent extLst tableParts ${KEPT_ELEMENTS.join(' ')}`,
);

/** What unknown relationships and elements are, where people have a word for them. */
const KINDS: Readonly<Record<string, NotKeptKind>> = {
  vbaProject: 'macros',
  xlMacrosheet: 'macros',
  pivotTable: 'pivot-tables',
  pivotCacheDefinition: 'pivot-tables',
  threadedComment: 'threaded-comments',
  person: 'threaded-comments',
  externalLink: 'external-links',
  externalLinkPath: 'external-links',
  table: 'tables',
  tableParts: 'tables',
  slicer: 'slicers',
  slicerCache: 'slicers',
  timeline: 'slicers',
  timelineCache: 'slicers',
  connections: 'queries',
  queryTable: 'queries',
  xmlMaps: 'queries',
  oleObject: 'controls',
  oleObjects: 'controls',
  package: 'controls',
  control: 'controls',
  controls: 'controls',
  ctrlProp: 'controls',
  chartsheet: 'chart-sheets',
  dialogsheet: 'chart-sheets',
  origin: 'signatures',
  'custom-properties': 'custom-properties',
  workbookProtection: 'structure-protection',
};

const kindOf = (name: string): NotKeptKind => KINDS[name] ?? 'other';

const named = (name: string, where: string): NotKept => {
  const kind = kindOf(name);
  return { kind, where: kind === 'other' ? `${where} (${name})` : where };
};

const unknownRelations = (relations: readonly Relation[], kept: ReadonlySet<string>, where: string): NotKept[] =>
  relations.filter(({ type }) => !kept.has(type)).map(({ type }) => named(type, where));

const unknownElements = (of: XmlElement, kept: ReadonlySet<string>, where: string): NotKept[] =>
  of.children.filter((one) => !kept.has(one.name) && !isOpenProtection(one)).map(({ name }) => named(name, where));

/** LibreOffice writes the element into every workbook; it protects only where it says so. */
const isOpenProtection = (one: XmlElement): boolean =>
  one.name === 'workbookProtection' &&
  !['lockStructure', 'lockWindows', 'lockRevision'].some((lock) => flagOf(one, lock) === true);

function ofSheet(parts: PackageReader, path: string, sheet: string): NotKept[] {
  const xml = parts.sheetOf(path);
  const rest = parseXml(cutSheet(xml)?.rest ?? xml);
  const relations = parts.relationsOf(path);
  const found = [
    ...unknownRelations(relations, SHEET_KEPT, sheet),
    ...unknownElements(rest, SHEET_ELEMENTS, sheet),
    ...childrenOf(child(rest, 'extLst'), 'ext').flatMap(({ children }) => children.flatMap((one) => ofExtension(one, sheet))),
    ...relations.flatMap(({ type, target }) =>
      type === 'drawing' ? ofDrawing(parts, target, sheet) : type === 'vmlDrawing' ? ofNotes(parts, target, sheet) : [],
    ),
  ];
  const add = (kind: NotKeptKind, isThere: boolean): void => {
    if (isThere) found.push({ kind, where: sheet });
  };
  add('data-tables', /<(?:\w+:)?f\s[^<>]*\bt\s*=\s*["']dataTable["']/.test(xml));
  add(
    'tables',
    relations.some((one) => one.type === 'table' && (!parts.has(one.target) || parts.relationsOf(one.target).length > 0)),
  );
  add('rich-text', hasRichText(xml));
  add(
    'rules',
    laterRules(rest, 'dataValidations', 'dataValidation').some((one) => !isReadValidation(one)),
  );
  add(
    'long-alerts',
    [
      ...childrenOf(child(rest, 'dataValidations'), 'dataValidation'),
      ...laterRules(rest, 'dataValidations', 'dataValidation'),
    ].some(isAlertCut),
  );
  return found;
}

/** Whether what an input rule says is longer than Excel lets be said: a file may hold more, which is shortened when it is written. */
const isAlertCut = ({ attributes: { errorTitle = '', error = '', promptTitle = '', prompt = '' } }: XmlElement): boolean =>
  errorTitle.length > EXCEL_LIMITS.alertTitle ||
  error.length > EXCEL_LIMITS.alert ||
  promptTitle.length > EXCEL_LIMITS.promptTitle ||
  prompt.length > EXCEL_LIMITS.prompt;

const PLAIN_FILLS = set('none solid gray125');

/** Looks of cells and of conditional formats that a `BookStyle` and a `ConditionalLook` do not hold. */
function hasOtherLooks(styles: XmlElement | undefined): boolean {
  const fonts = childrenOf(child(styles, 'fonts'), 'font');
  const fills = childrenOf(child(styles, 'fills'), 'fill');
  const borders = childrenOf(child(styles, 'borders'), 'border');
  const formats = childrenOf(child(styles, 'cellXfs'), 'xf');
  const looks = childrenOf(child(styles, 'dxfs'), 'dxf');
  const pattern = (of: XmlElement): string => child(of, 'patternFill')?.attributes['patternType'] ?? 'none';
  return (
    fonts.some(
      (one) => child(one, 'vertAlign') !== undefined || /double|Accounting/.test(child(one, 'u')?.attributes['val'] ?? ''),
    ) ||
    fills.some((one) => child(one, 'gradientFill') !== undefined || !PLAIN_FILLS.has(pattern(one))) ||
    borders.some((one) => (child(one, 'diagonal')?.attributes['style'] ?? 'none') !== 'none') ||
    formats.some((one) => flagOf(child(one, 'protection'), 'hidden') === true) ||
    looks.some((one) => one.children.some(({ name }) => name !== 'font' && name !== 'fill'))
  );
}

/** A piece of text within a cell that looks unlike the rest: a run with properties of its own. */
const hasRichText = (xml: string): boolean => /<(?:\w+:)?r>\s*<(?:\w+:)?rPr[\s>]/.test(xml);

/** Rules of an extension that later Excels have added to the sheet. */
const laterRules = (rest: XmlElement, list: string, name: string): XmlElement[] =>
  childrenOf(child(rest, 'extLst'), 'ext').flatMap((one) => childrenOf(child(one, list), name));

/** Extensions later Excels have added to the sheet. */
const ofExtension = (content: XmlElement, sheet: string): NotKept[] =>
  content.name === 'dataValidations' || KEPT_EXTENSIONS.includes(content.name)
    ? []
    : [named(content.name.replace(/^(slicer|timeline).*$/, '$1'), sheet)];

const ofDrawing = (parts: PackageReader, path: string, sheet: string): NotKept[] =>
  parts.relationsOf(path).some(({ type, external }) => external || !DRAWING_KEPT.has(type))
    ? [{ kind: 'drawings', where: sheet }]
    : [];

/** The old drawing of a sheet holds the boxes of its notes; whatever else stands in it is a form control or a picture. */
const ofNotes = (parts: PackageReader, path: string, sheet: string): NotKept[] =>
  [...(parts.textOf(path) ?? '').matchAll(/ObjectType\s*=\s*["'](\w+)["']/g)].some(([, type]) => type !== 'Note')
    ? [{ kind: 'controls', where: sheet }]
    : [];
