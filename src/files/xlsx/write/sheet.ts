import { a1, area, columnLetters, type Area } from '../../../domain/sheet/address';
import { attributes, element, filledElement, XML_HEAD } from '../../xml-text';
import type { BookSheet } from '../book';
import { columnsXml, sheetDataXml, type SharedTexts } from './cells';
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
}

/** A worksheet part, its elements in the order ECMA-376 18.3.1.99 fixes. */
export function sheetXml(sheet: BookSheet, parts: SheetParts): string {
  const conditionals = conditionalsXml(sheet.conditionals, parts.styles, parts.number);
  return (
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    sheetPropertiesXml(sheet) +
    `<dimension ref="${a1(usedArea(sheet))}"/>` +
    viewXml(sheet, parts.active) +
    `<sheetFormatPr${attributes({
      defaultColWidth: Math.round((sheet.defaultColumnWidth / 0.75 / parts.digit) * 1e6) / 1e6,
      defaultRowHeight: sheet.defaultRowHeight,
    })}/>` +
    columnsXml(sheet, parts.styles, parts.digit) +
    sheetDataXml(sheet, parts.styles, parts.texts) +
    protectionXml(sheet.protection) +
    mergesXml(sheet.merges) +
    conditionals.xml +
    validationsXml(sheet.validations) +
    linksXml(parts.links) +
    pageXml(sheet.page) +
    (parts.drawing === undefined ? '' : `<drawing r:id="${parts.drawing}"/>`) +
    (parts.notes === undefined ? '' : `<legacyDrawing r:id="${parts.notes}"/>`) +
    (conditionals.extension === '' ? '' : `<extLst>${conditionals.extension}</extLst>`) +
    '</worksheet>'
  );
}

function sheetPropertiesXml({ tabColor, page }: BookSheet): string {
  const color = tabColor === undefined ? '' : element('tabColor', { rgb: argb(tabColor) });
  return filledElement('sheetPr', {}, color + (page.fit === undefined ? '' : '<pageSetUpPr fitToPage="1"/>'));
}

/** From A1 to the last cell that holds something. */
function usedArea(sheet: BookSheet): Area {
  let columns = 1;
  for (const row of sheet.cells) columns = Math.max(columns, row.length);
  return area(0, 0, Math.max(1, sheet.cells.length), columns);
}

function viewXml(sheet: BookSheet, active: boolean): string {
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

function linksXml(links: SheetParts['links']): string {
  const written = links.map(({ address, target, relation }) =>
    element('hyperlink', {
      ref: address,
      location: relation === undefined ? target.replace(/^#/, '') : undefined,
      'r:id': relation,
    }),
  );
  return filledElement('hyperlinks', {}, written.join(''));
}
