import type { Comparison } from '../../../files/xlsx/book-rules';
import { named } from '../refusals';

const SHARED = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
} as const;

/** Comparisons by the names that conditional formats have for them. */
export const CELL_VALUE_OPERATOR = named<Comparison>(
  { ...SHARED, GreaterThanOrEqual: 'greaterThanOrEqual', LessThanOrEqual: 'lessThanOrEqual' },
  'EqualTo',
);

/** Comparisons by the names that input rules have for them. */
export const VALIDATION_OPERATOR = named<Comparison>({
  ...SHARED,
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
});

export const needsSecond = (comparison: Comparison): boolean => comparison === 'between' || comparison === 'notBetween';
