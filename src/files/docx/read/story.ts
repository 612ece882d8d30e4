import type { Drawing } from './drawn';

/** Something a person sees in a paragraph, or knows of it, that its text does not say. */
export interface Remark {
  readonly kind: 'tracked-changes' | 'hidden-text' | 'footnote' | 'comment';
  readonly teks: string;
}

/** A paragraph as it is read: its text with the number of its list, what hangs on it, how high its line is. */
export interface StoryParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly drawings: readonly Drawing[];
  readonly remarks: readonly Remark[];
  /** Whether a page begins with it, or behind it. */
  readonly pageBefore: boolean;
  readonly pageAfter: boolean;
  /** Whether it is set to the middle or the right of its cell: where a drawing in its text stands. */
  readonly align: 'left' | 'center' | 'right';
}

/** A cell by the table's grid: where it begins, how many grid columns it takes, whether it carries on the cell above. */
export interface StoryCell {
  readonly from: number;
  readonly columns: number;
  readonly continues: boolean;
  /** Its own width in points, where it names one. */
  readonly width: number | undefined;
  /** Its left and right margins in points. */
  readonly left: number;
  readonly right: number;
  readonly upright: 'top' | 'middle' | 'bottom';
  /** Its shading, `#RRGGBB`; '' where it has none, or white. */
  readonly fill: string;
  readonly blocks: readonly StoryBlock[];
}

export interface StoryRow {
  readonly cells: readonly StoryCell[];
  /** Points; 0 where it says nothing. */
  readonly height: number;
  readonly exact: boolean;
}

/** A table with its grid in points; `left` is its edge from the margin of the text. */
export interface StoryTable {
  readonly kind: 'table';
  readonly grid: readonly number[];
  readonly rows: readonly StoryRow[];
  readonly left: number;
}

/** The end of a section: the page its blocks stand on, and by their relationships the headers and footers those pages show. */
export interface StorySection {
  readonly kind: 'section';
  readonly page: StoryPage;
  readonly headers: readonly string[];
  /** The same of their footers. */
  readonly footers: readonly string[];
}

export interface StoryPage {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export type StoryBlock = StoryParagraph | StoryTable | StorySection;
