/** A text a person sees, in both languages at once, so that a missing translation does not compile. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

/** The languages of the product: Indonesian first. */
export type Language = keyof Text;

/** A text of at most so many UTF-16 units: a longer one is cut behind a word, never inside a character, and ends in "…". */
export function shortenedTo(whole: string, most: number): string {
  if (whole.length <= most) return whole;
  if (most < 1) return '';
  const cut = whole.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const words = /^\S$/.test(whole.charAt(cut.length)) ? cut.replace(/\s+\S*$/, '') : cut;
  // One word longer than half of what there is room for would leave too little.
  const kept = words.length * 2 >= cut.length ? words : cut;
  return `${kept.trimEnd()}…`;
}

export const text = (id: string, en: string): Text => ({ id, en });

/** Items as a sentence lists them: "a dan b", "a, b, dan c"; "a; b, c, dan d; dan e" where one has commas of its own. */
export const listWords = (items: readonly string[], and = 'dan'): string =>
  items.length > 1 && items.some((one) => one.includes(', '))
    ? `${items.slice(0, -1).join('; ')}; ${and} ${items.at(-1) ?? ''}`
    : items.length < 3
      ? items.join(` ${and} `)
      : `${items.slice(0, -1).join(', ')}, ${and} ${items.at(-1) ?? ''}`;

/** At most so many items of a list, and how many more there are: "a, b, c, dan 6 lainnya". */
export function listSome(items: readonly string[], most = 6): Text {
  const shown = items.slice(0, most);
  const more = String(items.length - most);
  return items.length > most
    ? text(listWords([...shown, `${more} lainnya`]), listWords([...shown, `${more} more`], 'and'))
    : text(items.join(', '), items.join(', '));
}
