/** What is wrong with a formula's form; undefined for one that Excel would take. Names and functions are not looked up. */
export function syntaxTrouble(formula: string): string | undefined {
  const bare = formula
    .slice(1)
    .replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quotedText) => (quotedText.startsWith('"') ? '1' : 'A'));
  if (/["']/.test(bare)) return 'quotes';
  let depth = 0;
  for (const character of bare) {
    if (character === '(' || character === '{') depth += 1;
    if (character === ')' || character === '}') depth -= 1;
    if (depth < 0) return 'brackets';
  }
  if (depth !== 0) return 'brackets';
  if (/[-+*/^&=<>,(]\s*$|^\s*[*/^&=<>)]/.test(bare)) return 'operator';
  // Two operands side by side: a space there means intersection, which only ranges have.
  if (/[A-Za-z_\d)]\s+[A-Za-z_\d(]/.test(bare) && !/[A-Z]+\$?\d+\s+\$?[A-Z]+\$?\d+/i.test(bare)) return 'operands';
  return undefined;
}
