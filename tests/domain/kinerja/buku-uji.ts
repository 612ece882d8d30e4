import type { Edit } from '../../../src/domain/sheet/edit';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/domain/sheet/snapshot';

/** A workbook of values only: enough to see what edits leave behind. Formulas stand as the value the domain gave them. */
export class BukuUji {
  readonly lembar = new Map<string, CellValue[][]>();

  terapkan(edits: readonly Edit[]): this {
    for (const edit of edits) {
      if (edit.kind === 'ensure-sheet' && !this.lembar.has(edit.sheet)) this.lembar.set(edit.sheet, []);
      const isi = this.lembar.get(edit.sheet);
      if (!isi) continue;
      if (edit.kind === 'write') {
        edit.values.forEach((line, row) => {
          line.forEach((value, column) => {
            if (value !== null)
              this.tulis(
                edit.sheet,
                edit.at.row + row,
                edit.at.column + column,
                typeof value === 'object' ? (value.value ?? '') : value,
              );
          });
        });
      }
      if (edit.kind === 'clear') {
        for (let row = edit.area.row; row < edit.area.row + edit.area.rows; row += 1) {
          for (let column = edit.area.column; column < edit.area.column + edit.area.columns; column += 1) {
            if (isi[row]?.[column] !== undefined) this.tulis(edit.sheet, row, column, '');
          }
        }
      }
      if (edit.kind === 'insert-rows') isi.splice(edit.row, 0, ...Array.from({ length: edit.rows }, (): CellValue[] => []));
    }
    return this;
  }

  tulis(sheet: string, row: number, column: number, value: CellValue): this {
    const isi = this.lembar.get(sheet) ?? [];
    this.lembar.set(sheet, isi);
    while (isi.length <= row) isi.push([]);
    const line = isi[row] ?? [];
    while (line.length <= column) line.push('');
    line[column] = value;
    return this;
  }

  snapshot(): Snapshot {
    const sheets = [...this.lembar].map(([name, isi]): SheetSnapshot => {
      const columns = Math.max(0, ...isi.map((line) => line.length));
      return { name, values: isi.map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? '')) };
    });
    return { sheetNames: [...this.lembar.keys()], active: sheets[0]?.name ?? '', sheets };
  }

  sheet(name: string): SheetSnapshot {
    const found = this.snapshot().sheets.find((satu) => satu.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }
}
