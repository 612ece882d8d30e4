import type { Edit } from './edit';
import type { CellValue, SheetSnapshot } from './snapshot';

/** A sheet as it would stand after writes and merges, for planning what comes next; formulas and looks are not followed. */
export function applyWrites(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const values: CellValue[][] = sheet.values.map((row) => [...row]);
  let merges = [...(sheet.merges ?? [])];
  for (const edit of edits) {
    if (!('sheet' in edit) || edit.sheet.toLowerCase() !== sheet.name.toLowerCase()) continue;
    if (edit.kind === 'write') {
      edit.values.forEach((line, down) => {
        const row = (values[edit.at.row + down] ??= []);
        line.forEach((value, right) => {
          if (value !== null && typeof value !== 'object') row[edit.at.column + right] = value;
        });
      });
    } else if (edit.kind === 'merge') merges.push(edit.area);
    else if (edit.kind === 'unmerge') {
      const { area } = edit;
      merges = merges.filter(
        (one) =>
          one.row >= area.row + area.rows ||
          one.row + one.rows <= area.row ||
          one.column >= area.column + area.columns ||
          one.column + one.columns <= area.column,
      );
    }
  }
  const width = Math.max(0, ...values.map((row) => row.length));
  const filled = Array.from({ length: values.length }, (_, row) =>
    Array.from({ length: width }, (__, column) => values[row]?.[column] ?? ''),
  );
  return { ...sheet, values: filled, merges };
}
