import { area } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import type { Canvas } from '../../sheet/print/canvas';
import type { FormatName } from '../../sheet/style';
import type { Isian } from '../pengaturan';
import type { ListRow } from './list-rows';
import { PENGATURAN_SHEET } from './messages';

/** Spare rows under each table, so that a person can add without inserting. */
const SPARE_ROWS = 3;

/** A column of a table with what each of its rows holds. */
export interface TableColumn<Of> {
  readonly judul: string;
  readonly format?: FormatName;
  readonly pilihan?: readonly string[];
  of(row: Of): Isian;
}

/** A column of plain values. */
export const column = <Of>(judul: string, of: TableColumn<Of>['of'], format?: FormatName): TableColumn<Of> => ({
  judul,
  of,
  ...(format ? { format } : {}),
});
/** A column in which one of these is chosen. */
export const choice = <Of>(judul: string, pilihan: readonly string[], of: TableColumn<Of>['of']): TableColumn<Of> => ({
  judul,
  pilihan,
  of,
});

/** The first columns of a list's labels and values, and the column after these. */
const [LABELS, VALUES] = [1, 2];
export const LIST_END = 8;

/** Labels in B, values in the columns after it; the row after the list, free for the next section. */
export function writeList(canvas: Canvas, row: number, judul: string, contents: readonly ListRow[]): number {
  canvas.cell(row, 0, judul, { style: 'lkj-bagian' });
  contents.forEach(([label, nilai, pilihan], index) => {
    const at = row + 1 + index;
    const format: FormatName = typeof nilai === 'string' ? 'teks' : nilai >= 10_000 ? 'bulat' : 'umum';
    canvas.cell(at, LABELS, label, { style: 'formulir-label' });
    canvas.cell(at, VALUES, nilai, { style: 'formulir-isian', format, columns: LIST_END - VALUES });
    canvas.fit(at, 18);
    if (pilihan) canvas.add(choiceList(canvas.sheet, area(at, VALUES), pilihan));
  });
  return row + contents.length + 2;
}

/** A table under its title, with spare rows below; the row after it, free for the next section. */
export function writeTable<Of>(
  canvas: Canvas,
  row: number,
  judul: string,
  columns: readonly TableColumn<Of>[],
  contents: readonly Of[],
): number {
  canvas.cell(row, 0, judul, { style: 'lkj-bagian' });
  canvas.line(
    row + 1,
    0,
    columns.map((one) => one.judul),
    { style: 'formulir-kepala' },
  );
  const height = contents.length + SPARE_ROWS;
  columns.forEach(({ format, pilihan }, index) => {
    const at = area(row + 2, index, height, 1);
    canvas.paint(at, {
      style: format && format !== 'teks' ? 'formulir-isian-angka' : 'formulir-isian',
      ...(format ? { format } : {}),
    });
    if (pilihan) canvas.add(choiceList(canvas.sheet, at, pilihan));
  });
  contents.forEach((content, index) => {
    canvas.line(
      row + 2 + index,
      0,
      columns.map((one) => one.of(content)),
    );
    canvas.fit(row + 2 + index, 15);
  });
  canvas.fit(row + 1, 27);
  canvas.keep(row, 3);
  return row + 2 + height + 1;
}

const choiceList = (sheet: string, at: ReturnType<typeof area>, options: readonly string[]): Edit => ({
  kind: 'validation',
  sheet,
  area: at,
  validation:
    options.length === 0
      ? null
      : {
          rule: { kind: 'list', options },
          strict: false,
          title: PENGATURAN_SHEET.pilih,
          message: PENGATURAN_SHEET.pilihan(options),
        },
});
