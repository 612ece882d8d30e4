import { EXCEL_LIMITS, isFormulaShort } from '../../../domain/sheet/limits';
import { fail } from '../../richapi/host-error';
import { beyond } from '../refusals';

/** The formula, if Excel takes it. */
export function requireFormula(formula: string): string {
  const trouble = syntaxTrouble(formula);
  if (trouble) fail('InvalidArgument', `Excel cannot read this formula: ${trouble}.`);
  if (!isFormulaShort(formula)) beyond(formula.length > EXCEL_LIMITS.formula ? 'formula' : 'formulaText');
  return formula;
}

/** What is wrong with a formula's form; undefined for one that Excel would take. Names and functions are not looked up. */
function syntaxTrouble(formula: string): string | undefined {
  const bare = formula
    .slice(1)
    .replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quotedText) => (quotedText.startsWith('"') ? '1' : 'A'));
  if (/["']/.test(bare)) return 'quotes';
  const open: string[] = [];
  for (const character of bare) {
    if (character === '(' || character === '{') open.push(character);
    if ((character === ')' && open.pop() !== '(') || (character === '}' && open.pop() !== '{')) return 'brackets';
    // Arguments stand between commas whatever the settings of the PC are; rows of an array between semicolons.
    if (character === ';' && open.at(-1) !== '{') return 'semicolon';
  }
  if (open.length > 0) return 'brackets';
  if (/[-+*/^&=<>,(]\s*$|^\s*[*/^&=<>)]/.test(bare)) return 'operator';
  // Two operands side by side: a space there means intersection, which only ranges have.
  if (/[A-Za-z_\d)]\s+[A-Za-z_\d(]/.test(bare) && !/[A-Z]+\$?\d+\s+\$?[A-Z]+\$?\d+/i.test(bare)) return 'operands';
  return undefined;
}
