import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../../xml-tree';
import type { BookPage, PageBand } from '../book-page';
import { FREE_ACTIONS, LOCKED_ACTIONS, type BookProtection } from '../book';
import { parseRef } from './refs';

/** Print areas and titles of a sheet, as its defined names say them. */
export interface PrintNames {
  readonly area?: string;
  readonly titles?: string;
}

const INCH = 72;

export function readPage(sheet: XmlElement, names: PrintNames): BookPage {
  const setup = child(sheet, 'pageSetup');
  const fits = flagOf(child(child(sheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage') === true;
  const options = child(sheet, 'printOptions');
  const paper = numberOf(setup, 'paperSize');
  const scale = numberOf(setup, 'scale');
  return {
    ...(paper === undefined ? {} : { paper }),
    orientation: setup?.attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    ...(fits ? { fit: { width: numberOf(setup, 'fitToWidth') ?? 1, height: numberOf(setup, 'fitToHeight') ?? 1 } } : {}),
    ...(fits || scale === undefined || scale === 100 ? {} : { scale }),
    ...readMargins(child(sheet, 'pageMargins')),
    ...(flagOf(options, 'horizontalCentered') === true ? { centerHorizontally: true } : {}),
    ...(flagOf(options, 'verticalCentered') === true ? { centerVertically: true } : {}),
    ...readPrintNames(names),
    ...readBreaks(sheet),
    ...readBands(child(sheet, 'headerFooter')),
  };
}

function readMargins(of: XmlElement | undefined): Pick<BookPage, 'margins'> {
  if (!of) return {};
  const points = (name: string): number => Math.round((numberOf(of, name) ?? 0) * INCH * 1e4) / 1e4;
  return {
    margins: {
      left: points('left'),
      right: points('right'),
      top: points('top'),
      bottom: points('bottom'),
      header: points('header'),
      footer: points('footer'),
    },
  };
}

function readPrintNames({ area, titles }: PrintNames): Pick<BookPage, 'printArea' | 'titleRows' | 'titleColumns'> {
  const printArea = splitRefs(area).flatMap((one) => parseRef(one) ?? []);
  const parts = splitRefs(titles);
  const rows = parts.flatMap((one) => (/\$\d+:\$\d+$/.test(one) ? (parseRef(one) ?? []) : []))[0];
  const columns = parts.flatMap((one) => (/\$[A-Z]+:\$[A-Z]+$/i.test(one) ? (parseRef(one) ?? []) : []))[0];
  return {
    ...(printArea.length > 0 ? { printArea } : {}),
    ...(rows ? { titleRows: { row: rows.row, rows: rows.rows } } : {}),
    ...(columns ? { titleColumns: { column: columns.column, columns: columns.columns } } : {}),
  };
}

/** Divides at commas outside of quoted sheet names. */
const splitRefs = (formula: string | undefined): string[] => formula?.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

function readBreaks(sheet: XmlElement): Pick<BookPage, 'breaksAbove' | 'breaksLeft'> {
  const at = (name: string): number[] =>
    childrenOf(child(sheet, name), 'brk').flatMap((one) => {
      const id = numberOf(one, 'id');
      return id === undefined || id <= 0 || flagOf(one, 'man') === false ? [] : [id];
    });
  const [breaksAbove, breaksLeft] = [at('rowBreaks'), at('colBreaks')];
  return { ...(breaksAbove.length > 0 ? { breaksAbove } : {}), ...(breaksLeft.length > 0 ? { breaksLeft } : {}) };
}

function readBands(of: XmlElement | undefined): Pick<BookPage, 'header' | 'footer' | 'firstPage'> {
  if (!of) return {};
  const header = readBand(child(of, 'oddHeader')?.text);
  const footer = readBand(child(of, 'oddFooter')?.text);
  const first = { header: readBand(child(of, 'firstHeader')?.text), footer: readBand(child(of, 'firstFooter')?.text) };
  return {
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
    ...(flagOf(of, 'differentFirst') === true
      ? { firstPage: { ...(first.header ? { header: first.header } : {}), ...(first.footer ? { footer: first.footer } : {}) } }
      : {}),
  };
}

/** Divides "&LKiri&CTengah&RKanan"; what stands before any code is the middle. */
function readBand(code: string | undefined): PageBand | undefined {
  if (code === undefined || code.trim() === '') return undefined;
  const band: { left?: string; center?: string; right?: string } = {};
  let part: keyof typeof band = 'center';
  for (const piece of code.match(/&[\s\S]|[^&]+|&$/g) ?? []) {
    if (piece === '&L') part = 'left';
    else if (piece === '&C') part = 'center';
    else if (piece === '&R') part = 'right';
    else band[part] = (band[part] ?? '') + piece;
  }
  return band;
}

const SECRET = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

export function readProtection(of: XmlElement | undefined): BookProtection | undefined {
  if (flagOf(of, 'sheet') !== true) return undefined;
  const secret = Object.fromEntries(
    SECRET.flatMap((name) => (of?.attributes[name] === undefined ? [] : [[name, of.attributes[name]]])),
  );
  return {
    allow: [
      ...LOCKED_ACTIONS.filter((action) => flagOf(of, action) === false),
      ...FREE_ACTIONS.filter((action) => flagOf(of, action) !== true),
    ],
    ...(Object.keys(secret).length > 0 ? { secret } : {}),
  };
}
