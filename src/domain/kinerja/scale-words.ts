import type { SkalaKata } from './pengaturan';

/** What the words of the two national scales stand for (opinions of the BPK; predikat of PermenPANRB 88/2021), in small letters. */
const FULL_NAMES: Readonly<Record<string, readonly string[]>> = {
  wtp: ['wajar tanpa pengecualian'],
  wdp: ['wajar dengan pengecualian'],
  tw: ['tidak wajar'],
  tmp: ['tidak menyatakan pendapat', 'tidak memberikan pendapat'],
  aa: ['sangat memuaskan'],
  a: ['memuaskan'],
  bb: ['sangat baik'],
  b: ['baik'],
  cc: ['cukup'],
  c: ['kurang'],
  d: ['sangat kurang'],
};

/** A spelling of a word on a scale, and what it scores. */
interface Spelling {
  /** In small letters. */
  readonly kata: string;
  readonly skor: number;
}

/** Every way the words of a scale are written: the office's own words first, then what they stand for where that is not a word of its own. */
export function spellingsOf({ nilai }: SkalaKata): readonly Spelling[] {
  const own = nilai.map(({ kata, skor }): Spelling => ({ kata: kata.trim().toLowerCase(), skor }));
  // Letters alone stand for a predikat of the SAKIP only where the scale is that one.
  const national = own.some(({ kata }) => kata === 'wtp' || kata === 'bb');
  const full = national
    ? own.flatMap(({ kata, skor }) => (FULL_NAMES[kata] ?? []).map((name): Spelling => ({ kata: name, skor })))
    : [];
  return [...own, ...full.filter(({ kata }) => !own.some((one) => one.kata === kata))];
}

/** The score of a word as typed: "WTP", "Wajar Tanpa Pengecualian", "WTP (Wajar Tanpa Pengecualian)"; what stands in brackets behind it is a remark. */
export function scoreOn(skala: SkalaKata, typed: string): number | undefined {
  const text = typed.trim().toLowerCase();
  return spellingsOf(skala).find(({ kata }) => `${text} (`.startsWith(`${kata} (`))?.skor;
}

/** The same on a sheet: the score of the text in a cell, "" where it is not on the scale. */
export function scoreFormula(cell: string, skala: SkalaKata): string {
  const spellings = spellingsOf(skala);
  const begins = ({ kata, skor }: Spelling): string =>
    `IF(LEFT(${cell}&" (",${String(kata.length + 2)})="${kata.replaceAll('"', '""')} (",${String(skor)},`;
  return `${spellings.map(begins).join('')}""${')'.repeat(spellings.length)}`;
}
