import type { Area, Cell } from '../../../domain/sheet/address';
import type { Drawing } from './drawn';
import type { Remark, StoryPage, StoryParagraph } from './story';

/** A table where it stands on the sheet: its first row, and the edges of its columns in points from the margin of the text. */
export interface PlacedTable {
  readonly row: number;
  readonly rows: number;
  readonly edges: readonly number[];
  /** Where it begins in the flow of the text, in points. */
  readonly flow: number;
  readonly exact: readonly boolean[];
}

/** A drawing with the place of its paragraph. */
export interface HungDrawing {
  readonly drawing: Drawing;
  readonly page: StoryPage;
  readonly align: StoryParagraph['align'];
  /** Where its page begins, and its paragraph stands, in the flow of the text. */
  readonly pageFlow: number;
  readonly flow: number;
  /** The cell its paragraph stands in, with the edges of that cell's text; absent outside of tables. */
  readonly cell?: {
    readonly table: PlacedTable;
    /** The row its paragraph stands in, and the cell with all it is merged with. */
    readonly row: number;
    readonly area: Area;
    readonly left: number;
    readonly right: number;
    /** The cell's own edge. */
    readonly edge: number;
    /** How far the paragraph begins below the top of its row. */
    readonly down: number;
  };
}

/** A document as one sheet: its tables one below the other, the paragraphs between them as rows of one cell. */
export interface DocumentDraft {
  readonly values: readonly string[][];
  /** Shading of cells, by rows of `values`. */
  readonly fills: readonly (readonly string[])[];
  readonly heights: readonly number[];
  readonly merges: readonly Area[];
  readonly tables: readonly PlacedTable[];
  readonly drawings: readonly HungDrawing[];
  readonly remarks: readonly { readonly at: Cell; readonly remark: Remark }[];
}
