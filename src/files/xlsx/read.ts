import { ok, type Result } from '../../domain/result';
import type { NativeBytes } from '../native-bytes';
import type { FileRefusal } from '../refusal';
import { child, childrenOf, numberOf, parseXml, type XmlElement } from '../xml-tree';
import type { Book, BookName, BookProperties } from './book';
import { fillValues, type Uncalculated } from './calculate/fill-values';
import { fromFileFormula } from './formula';
import { readTheme } from './read/colors';
import { readKeptParts } from './read/kept-parts';
import { readPackage, type PackageReader, type Relation } from './read/package';
import { readSheet, type SheetHead } from './read/sheet';
import { readStyles } from './read/styles';
import { readTexts } from './read/texts';
import { printNameOf, readWorkbookPart } from './read/workbook-part';
import { isSettingsXml } from './settings-part';

/**
 * Reads an .xlsx (or .xlsm, .xltx) file of whatever origin. Nothing in it is run; formulas keep the values the file has.
 * `file` is the name used in refusals. Never throws on bytes: what cannot be read is refused.
 */
export const readXlsx = (bytes: Uint8Array, file: string, native?: NativeBytes): Result<Book, FileRefusal> =>
  readPackage(bytes, file, (parts) => readParts(parts, file), native);

function readParts(parts: PackageReader, file: string): Result<Book, FileRefusal> {
  const part = readWorkbookPart(parts, file);
  if (!part.ok) return part;
  const { workbook, relations, heads, active, epoch, targetOf } = part.value;
  const theme = readTheme(parts.xmlOf(targetOf('theme') ?? ''));
  const styles = readStyles(parts.xmlOf(targetOf('styles') ?? ''), theme);
  const texts = readTexts(parts.textOf(targetOf('sharedStrings') ?? '') ?? '<sst/>');
  const count = { cells: 0 };
  const uncalculated: Uncalculated[] = [];
  const sheets = heads.map((head) => readSheet(head, { parts, theme, styles, texts, epoch, count, uncalculated }));
  fillValues(sheets, uncalculated);
  return ok({
    sheets,
    active,
    names: readNames(workbook, heads),
    font: styles.font,
    ...readCustomXml(parts, relations),
    properties: readProperties(parts),
    ...readKeptParts(parts, workbook, relations),
  });
}

function readNames(workbook: XmlElement, heads: readonly SheetHead[]): BookName[] {
  return childrenOf(child(workbook, 'definedNames'), 'definedName').flatMap((one) => {
    const { name } = one.attributes;
    if (name === undefined || name.startsWith('_xlnm.') || printNameOf(one) !== undefined || one.text.trim() === '') return [];
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
