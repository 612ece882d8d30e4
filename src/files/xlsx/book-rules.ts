import type { Area } from '../../domain/sheet/address';

/** Comparisons as the file format names them. */
export type Comparison =
  'between' | 'notBetween' | 'equal' | 'notEqual' | 'greaterThan' | 'lessThan' | 'greaterThanOrEqual' | 'lessThanOrEqual';

/** An input rule on cells. Formulas are with their "=", relative to the first area's top-left cell. */
export interface BookValidation {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: 'list'; readonly options: readonly string[] }
    /** A range or name that holds the options. */
    | { readonly kind: 'list-from'; readonly formula: string }
    | {
        readonly kind: 'compare';
        readonly type: 'whole' | 'decimal' | 'date' | 'time' | 'textLength';
        readonly operator: Comparison;
        /** A number as text ("100"), or a formula with "=". */
        readonly first: string;
        readonly second?: string;
      }
    | { readonly kind: 'custom'; readonly formula: string };
  readonly allowBlank: boolean;
  /** `stop` refuses other input; the others ask or tell. */
  readonly severity: 'stop' | 'warning' | 'information';
  /** Whether other input is met with a message at all. */
  readonly alert: boolean;
  readonly error?: { readonly title: string; readonly message: string };
  /** Shown when the cell is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** A conditional format. Formulas are with their "=", relative to the first area's top-left cell. */
export interface BookConditional {
  readonly areas: readonly Area[];
  readonly stop?: boolean;
  readonly rule:
    | { readonly kind: 'formula'; readonly formula: string; readonly look: ConditionalLook }
    | {
        readonly kind: 'cell-is';
        readonly operator: Comparison;
        /** Numbers or quoted texts as in the dialog ("100", "\"Lambat\""), or formulas with "=". */
        readonly first: string;
        readonly second?: string;
        readonly look: ConditionalLook;
      }
    | {
        readonly kind: 'bar';
        readonly min: BarBound;
        readonly max: BarBound;
        readonly color: string;
        /** False: solid. */
        readonly gradient: boolean;
      };
}

/** Where a data bar begins or ends. */
export interface BarBound {
  readonly type: 'num' | 'min' | 'max' | 'percent' | 'percentile' | 'formula' | 'autoMin' | 'autoMax';
  readonly value?: string;
}

/** The part of a style a conditional format changes. */
export interface ConditionalLook {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
}
