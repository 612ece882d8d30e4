import type { Area, Cell } from '../../domain/sheet/address';
import type { CellInput, Edit } from '../../domain/sheet/edit';
import { valueAt, type SheetSnapshot } from '../../domain/sheet/snapshot';

/** One thing that edits would change on a sheet, for a person to see before it is written. */
export type PlannedChange =
  /** A cell's text now and afterwards; '' is an empty cell. */
  | { readonly kind: 'isi'; readonly at: Cell; readonly dari: string; readonly jadi: string }
  /** Cells joined into one, or taken apart. */
  | { readonly kind: 'gabung' | 'lepas'; readonly at: Area };

/** What edits would change, cell by cell in the order they are made; cells that stay as they are do not count. */
export function plannedChangesOf(sheet: SheetSnapshot, edits: readonly Edit[]): readonly PlannedChange[] {
  const cells = new Map<string, PlannedChange>();
  const joins: PlannedChange[] = [];
  const made: { readonly row: number; readonly rows: number }[] = [];
  const lower = sheet.name.toLowerCase();
  for (const edit of edits) {
    if (!('sheet' in edit) || edit.sheet.toLowerCase() !== lower) continue;
    if (edit.kind === 'insert-rows') made.push(edit);
    if (edit.kind === 'write') {
      edit.values.forEach((line, down) => {
        line.forEach((value, right) => {
          const at = { row: edit.at.row + down, column: edit.at.column + right };
          const fresh = made.some(({ row, rows }) => at.row >= row && at.row < row + rows);
          const from = fresh ? '' : String(valueAt(sheet, at.row, at.column));
          const jadi = value === null ? from : textOf(value);
          const key = `${String(at.row)} ${String(at.column)}`;
          if (from === jadi) cells.delete(key);
          else cells.set(key, { kind: 'isi', at, dari: from, jadi });
        });
      });
    } else if (edit.kind === 'merge') joins.push({ kind: 'gabung', at: edit.area });
    else if (edit.kind === 'unmerge') joins.push({ kind: 'lepas', at: edit.area });
  }
  return [...cells.values(), ...joins];
}

const textOf = (value: NonNullable<CellInput>): string => (typeof value === 'object' ? value.formula : String(value));
