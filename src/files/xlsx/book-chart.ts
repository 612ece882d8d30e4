import type { BookLine } from './book-line';

/**
 * What a chart shows, as far as Runut draws charts itself: clustered bars and columns, and lines. References are formulas
 * without "=" (`'Lembar 1'!$A$1:$B$2`), number formats are Excel's codes.
 */
export interface BookChart {
  readonly type: 'bar' | 'column' | 'line';
  readonly title?: { readonly text: string; readonly size: number; readonly bold: boolean; readonly color: string };
  /** Of everything that says nothing else. */
  readonly font: { readonly name: string; readonly size: number; readonly color: string };
  readonly fill?: string;
  readonly border?: BookLine;
  readonly series: readonly BookChartSeries[];
  /** Room between the groups of bars, percent of a bar's width; absent for lines. */
  readonly gap?: number;
  readonly categoryAxis: {
    /** From top to bottom (bars) or from right to left. */
    readonly reversed: boolean;
    readonly color: string;
  };
  readonly valueAxis: BookValueAxis;
  /** Absent: no legend. */
  readonly legend?: 'bottom' | 'top' | 'left' | 'right';
}

/** Beyond the end of its bar, or above or below its point. */
export type LabelPlace = 'end' | 'above' | 'below';

export interface BookValueAxis {
  readonly min?: number;
  readonly max?: number;
  readonly format: string;
  readonly title?: string;
  /** Colour of the lines across; absent: none. */
  readonly gridlines?: string;
  /** Whether it stands at the last category instead of the first. */
  readonly atEnd: boolean;
}

export interface BookChartSeries {
  readonly name: string;
  readonly categories?: string;
  readonly values: string;
  readonly color: string;
  /** Lines only: points, and a preset of DrawingML. */
  readonly stroke?: { readonly weight: number; readonly dash: string };
  /** Lines only: size of the mark at each value, points. */
  readonly marker?: number;
  /** The value written at each bar or point; absent: not written. */
  readonly labels?: { readonly format: string; readonly place: LabelPlace };
}
