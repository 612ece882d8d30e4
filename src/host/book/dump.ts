import type { ICellData } from '@univerjs/core';
import type { Area } from '../../domain/sheet/address';
import type { Book, BookCell, BookColumn, BookRow, BookSheet, Outline } from '../../files/xlsx/book';
import type { BookShape } from '../../files/xlsx/book-shape';
import type { BookStyle } from '../../files/xlsx/book-style';
import { dumpChart } from './charts/chart-file';
import { contentOf, isError, Kind } from './content';
import { SHEET_COLUMNS } from './grid';
import type { WholeBook } from './whole-book';
import type { HostSheet } from './host-sheet';
import { newText, plainText, type HostShape } from './shapes/shape';
import { present } from '../../domain/present';
import { POINTS } from './sizes';
import { bookStyle } from './style';

/** The whole workbook as plain data; formulas must be settled first. */
export function dumpBook(book: WholeBook): Book {
  const frame = dumpFrame(book);
  return {
    ...frame,
    sheets: book.sheets.flatMap((sheet, index) => {
      const framed = frame.sheets[index];
      return framed ? { ...framed, cells: dumpLines(book, sheet) } : [];
    }),
  };
}

/** The same but for the cells. */
export function dumpFrame(book: WholeBook): Book {
  const { sheets } = book;
  return {
    sheets: sheets.map((sheet) => dumpSheet(book, sheet)),
    active: Math.max(0, sheets.indexOf(book.active)),
    names: book.definedNames(),
    font: book.font,
    settings: Object.fromEntries(book.settings),
    customXml: [...book.customXml.values()],
    properties: book.properties,
    ...present({ parts: book.parts }),
  };
}

function dumpSheet(book: WholeBook, sheet: HostSheet): BookSheet {
  const worksheet = book.grid.worksheet(sheet.id);
  const config = worksheet.getConfig();
  const { name, visibility, gridlines, freeze, page, selection, protection } = sheet;
  const same = { name, visibility, gridlines, freeze, page, selection };
  return present({
    ...same,
    tabColor: sheet.tabColor || undefined,
    cells: [],
    columns: dumpColumns(book, sheet),
    rows: dumpRows(book, sheet),
    defaultColumnWidth: config.defaultColumnWidth * POINTS,
    defaultRowHeight: config.defaultRowHeight * POINTS,
    merges: sheet.merges(),
    validations: sheet.rules.validations(),
    conditionals: sheet.rules.conditionals().map(({ areas, stop, rule }) => present({ areas, stop, rule })),
    protection: protection && present({ allow: protection.allow, secret: protection.secret }),
    notes: sheet.notes(),
    shapes: dumpShapes(sheet),
    kept: sheet.pieces.kept.length > 0 ? sheet.pieces.kept : undefined,
    zoom: config.zoomRatio === 1 ? undefined : Math.round(config.zoomRatio * 100),
  });
}

/** The cells of some rows, or of all. Links and formulas of several cells come with all only: they reach over rows. */
export function dumpLines(book: WholeBook, sheet: HostSheet, only?: Pick<Area, 'row' | 'rows'>): (BookCell | null)[][] {
  const styles = new StyleReader(book);
  const rows: (BookCell | null)[][] = [];
  const first = only?.row ?? 0;
  for (const [row, column, cell] of sheet.standing(only && { ...only, column: 0, columns: SHEET_COLUMNS })) {
    const value = contentOf(cell);
    const formula = sheet.formula(row, column);
    const style = styles.read(cell.s, cell.custom?.['unlocked'] === true, cell.t === Kind.forcedText && !formula);
    if (value === '' && !formula && !style) continue;
    const line = (rows[row - first] ??= []);
    line[column] = present({ value, formula: formula || undefined, error: isError(cell) ? (true as const) : undefined, style });
  }
  if (!only)
    sheet.pieces.dress(rows, ({ row, column }) =>
      contentOf(book.grid.facade(sheet.id).getRange(row, column).getCellData() ?? undefined),
    );
  return Array.from(rows, (line) => Array.from(line ?? [], (cell) => cell ?? null));
}

function dumpColumns(book: WholeBook, sheet: HostSheet): (BookColumn | null)[] {
  const styles = new StyleReader(book);
  const found: (BookColumn | null)[] = [];
  for (const [key, column] of Object.entries(book.grid.worksheet(sheet.id).getConfig().columnData)) {
    const style = styles.read(column?.s, false, false);
    const width = column?.w === undefined ? undefined : column.w * POINTS;
    found[Number(key)] = present({
      width,
      hidden: column?.hd === 1 ? true : undefined,
      outline: outlineOf(column?.custom),
      style,
    });
  }
  return Array.from(found, (column) => column ?? null);
}

function dumpRows(book: WholeBook, sheet: HostSheet): (BookRow | null)[] {
  const found: (BookRow | null)[] = [];
  for (const [key, row] of Object.entries(book.grid.worksheet(sheet.id).getConfig().rowData)) {
    const height = row?.h !== undefined && row.ia !== 1 ? row.h * POINTS : undefined;
    const hidden = row?.hd === 1 ? true : undefined;
    const outline = outlineOf(row?.custom);
    if (height !== undefined || hidden || outline) found[Number(key)] = present({ height, hidden, outline });
  }
  return Array.from(found, (row) => row ?? null);
}

/** How a row or column is grouped, which Univer only carries along. */
const outlineOf = (custom: Readonly<Record<string, unknown>> | undefined): Outline | undefined =>
  custom?.['outline'] as Outline | undefined;

type Styled = ICellData['s'];

/** One object per distinct style, as files share them. */
class StyleReader {
  private readonly known = new Map<string, BookStyle | undefined>();

  constructor(private readonly book: WholeBook) {}

  read(style: Styled, unlocked: boolean, prefixed: boolean): BookStyle | undefined {
    if (typeof style !== 'string' && style) return bookStyle(style, unlocked, prefixed);
    const key = `${style ?? ''}|${String(unlocked)}|${String(prefixed)}`;
    if (!this.known.has(key)) {
      const look = typeof style === 'string' ? this.book.grid.model.getStyles().get(style) : undefined;
      this.known.set(key, bookStyle(look ?? undefined, unlocked, prefixed));
    }
    return this.known.get(key);
  }
}

/** As a file names them. */
const PLACEMENTS = { TwoCell: undefined, OneCell: 'oneCell', Absolute: 'absolute' } as const;

function dumpShapes(sheet: HostSheet): BookShape[] {
  const nameOf = (id: string | undefined): string | undefined => sheet.shapes.withId(id)?.name;
  return sheet.shapes.all().map((shape) => dumpShape(sheet, shape, nameOf));
}

function dumpShape(sheet: HostSheet, shape: HostShape, nameOf: (id: string | undefined) => string | undefined): BookShape {
  const { name, alt, fill, stroke } = shape;
  const hidden = shape.visible ? undefined : true;
  const placement = PLACEMENTS[shape.placement];
  const drawn = present({ name, alt, box: sheet.shapes.box(shape), group: nameOf(shape.group), hidden, placement });
  const look = present({ fill: shape.fillTransparency < 1 ? fill || undefined : undefined, line: stroke && { ...stroke } });
  switch (shape.kind) {
    case 'geometric': {
      const text = shape.text && shape.text.value !== '' ? { text: plainText(shape.text) } : {};
      const rotation = shape.rotation === 0 ? {} : { rotation: shape.rotation };
      return { ...drawn, kind: 'geometric', geometry: shape.geometry, ...rotation, ...look, ...text };
    }
    case 'text-box':
      return { ...drawn, kind: 'text-box', ...look, text: plainText(shape.text ?? newText('', '#000000')) };
    case 'line':
      return dumpLine(sheet, shape, drawn, nameOf);
    case 'image':
      return { ...drawn, kind: 'image', mime: shape.image?.mime ?? 'image/png', data: shape.image?.base64 ?? '' };
    case 'chart':
      return { ...drawn, kind: 'chart', ...(shape.chart ? dumpChart(sheet.book, shape.chart) : {}) };
    case 'group':
      return { ...drawn, kind: 'group' };
  }
}

function dumpLine(
  sheet: HostSheet,
  shape: HostShape,
  drawn: Pick<BookShape, 'name' | 'alt' | 'box' | 'group' | 'hidden'>,
  nameOf: (id: string | undefined) => string | undefined,
): BookShape {
  const { line, stroke } = shape;
  const glue = (end: 'from' | 'to'): object => {
    const glued = line?.[end];
    const name = nameOf(glued?.shapeId);
    return glued && name !== undefined ? { [end]: { shape: name, site: glued.site } } : {};
  };
  return {
    ...drawn,
    kind: 'line',
    path: line?.path ?? 'straight',
    points: sheet.shapes.points(shape),
    ...glue('from'),
    ...glue('to'),
    startArrow: line !== undefined && line.startArrow !== 'None',
    endArrow: line !== undefined && line.endArrow !== 'None',
    line: stroke ? { ...stroke } : { color: '#000000', weight: 1, dash: 'solid' },
  };
}
