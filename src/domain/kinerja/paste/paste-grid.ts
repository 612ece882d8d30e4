import { contains, type Area } from '../../sheet/address';
import type { CellValue, SheetSnapshot } from '../../sheet/snapshot';

/** The cells of a pasted table or a sheet, and which of them are merged. */
export type PastedCells = Pick<SheetSnapshot, 'values' | 'merges' | 'formats'>;

/** Cells as a reader asks for them: by what stands there, or by what is seen there once merged cells are whole. */
export class PasteGrid {
  readonly rows: number;
  readonly columns: number;
  private readonly merged = new Map<number, Area[]>();

  constructor(private readonly cells: PastedCells) {
    this.rows = cells.values.length;
    this.columns = cells.values.reduce((widest, row) => Math.max(widest, row.length), 0);
    for (const merge of cells.merges ?? []) {
      const last = Math.min(merge.row + merge.rows, this.rows);
      for (let row = merge.row; row < last; row += 1) {
        const known = this.merged.get(row);
        if (known) known.push(merge);
        else this.merged.set(row, [merge]);
      }
    }
  }

  /** What stands in the cell itself. */
  value(row: number, column: number): CellValue {
    return this.cells.values[row]?.[column] ?? '';
  }

  text(row: number, column: number): string {
    return flat(this.value(row, column));
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merged.get(row)?.find((merge) => contains(merge, { row, column }));
  }

  /** What is seen in the cell: the value of the merged area it belongs to. */
  seen(row: number, column: number): CellValue {
    const merge = this.mergeAt(row, column);
    return merge ? this.value(merge.row, merge.column) : this.value(row, column);
  }

  /** Whether what is seen in the cell is shown as a percentage: 0.95 as "95%". */
  isPercent(row: number, column: number): boolean {
    const { row: r, column: c } = this.mergeAt(row, column) ?? { row, column };
    return (this.cells.formats?.[r]?.[c] ?? '').includes('%');
  }

  filled(row: number): readonly number[] {
    return (this.cells.values[row] ?? []).flatMap((one, column) => (flat(one) === '' ? [] : [column]));
  }

  /** Whether bands are merged in these rows: then a blank cell beside a header is not part of it. */
  hasBands(from: number, to: number): boolean {
    for (let row = from; row <= to; row += 1) if (this.merged.get(row)?.some(({ columns }) => columns > 1)) return true;
    return false;
  }
}

/** A cell as one line of text. */
export const flat = (content: CellValue | undefined): string =>
  String(content ?? '')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim();
