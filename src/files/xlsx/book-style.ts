/** How a cell looks, and whether it is locked; what is absent is as in Excel's Normal style. Sizes in points, colours `#RRGGBB`. */
export interface BookStyle {
  readonly font?: BookFont;
  /** Colour of a solid fill; other patterns are read as their nearest solid colour. */
  readonly fill?: string;
  readonly border?: {
    readonly top?: BookBorder;
    readonly right?: BookBorder;
    readonly bottom?: BookBorder;
    readonly left?: BookBorder;
  };
  readonly horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  /** Absent: bottom. */
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  /** Steps of three characters; needs an explicit left or right. */
  readonly indent?: number;
  /** Degrees counter-clockwise, -90 to 90; 255 for letters stacked. */
  readonly rotation?: number;
  /** Number format code in en-US notation; absent: General. */
  readonly numberFormat?: string;
  /** False: people may type here while the sheet is protected. */
  readonly locked?: false;
  /** The cell shows digits and formulas as they are typed: Excel's leading apostrophe. */
  readonly textPrefix?: true;
}

export interface BookFont {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
}

export interface BookBorder {
  readonly style:
    | 'hair'
    | 'thin'
    | 'medium'
    | 'thick'
    | 'dotted'
    | 'dashed'
    | 'double'
    | 'mediumDashed'
    | 'dashDot'
    | 'mediumDashDot'
    | 'dashDotDot'
    | 'mediumDashDotDot'
    | 'slantDashDot';
  /** Absent: automatic (black). */
  readonly color?: string;
}
