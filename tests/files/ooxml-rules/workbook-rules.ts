import { boxOf, formulaTrouble } from './addresses';
import { all, first, repeated, type Node, type OfficeFile } from './office-file';
import { checkDrawing } from './drawing-rules';
import { checkSheet } from './sheet-rules';
import { checkStyles } from './style-rules';
import { isSheet, sheetsIn } from './formula-sheets';
import { checkTable, type MetTables } from './table-rules';

/** What Excel asks of a workbook beyond its schema: names, ids, views, and everything that hangs on its sheets. */
export function checkWorkbook(file: OfficeFile, path: string): void {
  const workbook = file.xml(path);
  if (!workbook) return;
  const say = (rule: string, says: string): void => file.blame(path, rule, says);
  const sheets = all(first(workbook, 'sheets'), 'sheet');
  const names = sheets.map(({ of }) => of['name'] ?? '');
  if (sheets.length === 0) say('sheets', 'no sheet');
  for (const name of names)
    if (name === '' || name.length > 31 || /[\\/?*[\]:\p{Cc}]|^'|'$/u.test(name) || name.toLowerCase() === 'history')
      say('sheet-name', `“${name}”`);
  for (const name of repeated(names.map((one) => one.toLowerCase()))) say('sheet-name', `“${name}” twice`);
  for (const id of repeated(sheets.map(({ of }) => of['sheetId']))) say('sheet-id', `sheetId ${id ?? ''} twice`);
  for (const { of } of sheets)
    if (!(Number(of['sheetId']) >= 1 && Number(of['sheetId']) <= 65_534)) say('sheet-id', `sheetId ${of['sheetId'] ?? ''}`);
  for (const id of repeated(sheets.map(({ of }) => of['r:id']))) say('sheet-id', `${id ?? ''} twice`);

  const isVisible = ({ of }: Node): boolean => (of['state'] ?? 'visible') === 'visible';
  if (!sheets.some(isVisible)) say('visible-sheet', 'every sheet is hidden');
  for (const { of } of all(first(workbook, 'bookViews'), 'workbookView')) {
    const active = sheets[Number(of['activeTab'] ?? 0)];
    if (!active || !isVisible(active)) say('active-sheet', `activeTab ${of['activeTab'] ?? '0'}`);
    if (!sheets[Number(of['firstSheet'] ?? 0)]) say('active-sheet', `firstSheet ${of['firstSheet'] ?? ''}`);
  }
  const defined = all(first(workbook, 'definedNames'), 'definedName');
  checkNames(defined, names, say);
  const looks = checkStyles(file, file.partOf(path, 'styles'));
  const texts = file.xml(file.partOf(path, 'sharedStrings') ?? '');
  if (texts) checkTexts(file, file.partOf(path, 'sharedStrings') ?? '', texts);
  const count = all(texts, 'si').length;
  const tables: MetTables = { ids: [], names: defined.map(({ of }) => (of['name'] ?? '').toLowerCase()) };
  for (const { id, type, target } of file.relations(path)) {
    if (type !== 'worksheet' || !sheets.some(({ of }) => of['r:id'] === id)) continue;
    const cells = checkSheet(file, target, { ...looks, texts, count, names });
    for (const hanging of file.relations(target)) {
      if (hanging.type === 'drawing') checkDrawing(file, hanging.target, names);
      if (hanging.type === 'table') checkTable(file, hanging.target, cells, tables);
    }
  }
}

function checkNames(defined: readonly Node[], sheets: readonly string[], say: (rule: string, says: string) => void): void {
  const seen = defined.map(({ of }) => `${(of['name'] ?? '').toLowerCase()} ${of['localSheetId'] ?? ''}`);
  for (const one of repeated(seen)) say('defined-name', `“${one.trim()}” twice in one scope`);
  for (const { of, text } of defined) {
    const name = of['name'] ?? '';
    const bare = name.replace(/^_xlnm\./, '');
    const isAddress = /^[A-Z]{1,3}[1-9]\d*$/i.test(name) && boxOf(name) !== undefined;
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(bare) || name.length > 255 || isAddress || /^[rc]$|^r\d*c\d*$/i.test(name))
      say('defined-name', `“${name}”`);
    const local = of['localSheetId'];
    if (local !== undefined && !sheets[Number(local)]) say('defined-name', `“${name}” belongs to sheet ${local}`);
    const trouble = formulaTrouble(text);
    if (trouble) say('formula', `${name}: ${trouble}`);
    for (const sheet of sheetsIn(text)) if (!isSheet(sheet, sheets)) say('formula-sheet', `${name} names “${sheet}”`);
    if (/^_xlnm\.Print_(?:Area|Titles)$/.test(name))
      for (const part of text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [])
        if (part !== '#REF!' && !boxOf(part.replace(/^.*!/, ''))) say('print-area', part);
  }
}

function checkTexts(file: OfficeFile, path: string, texts: Node): void {
  const items = all(texts, 'si');
  const unique = texts.of['uniqueCount'];
  if (unique !== undefined && Number(unique) !== items.length)
    file.blame(path, 'count', `uniqueCount ${unique} of ${String(items.length)}`);
  for (const item of items) {
    const length = [item, ...all(item, 'r')].reduce((sum, one) => sum + (first(one, 't')?.text.length ?? 0), 0);
    if (length > 32_767) file.blame(path, 'cell-text', `${String(length)} characters`);
  }
}
