/**
 * Formulas as Excel set to Indonesian has them typed and shown: `;` between arguments, a comma in numbers, `\` between the columns of an
 * array. Held, and sent by office.js, they are always en-US. Functions have the same names in both.
 */

/** Texts, names of sheets, columns of tables and errors; names and references: all the same in both. */
const LEFT_ALONE = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|#[A-Z/0-9]+[!?]?|[A-Za-z_$\u00c0-\uffff][\w.$\u00c0-\uffff]*`;
const POWER = String.raw`(?:[eE][+-]?\d+)?`;
/** A comma or point begins a number only where nothing ends before it. */
const OPEN = String.raw`(?<![\w)\]}"'$\u00c0-\uffff])`;

const IN_INDONESIAN = new RegExp(String.raw`${LEFT_ALONE}|(\d[\d.]*(?:,\d+)?${POWER}|${OPEN},\d+${POWER})|[{}]|; ?|\\`, 'g');
const IN_ENGLISH = new RegExp(String.raw`${LEFT_ALONE}|((?:\d+\.?\d*|\.\d+)${POWER})|[{}]|,`, 'g');

/** Rewrites numbers, and what separates by whether it stands in the braces of an array. */
function rewrite(
  formula: string,
  pieces: RegExp,
  number: (found: string) => string,
  separators: Readonly<Record<string, readonly [outside: string, inArray: string]>>,
): string {
  let depth = 0;
  return formula.replace(pieces, (found, digits: string | undefined) => {
    if (found === '{') depth += 1;
    if (found === '}') depth -= 1;
    if (digits !== undefined) return number(digits);
    return separators[found]?.[depth > 0 ? 1 : 0] ?? found;
  });
}

/**
 * The en-US formula of one typed in Indonesian; undefined where a number in it has points, which Excel does not take in a formula
 * (1.350 is neither 1350 nor 1,35 to it). A comma that stands in no number goes through as `;`, which
 * Excel would refuse; one space after `;` goes, which the grid sets by itself.
 */
export function formulaFromIndonesian(formula: string): string | undefined {
  let hasPoints = false;
  const number = (found: string): string => {
    if (found.includes('.')) hasPoints = true;
    return found.replace(',', '.');
  };
  const held = rewrite(formula, IN_INDONESIAN, number, { ';': [',', ';'], '; ': [',', ';'], '\\': ['\\', ','] });
  return hasPoints ? undefined : held;
}

/** An en-US formula as Excel set to Indonesian shows it. */
export const formulaToIndonesian = (formula: string): string =>
  rewrite(formula, IN_ENGLISH, (found) => found.replace('.', ','), { ',': [';', '\\'] });
