import type { Edit } from '../../../src/domain/sheet/edit';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/domain/sheet/snapshot';

/** A workbook of values only: enough to see what edits leave behind. Formulas stand as the value the domain gave them. */
export class TestBook {
  readonly sheetNamed = new Map<string, CellValue[][]>();

  apply(edits: readonly Edit[]): this {
    for (const edit of edits) {
      if (edit.kind === 'ensure-sheet' && !this.sheetNamed.has(edit.sheet)) this.sheetNamed.set(edit.sheet, []);
      const contents = this.sheetNamed.get(edit.sheet);
      if (!contents) continue;
      if (edit.kind === 'write') {
        edit.values.forEach((line, row) => {
          line.forEach((value, column) => {
            if (value !== null)
              this.write(
                edit.sheet,
                edit.at.row + row,
                edit.at.column + column,
                typeof value === 'object' ? (value.value ?? '') : value,
              );
          });
        });
      }
      if (edit.kind === 'clear' && edit.what !== 'looks') {
        for (let row = edit.area.row; row < edit.area.row + edit.area.rows; row += 1) {
          for (let column = edit.area.column; column < edit.area.column + edit.area.columns; column += 1) {
            if (contents[row]?.[column] !== undefined) this.write(edit.sheet, row, column, '');
          }
        }
      }
      if (edit.kind === 'insert-rows') contents.splice(edit.row, 0, ...Array.from({ length: edit.rows }, (): CellValue[] => []));
    }
    return this;
  }

  write(sheet: string, row: number, column: number, value: CellValue): this {
    const contents = this.sheetNamed.get(sheet) ?? [];
    this.sheetNamed.set(sheet, contents);
    while (contents.length <= row) contents.push([]);
    const line = contents[row] ?? [];
    while (line.length <= column) line.push('');
    line[column] = value;
    return this;
  }

  snapshot(): Snapshot {
    const sheets = [...this.sheetNamed].map(([name, contents]): SheetSnapshot => {
      const columns = Math.max(0, ...contents.map((line) => line.length));
      return { name, values: contents.map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? '')) };
    });
    return { sheetNames: [...this.sheetNamed.keys()], active: sheets[0]?.name ?? '', sheets };
  }

  sheet(name: string): SheetSnapshot {
    const found = this.snapshot().sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }
}
