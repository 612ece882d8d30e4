const VALUES = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
const LETTERS = ['m', 'cm', 'd', 'cd', 'c', 'xc', 'l', 'xl', 'x', 'ix', 'v', 'iv', 'i'];

/** A number as Word counts in small roman figures: 4 is "iv"; past 3,999, which has none, the figures of 3,999. */
export function romanFigures(number: number): string {
  let rest = Math.min(number, 3_999);
  return VALUES.map((value, index) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return (LETTERS[index] ?? '').repeat(times);
  }).join('');
}
