/**
 * What Univer's text layout asks of the package cjk-regex, by the tables of Unicode that the browser itself holds: the package brings
 * 0.7 MB of them. Letters and signs of Chinese, Japanese and Korean scripts, and the punctuation of their blocks (Unicode, Blocks.txt).
 */
const LETTER = '(?=[\\p{sc=Han}\\p{sc=Kana}\\p{sc=Hira}\\p{sc=Hang}\\p{sc=Bopo}])[\\p{Lo}\\p{Nl}\\p{So}\\p{Lm}]';
const BLOCKS = '[\\u2FF0-\\u303F\\u30A0-\\u30FF\\u3190-\\u319F\\u31C0-\\u33FF\\uFE10-\\uFE1F\\uFE30-\\uFE6F\\uFF00-\\uFFEF]';
const PUNCTUATION = `(?!${LETTER})${BLOCKS}`;

interface Letters {
  toRegExp(): RegExp;
}

const asked = (pattern: string): Letters => ({ toRegExp: () => new RegExp(pattern, 'u') });

export const letters = (): Letters => asked(LETTER);
export const punctuations = (): Letters => asked(PUNCTUATION);
export const all = (): Letters => asked(`${LETTER}|${PUNCTUATION}`);
