import { lastTriwulanOf, type Periode } from './periode';
import type { Triwulan } from './pengaturan';

/** "TW II: …", "Triwulan 2 – …" at the beginning of a line. */
const LABEL = /^\s*(?:tw|triwulan)\.?\s*(iv|i{1,3}|[1-4])(?:\s*[:)]|\s[–—-]\s)\s*/i;
const TRIWULAN_OF: ReadonlyMap<string, Triwulan> = new Map([
  ['i', 0], ['1', 0], ['ii', 1], ['2', 1], ['iii', 2], ['3', 2], ['iv', 3], ['4', 3],
]); // prettier-ignore

/** A stretch of what was written: of one triwulan, or of all of them. */
interface Stretch {
  readonly tw: Triwulan | undefined;
  readonly whole: string;
  /** Without the triwulan it begins with. */
  readonly said: string;
}

/**
 * What words of a bidang (obstacles, efforts, proofs) say of a period: of one triwulan its own lines, "TW II: …", with those that hold for all; of
 * a semester those of its triwulan, as written. Words that name no triwulan so hold for every period, and the year has them all.
 */
export function saidOfPeriode(words: string, periode: Periode): string {
  if (periode === 'tahun') return words;
  const all = stretchesOf(words);
  if (all.every(({ tw }) => tw === undefined)) return words;
  const asked = periode === 's1' ? [0, 1] : periode === 's2' ? [2, 3] : [lastTriwulanOf(periode)];
  return all
    .filter(({ tw }) => tw === undefined || asked.includes(tw))
    .map(({ whole, said }) => (asked.length > 1 ? whole : said))
    .join('\n');
}

/** Lines without a triwulan go on with the one before them. */
function stretchesOf(words: string): readonly Stretch[] {
  const found: Stretch[] = [];
  // On one line a semicolon parts what the next triwulan begins.
  for (const line of words.split(/\n|;(?=\s*(?:tw|triwulan)\b)/i)) {
    const label = LABEL.exec(line);
    const tw = label?.[1] === undefined ? found.at(-1)?.tw : TRIWULAN_OF.get(label[1].toLowerCase());
    const whole = line.trim();
    if (whole !== '') found.push({ tw, whole, said: label ? line.slice(label[0].length).trim() : whole });
  }
  return found;
}
