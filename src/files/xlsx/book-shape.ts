import type { Box, Point } from '../../domain/sheet/edit';
import type { BookChart } from './book-chart';
import type { BookLine } from './book-line';

interface Drawn {
  /** Unique on its sheet when Runut drew it; other programs repeat names. */
  readonly name: string;
  /** Alternative text; '' when none. */
  readonly alt: string;
  /** As it stands, from the sheet's top-left corner. For a line: the rectangle around its points. */
  readonly box: Box;
  /** Name of the group it belongs to; groups are shapes of their own and stand before their members. */
  readonly group?: string;
  readonly hidden?: boolean;
  /** How it follows its cells where it does not stretch with them: only moved, or not at all. */
  readonly placement?: 'oneCell' | 'absolute';
}

/** A drawing object over the cells. */
export type BookShape =
  | (Drawn & {
      readonly kind: 'geometric';
      /** Preset of DrawingML: "flowChartDecision", "rect", "ellipse", …; "custom" for a free form. */
      readonly geometry: string;
      /** Degrees clockwise. */
      readonly rotation?: number;
      readonly fill?: string;
      readonly line?: BookLine;
      readonly text?: BookShapeText;
    })
  | (Drawn & { readonly kind: 'text-box'; readonly fill?: string; readonly line?: BookLine; readonly text: BookShapeText })
  | (Drawn & {
      readonly kind: 'line';
      readonly path: 'straight' | 'elbow' | 'curve';
      /** At least 2: straight; 3: one right-angled elbow; 4: two. */
      readonly points: readonly Point[];
      /** Shape and connection site the end is glued to (0 top, 1 left, 2 bottom, 3 right on Runut's symbols). */
      readonly from?: Glue;
      readonly to?: Glue;
      readonly startArrow: boolean;
      readonly endArrow: boolean;
      readonly line: BookLine;
    })
  /** `data` is base64 without a prefix. */
  | (Drawn & { readonly kind: 'image'; readonly mime: string; readonly data: string })
  /**
   * `chart`: what it shows, absent for charts of other kinds. `xml`: the chart part of a file whose chart says more than
   * `chart` holds; it is written back as it is.
   */
  | (Drawn & { readonly kind: 'chart'; readonly chart?: BookChart; readonly xml?: string })
  | (Drawn & { readonly kind: 'group' });

export interface Glue {
  readonly shape: string;
  readonly site: number;
}

export interface BookShapeText {
  /** Paragraphs divided by "\n". */
  readonly value: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly font: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
}
