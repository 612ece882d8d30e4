import { saysSameAsAbove } from '../../kantor/same-as-above';
import type { CellValue } from '../../sheet/snapshot';
import type { PastedCells } from './paste-grid';

/** Cells with what "idem", "sda" and ditto signs stand for: the nearest cell above that says something itself. */
export function withoutDittos(cells: PastedCells): PastedCells {
  const above: CellValue[] = [];
  const values = cells.values.map((row) =>
    row.map((value, column) => {
      const said = typeof value === 'string' && saysSameAsAbove(value) ? (above[column] ?? value) : value;
      if (said !== '') above[column] = said;
      return said;
    }),
  );
  return { ...cells, values };
}
