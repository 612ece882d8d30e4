import type { Area } from '../../../src/domain/sheet/address';
import type { PRESETS } from '../docx/read/drawings';
import type { Structure } from './structure';

/** Every cell that is seen, with how far it reaches. */
export function cellsOf({ values, merges }: Structure): readonly { readonly at: Area; readonly text: string }[] {
  const columns = Math.max(...values.map((row) => row.length));
  return values.flatMap((row, at) =>
    Array.from({ length: columns }, (_, column) => {
      const merge = merges.find(
        (one) => at >= one.row && at < one.row + one.rows && column >= one.column && column < one.column + one.columns,
      );
      const hidden = merge !== undefined && (merge.row !== at || merge.column !== column);
      return hidden ? [] : [{ at: merge ?? { row: at, column, rows: 1, columns: 1 }, text: String(row[column] ?? '') }];
    }).flat(),
  );
}

/** Signs that are drawn where a kind of file has drawings. */
export const SIGNS: Readonly<Record<string, keyof typeof PRESETS>> = { '●': 'terminator', '■': 'process', '◆': 'decision' };
