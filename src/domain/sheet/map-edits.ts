import { shiftPage } from './anchored';
import type { ShiftOn } from './carry-out';
import { area, cell, type Area } from './address';
import { isOneCell } from './areas';
import type { CellInput, ChartSpec, ConditionalFormat, Edit, EditOf, PageSetup, Validation } from './edit';
import { moveReferences } from './formula-references';
import { mapArea, mapIndex, mapSpan, shiftEdit, shiftOf, type Shift } from './shift';

/**
 * Edits planned before rows or columns came or went, as they read after it: carried out then, they do to every cell that is left
 * what they would have done before. What meant deleted cells alone is dropped. Boxes of shapes and charts stay where they are: those
 * are to be planned anew. Where both put in lines at the same place, those of `over` come first, or last when `before` is said.
 */
export function mapEdits(edits: readonly Edit[], over: readonly Edit[], before = false): readonly Edit[] {
  const shifts = over.flatMap((edit): ShiftOn[] => {
    const shift = shiftOf(edit);
    return shift ? [{ sheet: edit.sheet, shift }] : [];
  });
  return past(edits, shifts, before)[0];
}

/** Edits as they read after shifts, and the shifts as they read after the edits: either way round, the sheet ends up the same. */
function past(
  edits: readonly Edit[],
  shifts: readonly ShiftOn[],
  before: boolean,
): readonly [readonly Edit[], readonly ShiftOn[]] {
  const [edit, shift] = [edits[0], shifts[0]];
  if (!edit || !shift) return [edits, shifts];
  if (edits.length === 1 && shifts.length === 1) return [mapEdit(edit, shift, before), mapShift(shift, edit, !before)];
  if (edits.length === 1) {
    let left = edits;
    const passed = shifts.flatMap((one) => {
      const [now, other] = past(left, [one], before);
      left = now;
      return other;
    });
    return [left, passed];
  }
  let left = shifts;
  const mapped = edits.flatMap((one) => {
    const [now, others] = past([one], left, before);
    left = others;
    return now;
  });
  return [mapped, left];
}

/** A shift past an edit that came before it. */
function mapShift({ sheet, shift }: ShiftOn, over: Edit, before: boolean): readonly ShiftOn[] {
  const other = shiftOf(over);
  if (!other || !sameName(sheet, over.sheet) || other.axis !== shift.axis) return [{ sheet, shift }];
  return shiftPast(shift, other, before).map((one) => ({ sheet, shift: one }));
}

/** A shift past another of its axis. A deletion does not take along what came in between its lines: it falls in two, the later first. */
function shiftPast(shift: Shift, over: Shift, before: boolean): readonly Shift[] {
  const { axis, at, by } = shift;
  if (by > 0) {
    const pushed = over.by > 0 ? over.at < at || (!before && over.at === at) : over.at - over.by <= at;
    return [{ axis, by, at: pushed ? at + over.by : over.by > 0 ? at : Math.min(at, over.at) }];
  }
  const count = -by;
  if (over.by > 0 && over.at > at && over.at < at + count) {
    const first = over.at - at;
    return [
      { axis, at: over.at + over.by, by: -(count - first) },
      { axis, at, by: -first },
    ];
  }
  const span = mapSpan(at, count, over);
  return span ? [{ axis, at: span[0], by: -span[1] }] : [];
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** One edit as it reads after a shift. */
function mapEdit(edit: Edit, over: ShiftOn, before: boolean): readonly Edit[] {
  const { sheet, shift } = over;
  const here = sameName(edit.sheet, sheet);
  const formula = (text: string): string => moveReferences(text, edit.sheet, sheet, shift);
  const own = shiftOf(edit);
  if (own) {
    if (!here || own.axis !== shift.axis) return [edit];
    return shiftPast(own, shift, before).map((one) => shiftEdit(edit.sheet, one));
  }
  switch (edit.kind) {
    case 'write':
      return mapWrite(
        { ...edit, values: edit.values.map((row) => row.map((one) => mapInput(one, formula))) },
        here ? shift : undefined,
      );
    case 'merge':
    case 'unmerge':
      return here ? mapMerge(edit, shift) : [edit];
    case 'clear':
    case 'style':
    case 'format':
    case 'align-top':
    case 'lock':
    case 'select':
      return onArea(edit, here, shift);
    case 'validation':
      return onArea({ ...edit, validation: mapValidation(edit.validation, sheet, shift) }, here, shift);
    case 'add-conditional':
    case 'conditional':
      return onArea({ ...edit, formats: edit.formats.map((one) => mapFormat(one, formula)) }, here, shift);
    case 'remove-conditional':
      return [{ ...edit, formula: formula(edit.formula) }];
    case 'column-width': {
      const span =
        here && shift.axis === 'column' ? mapSpan(edit.column, edit.columns, shift) : ([edit.column, edit.columns] as const);
      return span ? [{ ...edit, column: span[0], columns: span[1] }] : [];
    }
    case 'row-height': {
      const span = here && shift.axis === 'row' ? mapSpan(edit.row, edit.rows, shift) : ([edit.row, edit.rows] as const);
      return span ? [{ ...edit, row: span[0], rows: span[1] }] : [];
    }
    case 'note': {
      const at = here ? mapArea(area(edit.at.row, edit.at.column), shift) : edit.at;
      return at ? [{ ...edit, at: cell(at.row, at.column) }] : [];
    }
    case 'page':
      return [here ? { ...edit, setup: mapPage(edit.setup, shift) } : edit];
    case 'charts':
      return [{ ...edit, charts: edit.charts.map((one) => mapChart(one, edit.sheet, over)) }];
    default:
      return [edit];
  }
}

function onArea(edit: Extract<Edit, { readonly area: Area }>, here: boolean, shift: Shift): readonly Edit[] {
  const moved = here ? mapArea(edit.area, shift) : edit.area;
  return moved ? [{ ...edit, area: moved }] : [];
}

const mapInput = (input: CellInput, formula: (text: string) => string): CellInput =>
  typeof input === 'object' && input !== null ? { ...input, formula: formula(input.formula) } : input;

/** Lines that came in between are left as they are, lines that are gone are not written. */
function mapWrite(edit: EditOf<'write'>, shift: Shift | undefined): readonly Edit[] {
  if (!shift) return [edit];
  const { at, values } = edit;
  const rows = lines(at.row, values.length, shift.axis === 'row' ? shift : undefined);
  const columns = lines(at.column, values[0]?.length ?? 0, shift.axis === 'column' ? shift : undefined);
  const [row, column] = [rows[0], columns[0]];
  if (!row || !column) return [];
  const moved = rows.map(([, from]) => columns.map(([, index]): CellInput => values[from ?? -1]?.[index ?? -1] ?? null));
  return [{ ...edit, at: cell(row[0], column[0]), values: moved }];
}

/** Where lines lie after a shift, and which they were; undefined for one that came in between. */
function lines(
  start: number,
  length: number,
  shift: Shift | undefined,
): readonly (readonly [at: number, from: number | undefined])[] {
  const span = shift ? mapSpan(start, length, shift) : ([start, length] as const);
  if (!span) return [];
  const from = new Map<number, number>();
  for (let index = 0; index < length; index += 1) {
    const now = shift ? mapIndex(start + index, shift) : start + index;
    if (now !== undefined) from.set(now, index);
  }
  return Array.from({ length: span[1] }, (_, index) => [span[0] + index, from.get(span[0] + index)] as const);
}

/** A merge keeps its first cell alone: where that is gone, the rest would have been emptied. */
function mapMerge(edit: Extract<Edit, { kind: 'merge' | 'unmerge' }>, shift: Shift): readonly Edit[] {
  const moved = mapArea(edit.area, shift);
  if (!moved) return [];
  if (edit.kind === 'unmerge') return [{ ...edit, area: moved }];
  const lost = mapArea({ ...edit.area, rows: 1, columns: 1 }, shift) === undefined && !isOneCell(edit.area);
  const { sheet } = edit;
  return [
    ...(lost ? [{ kind: 'clear', sheet, area: moved, what: 'contents' } as const] : []),
    isOneCell(moved) ? { kind: 'unmerge', sheet, area: moved } : { ...edit, area: moved },
  ];
}

function mapValidation(validation: Validation | null, sheet: string, shift: Shift): Validation | null {
  const rule = validation?.rule;
  if (!validation || rule?.kind !== 'list-from' || !sameName(rule.sheet, sheet)) return validation;
  const moved = mapArea(rule.area, shift);
  return moved === undefined ? null : { ...validation, rule: { ...rule, area: moved } };
}

const mapFormat = (format: ConditionalFormat, formula: (text: string) => string): ConditionalFormat =>
  format.kind === 'formula' ? { ...format, formula: formula(format.formula) } : format;

function mapPage({ printArea, titleRows, ...setup }: PageSetup, shift: Shift): PageSetup {
  const anchored = { ...setup, ...(titleRows && { titleRows }), ...(printArea && { printArea: [printArea] }) };
  const { printArea: areas, ...rest } = shiftPage(anchored, shift);
  return { ...rest, ...(titleRows === null && { titleRows }), ...(areas?.[0] && { printArea: areas[0] }) };
}

/** A chart whose cells are all gone is not drawn. */
function mapChart(chart: ChartSpec, home: string, { sheet, shift }: ShiftOn): ChartSpec {
  if (!sameName(chart.source ?? home, sheet)) return chart;
  const categories = mapArea(chart.categories, shift);
  const series = chart.series.flatMap((one) => {
    const values = mapArea(one.values, shift);
    return values ? [{ ...one, values }] : [];
  });
  return categories ? { ...chart, categories, series } : { ...chart, series: [] };
}
