/** How much of a long text is shown on either side of what differs. */
const CONTEXT = 18;
const SHORT = 44;

/** Two texts with the parts they share cut away, so that a change in a long sentence can be seen. */
export function differenceOf(from: string, jadi: string): { readonly dari: string; readonly jadi: string } {
  if (from === '' || jadi === '' || Math.max(from.length, jadi.length) <= SHORT) return { dari: from, jadi };
  const shortest = Math.min(from.length, jadi.length);
  let before = 0;
  while (before < shortest && from[before] === jadi[before]) before += 1;
  let after = 0;
  while (after < shortest - before && from.at(-1 - after) === jadi.at(-1 - after)) after += 1;
  return { dari: cut(from, before, after), jadi: cut(jadi, before, after) };
}

function cut(text: string, before: number, after: number): string {
  const start = atWord(text, Math.max(0, before - CONTEXT));
  const end = wordEnd(text, Math.min(text.length, text.length - after + CONTEXT));
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

const wordEnd = (text: string, to: number): number => {
  const space = text.indexOf(' ', to);
  return space < 0 ? text.length : space;
};

const atWord = (text: string, from: number): number => (from === 0 ? 0 : Math.max(from, text.indexOf(' ', from) + 1));
