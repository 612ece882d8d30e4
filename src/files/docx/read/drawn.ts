import type { Box, Point } from '../../../domain/sheet/edit';
import type { XmlElement } from '../../xml-tree';

/** One object of a drawing, its box from the drawing's own upper left corner, in points. */
export interface DrawnObject {
  /** As lines name it that are glued to it. */
  readonly id?: string;
  readonly name: string;
  readonly alt: string;
  /** `free`: drawn by hand; `picture`: an image or an object of another program; `box`: a text box. */
  readonly kind: 'shape' | 'free' | 'picture' | 'box' | 'line';
  /** Preset of DrawingML: "flowChartDecision", "rect"; '' where the kind has none. */
  readonly geometry: string;
  readonly box: Box;
  readonly text: string;
  /** Whether a line is drawn around it. */
  readonly outlined: boolean;
  readonly line?: {
    readonly points: readonly Point[];
    readonly from?: string;
    readonly to?: string;
    readonly startArrow: boolean;
    readonly endArrow: boolean;
  };
}

/** What a place is counted from, in the words of DrawingML; `cell` where nothing says so and it stands in the text. */
export interface AnchorPlace {
  readonly from: string;
  readonly offset: number;
  readonly align?: string;
}

/** A drawing as it hangs on its paragraph; `inline` ones stand in the text itself. */
export interface Drawing {
  readonly inline: boolean;
  readonly width: number;
  readonly height: number;
  readonly across: AnchorPlace;
  readonly down: AnchorPlace;
  /** False where it is placed on the page although its paragraph stands in a cell. */
  readonly inCell: boolean;
  readonly objects: readonly DrawnObject[];
}

/** All that a text box says, a line a paragraph. */
export type TextOfBox = (content: XmlElement | undefined) => string;

/** Presets that only point somewhere: they mark nobody. */
export const isArrow = (geometry: string): boolean =>
  /^(?:line|straightConnector|bentConnector|curvedConnector)|(?:Arrow|arrow)(?:\d|$|Callout)|^(?:leftBracket|rightBracket|leftBrace|rightBrace|bracketPair|bracePair|arc)/.test(
    geometry,
  );
