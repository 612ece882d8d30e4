import { present, trueOrAbsent } from '../../../domain/present';
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
  const scale = numberOf(setup, 'scale');
  const printArea = splitRefs(names.area).flatMap((one) => parseRef(one) ?? []);
  const titles = splitRefs(names.titles);
  const [rows] = titles.flatMap((one) => (/\$\d+:\$\d+$/.test(one) ? (parseRef(one) ?? []) : []));
  const [columns] = titles.flatMap((one) => (/\$[A-Z]+:\$[A-Z]+$/i.test(one) ? (parseRef(one) ?? []) : []));
  return {
    orientation: setup?.attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    ...present({
      paper: numberOf(setup, 'paperSize') ?? paperOf(setup),
      firstNumber: flagOf(setup, 'useFirstPageNumber') === true ? numberOf(setup, 'firstPageNumber') : undefined,
      fit: fits ? { width: numberOf(setup, 'fitToWidth') ?? 1, height: numberOf(setup, 'fitToHeight') ?? 1 } : undefined,
      scale: fits || scale === 100 ? undefined : scale,
      margins: readMargins(child(sheet, 'pageMargins')),
      centerHorizontally: trueOrAbsent(flagOf(options, 'horizontalCentered')),
      centerVertically: trueOrAbsent(flagOf(options, 'verticalCentered')),
      blackAndWhite: flagOf(setup, 'blackAndWhite') === true ? true : undefined,
      printArea: printArea.length > 0 ? printArea : undefined,
      titleRows: rows && { row: rows.row, rows: rows.rows },
      titleColumns: columns && { column: columns.column, columns: columns.columns },
      breaksAbove: readBreaks(child(sheet, 'rowBreaks')),
      breaksLeft: readBreaks(child(sheet, 'colBreaks')),
    }),
    ...readBands(child(sheet, 'headerFooter')),
  };
}

/** Papers by their width and height in millimetres; F4 is cut as Folio or a little narrower. */
const PAPERS = [[1, 216, 279], [5, 216, 356], [8, 297, 420], [9, 210, 297], [11, 148, 210], [13, 182, 257], [14, 216, 330], [14, 210, 330]] as const; // prettier-ignore
const MILLIMETRES: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, pc: 25.4 / 6, pi: 25.4 / 6 };

/** LibreOffice says paper without a number of its own by its size ("215mm"). */
function paperOf(setup: XmlElement | undefined): number | undefined {
  const length = (name: string): number => {
    const [, value = '', unit = ''] = /^([\d.]+)([a-z]{2})$/.exec(setup?.attributes[name] ?? '') ?? [];
    return Number(value) * (MILLIMETRES[unit] ?? Number.NaN);
  };
  const [short, long] = [length('paperWidth'), length('paperHeight')].sort((a, b) => a - b);
  return PAPERS.find(([, width, height]) => Math.abs(width - (short ?? 0)) <= 2 && Math.abs(height - (long ?? 0)) <= 2)?.[0];
}

function readMargins(of: XmlElement | undefined): BookPage['margins'] {
  const points = (name: string): number => Math.round((numberOf(of, name) ?? 0) * INCH * 1e4) / 1e4;
  const [left, right, top, bottom] = [points('left'), points('right'), points('top'), points('bottom')];
  return of && { left, right, top, bottom, header: points('header'), footer: points('footer') };
}

/** Divides at commas outside of quoted sheet names. */
const splitRefs = (formula: string | undefined): string[] => formula?.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

function readBreaks(of: XmlElement | undefined): readonly number[] | undefined {
  const breaks = childrenOf(of, 'brk').flatMap((one) => {
    const id = numberOf(one, 'id') ?? 0;
    return id <= 0 || flagOf(one, 'man') === false ? [] : [id];
  });
  return breaks.length > 0 ? breaks : undefined;
}

function readBands(of: XmlElement | undefined): Pick<BookPage, 'header' | 'footer' | 'firstPage' | 'evenPages'> {
  const band = (name: string): PageBand | undefined => readBand(child(of, name)?.text);
  const first = present({ header: band('firstHeader'), footer: band('firstFooter') });
  const firstPage = flagOf(of, 'differentFirst') === true ? first : undefined;
  const even = present({ header: band('evenHeader'), footer: band('evenFooter') });
  const evenPages = flagOf(of, 'differentOddEven') === true ? even : undefined;
  return present({ header: band('oddHeader'), footer: band('oddFooter'), firstPage, evenPages });
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
