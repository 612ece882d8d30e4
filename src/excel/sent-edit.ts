import type { Area } from '../domain/sheet/address';
import type { Edit, PictureSpec, ShapeSpec } from '../domain/sheet/edit';
import type { FormatName } from '../domain/sheet/style';
import type { ListedLook, LookEdit } from './look-parts';

/** An edit as it is sent: looks in their parts, rows merged alike one below the other at once, rows and cells that differ in one list. */
export type SentEdit =
  | Exclude<Edit, { kind: 'style' }>
  | LookEdit
  | { readonly kind: 'merge-rows'; readonly sheet: string; readonly area: Area }
  /** Further shapes of a drawing, beside those that an earlier request put there; `glue`: the names of shapes that lines may be glued to. */
  | {
      readonly kind: 'more-shapes';
      readonly sheet: string;
      readonly shapes: readonly (ShapeSpec | PictureSpec)[];
      readonly glue: ReadonlySet<string>;
    }
  /** Cell by cell. */
  | {
      readonly kind: 'cell-looks';
      readonly sheet: string;
      readonly area: Area;
      readonly looks: readonly (readonly ListedLook[])[];
    }
  /** Points, of as many rows as there are heights. */
  | { readonly kind: 'row-heights'; readonly sheet: string; readonly row: number; readonly heights: readonly number[] }
  /** Cell by cell; null leaves a cell as it is. */
  | {
      readonly kind: 'formats';
      readonly sheet: string;
      readonly area: Area;
      readonly formats: readonly (readonly (FormatName | null)[])[];
    };
