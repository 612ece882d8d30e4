import type { Area } from '../../../domain/sheet/address';
import type { Box, Point } from '../../../domain/sheet/edit';
import type { BookCell } from '../book';
import type { BookPage } from '../book-page';
import type { BookShape } from '../book-shape';
import type { BookConditional, BookValidation } from '../book-rules';
import { changeRefs, type RefEnd } from '../formula-refs';
import { rulerOf } from '../measure';
import { shiftedArea, shiftedSpan, type Shift } from './areas';
import { changeFormulas } from './formulas';
import type { BookDraft, SheetDraft } from './draft';

/** Inserts or deletes rows or columns: everything that stands on the sheet or points to it moves along, as in Excel. */
export function shift(book: BookDraft, sheet: SheetDraft, by: Shift): void {
  moveShapes(sheet, by);
  moveCells(sheet, by);
  const { parts } = sheet;
  if (by.axis === 'row') parts.rows = spliced(parts.rows, by);
  else parts.columns = spliced(parts.columns, by);
  const moved = (areas: readonly Area[]): Area[] => areas.flatMap((one) => shiftedArea(one, by) ?? []);
  parts.merges = moved(parts.merges).filter(({ rows, columns }) => rows > 1 || columns > 1);
  parts.validations = parts.validations.flatMap((one): BookValidation[] => withAreas(one, moved(one.areas)));
  parts.conditionals = parts.conditionals.flatMap((one): BookConditional[] => withAreas(one, moved(one.areas)));
  parts.notes = parts.notes.flatMap((one) => {
    const at = shiftedArea({ ...one.at, rows: 1, columns: 1 }, by);
    return at ? [{ ...one, at: { row: at.row, column: at.column } }] : [];
  });
  parts.page = movedPage(parts.page, by);
  moveReferences(book, sheet.parts.name, by);
}

const withAreas = <Rule extends { readonly areas: readonly Area[] }>(rule: Rule, areas: readonly Area[]): Rule[] =>
  areas.length === 0 ? [] : [{ ...rule, areas }];

/** New rows and columns look like the one before them. */
function moveCells(sheet: SheetDraft, { axis, at, by }: Shift): void {
  const lookOf = (cell: BookCell | null | undefined): BookCell | null => (cell?.style ? { value: '', style: cell.style } : null);
  sheet.replaceRows((rows) => {
    if (axis === 'row') {
      if (at >= rows.length) return [...rows];
      if (by < 0) return [...rows.slice(0, at), ...rows.slice(at - by)];
      const like = (rows[at - 1] ?? []).map(lookOf);
      return [...rows.slice(0, at), ...Array.from({ length: by }, () => [...like]), ...rows.slice(at)];
    }
    return rows.map((row) => {
      if (at >= row.length) return row;
      if (by < 0) return [...row.slice(0, at), ...row.slice(at - by)];
      return [...row.slice(0, at), ...Array.from({ length: by }, () => lookOf(row[at - 1])), ...row.slice(at)];
    });
  });
}

function spliced<Size>(sizes: readonly (Size | null)[], { at, by }: Shift): (Size | null)[] {
  if (at >= sizes.length) return [...sizes];
  if (by < 0) return [...sizes.slice(0, at), ...sizes.slice(at - by)];
  const like = at > 0 ? (sizes[at - 1] ?? null) : null;
  return [...sizes.slice(0, at), ...Array.from({ length: by }, () => like), ...sizes.slice(at)];
}

function movedPage(page: BookPage, by: Shift): BookPage {
  const { printArea, titleRows, titleColumns, breaksAbove, breaksLeft, ...rest } = page;
  const areas = printArea?.flatMap((one) => shiftedArea(one, by) ?? []);
  const rows = titleRows && by.axis === 'row' ? shiftedSpan(titleRows.row, titleRows.rows, by) : undefined;
  const columns = titleColumns && by.axis === 'column' ? shiftedSpan(titleColumns.column, titleColumns.columns, by) : undefined;
  const breaks = (at: readonly number[] | undefined, axis: Shift['axis']): readonly number[] | undefined =>
    axis === by.axis ? at?.flatMap((one) => shiftedSpan(one, 1, by)?.[0] ?? []) : at;
  const [above, left] = [breaks(breaksAbove, 'row'), breaks(breaksLeft, 'column')];
  return {
    ...rest,
    ...(areas && areas.length > 0 ? { printArea: areas } : {}),
    ...(titleRows && by.axis === 'column' ? { titleRows } : rows ? { titleRows: { row: rows[0], rows: rows[1] } } : {}),
    ...(titleColumns && by.axis === 'row'
      ? { titleColumns }
      : columns
        ? { titleColumns: { column: columns[0], columns: columns[1] } }
        : {}),
    ...(above ? { breaksAbove: above } : {}),
    ...(left ? { breaksLeft: left } : {}),
  };
}

/** Shapes stand where their corners' cells went; one whose cells are all deleted shrinks to nothing and is removed. */
function moveShapes(sheet: SheetDraft, { axis, at, by }: Shift): void {
  const { parts } = sheet;
  if (parts.shapes.length === 0) return;
  const ruler = rulerOf(parts);
  const start = axis === 'row' ? ruler.at(0, 0, at, 0).y : ruler.at(at, 0, 0, 0).x;
  const gone = axis === 'row' ? ruler.at(0, 0, at - by, 0).y : ruler.at(at - by, 0, 0, 0).x;
  const likeRow =
    axis === 'row' ? (at > 0 ? parts.rows[at - 1]?.height : undefined) : at > 0 ? parts.columns[at - 1]?.width : undefined;
  const size = likeRow ?? (axis === 'row' ? parts.defaultRowHeight : parts.defaultColumnWidth);
  const moved = (position: number): number => {
    if (position < start) return position;
    if (by > 0) return position + by * size;
    return position >= gone ? position - (gone - start) : start;
  };
  const point = ({ x, y }: Point): Point => (axis === 'row' ? { x, y: moved(y) } : { x: moved(x), y });
  parts.shapes = parts.shapes.flatMap((shape): BookShape[] => {
    const box = movedBox(shape.box, point);
    const vanished = axis === 'row' ? shape.box.height > 0 && box.height === 0 : shape.box.width > 0 && box.width === 0;
    if (vanished) return [];
    return [shape.kind === 'line' ? { ...shape, box, points: shape.points.map(point) } : { ...shape, box }];
  });
}

function movedBox(box: Box, point: (of: Point) => Point): Box {
  const first = point({ x: box.left, y: box.top });
  const last = point({ x: box.left + box.width, y: box.top + box.height });
  return { left: first.x, top: first.y, width: last.x - first.x, height: last.y - first.y };
}

/** References to the sheet follow; those to deleted cells become #REF!. */
function moveReferences(book: BookDraft, name: string, by: Shift): void {
  const wanted = name.toLowerCase();
  changeFormulas(book, (formula, home) =>
    changeRefs(formula, (sheet, first, last) => {
      if ((sheet ?? home)?.toLowerCase() !== wanted) return [first, last];
      const start = first[by.axis];
      const end = last === undefined ? start : last[by.axis];
      if (start === undefined || end === undefined) return [first, last];
      const span = shiftedSpan(Math.min(start, end), Math.abs(end - start) + 1, by);
      if (!span) return null;
      const put = (of: RefEnd, at: number): RefEnd => ({ ...of, [by.axis]: at });
      return [put(first, span[0]), last && put(last, span[0] + span[1] - 1)];
    }),
  );
}
