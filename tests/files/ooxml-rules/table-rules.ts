import { boxOf, sizeOf } from './addresses';
import { all, first, repeated, type OfficeFile } from './office-file';
import type { CellTexts } from './sheet-rules';

/** Ids and names met so far in the workbook; a table adds its own. */
export interface MetTables {
  readonly ids: string[];
  readonly names: string[];
}

/** A table: unique id and name, as many columns as its area, each named as its head says. */
export function checkTable(file: OfficeFile, path: string, cells: CellTexts, met: MetTables): void {
  const table = file.xml(path);
  if (!table) return;
  const say = (rule: string, says: string): void => file.blame(path, rule, says);
  const { id = '', displayName = '', ref = '', headerRowCount = '1' } = table.of;
  if (met.ids.includes(id)) say('table-id', `id ${id} twice`);
  if (met.names.includes(displayName.toLowerCase())) say('table-name', `“${displayName}” twice`);
  met.ids.push(id);
  met.names.push(displayName.toLowerCase());
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(displayName) || boxOf(displayName)) say('table-name', `“${displayName}”`);
  const columns = all(first(table, 'tableColumns'), 'tableColumn');
  const names = columns.map(({ of }) => of['name'] ?? '');
  const box = boxOf(ref);
  if (!box) return say('address', `table over “${ref}”`);
  if (sizeOf(box).columns !== columns.length) say('table-columns', `${String(columns.length)} in ${ref}`);
  if (sizeOf(box).rows < 1 + Number(headerRowCount)) say('table-columns', `${ref} has no row below its head`);
  if (Number(first(table, 'tableColumns')?.of['count'] ?? columns.length) !== columns.length) say('count', 'tableColumns');
  for (const one of repeated(names.map((name) => name.toLowerCase()))) say('table-columns', `“${one}” twice`);
  for (const one of repeated(columns.map(({ of }) => of['id']))) say('table-columns', `column id ${one ?? ''} twice`);
  if (headerRowCount !== '0')
    columns.forEach((_, index) => {
      const at = `${letters(box.left + index)}${String(box.top + 1)}`;
      const name = names[index]?.replaceAll('_x000a_', '\n') ?? '';
      if (cells.get(at) !== name) say('table-head', `${at} says “${cells.get(at) ?? ''}”, its column “${name}”`);
    });
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
