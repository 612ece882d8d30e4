import type { CellValue } from '../../../domain/sheet/snapshot';

/** An error that a formula yields, such as "#DIV/0!". */
export class FormulaError {
  constructor(readonly text: string) {}
}

/** What stands in one cell, null where nothing does; or the cells of a range, row by row. */
export type Scalar = CellValue | null | FormulaError;
export type Value = Scalar | readonly Scalar[];

const DIVIDED = new FormulaError('#DIV/0!');
const WRONG = new FormulaError('#VALUE!');

/** One value; of a range of one cell that cell's. */
export const single = (value: Value): Scalar => (isRange(value) ? (value.length === 1 ? (value[0] ?? null) : WRONG) : value);

export const isRange = (value: Value): value is readonly Scalar[] => Array.isArray(value);

export const scalarsOf = (value: Value): readonly Scalar[] => (isRange(value) ? value : [value]);

/** As Excel takes a value for a number. */
export function numberFrom(value: Value): number | FormulaError {
  const one = single(value);
  if (one instanceof FormulaError) return one;
  if (one === null) return 0;
  if (typeof one !== 'string') return Number(one);
  return one.trim() === '' || Number.isNaN(Number(one)) ? WRONG : Number(one);
}

export function textFrom(value: Value): string | FormulaError {
  const one = single(value);
  if (one instanceof FormulaError) return one;
  return one === null ? '' : typeof one === 'boolean' ? String(one).toUpperCase() : String(one);
}

export function truthFrom(value: Value): boolean | FormulaError {
  const one = single(value);
  if (one instanceof FormulaError) return one;
  if (typeof one === 'string') return /^true$/i.test(one) || (/^false$/i.test(one) ? false : WRONG);
  return Boolean(one);
}

/** Two numbers to one, or the first error among them. */
export function calculated(sign: string, left: Value, right: Value): Scalar {
  const [a, b] = [numberFrom(left), numberFrom(right)];
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  switch (sign) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '^':
      return a ** b;
    default:
      return b === 0 ? DIVIDED : a / b;
  }
}

/** As Excel compares: numbers before texts before truth values, texts without regard to case, nothing like 0 and "". */
export function compared(sign: string, left: Value, right: Value): Scalar {
  const [a, b] = [single(left), single(right)];
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  const order = orderOf(a ?? emptyLike(b), b ?? emptyLike(a));
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

const emptyLike = (other: CellValue | null): CellValue =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

const RANK = { number: 0, string: 1, boolean: 2 } as const;

function orderOf(a: CellValue, b: CellValue): number {
  const kinds = RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
  if (kinds !== 0) return kinds;
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}
