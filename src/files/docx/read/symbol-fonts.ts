/**
 * What fonts of signs show for a letter, as far as offices use them in tables; any other sign keeps its private place (U+F000 and the
 * letter's code), where every reader of marks knows it.
 */
const SHOWN: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: byLetter('l●n■u◆v❖q❑o☐§▪¨☐ü✓û✗þ☑ý☒x☒·•ß←à→á↑â↓¡○m❍w◆s◆', { 0xe7: '←', 0xe8: '→', 0xe9: '↑', 0xea: '↓', 0xf0: '→' }),
  'wingdings 2': byLetter('P✓O✗R☑Q☒T☒S☒', { 0x97: '●', 0xa3: '☐', 0xa2: '■' }),
  'wingdings 3': byLetter('f←g→h↑i↓'),
  webdings: byLetter('a✓r✗g■n●c☐=●'),
  symbol: byLetter('·•¨♦Ö√´×', { 0xac: '←', 0xad: '↑', 0xae: '→', 0xaf: '↓', 0x2d: '-' }),
};

function byLetter(pairs: string, codes: Readonly<Record<number, string>> = {}): Readonly<Record<number, string>> {
  const found: Record<number, string> = { ...codes };
  const signs = [...pairs];
  for (let at = 0; at + 1 < signs.length; at += 2) found[(signs[at] ?? '').charCodeAt(0)] = signs[at + 1] ?? '';
  return found;
}

const isSymbolFont = (font: string | undefined): boolean => font !== undefined && Object.hasOwn(SHOWN, font.toLowerCase());

/** A text as its font shows it; signs typed with a font of signs, or kept in the private places, become the signs themselves. */
export function shownIn(font: string | undefined, text: string): string {
  const signs = isSymbolFont(font);
  if (!signs && !/[\uf000-\uf0ff]/.test(text)) return text;
  return [...text].map((letter) => signOf(font, letter.charCodeAt(0), signs) ?? letter).join('');
}

function signOf(font: string | undefined, code: number, signs: boolean): string | undefined {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (!isPrivate && (!signs || code > 0xff || code <= 0x20)) return undefined;
  const letter = isPrivate ? code - 0xf000 : code;
  const table = SHOWN[signs ? (font ?? '').toLowerCase() : 'wingdings'];
  return table?.[letter] ?? String.fromCharCode(0xf000 + letter);
}

/** The sign of that code (four hexadecimal digits or a decimal number) in a font of signs. */
export const signAt = (font: string | undefined, code: number): string => {
  const letter = String.fromCharCode(code);
  return shownIn(isSymbolFont(font) ? font : undefined, letter);
};
