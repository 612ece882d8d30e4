import { boxOf, formulaTrouble, overlap, overlapping, sizeOf } from './addresses';
import { all, first, named, repeated, type Node, type OfficeFile } from './office-file';
import { checkPage } from './page-rules';
import { checkRules } from './condition-rules';
import { isSheet, sheetsIn } from './formula-sheets';
import type { Looks } from './style-rules';

/** What a sheet's cells refer to. */
export interface SheetSurroundings extends Looks {
  readonly texts: Node | undefined;
  /** Shared texts. */
  readonly count: number;
  /** Names of the workbook's sheets. */
  readonly names: readonly string[];
}

/** Text of a cell by its address, where it holds one. */
export type CellTexts = ReadonlyMap<string, string>;

type Say = (rule: string, says: string) => void;

/** Cells in order and within the limits, ids that exist, areas that are some; answers the texts in the sheet's cells. */
export function checkSheet(file: OfficeFile, path: string, around: SheetSurroundings): CellTexts {
  const sheet = file.xml(path);
  const texts = new Map<string, string>();
  if (!sheet) return texts;
  const say: Say = (rule, says) => file.blame(path, rule, says);
  checkCells(sheet, around, texts, say);
  checkColumns(sheet, around, say);
  const merges = all(first(sheet, 'mergeCells'), 'mergeCell').map(({ of }) => of['ref'] ?? '');
  for (const ref of merges) {
    const box = boxOf(ref);
    if (!box || (box.top === box.bottom && box.left === box.right)) say('merge', `“${ref}”`);
  }
  for (const pair of overlapping(merges)) say('merge', `${pair} overlap`);
  const arrays = named(first(sheet, 'sheetData'), 'f').filter(({ of }) => of['t'] === 'array');
  for (const { of } of arrays)
    for (const ref of merges) {
      const [one, other] = [boxOf(of['ref'] ?? ''), boxOf(ref)];
      if (one && other && overlap(one, other) && sizeOf(one).rows * sizeOf(one).columns > 1)
        say('array', `${of['ref'] ?? ''} over ${ref}`);
    }
  for (const list of ['mergeCells', 'dataValidations', 'tableParts']) {
    const node = first(sheet, list);
    if (node && node.children.length === 0) say('empty-list', `<${list}>`);
    const count = node?.of['count'];
    if (node && count !== undefined && Number(count) !== node.children.length) say('count', `<${list} count="${count}">`);
  }
  for (const { name, of } of named(sheet, 'selection').concat(
    named(sheet, 'dataValidation'),
    named(sheet, 'conditionalFormatting'),
    named(sheet, 'protectedRange'),
    named(sheet, 'ignoredError'),
  ))
    if (of['sqref'] !== undefined) checkAreas(of['sqref'], name, say);
  for (const { text, uri } of named(sheet, 'sqref')) if (/excel\/2006\/main/.test(uri)) checkAreas(text, 'xm:sqref', say);
  for (const { name, of } of [first(sheet, 'dimension'), first(sheet, 'autoFilter')].flatMap((one) => one ?? []))
    if (!boxOf(of['ref'] ?? '')) say('address', `<${name} ref="${of['ref'] ?? ''}">`);
  const links = named(first(sheet, 'hyperlinks'), 'hyperlink');
  for (const { of } of links) {
    if (!boxOf(of['ref'] ?? '')) say('address', `link on “${of['ref'] ?? ''}”`);
    if (of['r:id'] === undefined && of['location'] === undefined) say('link', `${of['ref'] ?? ''} leads nowhere`);
    if ((of['location'] ?? '').length > 2_083) say('link', `${of['ref'] ?? ''} is too long`);
  }
  for (const one of repeated(links.map(({ of }) => of['ref']))) say('link', `two on ${one ?? ''}`);
  for (const name of ['drawing', 'legacyDrawing', 'sheetData', 'autoFilter', 'hyperlinks', 'pageSetup', 'headerFooter', 'extLst'])
    if (all(sheet, name).length > 1) say('once', `<${name}> stands twice`);
  checkRules(sheet, around, say);
  checkPage(sheet, say);
  checkNotes(file, path);
  return texts;
}

function checkCells(sheet: Node, around: SheetSurroundings, texts: Map<string, string>, say: Say): void {
  let lastRow = 0;
  for (const row of all(first(sheet, 'sheetData'), 'row')) {
    const number = row.of['r'] === undefined ? lastRow + 1 : Number(row.of['r']);
    if (!(number > lastRow && number <= 1_048_576)) say('row-order', `row ${row.of['r'] ?? ''}`);
    lastRow = number;
    if (Number(row.of['ht'] ?? 0) > 409.5 || Number(row.of['ht'] ?? 0) < 0)
      say('row-height', `row ${String(number)}: ${row.of['ht'] ?? ''}`);
    if (Number(row.of['s'] ?? 0) >= around.cells) say('style-id', `row ${String(number)}`);
    if (Number(row.of['outlineLevel'] ?? 0) > 7) say('outline', `row ${String(number)}`);
    let lastColumn = -1;
    for (const cell of all(row, 'c')) {
      const at = cell.of['r'] ?? '';
      const box = cell.of['r'] === undefined ? undefined : boxOf(at);
      const column = cell.of['r'] === undefined ? lastColumn + 1 : (box?.left ?? -1);
      if (cell.of['r'] !== undefined && box?.top !== number - 1) say('cell-order', `${at} in row ${String(number)}`);
      if (column <= lastColumn) say('cell-order', at);
      lastColumn = column;
      if (Number(cell.of['s'] ?? 0) >= around.cells) say('style-id', `${at} has look ${cell.of['s'] ?? ''}`);
      checkCell(cell, at, around, texts, say);
    }
  }
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#BUSY!']); // prettier-ignore

function checkCell(cell: Node, at: string, around: SheetSurroundings, texts: Map<string, string>, say: Say): void {
  const value = first(cell, 'v')?.text;
  const formula = first(cell, 'f');
  switch (cell.of['t'] ?? 'n') {
    case 's': {
      if (!(Number(value) >= 0 && Number(value) < around.count)) say('shared-text', `${at}: text ${value ?? ''}`);
      const item = around.texts?.children[Number(value)];
      texts.set(at, [item, ...all(item, 'r')].map((one) => first(one, 't')?.text ?? '').join(''));
      break;
    }
    case 'n':
      if (value !== undefined && value !== '' && (value.trim() === '' || !Number.isFinite(Number(value))))
        say('cell-value', `${at}: “${value}”`);
      break;
    case 'b':
      if (value !== undefined && value !== '0' && value !== '1') say('cell-value', `${at}: “${value}”`);
      break;
    case 'e':
      if (value !== undefined && !ERRORS.has(value)) say('cell-value', `${at}: “${value}” is no error`);
      break;
    case 'inlineStr':
      texts.set(at, named(first(cell, 'is'), 't').map(({ text }) => text).join('')); // prettier-ignore
      break;
    default:
      if ((value ?? '').length > 32_767) say('cell-text', at);
      texts.set(at, value ?? '');
  }
  if (!formula) return;
  const trouble = formula.text === '' && formula.of['si'] !== undefined ? undefined : formulaTrouble(formula.text);
  if (trouble && formula.of['t'] !== 'dataTable') say('formula', `${at}: ${trouble}`);
  for (const sheet of sheetsIn(formula.text)) if (!isSheet(sheet, around.names)) say('formula-sheet', `${at} names “${sheet}”`);
  if (formula.of['t'] === 'array') {
    const [box, own] = [boxOf(formula.of['ref'] ?? ''), boxOf(at)];
    if (!box || !own || box.top !== own.top || box.left !== own.left) say('array', `${at} spans “${formula.of['ref'] ?? ''}”`);
  }
}

function checkColumns(sheet: Node, around: SheetSurroundings, say: Say): void {
  let last = 0;
  for (const { of } of all(first(sheet, 'cols'), 'col')) {
    const [min, max] = [Number(of['min']), Number(of['max'])];
    if (!(min > last && max >= min && max <= 16_384)) say('column-order', `${of['min'] ?? ''} to ${of['max'] ?? ''}`);
    last = max;
    if (!(Number(of['width'] ?? 0) >= 0 && Number(of['width'] ?? 0) <= 255)) say('column-width', of['width'] ?? '');
    if (Number(of['style'] ?? 0) >= around.cells) say('style-id', `column ${of['min'] ?? ''}`);
  }
}

/** One or more addresses inside the sheet, divided by single spaces. */
export function checkAreas(sqref: string, of: string, say: Say): void {
  const parts = sqref.split(' ');
  if (parts.some((part) => !boxOf(part))) say('sqref', `“${sqref}” of <${of}>`);
}

function checkNotes(file: OfficeFile, sheet: string): void {
  const path = file.partOf(sheet, 'comments');
  const comments = path === undefined ? undefined : file.xml(path);
  if (!comments || path === undefined) return;
  const authors = all(first(comments, 'authors'), 'author').length;
  const list = all(first(comments, 'commentList'), 'comment');
  for (const ref of repeated(list.map(({ of }) => of['ref']))) file.blame(path, 'note', `two on ${ref ?? ''}`);
  for (const { of } of list) {
    if (!boxOf(of['ref'] ?? '')) file.blame(path, 'note', `at “${of['ref'] ?? ''}”`);
    if (!(Number(of['authorId']) < authors)) file.blame(path, 'note', `author ${of['authorId'] ?? ''} of ${String(authors)}`);
  }
  const boxes = named(file.xml(file.partOf(sheet, 'vmlDrawing') ?? ''), 'ClientData').filter(
    ({ of }) => of['ObjectType'] === 'Note',
  );
  if (boxes.length !== list.length) file.blame(path, 'note', `${String(list.length)} notes, ${String(boxes.length)} boxes`);
}
