import { DamagedFile } from '../../zip';
import { plainXml } from './plain-xml';
import { APOSTROPHE, attributesOf, decoded, endsName, GREATER, QUOTE, SLASH, tagEnd, takeRef } from './xml-text';

/** What one cell of a `sheetData` holds, as written; the same object is used for the next cell. */
export interface ScannedCell {
  /** Counted from 0; undefined where the file leaves it to the order of cells. */
  readonly row: number | undefined;
  readonly column: number | undefined;
  /** Index of its look. */
  readonly style: number;
  readonly type: string;
  readonly value: string | undefined;
  /** Without its "="; '' where a shared formula stands without text. */
  readonly formula: string | undefined;
  /** Index of the shared formula it is, or is one of. */
  readonly shared: string | undefined;
  /** Cells over which it is one formula of several values. */
  readonly array: string | undefined;
  /** Whether Excel spreads it by itself (the cell has metadata). */
  readonly spreads: boolean;
  /** Text of an inline string, without its formatting and phonetic hints. */
  readonly inline: string;
}

/** Who takes rows and cells as they pass by. */
export interface CellSink {
  openRow(attributes: Readonly<Record<string, string>>): void;
  cell(cell: ScannedCell): void;
}

/** A worksheet part cut at its cells: what stands before and after `<sheetData>`, and where its inside lies. */
export interface CutSheet {
  readonly xml: string;
  readonly start: number;
  readonly end: number;
  /** The part without its cells, still well-formed when the part was. */
  readonly rest: string;
}

/** Cuts a worksheet part at its cells. */
export function cutSheet(part: string): CutSheet {
  const xml = plainXml(part, 'sheetData');
  const open = /<sheetData(?:\s[^<>]*)?(\/?)>/.exec(xml);
  if (!open) return { xml, start: 0, end: 0, rest: xml };
  const start = open.index + open[0].length;
  if (open[1] === '/') return { xml, start, end: start, rest: xml };
  const end = xml.indexOf('</sheetData', start);
  if (end < 0) throw new DamagedFile('sheet cut off');
  const after = xml.indexOf('>', end) + 1;
  return { xml, start, end, rest: `${xml.slice(0, open.index)}<sheetData/>${xml.slice(after)}` };
}

/** Reads the cells of a cut sheet in one pass over its text. */
export function scanCells({ xml, start, end }: CutSheet, sink: CellSink): void {
  const cell = blankCell();
  const rows = new RowTags();
  let at = start;
  for (;;) {
    const tag = xml.indexOf('<', at);
    if (tag < 0 || tag >= end) return;
    const first = xml.charCodeAt(tag + 1);
    if (first === LETTER_C && endsName(xml.charCodeAt(tag + 2))) at = scanCell(xml, tag + 2, end, cell, sink);
    else {
      const close = tagEnd(xml, tag + 1, end);
      if (xml.startsWith('row', tag + 1) && endsName(xml.charCodeAt(tag + 4))) sink.openRow(rows.attributes(xml, tag + 4, close));
      at = close + 1;
    }
  }
}

const LETTER_C = 99;

/** Reads the tags of rows. Most rows differ from the one before by their number alone. */
class RowTags {
  private rest: string | undefined;
  private read: Record<string, string> = {};

  /** The attributes between two places of a text, until the next row is read. */
  attributes(xml: string, from: number, to: number): Readonly<Record<string, string>> {
    const close = xml.startsWith(' r="', from) ? xml.indexOf('"', from + 4) : -1;
    if (close < 0 || close > to) return attributesOf(xml.slice(from, to));
    const rest = xml.slice(close + 1, to);
    if (rest !== this.rest) {
      this.rest = rest;
      this.read = attributesOf(rest);
    }
    this.read['r'] = xml.slice(from + 4, close);
    return this.read;
  }
}

type Cell = { -readonly [Field in keyof ScannedCell]: ScannedCell[Field] };

const blankCell = (): Cell => ({
  row: undefined,
  column: undefined,
  style: 0,
  type: '',
  value: undefined,
  formula: undefined,
  shared: undefined,
  array: undefined,
  spreads: false,
  inline: '',
});

/** Reads a cell from after "<c"; answers where the next tag may begin. */
function scanCell(xml: string, from: number, end: number, cell: Cell, sink: CellSink): number {
  cell.row = cell.column = cell.value = cell.formula = cell.shared = cell.array = undefined;
  cell.spreads = false;
  cell.style = 0;
  cell.type = cell.inline = '';
  let at = from;
  for (;;) {
    let code = xml.charCodeAt(at);
    while (code <= 32) code = xml.charCodeAt((at += 1));
    if (code === GREATER || code === SLASH) break;
    if (at >= end) throw new DamagedFile('cell cut off');
    at =
      xml.charCodeAt(at + 1) === EQUALS && xml.charCodeAt(at + 2) === QUOTE
        ? quickAttribute(xml, at, cell)
        : attribute(xml, at, end, cell);
  }
  if (xml.charCodeAt(at) === SLASH) {
    sink.cell(cell);
    return tagEnd(xml, at, end) + 1;
  }
  at += 1;
  if (xml.startsWith('<v>', at)) {
    // By far the most cells are one value and nothing else.
    const close = xml.indexOf('<', at + 3);
    if (xml.startsWith('</v></c>', close)) {
      cell.value = decoded(xml.slice(at + 3, close));
      sink.cell(cell);
      return close + 8;
    }
  }
  return scanInside(xml, at, end, cell, sink);
}

const EQUALS = 61;
const [LETTER_R, LETTER_S, LETTER_T] = [114, 115, 116];

/** An attribute with a name of one letter, written `x="…"`; answers where the next may begin. */
function quickAttribute(xml: string, from: number, cell: Cell): number {
  const name = xml.charCodeAt(from);
  const close = xml.indexOf('"', from + 3);
  if (close < 0) throw new DamagedFile('attribute cut off');
  if (name === LETTER_R) takeRef(xml, from + 3, close, cell);
  else if (name === LETTER_S) cell.style = Number(xml.slice(from + 3, close));
  else if (name === LETTER_T) cell.type = xml.slice(from + 3, close);
  return close + 1;
}

/** Any other attribute, however it is spaced and quoted. */
function attribute(xml: string, from: number, end: number, cell: Cell): number {
  const equals = xml.indexOf('=', from);
  if (equals < 0) throw new DamagedFile('attribute cut off');
  let open = equals + 1;
  while (xml.charCodeAt(open) <= 32) open += 1;
  const mark = xml.charCodeAt(open);
  if (mark !== QUOTE && mark !== APOSTROPHE) throw new DamagedFile('attribute without quotes');
  const close = xml.indexOf(mark === QUOTE ? '"' : "'", open + 1);
  if (close < 0 || close > end) throw new DamagedFile('attribute cut off');
  const name = xml.slice(from, equals).trim();
  if (name === 'r') takeRef(xml, open + 1, close, cell);
  else if (name === 's') cell.style = Number(xml.slice(open + 1, close));
  else if (name === 't') cell.type = xml.slice(open + 1, close);
  else if (name === 'cm') cell.spreads = true;
  return close + 1;
}

function scanInside(xml: string, from: number, end: number, cell: Cell, sink: CellSink): number {
  let hint = 0;
  let at = from;
  for (;;) {
    const tag = xml.indexOf('<', at);
    if (tag < 0 || tag >= end) throw new DamagedFile('cell cut off');
    const first = xml.charCodeAt(tag + 1);
    if (first === SLASH) {
      if (xml.charCodeAt(tag + 2) === LETTER_C && !isNameChar(xml.charCodeAt(tag + 3))) {
        sink.cell(cell);
        return tagEnd(xml, tag + 2, end) + 1;
      }
      if (xml.startsWith('rPh', tag + 2)) hint -= 1;
      at = tagEnd(xml, tag + 2, end) + 1;
      continue;
    }
    const close = tagEnd(xml, tag + 1, end);
    at = close + 1;
    const empty = xml.charCodeAt(close - 1) === SLASH;
    const single = endsName(xml.charCodeAt(tag + 2));
    if (single && first === LETTER_V) {
      [cell.value, at] = empty ? ['', at] : textUntil(xml, at, '</v', end);
    } else if (single && first === LETTER_F) {
      const attributes = xml.slice(tag + 2, close);
      if (attributes.includes('shared')) cell.shared = sharedIndex(attributesOf(attributes));
      else if (attributes.includes('array')) cell.array = arrayRef(attributesOf(attributes));
      [cell.formula, at] = empty ? [cell.formula ?? '', at] : textUntil(xml, at, '</f', end);
    } else if (single && first === LETTER_T) {
      const [text, next] = empty ? ['', at] : textUntil(xml, at, '</t', end);
      if (hint === 0) cell.inline += text;
      at = next;
    } else if (xml.startsWith('rPh', tag + 1) && !empty) hint += 1;
  }
}

const LETTER_V = 118;
const LETTER_F = 102;

const isNameChar = (code: number): boolean => !(endsName(code) || Number.isNaN(code));

/** Text up to the next tag, which must close what was opened; and where to go on. */
function textUntil(xml: string, from: number, closing: string, end: number): [string, number] {
  const tag = xml.indexOf('<', from);
  if (tag < 0 || tag >= end || !xml.startsWith(closing, tag)) throw new DamagedFile('text cut off');
  return [decoded(xml.slice(from, tag)), tagEnd(xml, tag + 2, end) + 1];
}

/** The shared formula a formula's attributes name. */
const sharedIndex = (attributes: Readonly<Record<string, string>>): string | undefined =>
  attributes['t'] === 'shared' ? attributes['si'] : undefined;

/** The cells an array formula's attributes name. */
const arrayRef = (attributes: Readonly<Record<string, string>>): string | undefined =>
  attributes['t'] === 'array' ? attributes['ref'] : undefined;
