/** Values that colour nothing. */
const NONE = /^(?:none|transparent|inherit|initial|unset|auto|window|white|#f{3}|#f{6}|)$/;
const LONGEST = 200;

/** The colour a list of declarations fills with ("background:yellow; mso-pattern:black none"): '' for none; undefined where it says nothing. */
export function backgroundIn(declarations: string): string | undefined {
  let found: string | undefined;
  for (const one of declarations.split(';')) {
    const colon = one.indexOf(':');
    const name = one.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name === 'background' || name === 'background-color') found = colourOf(one.slice(colon + 1, colon + LONGEST));
  }
  return found;
}

/** A colour in one spelling: "#rrggbb", or its name; '' for none and white. */
export function colourOf(written: string): string {
  const value = written
    .toLowerCase()
    .replace(/!important/, '')
    .trim();
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(value);
  const hex = rgb
    ? `#${rgb
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`
    : undefined;
  const [first = ''] = value.split(/\s/);
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(first);
  const colour =
    hex ??
    (short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : first);
  return NONE.test(colour) || colour.startsWith('url(') ? '' : colour;
}

/** The colours that classes fill with, from a page's rules. */
export function classColours(css: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rule of css.split('}')) {
    const brace = rule.lastIndexOf('{');
    if (brace < 0) continue;
    const colour = backgroundIn(rule.slice(brace + 1));
    if (colour === undefined) continue;
    for (const selector of rule.slice(0, brace).split(',')) {
      const name = /\.([\w-]+)$/.exec(selector.trim().slice(-LONGEST))?.[1];
      if (name) found.set(name.toLowerCase(), colour);
    }
  }
  return found;
}
