import type { Area } from '../../domain/sheet/address';
import type { Box, Point } from '../../domain/sheet/edit';
import type { BookChart, BookChartSeries, BookValueAxis, LabelPlace } from '../../files/xlsx/book-chart';
import type { BookLine } from '../../files/xlsx/book-line';
import type { BookShapeText } from '../../files/xlsx/book-shape';
import type { Shift } from '../../domain/sheet/shift';

/** Who caused a change: the id of a connected client (a pane), or `user` for a person at the grid. */
export type Actor = string;
export const USER: Actor = 'user';

/** How cells changed, in Excel's words. */
export type CellChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted' | 'Unknown';

/** Parts of a shape as they were and as they are. */
export interface Restyled {
  readonly shapeId: string;
  readonly before: object;
  readonly after: object;
}

/** One thing that happened to a workbook. Drawing code follows `shapes`, `sizes`, `visibility`, `sheets`; Excel events follow the rest. */
export type BookChange =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly area: Area;
      readonly change: CellChangeType;
      readonly actor: Actor;
      /** Only for a single cell. */
      readonly details?: { readonly before: CellContent; readonly after: CellContent };
    }
  | { readonly kind: 'formats'; readonly sheetId: string; readonly area: Area; readonly actor: Actor }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-activated'; readonly sheetId: string; readonly actor: Actor }
  | {
      readonly kind: 'sheet-renamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly actor: Actor;
    }
  /** Order, visibility, tab colour: whatever sheet tabs show. */
  | { readonly kind: 'sheets'; readonly actor: Actor }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly area: Area; readonly actor: Actor }
  /** Rows or columns came or went; told before the `cells` change of the same cause. */
  | { readonly kind: 'shifted'; readonly sheetId: string; readonly shift: Shift; readonly actor: Actor }
  /** Shapes were added, removed, changed (`restyled`: one was given another look), or moved because rows and columns did: then they only followed. */
  | {
      readonly kind: 'shapes';
      readonly sheetId: string;
      readonly actor: Actor;
      readonly followed?: true;
      readonly restyled?: Restyled;
    }
  /** A person changed something else: sizes, merges, rules, notes. */
  | { readonly kind: 'others'; readonly actor: Actor }
  /** A pane's request that may have changed something has run, wholly or in part. */
  | { readonly kind: 'written'; readonly actor: Actor }
  /** What a person did can no longer be undone: something an add-in did has emptied the list. */
  | { readonly kind: 'undo-emptied' }
  /** Formulas have new values, which charts draw. */
  | { readonly kind: 'calculated' }
  | { readonly kind: 'page' | 'protection'; readonly sheetId: string; readonly actor: Actor };

/** A cell's value as Excel reports it: '' when empty, errors as text such as "#N/A". */
export type CellContent = string | number | boolean;

/** A drawing object as the page draws it; all lengths in points from the sheet's top-left corner. */
export interface DrawnShape {
  readonly id: string;
  readonly name: string;
  readonly kind: 'geometric' | 'line' | 'text-box' | 'image' | 'chart' | 'group';
  /** Excel's geometric shape type, e.g. "FlowChartDecision"; absent for lines. */
  readonly geometry?: string;
  readonly box: Box;
  readonly visible: boolean;
  /** `#RRGGBB`, absent for no fill. */
  readonly fill?: string;
  readonly line?: BookLine;
  /** For lines: the corners to draw through (straight 2, elbow 3 or 4) and the arrowheads at either end. */
  readonly path?: readonly Point[];
  readonly startArrow?: boolean;
  readonly endArrow?: boolean;
  readonly text?: BookShapeText;
  readonly alt: string;
  /** Base64 without a data prefix, for pictures. */
  readonly image?: { readonly mime: string; readonly base64: string };
  /** For charts, unless of a kind the host does not draw. */
  readonly chart?: DrawnChart;
}

/** What a chart shows now: texts and figures of its cells, formatted, and the axis they stand on. */
export interface DrawnChart extends Omit<BookChart, 'series' | 'valueAxis'> {
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly gap: number;
  readonly valueAxis: Pick<BookValueAxis, 'title' | 'gridlines'> & {
    readonly min: number;
    readonly max: number;
    readonly ticks: readonly { readonly at: number; readonly text: string }[];
  };
}

export interface DrawnSeries extends Pick<BookChartSeries, 'name' | 'color' | 'marker'> {
  readonly stroke: NonNullable<BookChartSeries['stroke']>;
  /** One for each category; undefined where the cell holds no number. */
  readonly values: readonly (number | undefined)[];
  /** The same, as written beside the bars or points. */
  readonly labels?: { readonly texts: readonly string[]; readonly place: LabelPlace };
}
