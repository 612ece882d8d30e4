import { EXCEL_LIMITS } from './limits';

/** What a part of a number format is, as far as parts exclude each other. */
type Part = 'digits' | 'date' | 'text' | 'general' | 'exponent' | 'point' | 'condition' | 'colour' | 'literal';

const COLOUR = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color *(?:[1-9]|[1-4]\d|5[0-6]))$/i;
const CONDITION = /^(?:<=|>=|<>|<|>|=) *-?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/i;
/** "[$Rp-421]" and "[$-F800]": a sign of money with the language it is written in, or either alone. */
const LOCALE = /^\$[^\]-]*(?:-(?:[0-9a-f]{1,8}|x-[a-z]+|[a-z]{2,3}(?:-[a-z]+)*)(?:,[0-9a-f]+)?)?$/i;
const ELAPSED = /^(?:h+|m+|s+)$/i;
const DIGIT_STYLE = /^dbnum[1-4]$/i;

/** What may stand without quotes: Excel's own signs, letters that mean nothing to it, and everything beyond ASCII. */
const LITERAL = /^[-\s$+/():!^&'~{}<>=1-9acfijklopqrtuxzP,\u0080-\uffff]/;

/** The pieces of a section, in the order in which they are tried. */
const PIECES: readonly (readonly [Part | undefined, RegExp])[] = [
  ['literal', /^(?:"[^"]*"|[\\_*][^])/],
  [undefined, /^\[[^\]]*\]/],
  ['general', /^general/i],
  ['date', /^(?:am\/pm|a\/p)/i],
  ['exponent', /^e[-+](?=[0#?])/i],
  ['digits', /^[0#?%]/],
  ['point', /^\./],
  ['date', /^(?:[ydhsegb]|mmmmm|m{1,4}(?!m))+/i],
  ['text', /^@/],
  ['literal', LITERAL],
];

function bracketed(inside: string): Part | undefined {
  if (COLOUR.test(inside)) return 'colour';
  if (CONDITION.test(inside)) return 'condition';
  if (ELAPSED.test(inside)) return 'date';
  return LOCALE.test(inside) || DIGIT_STYLE.test(inside) ? 'literal' : undefined;
}

/** The sections of a number format, each as its parts; undefined where something stands there that Excel cannot read. */
function sectionsOf(format: string): Part[][] | undefined {
  const sections: Part[][] = [[]];
  for (let rest = format; rest !== '';) {
    if (rest.startsWith(';')) {
      sections.push([]);
      rest = rest.slice(1);
      continue;
    }
    const found = PIECES.find(([, pattern]) => pattern.test(rest));
    const text = found?.[1].exec(rest)?.[0];
    if (!found || text === undefined) return undefined;
    const part = found[0] ?? bracketed(text.slice(1, -1).trim());
    if (part === undefined) return undefined;
    sections.at(-1)?.push(part);
    rest = rest.slice(text.length);
  }
  return sections;
}

/** Digits, a date, a text and "General" do not stand in one section, but for the fractions of a second. */
function isSection(parts: readonly Part[]): boolean {
  const count = (part: Part): number => parts.filter((one) => one === part).length;
  if (count('colour') > 1 || count('condition') > 1 || count('exponent') > 1 || count('general') > 1 || count('text') > 1)
    return false;
  const isDate = count('date') > 0;
  if (!isDate && count('point') > 1) return false;
  const digits = isDate ? parts.some((part, at) => part === 'digits' && !isFraction(parts, at)) : count('digits') > 0;
  return [digits, isDate, count('text') > 0, count('general') > 0].filter(Boolean).length <= 1;
}

/** Whether the digit belongs to the fractions of a second ("ss.00"). */
function isFraction(parts: readonly Part[], at: number): boolean {
  let before = at - 1;
  while (parts[before] === 'digits') before -= 1;
  return parts[before] === 'point' && parts[before - 1] === 'date';
}

/**
 * Whether Excel can read this as a number format, in the English of the object model and of files (ECMA-376, 18.8.31): at most
 * four sections, of which only the first two have conditions and the last of four is for texts.
 */
export function isNumberFormat(format: string): boolean {
  if (format === '' || format.length > EXCEL_LIMITS.numberFormat) return false;
  const sections = sectionsOf(format);
  if (!sections || sections.length > 4 || !sections.every(isSection)) return false;
  if (sections.slice(2).some((parts) => parts.includes('condition'))) return false;
  return !(sections[3] ?? []).some((part) => part === 'digits' || part === 'date');
}
