/** Letters of a spelling that are looked at before the rest of it. */
const LOOKED_AT = 4;
/** What is not ASCII is no part of a spelling, but for two signs that in lower case hold a letter of it: the kelvin, and the dotted I. */
const TURNS_ASCII: ReadonlySet<number> = new Set([0x212a, 0x130]);

/**
 * Tells texts that cannot begin with one of some spellings (letters and digits in lower case) from those that may, by their first letters
 * and digits: nearly all texts of a table are no label, and need not be taken apart to see it.
 */
export function mayBeginWith(spellings: Iterable<string>): (text: string) => boolean {
  const starts = new Set<number>();
  const firsts = new Set<number>();
  for (const spelling of spellings) {
    let start = 0;
    for (let at = 0; at < Math.min(LOOKED_AT, spelling.length); at += 1) start = start * 128 + spelling.charCodeAt(at);
    starts.add(start);
    firsts.add(spelling.charCodeAt(0));
  }
  return (text) => {
    let start = 0;
    let taken = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) {
        if (TURNS_ASCII.has(code)) return true;
        continue;
      }
      const lower = code >= 65 && code <= 90 ? code + 32 : code;
      if (!((lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57))) continue;
      if (taken === 0 && !firsts.has(lower)) return false;
      start = start * 128 + lower;
      taken += 1;
      // Shorter spellings end here, and whatever follows may be a remark.
      if (starts.has(start)) return true;
      if (taken === LOOKED_AT) return false;
    }
    return false;
  };
}
