import type { Area, Cell } from './address';
import { carvedOut, parted, type Ruled } from './areas';
import { mergesAfter, type MergeChange } from './areas-by-row';
import type { EditOf } from './edit';
import { mapArea, mapAreas, mapCell, mapCount, mapIndex, mapMerges, mapSpan, type Shift } from './shift';
import { present } from '../present';

/** How a sheet is printed, as far as it hangs on rows and columns. */
export interface AnchoredPage {
  readonly printArea?: readonly Area[];
  readonly titleRows?: { readonly row: number; readonly rows: number };
  readonly titleColumns?: { readonly column: number; readonly columns: number };
  /** Manual breaks: a page ends above each of these rows, and left of each of these columns. */
  readonly breaksAbove?: readonly number[];
  readonly breaksLeft?: readonly number[];
}

/** What of a sheet hangs on its cells, whoever keeps it. What is absent is not kept there, or was not read. */
export interface Anchored {
  readonly merges?: readonly Area[];
  readonly notes?: readonly { readonly at: Cell; readonly text: string }[];
  readonly validations?: readonly Ruled[];
  readonly conditionals?: readonly Ruled[];
  readonly page?: AnchoredPage;
  /** Rows and columns that stay in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly selection?: Area;
}

/** All that hangs on cells once rows or columns came or went: it goes where its cells go, and goes with the last of them. */
export function shiftAnchored<Kept extends Anchored>(kept: Kept, shift: Shift): Kept {
  const { merges, notes, validations, conditionals, page, freeze, selection } = kept;
  const frozen =
    freeze && (shift.axis === 'row' ? { rows: mapCount(freeze.rows, shift) } : { columns: mapCount(freeze.columns, shift) });
  return {
    ...kept,
    ...present({
      merges: merges && mapMerges(merges, shift),
      notes: notes?.flatMap((one) => moved(one, 'at', mapCell(one.at, shift))),
      validations: validations && shiftRuled(validations, shift),
      conditionals: conditionals && shiftRuled(conditionals, shift),
      page: page && shiftPage(page, shift),
      freeze: freeze && { ...freeze, ...frozen },
      selection: selection && (mapArea(selection, shift) ?? selection),
    }),
  };
}

const moved = <Of, Key extends keyof Of>(of: Of, key: Key, to: Of[Key] | undefined): Of[] =>
  to === undefined ? [] : to === of[key] ? [of] : [{ ...of, [key]: to }];

const shiftRuled = (rules: readonly Ruled[], shift: Shift): Ruled[] =>
  rules.flatMap((rule) => {
    const areas = mapAreas(rule.areas, shift);
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });

/** The page set-up after rows or columns came or went: print area, titles and breaks follow their cells. */
export function shiftPage<Page extends AnchoredPage>(page: Page, shift: Shift): Page {
  const { printArea, titleRows, titleColumns, breaksAbove, breaksLeft, ...rest } = page;
  const areas = printArea && mapAreas(printArea, shift);
  const span = (axis: Shift['axis'], start: number, length: number): readonly [number, number] | undefined =>
    axis === shift.axis ? mapSpan(start, length, shift) : [start, length];
  const breaks = (axis: Shift['axis'], at: readonly number[] | undefined): readonly number[] | undefined =>
    axis === shift.axis ? at?.flatMap((one) => mapIndex(one, shift) ?? []) : at;
  const rows = titleRows && span('row', titleRows.row, titleRows.rows);
  const columns = titleColumns && span('column', titleColumns.column, titleColumns.columns);
  return {
    ...rest,
    ...present({
      printArea: areas?.length === 0 ? undefined : areas,
      titleRows: rows && { row: rows[0], rows: rows[1] },
      titleColumns: columns && { column: columns[0], columns: columns[1] },
      breaksAbove: breaks('row', breaksAbove),
      breaksLeft: breaks('column', breaksLeft),
    }),
  } as unknown as Page;
}

/** All that hangs on cells once some of them became one or were parted, in order. */
export const changeMerged = <Kept extends Anchored>(kept: Kept, edits: readonly MergeChange[]): Kept =>
  kept.merges ? { ...kept, merges: mergesAfter(kept.merges, edits) } : kept;

/** The same once cells lose their looks. */
export function clearAnchored<Kept extends Anchored>(kept: Kept, area: Area): Kept {
  const { merges, validations, conditionals } = kept;
  return {
    ...kept,
    ...present({
      merges: merges && parted(merges, area),
      validations: validations && carvedOut(validations, area),
      conditionals: conditionals && carvedOut(conditionals, area),
    }),
  };
}

/** The same once a note is written, or other rows and columns stay in sight. */
export function changeAnchored<Kept extends Anchored>(kept: Kept, edit: EditOf<'note' | 'freeze'>): Kept {
  const { notes, freeze } = kept;
  switch (edit.kind) {
    case 'note': {
      const { at, text } = edit;
      const others = notes?.filter((one) => one.at.row !== at.row || one.at.column !== at.column);
      return { ...kept, ...present({ notes: others && (text === null ? others : [...others, { at, text }]) }) };
    }
    case 'freeze':
      return { ...kept, ...present({ freeze: freeze && { rows: edit.rows, columns: edit.columns } }) };
  }
}
