import { roundHalfAway } from '../../../domain/kantor/angka';
import {
  calculated,
  scalarsOf,
  compared,
  FormulaError,
  isRange,
  numberFrom,
  single,
  textFrom,
  truthFrom,
  type Scalar,
  type Value,
} from './values';

/** Arguments are worked out when they are asked for, as IF needs. */
type Given = readonly (() => Value)[];

/** Numbers among cells; of a value given by itself, what it is as a number. */
function numbersIn(given: Given): readonly number[] | FormulaError {
  const numbers: number[] = [];
  for (const one of given) {
    const value = one();
    const cells = isRange(value) ? value.filter((cell) => typeof cell === 'number' || cell instanceof FormulaError) : [value];
    for (const cell of cells) {
      const number = numberFrom(cell);
      if (number instanceof FormulaError) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

const overNumbers =
  (of: (numbers: readonly number[]) => Scalar) =>
  (given: Given): Scalar => {
    const numbers = numbersIn(given);
    return numbers instanceof FormulaError ? numbers : of(numbers);
  };

const overText =
  (of: (text: string) => Scalar) =>
  (given: Given): Scalar => {
    const text = textFrom(given[0]?.() ?? null);
    return text instanceof FormulaError ? text : of(text);
  };

const truths = (given: Given, until: boolean): Scalar => {
  for (const one of given) {
    const truth = truthFrom(one());
    if (truth instanceof FormulaError || truth === until) return truth;
  }
  return !until;
};

const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const is =
  (test: (value: Scalar) => boolean) =>
  ([one]: Given): Scalar =>
    test(single(one?.() ?? null));

/** "terlambat", ">3", "<>", "*rupiah*": what COUNTIF counts. */
function criterion(wanted: Scalar): (cell: Scalar) => boolean {
  if (typeof wanted !== 'string') return (cell) => cell !== null && compared('=', cell, wanted) === true;
  const [, sign = '=', rest = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(wanted) ?? [];
  const number = rest.trim() === '' ? Number.NaN : Number(rest);
  if (!Number.isNaN(number)) return (cell) => (typeof cell === 'number' ? compared(sign, cell, number) === true : sign === '<>');
  if (sign !== '=' && sign !== '<>') return (cell) => typeof cell === 'string' && compared(sign, cell, rest) === true;
  return (cell) => (cell === null ? rest === '' : typeof cell === 'string' && isLike(cell, rest)) === (sign === '=');
}

/** Whether a text is as a pattern says: "*" any letters, "?" one, "~" before either means the sign itself. In one pass. */
function isLike(text: string, pattern: string): boolean {
  const wanted = [...pattern.toLowerCase().matchAll(/~([*?~])|([\s\S])/g)].map(([, plain, any]) => plain ?? { any: any ?? '' });
  const letters = text.toLowerCase();
  let [at, of, star, from] = [0, 0, -1, 0];
  while (at < letters.length) {
    const one = wanted[of];
    if (typeof one === 'object' && one.any === '*') [star, from, of] = [of, at, of + 1];
    else if (one !== undefined && (typeof one === 'string' ? one === letters[at] : one.any === '?' || one.any === letters[at]))
      [at, of] = [at + 1, of + 1];
    else if (star < 0) return false;
    else [from, at, of] = [from + 1, from + 1, star + 1];
  }
  return wanted.slice(of).every((one) => typeof one === 'object' && one.any === '*');
}

/** The functions that Runut's own sheets use, and their nearest kin; nothing that depends on the day. */
export const FUNCTIONS: Readonly<Record<string, (given: Given) => Value>> = {
  IF: ([test, yes, no]) => {
    const truth = truthFrom(test?.() ?? null);
    if (truth instanceof FormulaError) return truth;
    return truth ? (yes?.() ?? true) : (no?.() ?? false);
  },
  IFERROR: ([one, other]) => {
    const value = one?.() ?? null;
    return single(value) instanceof FormulaError ? (other?.() ?? null) : value;
  },
  AND: (given) => truths(given, false),
  OR: (given) => truths(given, true),
  NOT: ([one]) => {
    const truth = truthFrom(one?.() ?? null);
    return truth instanceof FormulaError ? truth : !truth;
  },
  SUM: overNumbers(add),
  AVERAGE: overNumbers((numbers) => calculated('/', add(numbers), numbers.length)),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)))),
  COUNT: (given) => given.flatMap((one) => scalarsOf(one())).filter((cell) => typeof cell === 'number').length,
  COUNTA: (given) => given.flatMap((one) => scalarsOf(one())).filter((cell) => cell !== null).length,
  COUNTIF: ([range, wanted]) => {
    const meets = criterion(single(wanted?.() ?? null));
    return scalarsOf(range?.() ?? null).filter(meets).length;
  },
  ROUND: ([one, digits]) => {
    const [number, places] = [numberFrom(one?.() ?? null), numberFrom(digits?.() ?? 0)];
    return number instanceof FormulaError ? number : places instanceof FormulaError ? places : roundHalfAway(number, places);
  },
  ABS: ([one]) => {
    const number = numberFrom(one?.() ?? null);
    return number instanceof FormulaError ? number : Math.abs(number);
  },
  N: ([one]) => {
    const value = single(one?.() ?? null);
    return value instanceof FormulaError ? value : typeof value === 'string' ? 0 : Number(value);
  },
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISBLANK: is((value) => value === null),
  ISERROR: is((value) => value instanceof FormulaError),
  LOWER: overText((text) => text.toLowerCase()),
  UPPER: overText((text) => text.toUpperCase()),
  TRIM: overText((text) => text.trim().replaceAll(/ +/g, ' ')),
  LEN: overText((text) => text.length),
};
