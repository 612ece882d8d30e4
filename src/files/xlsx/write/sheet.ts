import { a1, area, columnLetters, type Area } from '../../../domain/sheet/address';
import { attributes, element, filledElement, XML_HEAD } from '../../xml-text';
import type { BookSheet, Outline } from '../book';
import { columnsXml, sheetDataXml, type SharedTexts } from './cells';
import { keptPieces, type PiecesToWrite } from './kept';
import { pageXml, protectionXml } from './page';
import { conditionalsXml, validationsXml } from './rules';
import { argb, type StyleTable } from './styles';

/** A link on a cell: to the web (a relationship) or inside the workbook. */
interface SheetLink {
  readonly address: string;
  readonly target: string;
}

export function linksOf(sheet: BookSheet): SheetLink[] {
  const links: SheetLink[] = [];
  sheet.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.link !== undefined) links.push({ address: a1({ row, column }), target: cell.link.replaceAll(' ', '%20') });
    });
  });
  return links;
}

interface SheetParts {
  readonly styles: StyleTable;
  readonly texts: SharedTexts;
  /** Width of a digit of the Normal font, pixels. */
  readonly digit: number;
  readonly active: boolean;
  /** The sheet's place in the file, from 1. */
  readonly number: number;
  /** Relationship ids of the parts that hang on the sheet. */
  readonly drawing?: string;
  readonly notes?: string;
  readonly links: readonly (SheetLink & { readonly relation?: string })[];
  /** What else is linked, and tables, as the sheet says them. */
  readonly keptLinks: string;
  readonly tables: string;
}

/** A worksheet part, its elements in the order ECMA-376 18.3.1.99 fixes. */
export function sheetXml(sheet: BookSheet, parts: SheetParts): string {
  const kept = keptPieces(sheet, parts.styles);
  const rules = (sheet.kept ?? []).filter(({ kind }) => kind === 'conditional');
  const conditionals = conditionalsXml(sheet.conditionals, parts.styles, parts.number, rules);
  return (
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    sheetPropertiesXml(sheet, kept) +
    `<dimension ref="${a1(usedArea(sheet))}"/>` +
    viewXml(sheet, parts.active, kept.words('sheetView')) +
    `<sheetFormatPr${attributes({
      defaultColWidth: Math.round((sheet.defaultColumnWidth / 0.75 / parts.digit) * 1e6) / 1e6,
      defaultRowHeight: sheet.defaultRowHeight,
      outlineLevelRow: deepest(sheet.rows),
      outlineLevelCol: deepest(sheet.columns),
    })}/>` +
    columnsXml(sheet, parts.styles, parts.digit) +
    sheetDataXml(sheet, parts.styles, parts.texts) +
    kept.element('sheetCalcPr') +
    protectionXml(sheet.protection) +
    kept.element('protectedRanges') +
    kept.element('autoFilter') +
    kept.element('sortState') +
    mergesXml(sheet.merges) +
    kept.element('phoneticPr') +
    conditionals.xml +
    validationsXml(sheet.validations, kept.validations) +
    linksXml(parts.links, parts.keptLinks) +
    pageXml(sheet.page, kept.words) +
    kept.element('ignoredErrors') +
    (parts.drawing === undefined ? '' : `<drawing r:id="${parts.drawing}"/>`) +
    (parts.notes === undefined ? '' : `<legacyDrawing r:id="${parts.notes}"/>`) +
    parts.tables +
    kept.extensions(conditionals.extension) +
    '</worksheet>'
  );
}

function sheetPropertiesXml({ tabColor, page }: BookSheet, { words, filters }: PiecesToWrite): string {
  const inner =
    (tabColor === undefined ? '' : element('tabColor', { rgb: argb(tabColor) })) +
    (attributes(words('outlinePr')) === '' ? '' : element('outlinePr', words('outlinePr'))) +
    (page.fit === undefined ? '' : '<pageSetUpPr fitToPage="1"/>');
  return filters ? element('sheetPr', { filterMode: true }, inner) : filledElement('sheetPr', {}, inner);
}

/** The deepest group of rows or columns, for the room beside the sheet. */
function deepest(lines: readonly ({ readonly outline?: Outline } | null)[]): number | undefined {
  let level = 0;
  for (const line of lines) level = Math.max(level, line?.outline?.level ?? 0);
  return level || undefined;
}

/** From A1 to the last cell that holds something. */
function usedArea(sheet: BookSheet): Area {
  let columns = 1;
  for (const row of sheet.cells) columns = Math.max(columns, row.length);
  return area(0, 0, Math.max(1, sheet.cells.length), columns);
}

function viewXml(sheet: BookSheet, active: boolean, words: Readonly<Record<string, string>>): string {
  const { rows, columns } = sheet.freeze;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const isFrozen = rows > 0 || columns > 0;
  const frozen = isFrozen
    ? element('pane', {
        xSplit: columns || undefined,
        ySplit: rows || undefined,
        topLeftCell: columnLetters(columns) + String(rows + 1),
        activePane: pane,
        state: 'frozen',
      })
    : '';
  const selected = sheet.selection
    ? element('selection', {
        pane: isFrozen ? pane : undefined,
        activeCell: a1({ row: sheet.selection.row, column: sheet.selection.column }),
        sqref: a1(sheet.selection),
      })
    : '';
  const head = {
    ...words,
    showGridLines: sheet.gridlines ? undefined : false,
    tabSelected: active ? true : undefined,
    zoomScale: sheet.zoom,
    zoomScaleNormal: sheet.zoom,
    workbookViewId: 0,
  };
  return `<sheetViews>${element('sheetView', head, frozen + selected)}</sheetViews>`;
}

function mergesXml(merges: readonly Area[]): string {
  const wanted = merges.filter(({ rows, columns }) => rows > 1 || columns > 1);
  return filledElement(
    'mergeCells',
    { count: wanted.length },
    wanted.map((one) => element('mergeCell', { ref: a1(one) })).join(''),
  );
}

function linksXml(links: SheetParts['links'], kept: string): string {
  const written = links.map(({ address, target, relation }) =>
    element('hyperlink', {
      ref: address,
      location: relation === undefined ? target.replace(/^#/, '') : undefined,
      'r:id': relation,
    }),
  );
  return filledElement('hyperlinks', {}, written.join('') + kept);
}
