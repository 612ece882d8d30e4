import { refuse, ok, type Result } from '../../../domain/result';
import { LIMITS, type FileRefusal } from '../../refusal';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../../xml-tree';
import { quoteSheetName } from '../../../domain/sheet/names';
import { DamagedFile } from '../../zip';
import { relationOf, type PackageReader, type Relation } from './package';
import type { SheetHead } from './sheet';

/** What the workbook part says before any sheet is read. */
export interface WorkbookPart {
  readonly workbook: XmlElement;
  readonly relations: readonly Relation[];
  /** The worksheets in tab order. */
  readonly heads: readonly SheetHead[];
  /** Index among `heads` of the sheet the file opens on: a visible one. */
  readonly active: number;
  /** Days to add to dates of a file that counts from 1904. */
  readonly epoch: number;
  /** Path of a part the workbook names by its kind, e.g. "styles". */
  targetOf(type: string): string | undefined;
}

/** Reads the workbook part of an opened package. */
export function readWorkbookPart(parts: PackageReader, file: string): Result<WorkbookPart, FileRefusal> {
  const path = parts.relationsOf('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(path)) return refuse({ kind: 'foreign', file, detail: '.xlsb' });
  const workbook = parts.xmlOf(path);
  if (!workbook) throw new DamagedFile('no workbook');
  if (workbook.name !== 'workbook') return refuse({ kind: 'foreign', file, detail: OTHER_DOCUMENTS[workbook.name] ?? 'Office' });
  const relations = parts.relationsOf(path);
  const heads = readHeads(workbook, relations);
  if (heads.length === 0) throw new DamagedFile('no sheets');
  if (heads.length > LIMITS.sheets) return refuse({ kind: 'too-many-sheets', file });
  const wanted = numberOf(child(child(workbook, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  const firstVisible = Math.max(
    0,
    heads.findIndex(({ visibility }) => visibility === 'visible'),
  );
  return ok({
    workbook,
    relations,
    heads,
    active: heads[wanted]?.visibility === 'visible' ? wanted : firstVisible,
    epoch: flagOf(child(workbook, 'workbookPr'), 'date1904') === true ? DAYS_TO_1904 : 0,
    targetOf: (type) => relations.find((one) => one.type === type && !one.external)?.target,
  });
}

const DAYS_TO_1904 = 1462;
const OTHER_DOCUMENTS: Readonly<Record<string, string>> = { document: 'Word (.docx)', presentation: 'PowerPoint (.pptx)' };

type PrintName = 'area' | 'titles';

/** What a defined name says of printing; some programs leave out the prefix of Excel's own names. */
export function printNameOf({ attributes, text }: XmlElement): PrintName | undefined {
  const [, prefix, what] = /^(_xlnm\.)?Print_(Area|Titles)$/i.exec(attributes['name'] ?? '') ?? [];
  if (what === undefined || (prefix === undefined && !/[!$]/.test(text))) return undefined;
  return what.toLowerCase() as PrintName;
}

/** By its number or, where a name says none, by the sheet it points to. */
const ownerOf = ({ attributes, text }: XmlElement, index: number, sheet: string): boolean =>
  attributes['localSheetId'] === undefined
    ? text.startsWith(`${quoteSheetName(sheet)}!`) || text.startsWith(`${sheet}!`)
    : attributes['localSheetId'] === String(index);

function readHeads(workbook: XmlElement, relations: readonly Relation[]): SheetHead[] {
  const names = childrenOf(child(workbook, 'definedNames'), 'definedName');
  return childrenOf(child(workbook, 'sheets'), 'sheet').flatMap((sheet, index) => {
    const relation = relationOf(relations, sheet);
    // Chart and dialog sheets have no cells.
    if (relation?.type !== 'worksheet') return [];
    const { name = '', state } = sheet.attributes;
    const printed = (what: PrintName): string | undefined =>
      names.find((one) => printNameOf(one) === what && ownerOf(one, index, name))?.text;
    const [area, titles] = [printed('area'), printed('titles')];
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
