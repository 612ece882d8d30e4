import type { BookCell } from '../book';
import type { BookConditional, BookValidation } from '../book-rules';
import type { BookShape } from '../book-shape';
import type { Area } from '../../../domain/sheet/address';
import type { EditOf } from '../../../domain/sheet/edit';
import { moveReferences } from '../../../domain/sheet/formula-references';
import {
  mapAreas,
  mapBox,
  mapCell,
  mapCount,
  mapLines,
  mapMerges,
  mapPoint,
  shiftOf,
  type Shift,
} from '../../../domain/sheet/shift';
import { rulerOf } from '../measure';
import { changeFormulas } from './formulas';
import type { BookDraft, SheetDraft } from './draft';
import { shiftedPage } from './shifted-page';

/** Inserts or deletes rows or columns: everything that stands on the sheet or points to it moves along, as in Excel. */
export function shift(
  sheet: SheetDraft,
  edit: EditOf<'insert-rows' | 'delete-rows' | 'insert-columns' | 'delete-columns'>,
  book: BookDraft,
): void {
  const by = shiftOf(edit);
  moveShapes(sheet, by);
  moveCells(sheet, by);
  const { parts } = sheet;
  if (by.axis === 'row') parts.rows = mapSizes(parts.rows, by);
  else parts.columns = mapSizes(parts.columns, by);
  parts.merges = mapMerges(parts.merges, by);
  parts.validations = parts.validations.flatMap((one): BookValidation[] => withAreas(one, mapAreas(one.areas, by)));
  parts.conditionals = parts.conditionals.flatMap((one): BookConditional[] => withAreas(one, mapAreas(one.areas, by)));
  parts.notes = parts.notes.flatMap((one) => {
    const at = mapCell(one.at, by);
    return at ? [{ ...one, at }] : [];
  });
  parts.page = shiftedPage(parts.page, by);
  const { rows, columns } = parts.freeze;
  parts.freeze = by.axis === 'row' ? { rows: mapCount(rows, by), columns } : { rows, columns: mapCount(columns, by) };
  const { name } = parts;
  changeFormulas(book, (formula, home) => moveReferences(formula, home, name, by));
}

const withAreas = <Rule extends { readonly areas: readonly Area[] }>(rule: Rule, areas: readonly Area[]): Rule[] =>
  areas.length === 0 ? [] : [{ ...rule, areas }];

/** New rows and columns look like the one before them. */
function moveCells(sheet: SheetDraft, by: Shift): void {
  const lookOf = (cell: BookCell | null | undefined): BookCell | null => (cell?.style ? { value: '', style: cell.style } : null);
  sheet.replaceRows((rows) => {
    if (by.axis === 'column') return rows.map((row) => mapLines(row, by, () => lookOf(row[by.at - 1])));
    const like = (rows[by.at - 1] ?? []).map(lookOf);
    return [...mapLines(rows, by, () => [...like])];
  });
}

const mapSizes = <Size>(sizes: readonly (Size | null)[], by: Shift): readonly (Size | null)[] =>
  mapLines(sizes, by, () => sizes[by.at - 1] ?? null);

/** Shapes stand where their corners' cells went; one whose cells are all deleted shrinks to nothing and is removed. */
function moveShapes(sheet: SheetDraft, by: Shift): void {
  const { parts } = sheet;
  if (parts.shapes.length === 0) return;
  const ruler = rulerOf(parts);
  const isRow = by.axis === 'row';
  const startOf = (index: number): number => (isRow ? ruler.at(0, 0, index, 0).y : ruler.at(index, 0, 0, 0).x);
  const like = isRow ? parts.rows[by.at - 1]?.height : parts.columns[by.at - 1]?.width;
  const size = like ?? (isRow ? parts.defaultRowHeight : parts.defaultColumnWidth);
  const start = startOf(by.at);
  const stretch = { start, length: by.by > 0 ? by.by * size : startOf(by.at - by.by) - start };
  parts.shapes = parts.shapes.flatMap((shape): BookShape[] => {
    const box = mapBox(shape.box, by, stretch);
    if (!box) return [];
    return [
      shape.kind === 'line'
        ? { ...shape, box, points: shape.points.map((one) => mapPoint(one, by, stretch)) }
        : { ...shape, box },
    ];
  });
}
