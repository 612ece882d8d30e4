import { columnLetters, pinned } from '../../../domain/sheet/address';
import { fitBand, LAST_COLUMN, LAST_ROW, EXCEL_LIMITS } from '../../../domain/sheet/limits';
import { quoteSheetName } from '../../../domain/sheet/names';
import { attributes, element, escapeXml, filledElement } from '../../xml-text';
import { filterNameXml, type KeptWords } from './kept';
import type { BookPage, PageBand } from '../book-page';
import { FREE_ACTIONS, LOCKED_ACTIONS, type BookProtection, type BookSheet } from '../book';

const INCH = 72;
const inches = (points: number): number => Math.round((points / INCH) * 1e6) / 1e6;

/** Everything of a worksheet that only paper sees, in the order the format asks for. */
export function pageXml(page: BookPage, words: KeptWords): string {
  const options = {
    ...words('printOptions'),
    horizontalCentered: page.centerHorizontally === true ? true : undefined,
    verticalCentered: page.centerVertically === true ? true : undefined,
  };
  const setup = {
    ...words('pageSetup'),
    paperSize: page.paper,
    scale: page.fit === undefined ? page.scale : undefined,
    fitToWidth: page.fit?.width === 1 ? undefined : page.fit?.width,
    fitToHeight: page.fit?.height === 1 ? undefined : page.fit?.height,
    firstPageNumber: page.firstNumber,
    blackAndWhite: page.blackAndWhite,
    useFirstPageNumber: page.firstNumber === undefined ? undefined : true,
    orientation: page.orientation,
  };
  return (
    (attributes(options) === '' ? '' : element('printOptions', options)) +
    marginsXml(page.margins) +
    element('pageSetup', setup) +
    bandsXml(page, words('headerFooter')) +
    breaksXml('rowBreaks', page.breaksAbove, LAST_COLUMN) +
    breaksXml('colBreaks', page.breaksLeft, LAST_ROW)
  );
}

function marginsXml(margins: BookPage['margins']): string {
  if (!margins) return '';
  const { left, right, top, bottom, header, footer } = margins;
  const edges = Object.entries({ left, right, top, bottom, header, footer });
  return element('pageMargins', Object.fromEntries(edges.map(([edge, points]) => [edge, inches(points)])));
}

function bandsXml({ header, footer, firstPage, evenPages }: BookPage, words: ReturnType<KeptWords>): string {
  const part = (name: string, band: PageBand | undefined): string => filledElement(name, {}, escapeXml(bandCode(band)));
  const bands =
    part('oddHeader', header) +
    part('oddFooter', footer) +
    (evenPages ? part('evenHeader', evenPages.header) + part('evenFooter', evenPages.footer) : '') +
    (firstPage ? part('firstHeader', firstPage.header) + part('firstFooter', firstPage.footer) : '');
  const differs = {
    differentOddEven: evenPages ? true : undefined,
    differentFirst: firstPage ? true : undefined,
    ...words,
  };
  return attributes(differs) === '' ? filledElement('headerFooter', {}, bands) : element('headerFooter', differs, bands);
}

function bandCode(band: PageBand | undefined): string {
  const { left, center, right } = fitBand(band ?? {});
  return (left ? `&L${left}` : '') + (center ? `&C${center}` : '') + (right ? `&R${right}` : '');
}

function breaksXml(name: string, at: readonly number[] | undefined, max: number): string {
  const wanted = [...new Set(at ?? [])]
    .filter((one) => one > 0)
    .sort((a, b) => a - b)
    .slice(0, EXCEL_LIMITS.pageBreaks);
  const breaks = wanted.map((id) => element('brk', { id, max, man: true })).join('');
  return filledElement(name, { count: wanted.length, manualBreakCount: wanted.length }, breaks);
}

/** Allowed actions lift a lock that the format sets; the two selections and drawings are the other way round. */
export function protectionXml(protection: BookProtection | undefined): string {
  if (!protection) return '';
  const flags: Record<string, boolean> = {};
  for (const action of FREE_ACTIONS) if (!protection.allow.includes(action)) flags[action] = true;
  for (const action of LOCKED_ACTIONS) if (protection.allow.includes(action)) flags[action] = false;
  return element('sheetProtection', { ...protection.secret, sheet: true, ...flags });
}

/** Print areas and titles are names of their own, limited to their sheet. */
export function printNamesXml(sheet: BookSheet, index: number): string {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const named = (name: string, formula: string): string =>
    filledElement('definedName', { name, localSheetId: index }, escapeXml(formula));
  const columns = titleColumns
    ? [`${prefix}$${columnLetters(titleColumns.column)}:$${columnLetters(titleColumns.column + titleColumns.columns - 1)}`]
    : [];
  const rows = titleRows ? [`${prefix}$${String(titleRows.row + 1)}:$${String(titleRows.row + titleRows.rows)}`] : [];
  return (
    filterNameXml(sheet, index, prefix) +
    named('_xlnm.Print_Area', (printArea ?? []).map((one) => prefix + pinned(one)).join(',')) +
    named('_xlnm.Print_Titles', [...columns, ...rows].join(','))
  );
}
