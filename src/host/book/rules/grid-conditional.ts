import type { IStyleBase } from '@univerjs/core';
import { a1, type Area } from '../../../domain/sheet/address';
import type { BarBound, BookConditional, Comparison, ConditionalLook } from '../../../files/xlsx/book-rules';
import { areaOf, gridRange, type GridRange } from '../grid';
import { withEquals } from './grid-validation';
import { present } from '../../../domain/present';
import { bookStyle, gridStyle, hex } from '../style';

/** A conditional format as Univer keeps it. */
export interface GridConditional {
  cfId: string;
  ranges: GridRange[];
  stopIfTrue: boolean;
  rule: GridConditionalRule;
}

interface GridConditionalRule {
  type: string;
  subType?: string;
  style?: IStyleBase;
  operator?: string;
  value?: unknown;
  isShowValue?: boolean;
  config?: unknown;
}

interface GridBar {
  min: { type: string; value?: number | string };
  max: { type: string; value?: number | string };
  isGradient: boolean;
  positiveColor: string;
  nativeColor: string;
}

export function gridConditional(format: BookConditional, cfId: string): GridConditional {
  return { cfId, ranges: format.areas.map(gridRange), stopIfTrue: format.stop ?? false, rule: gridCondition(format) };
}

function gridCondition({ rule, areas }: BookConditional): GridConditionalRule {
  switch (rule.kind) {
    case 'formula':
      return { type: 'highlightCell', subType: 'formula', value: withEquals(rule.formula), style: gridLook(rule.look) };
    case 'cell-is':
      return gridComparison(rule, areas);
    case 'bar':
      return {
        type: 'dataBar',
        isShowValue: true,
        config: {
          min: gridBound(rule.min, 'min'),
          max: gridBound(rule.max, 'max'),
          isGradient: rule.gradient,
          positiveColor: rule.color,
          nativeColor: '#FF0000',
        } satisfies GridBar,
      };
  }
}

/** Univer compares with numbers only; a text or formula becomes the formula that says the same. */
function gridComparison(
  rule: Extract<BookConditional['rule'], { kind: 'cell-is' }>,
  areas: readonly Area[],
): GridConditionalRule {
  const style = gridLook(rule.look);
  const isRange = rule.operator === 'between' || rule.operator === 'notBetween';
  const [first, second] = [rule.first, rule.second ?? ''].map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
  if (Number.isNaN(first) || (isRange && Number.isNaN(second))) {
    return { type: 'highlightCell', subType: 'formula', value: comparison(rule, areas[0]), style };
  }
  return { type: 'highlightCell', subType: 'number', operator: rule.operator, value: isRange ? [first, second] : first, style };
}

const SIGNS = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
} as const;

function comparison(rule: Extract<BookConditional['rule'], { kind: 'cell-is' }>, first: Area | undefined): string {
  const cell = a1({ row: first?.row ?? 0, column: first?.column ?? 0 });
  const bare = (text: string): string => text.replace(/^=/, '');
  if (rule.operator === 'between' || rule.operator === 'notBetween') {
    const within = `AND(${cell}>=${bare(rule.first)},${cell}<=${bare(rule.second ?? rule.first)})`;
    return rule.operator === 'between' ? `=${within}` : `=NOT(${within})`;
  }
  return `=${cell}${SIGNS[rule.operator]}${bare(rule.first)}`;
}

const gridLook = ({ fill, ...font }: ConditionalLook): IStyleBase => gridStyle({ font, ...(fill ? { fill } : {}) });

function gridBound(bound: BarBound, automatic: 'min' | 'max'): { type: string; value?: number | string } {
  if (bound.type === 'autoMin' || bound.type === 'autoMax') return { type: automatic };
  const { type, value } = bound;
  if (value === undefined) return { type };
  return { type, value: type === 'formula' ? withEquals(value) : Number(value) };
}

/** Undefined for kinds a `Book` does not carry (colour scales, icons). */
export function bookConditional(format: GridConditional): BookConditional | undefined {
  const rule = bookCondition(format.rule);
  return rule && { areas: format.ranges.map(areaOf), ...(format.stopIfTrue ? { stop: true } : {}), rule };
}

function bookCondition({
  type,
  subType,
  style,
  operator,
  value,
  config,
}: GridConditionalRule): BookConditional['rule'] | undefined {
  if (type === 'dataBar') {
    const { min, max, isGradient, positiveColor } = config as GridBar;
    return { kind: 'bar', min: bookBound(min), max: bookBound(max), color: hex(positiveColor), gradient: isGradient };
  }
  if (type !== 'highlightCell') return undefined;
  const look = bookLook(style);
  if (subType === 'formula') return { kind: 'formula', formula: String(value), look };
  if (subType !== 'number') return undefined;
  const [first, second] = (Array.isArray(value) ? value : [value]) as readonly (string | number | undefined)[];
  const compared = { first: String(first), second: second === undefined ? undefined : String(second) };
  return present({ kind: 'cell-is' as const, operator: operator as Comparison, ...compared, look });
}

function bookBound({ type, value }: GridBar['min']): BarBound {
  return { type: type as BarBound['type'], ...(value === undefined || value === '' ? {} : { value: String(value) }) };
}

function bookLook(style: IStyleBase | undefined): ConditionalLook {
  const { fill, font } = bookStyle(style, false) ?? {};
  const { color, bold, italic, strike } = font ?? {};
  return present({ color, fill, bold, italic, strike });
}
