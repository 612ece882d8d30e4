import type { SheetSnapshot } from '../../sheet/snapshot';
import { TRIWULAN } from '../pengaturan';
import { TRIWULAN_FIELDS } from './formulir';
import { isHandedIn } from './handed-in';
import { readFormulir } from './read-formulir';

/** Which cells of a sheet hold what is handed in; none where it is no form. Reads the sheet once. */
export function handedInCells(sheet: SheetSnapshot): (row: number, column: number) => boolean {
  const read = readFormulir(sheet);
  if (!read.ok || read.value.disampaikan.length === 0) return () => false;
  const form = read.value;
  const held = new Set<string>();
  for (const { at } of [...form.indikator, ...form.program]) {
    for (const tw of TRIWULAN) {
      const { row, column } = at[TRIWULAN_FIELDS[tw]];
      if (isHandedIn(form, tw)) held.add(`${String(row)},${String(column)}`);
    }
    if (form.disampaikan.includes('tahun'))
      for (const { row, column } of Object.values(at)) held.add(`${String(row)},${String(column)}`);
  }
  return (row, column) => held.has(`${String(row)},${String(column)}`);
}
