import { expect } from 'vitest';
import { a1, cell, type Area } from '../../src/domain/sheet/address';
import type { Book, BookCell, BookSheet } from '../../src/files/xlsx/book';
import type { BookShape } from '../../src/files/xlsx/book-shape';
import type { BookStyle } from '../../src/files/xlsx/book-style';

/**
 * A sheet as a person sees it, so that two can be compared whatever way they came about: cell by cell where rules and looks are
 * gathered into areas differently, without what Excel's defaults say anyway, lengths to a tenth of a point. Notes are left out: the
 * office.js of the npm package cannot write them (see `src/excel/capabilities.ts`).
 */
function seen(sheet: BookSheet): Record<string, unknown> {
  const { name, visibility, tabColor, gridlines, freeze, protection, zoom = 100 } = sheet;
  return {
    name,
    visibility,
    tabColor,
    gridlines,
    freeze,
    zoom,
    protection: protection && { ...protection, allow: [...protection.allow].sort() },
    contents: byCell(sheet, contentOf),
    looks: byCell(sheet, ({ style }) => lookOf(style)),
    links: byCell(sheet, ({ link }) => link),
    merges: [...sheet.merges].sort(byPlace),
    widths: sizes(
      sheet.columns.map((one) => one?.width ?? sheet.defaultColumnWidth),
      sheet.defaultColumnWidth,
    ),
    heights: sizes(
      sheet.rows.map((one) => (one?.fitted === true ? undefined : one?.height) ?? sheet.defaultRowHeight),
      sheet.defaultRowHeight,
    ),
    hidden: [sheet.rows, sheet.columns].map((all) => all.flatMap((one, index) => (one?.hidden === true ? [index] : []))),
    inputRules: inputRules(sheet),
    conditions: conditions(sheet),
    page: pageOf(sheet),
    shapes: sheet.shapes.map(drawnOf),
  };
}

/** Insists that the sheets named are the same in both, one aspect after the other, so that a difference is told small. */
export function expectSameSheets(one: Book, other: Book, names: readonly string[]): void {
  const sheetIn = (book: Book, wanted: string): Record<string, unknown> => {
    const found = book.sheets.find(({ name }) => name === wanted);
    if (!found) throw new Error(`${wanted} is missing`);
    return seen(found);
  };
  for (const name of names) {
    const [here, there] = [sheetIn(one, name), sheetIn(other, name)];
    for (const [aspect, wanted] of Object.entries(there)) expect(here[aspect], `${name}: ${aspect}`).toEqual(wanted);
  }
}

const byPlace = (a: Area, b: Area): number => a.row - b.row || a.column - b.column;
const tenth = (length: number): number => Math.round(length * 10) / 10;

function byCell(sheet: BookSheet, told: (cell: BookCell) => unknown): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  sheet.cells.forEach((row, r) => {
    row.forEach((one, c) => {
      const value = one && told(one);
      if (value !== undefined && value !== null) found[a1(cell(r, c))] = value;
    });
  });
  return found;
}

/** What stands there, less what only a calculation knows. */
const contentOf = ({ value, formula }: BookCell): unknown => formula ?? (value === '' ? undefined : value);

function lookOf(style: BookStyle | undefined): unknown {
  const { font = {}, border = {}, vertical = 'bottom', textPrefix: _, ...rest } = style ?? {};
  const said = {
    ...rest,
    vertical,
    font: { size: 11, bold: false, italic: false, underline: false, strike: false, color: '#000000', name: 'Arial', ...font },
    border: Object.fromEntries(Object.entries(border).map(([side, one]) => [side, { color: '#000000', ...one }])),
  };
  return JSON.stringify(said) === JSON.stringify(UNSTYLED) ? undefined : said;
}

const UNSTYLED = {
  vertical: 'bottom',
  font: { size: 11, bold: false, italic: false, underline: false, strike: false, color: '#000000', name: 'Arial' },
  border: {},
};

/** By index, less those of the usual size at the end. */
function sizes(all: readonly number[], usual: number): readonly number[] {
  return all.slice(0, all.findLastIndex((one) => one !== usual) + 1).map(tenth);
}

/** Areas as their cells' addresses. */
const cellsOf = (areas: readonly Area[]): string[] =>
  areas.flatMap((one) =>
    Array.from({ length: one.rows * one.columns }, (_, index) =>
      a1(cell(one.row + Math.floor(index / one.columns), one.column + (index % one.columns))),
    ),
  );

const inputRules = ({ validations }: BookSheet): Record<string, unknown> =>
  Object.fromEntries(validations.flatMap(({ areas, ...rule }) => cellsOf(areas).map((at) => [at, rule])));

const conditions = ({ conditionals }: BookSheet): unknown[] =>
  conditionals.map(({ areas, ...rule }) => ({ ...rule, cells: cellsOf(areas).sort() }));

function pageOf({ page }: BookSheet): unknown {
  const margins = page.margins && Object.fromEntries(Object.entries(page.margins).map(([side, one]) => [side, tenth(one)]));
  // A header whose text was taken away is none.
  const said = (band: object | undefined): object | undefined => (band && Object.keys(band).length > 0 ? band : undefined);
  const { header, footer, breaksAbove = [], breaksLeft = [] } = page;
  return { ...page, margins, header: said(header), footer: said(footer), breaksAbove, breaksLeft };
}

const boxed = (box: object): object => Object.fromEntries(Object.entries(box).map(([side, one]) => [side, tenth(Number(one))]));

/** Excel's object model cannot set a chart's alternative text: only files carry it. */
const drawnOf = (shape: BookShape): unknown => ({
  ...shape,
  box: boxed(shape.box),
  ...(shape.kind === 'line' ? { points: shape.points.map(boxed) } : {}),
  ...(shape.kind === 'chart' ? { alt: '', xml: undefined } : {}),
});
