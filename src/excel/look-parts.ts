import { FONT_NAME, LOOKS, type BorderLook, type Look } from '../app/appearance';
import type { Area } from '../domain/sheet/address';

/** What a look says of a cell besides its lines, one property of Excel each; no fill is ''. */
export interface CellLook extends Readonly<Omit<Look, 'font' | 'fill' | 'border'>> {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string;
}
export type CellPart = keyof CellLook;

/** What Excel makes of a cell nobody has touched; font, size and alignment depend on the person's Excel. */
export const AS_MADE: Partial<CellLook> = {
  bold: false,
  italic: false,
  color: '#000000',
  fill: '',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
};

export const LINE_SIDES = ['top', 'bottom', 'left', 'right'] as const;
export type LineSide = (typeof LINE_SIDES)[number];

export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

/** Parts of a look that are told to the host apart: a table's font fills one rectangle whatever is bold in it, and so do its lines. */
export type LookPart =
  | { readonly part: CellPart; readonly value: CellLook[CellPart] }
  | { readonly part: 'lines'; readonly edges: readonly Edge[]; readonly line: BorderLook };

/** One part of a look for one area. */
export interface LookEdit {
  readonly kind: 'look';
  readonly sheet: string;
  readonly area: Area;
  readonly look: LookPart;
}

/** What one cell of a list is given; what is absent stays as it is. */
export type ListedLook = Partial<CellLook> & { readonly [One in LineSide]?: BorderLook };

const cellLook = ({ font, fill = '', horizontal, vertical, wrap, indent }: Look): CellLook => ({
  name: FONT_NAME,
  ...font,
  fill,
  horizontal,
  vertical,
  wrap,
  indent,
});

/** Each look's properties but its lines. */
export const CELL_LOOKS = Object.fromEntries(Object.entries(LOOKS).map(([style, look]) => [style, cellLook(look)])) as Readonly<
  Record<keyof typeof LOOKS, CellLook>
>;

/** Which sides of which cells of an area a look draws. A side without a line is left alone: cells share their edges. */
export function sidesOf(
  { row, column, rows, columns }: Area,
  { outside, inside }: Look['border'],
): readonly { readonly side: LineSide; readonly area: Area; readonly line: BorderLook }[] {
  const all = { row, column, rows, columns };
  const drawn = (side: LineSide, line: BorderLook, area: Area) =>
    line.line === 'none' || area.rows === 0 || area.columns === 0 ? [] : [{ side, area, line }];
  if (sameLine(outside, inside)) return LINE_SIDES.flatMap((side) => drawn(side, outside, all));
  return [
    ...drawn('top', outside, { ...all, rows: 1 }),
    ...drawn('bottom', outside, { ...all, row: row + rows - 1, rows: 1 }),
    ...drawn('left', outside, { ...all, columns: 1 }),
    ...drawn('right', outside, { ...all, column: column + columns - 1, columns: 1 }),
    ...drawn('top', inside, { ...all, row: row + 1, rows: rows - 1 }),
    ...drawn('bottom', inside, { ...all, rows: rows - 1 }),
    ...drawn('left', inside, { ...all, column: column + 1, columns: columns - 1 }),
    ...drawn('right', inside, { ...all, columns: columns - 1 }),
  ];
}

const sameLine = (one: BorderLook, other: BorderLook): boolean => one.line === other.line && one.color === other.color;
