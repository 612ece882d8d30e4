import { LOOKS, type Look } from '../app/appearance';
import type { Area } from '../domain/sheet/address';
import type { EditOf } from '../domain/sheet/edit';

/**
 * A look in two parts that are told to the host apart: a table's lines fill one rectangle whatever stands in its columns, and
 * lines are most of what there is to say.
 */
export type LookPart = ({ readonly part: 'cells' } & Omit<Look, 'border'>) | ({ readonly part: 'lines' } & Look['border']);

/** One part of a look for one area. */
export interface LookEdit {
  readonly kind: 'look';
  readonly sheet: string;
  readonly area: Area;
  readonly look: LookPart;
}

/** A style as the parts it is told in. A look without lines leaves those of its neighbours alone: cells share their edges. */
export function lookEdits({ sheet, area, style }: EditOf<'style'>): readonly LookEdit[] {
  return PARTS[style].map((look) => ({ kind: 'look', sheet, area, look }));
}

function partsOf({ border, ...cells }: Look): readonly LookPart[] {
  const hasLines = border.inside.line !== 'none' || border.outside.line !== 'none';
  return [{ part: 'cells', ...cells }, ...(hasLines ? [{ part: 'lines', ...border } as const] : [])];
}

const PARTS = Object.fromEntries(Object.entries(LOOKS).map(([style, look]) => [style, partsOf(look)])) as Readonly<
  Record<keyof typeof LOOKS, readonly LookPart[]>
>;

/** Whether neighbours of this look may be told as one: the line between them is the one around them. */
export const isJoinable = (look: LookPart): boolean =>
  look.part !== 'lines' ||
  (look.inside.line === look.outside.line && (look.inside.line === 'none' || look.inside.color === look.outside.color));
