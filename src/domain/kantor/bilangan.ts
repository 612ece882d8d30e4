import { readDigits } from './digits';

/** Numbers as words, as people write them beside or instead of digits. */
const WORDS: { readonly [word: string]: number } = {
  setengah: 0.5,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seperempat: 0.25,
};

const FRACTIONS: { readonly [character: string]: number } = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** How a number may look inside a time; read by `numberFromWords`. */
export const NUMBER_PATTERN =
  '(?:\\d+\\s+\\d+\\s*/\\s*\\d+|\\d+\\s*[½¼¾⅓⅔]|[½¼¾⅓⅔]|\\d+\\s*/\\s*\\d+|\\d+(?:[.,]\\d+)?|setengah|seperempat|tiga\\s+perempat|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\\s+(?:belas|puluh)(?:\\s+(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)';

/** The value of a number written as digits, fraction or words; undefined for anything else and for "1/0". */
export function numberFromWords(text: string): number | undefined {
  const written = text.trim().toLowerCase();
  const mixed = /^(\d+)?\s*([½¼¾⅓⅔])$/.exec(written);
  if (mixed) return Number(mixed[1] ?? 0) + (FRACTIONS[mixed[2] ?? ''] ?? 0);
  const fraction = /^(?:(\d+)\s+)?(\d+)\s*\/\s*(\d+)$/.exec(written);
  if (fraction) {
    const [whole, above, below] = [Number(fraction[1] ?? 0), Number(fraction[2]), Number(fraction[3])];
    // A whole number beside a fraction of one or more ("1 3/2") is no way to write a number.
    return below === 0 || (fraction[1] !== undefined && above >= below) ? undefined : whole + above / below;
  }
  if (/^\d+(?:[.,]\d+)?$/.test(written)) {
    // "1.000" in an Indonesian text may be a thousand or one: it is left unread.
    const read = readDigits(written);
    return typeof read === 'number' ? read : undefined;
  }
  const words = written.split(/\s+/);
  const first = WORDS[words[0] ?? ''];
  if (first === undefined) return undefined;
  if (words.length === 1) return first;
  if (words[1] === 'perempat') return first / 4;
  if (words[1] === 'belas') return first + 10;
  if (words[1] === 'puluh') return first * 10 + (words[2] ? (WORDS[words[2]] ?? 0) : 0);
  return undefined;
}
