/**
 * Tells whether a text holds one of some words (plain letters in lower case, whatever their case in the text) as a whole run of plain
 * letters and digits. A word is looked up only where its length and its first two letters are those of one: few are.
 */
export function holdsWordOf(words: ReadonlySet<string>): (text: string) => boolean {
  const looks = new Uint8Array(LOOKS);
  for (const word of words) looks[lookOf(word.charCodeAt(0), word.charCodeAt(1), word.length)] = 1;
  return (text) => {
    let start = -1;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      // In lower case these two hold a plain letter.
      if (code === KELVIN || code === DOTTED_I)
        return (text.toLowerCase().match(/[a-z\d]+/g) ?? []).some((word) => words.has(word));
      const small = code | 32;
      if ((small >= 97 && small <= 122 && code < 128) || (code >= 48 && code <= 57)) {
        if (start < 0) start = at;
      } else if (start >= 0) {
        const length = at - start;
        if (length > 1 && looks[lookOf(text.charCodeAt(start) | 32, text.charCodeAt(start + 1) | 32, length)] === 1)
          if (words.has(text.slice(start, at).toLowerCase())) return true;
        start = -1;
      }
    }
    return false;
  };
}

const [KELVIN, DOTTED_I] = [0x212a, 0x130];
const LOOKS = 32 * 32 * 32;

/** Numbers that nearly no two words share: their first letters, and how long they are. */
const lookOf = (first: number, second: number, length: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (length & 31);
