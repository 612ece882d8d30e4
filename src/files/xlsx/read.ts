import { ok, refuse, type Result } from '../../domain/result';
import { LIMITS, type FileRefusal } from '../refusal';
import { child, childrenOf, flagOf, numberOf, parseXml, type XmlElement } from '../xml-tree';
import { DamagedFile } from '../zip';
import type { Book, BookName, BookProperties } from './book';
import { fromFileFormula } from './formula';
import { TooManyCells } from './read/cells';
import { readTheme } from './read/colors';
import { openPackage, PackageReader, relationOf, type Relation } from './read/package';
import { readSheet, type SheetHead } from './read/sheet';
import { readStyles } from './read/styles';
import { readTexts } from './read/texts';
import { isSettingsXml } from './settings-part';

/**
 * Reads an .xlsx (or .xlsm, .xltx) file of whatever origin. Nothing in it is run; formulas keep the values the file has.
 * `file` is the name used in refusals. Never throws on bytes: what cannot be read is refused.
 */
export function readXlsx(bytes: Uint8Array, file: string): Result<Book, FileRefusal> {
  try {
    const parts = openPackage(bytes, file);
    if (!(parts instanceof PackageReader)) return refuse(parts);
    return readParts(parts, file);
  } catch (error) {
    // A reader that stumbles over a stranger's bytes has met a damaged file, whichever check noticed it first.
    return refuse({ kind: error instanceof TooManyCells ? 'too-many-cells' : 'damaged', file });
  }
}

function readParts(parts: PackageReader, file: string): Result<Book, FileRefusal> {
  const path = parts.relationsOf('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(path)) return refuse({ kind: 'foreign', file, detail: '.xlsb' });
  const workbook = parts.xmlOf(path);
  if (!workbook) throw new DamagedFile('no workbook');
  if (workbook.name !== 'workbook') return refuse({ kind: 'foreign', file, detail: OTHER_DOCUMENTS[workbook.name] ?? 'Office' });
  const relations = parts.relationsOf(path);
  const targetOf = (type: string): string | undefined => relations.find((one) => one.type === type && !one.external)?.target;
  const heads = readHeads(workbook, relations);
  if (heads.length === 0) throw new DamagedFile('no sheets');
  if (heads.length > LIMITS.sheets) return refuse({ kind: 'too-many-sheets', file });
  const theme = readTheme(parts.xmlOf(targetOf('theme') ?? ''));
  const styles = readStyles(parts.xmlOf(targetOf('styles') ?? ''), theme);
  const texts = readTexts(parts.textOf(targetOf('sharedStrings') ?? '') ?? '<sst/>');
  const epoch = flagOf(child(workbook, 'workbookPr'), 'date1904') === true ? DAYS_TO_1904 : 0;
  const count = { cells: 0 };
  const sheets = heads.map((head) => readSheet(head, { parts, theme, styles, texts, epoch, count }));
  const active = numberOf(child(child(workbook, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  const firstVisible = Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === 'visible'),
  );
  return ok({
    sheets,
    active: sheets[active]?.visibility === 'visible' ? active : firstVisible,
    names: readNames(workbook, heads),
    font: styles.font,
    ...readCustomXml(parts, relations),
    properties: readProperties(parts),
  });
}

const DAYS_TO_1904 = 1462;
const OTHER_DOCUMENTS: Readonly<Record<string, string>> = { document: 'Word (.docx)', presentation: 'PowerPoint (.pptx)' };

function readHeads(workbook: XmlElement, relations: readonly Relation[]): SheetHead[] {
  const names = childrenOf(child(workbook, 'definedNames'), 'definedName');
  return childrenOf(child(workbook, 'sheets'), 'sheet').flatMap((sheet, index) => {
    const relation = relationOf(relations, sheet);
    // Chart and dialog sheets have no cells.
    if (relation?.type !== 'worksheet') return [];
    const printed = (name: string): string | undefined =>
      names.find(({ attributes }) => attributes['name'] === name && attributes['localSheetId'] === String(index))?.text;
    const { name = '', state } = sheet.attributes;
    const [area, titles] = [printed('_xlnm.Print_Area'), printed('_xlnm.Print_Titles')];
    return [
      {
        name,
        visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        path: relation.target,
        position: index,
        print: { ...(area === undefined ? {} : { area }), ...(titles === undefined ? {} : { titles }) },
      },
    ];
  });
}

function readNames(workbook: XmlElement, heads: readonly SheetHead[]): BookName[] {
  return childrenOf(child(workbook, 'definedNames'), 'definedName').flatMap((one) => {
    const { name } = one.attributes;
    if (name === undefined || name.startsWith('_xlnm.') || one.text.trim() === '') return [];
    const local = numberOf(one, 'localSheetId');
    const sheet = local === undefined ? undefined : heads.find(({ position }) => position === local)?.name;
    if (local !== undefined && sheet === undefined) return [];
    return [{ name, formula: fromFileFormula(one.text).slice(1), ...(sheet === undefined ? {} : { sheet }) }];
  });
}

function readCustomXml(parts: PackageReader, relations: readonly Relation[]): Pick<Book, 'settings' | 'customXml'> {
  const settings: Record<string, string> = {};
  const customXml: string[] = [];
  for (const { type, target } of relations) {
    const xml = type === 'customXml' ? parts.textOf(target) : undefined;
    if (xml === undefined) continue;
    if (!isSettingsXml(xml)) customXml.push(xml);
    else for (const one of childrenOf(parseXml(xml), 'setting')) settings[one.attributes['key'] ?? ''] = one.text;
  }
  return { settings, customXml };
}

function readProperties(parts: PackageReader): BookProperties {
  const root = parts.relationsOf('');
  const core = parts.xmlOf(root.find(({ type }) => type === 'core-properties')?.target ?? '');
  const app = parts.xmlOf(root.find(({ type }) => type === 'extended-properties')?.target ?? '');
  const entries = [
    ['title', child(core, 'title')?.text],
    ['subject', child(core, 'subject')?.text],
    ['creator', child(core, 'creator')?.text],
    ['created', child(core, 'created')?.text],
    ['company', child(app, 'Company')?.text],
  ] as const;
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''));
}
