import { LAST_COLUMN } from '../../../domain/sheet/limits';
import { parseA1 } from '../../../domain/sheet/address';
import type { Visibility } from '../../../domain/sheet/edit';
import { child, childrenOf, flagOf, numberOf, parseXml, type XmlElement } from '../../xml-tree';
import type { BookCell, BookColumn, BookNote, BookSheet } from '../book';
import { digitWidth, pointsOf, rulerOf } from '../measure';
import { CellReader, groupingOf, type CellSources } from './cells';
import { present } from '../../../domain/present';
import type { Uncalculated } from '../calculate/fill-values';
import { cellColor, type Theme } from './colors';
import { readDrawing } from './drawing';
import { isPlainLink, readKept } from './kept';
import { relationOf, type PackageReader, type Relation } from './package';
import { readPage, readProtection, type PrintNames } from './page';
import { parseRef } from './refs';
import { readConditionals, readValidations } from './rules';
import { cutSheet, scanCells } from './sheet-data';

/** What `workbook.xml` says of a sheet. */
export interface SheetHead {
  readonly name: string;
  readonly visibility: Visibility;
  readonly path: string;
  /** Its place among all sheets of the file, chart sheets too. */
  readonly position: number;
  readonly print: PrintNames;
}

export interface SheetSources extends CellSources {
  readonly parts: PackageReader;
  readonly theme: Theme;
  /** Gathers formulas without a result, of all sheets. */
  readonly uncalculated: Uncalculated[];
}

/** Reads one worksheet with all parts that hang on it. */
export function readSheet(head: SheetHead, from: SheetSources): BookSheet {
  const cells = new CellReader(from);
  const cut = cutSheet(from.parts.sheetOf(head.path));
  // The cells, of which there may be very many, never become a tree.
  scanCells(cut, cells);
  for (const at of cells.uncalculated) from.uncalculated.push({ sheet: head.name, ...at });
  const rest = parseXml(cut.rest);
  const relations = from.parts.relationsOf(head.path);
  const digit = digitWidth(from.styles.font);
  const view = childrenOf(child(rest, 'sheetViews'), 'sheetView')[0];
  const tabColor = cellColor(child(child(rest, 'sheetPr'), 'tabColor'), from.theme);
  const protection = readProtection(child(rest, 'sheetProtection'));
  const zoom = numberOf(view, 'zoomScale');
  const sizes = {
    columns: readColumns(rest, from, digit),
    rows: cells.rows,
    defaultColumnWidth: defaultWidth(child(rest, 'sheetFormatPr'), digit),
    defaultRowHeight: numberOf(child(rest, 'sheetFormatPr'), 'defaultRowHeight') ?? 15,
  };
  const kept = readKept(rest, relations, from.parts, from.styles.lookXml);
  const drawing = relationOf(relations, child(rest, 'drawing'))?.target;
  const drawn = drawing === undefined ? undefined : from.parts.xmlOf(drawing);
  return {
    name: head.name,
    visibility: head.visibility,
    ...(tabColor === undefined ? {} : { tabColor }),
    gridlines: flagOf(view, 'showGridLines') !== false,
    cells: withLinks(cells.cells, rest, relations),
    ...sizes,
    merges: childrenOf(child(rest, 'mergeCells'), 'mergeCell').flatMap((one) => parseRef(one.attributes['ref'] ?? '') ?? []),
    validations: readValidations(rest),
    conditionals: readConditionals(rest, from.styles, from.theme),
    freeze: readFreeze(child(view, 'pane')),
    ...(protection ? { protection } : {}),
    page: readPage(rest, head.print),
    notes: readNotes(relations, from.parts),
    shapes:
      drawn === undefined || drawing === undefined
        ? []
        : readDrawing(drawn, {
            ruler: rulerOf(sizes),
            theme: from.theme,
            relations: from.parts.relationsOf(drawing),
            parts: from.parts,
          }),
    ...readSelection(view),
    ...(kept.length > 0 ? { kept } : {}),
    ...(zoom === undefined || zoom === 100 ? {} : { zoom }),
  };
}

/** Columns that may be given a width, those given one twice counted twice. */
const MOST_FILLED = 4 * (LAST_COLUMN + 1);

function readColumns(rest: XmlElement, from: CellSources, digit: number): (BookColumn | null)[] {
  const ordinary = defaultWidth(child(rest, 'sheetFormatPr'), digit);
  const columns: (BookColumn | null)[] = [];
  let filled = 0;
  for (const one of childrenOf(child(rest, 'cols'), 'col')) {
    const first = (numberOf(one, 'min') ?? 1) - 1;
    const last = Math.min((numberOf(one, 'max') ?? first + 1) - 1, LAST_COLUMN);
    const characters = numberOf(one, 'width');
    const width = characters === undefined ? undefined : pointsOf(characters, digit);
    const own = flagOf(one, 'customWidth') === true || width !== ordinary;
    const style = from.styles.cells[numberOf(one, 'style') ?? 0];
    const column: BookColumn = {
      ...(width === undefined || !own ? {} : { width }),
      ...(flagOf(one, 'hidden') === true ? { hidden: true } : {}),
      ...present({ outline: groupingOf(one.attributes) }),
      ...(style ? { style } : {}),
    };
    if (first < 0 || Object.keys(column).length === 0) continue;
    // Spans never overlap in a file that Excel wrote: thousands of them over the whole sheet are mischief.
    filled += Math.max(0, last - first + 1);
    if (filled > MOST_FILLED) break;
    while (columns.length < first) columns.push(null);
    for (let index = first; index <= last; index += 1) columns[index] = column;
  }
  return columns;
}

/** ECMA-376 18.3.1.81: without a width, eight digits and some padding, rounded up to eight pixels. */
function defaultWidth(of: XmlElement | undefined, digit: number): number {
  const written = numberOf(of, 'defaultColWidth');
  if (written !== undefined) return pointsOf(written, digit);
  return Math.ceil(((numberOf(of, 'baseColWidth') ?? 8) * digit + 5) / 8) * 8 * 0.75;
}

function readFreeze(pane: XmlElement | undefined): BookSheet['freeze'] {
  const state = pane?.attributes['state'];
  if (state !== 'frozen' && state !== 'frozenSplit') return { rows: 0, columns: 0 };
  return { rows: Math.max(0, numberOf(pane, 'ySplit') ?? 0), columns: Math.max(0, numberOf(pane, 'xSplit') ?? 0) };
}

function readSelection(view: XmlElement | undefined): Pick<BookSheet, 'selection'> {
  const active = child(view, 'pane')?.attributes['activePane'];
  const found = childrenOf(view, 'selection').find((one) => one.attributes['pane'] === active) ?? child(view, 'selection');
  const selection = parseRef((found?.attributes['sqref'] ?? '').split(' ')[0] ?? '');
  return selection ? { selection } : {};
}

function readNotes(relations: readonly Relation[], parts: PackageReader): BookNote[] {
  return relations.flatMap((relation) => {
    if (relation.type !== 'comments') return [];
    const comments = parts.xmlOf(relation.target);
    const authors = childrenOf(child(comments, 'authors'), 'author').map(({ text }) => text);
    return childrenOf(child(comments, 'commentList'), 'comment').flatMap((one) => {
      const at = parseA1(one.attributes['ref'] ?? '');
      if (!at) return [];
      const author = authors[numberOf(one, 'authorId') ?? -1] ?? '';
      const body = child(one, 'text');
      const text = [body, ...childrenOf(body, 'r')].map((part) => child(part, 't')?.text ?? '').join('');
      return [{ at: { row: at.row, column: at.column }, text, ...(author === '' ? {} : { author }) }];
    });
  });
}

function withLinks(cells: (BookCell | null)[][], rest: XmlElement, relations: readonly Relation[]): BookSheet['cells'] {
  for (const one of childrenOf(child(rest, 'hyperlinks'), 'hyperlink')) {
    const at = parseA1(one.attributes['ref'] ?? '');
    const place = one.attributes['location'];
    const outside = relationOf(relations, one)?.target;
    const link = outside === undefined ? (place === undefined ? undefined : `#${place}`) : outside;
    const row = at && cells[at.row];
    const cell = at && row?.[at.column];
    if (row && cell && link !== undefined && isPlainLink(one, outside)) row[at.column] = { ...cell, link };
  }
  return cells;
}
