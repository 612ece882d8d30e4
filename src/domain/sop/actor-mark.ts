import type { SymbolShape } from '../sheet/edit';
import { leadsTo } from './branch-label';

/** The character Runut writes into an actor cell for each of the guideline's symbols (PermenPANRB 35/2012). */
export const ACTOR_MARKS: { readonly [simbol in SymbolShape]: string } = {
  terminator: '●',
  process: '■',
  decision: '◆',
  connector: '⬠',
};

/** What an actor cell's mark says: its symbol (or `mark` where it names none) and the number "tidak" returns to. */
export interface ActorMark {
  readonly simbol: SymbolShape | 'mark';
  /** The number of the kegiatan to return to, as shown in the table: "4", "4a". */
  readonly kembali?: string;
  /** What stands behind the symbol: "Mulai", "Dalam kota", a step's number. */
  readonly label?: string;
}

/** Wingdings, Wingdings 2 and Symbol as Word and Excel keep them: the private-use twins of letters (U+F000 and the letter). */
const twins = (letters: string): string => [...letters].map((one) => String.fromCharCode(0xf000 + one.charCodeAt(0))).join('');

const SYMBOL_OF: ReadonlyMap<string, SymbolShape | 'mark'> = new Map(
  (
    [
      ['terminator', `●○◯⚫⚪⬤⬭•∙⭘🔴🔵🟢🟡⭕${twins('l¡·')}`],
      ['process', `■□▪▫◼◻▬▭▢⬛⬜🟦🟩🟥🟨${twins('nqo§¨')}`],
      ['decision', `◆◇♦⬥⬦❖⟡◊⋄♢🔶🔷🔸🔹${twins('uv')}`],
      ['connector', '⬠⬟⭔'],
      ['mark', `√✓✔☑✅vVxX×✗✘☒❌❎*+${twins('üûþýPRÖ')}`],
    ] as const
  ).flatMap(([simbol, characters]) => [...characters].map((character) => [character, simbol] as const)),
);

/** The same letters where only the font made symbols of them: alone in an actor's cell they mean nothing else. */
const LETTERS: ReadonlyMap<string, SymbolShape | 'mark'> = new Map([
  ['l', 'terminator'],
  ['n', 'process'],
  ['u', 'decision'],
  ['q', 'process'],
  ...[...'üûþýo¨P'].map((letter) => [letter, 'mark'] as const),
]);

/** Symbols put together of plain characters. */
const TYPED: readonly (readonly [pattern: RegExp, simbol: SymbolShape | 'mark'])[] = [
  [/^\[\s*[xv√✓✔*]\s*\]$|^\(\s*[xv√✓✔*]\s*\)$/iu, 'mark'],
  [/^(?:true|benar)$/iu, 'mark'],
  [/^<\s*\??\s*>$|^\/\s*\\$/u, 'decision'],
  [/^\(\s*\)$/u, 'terminator'],
  [/^\[\s*\]$/u, 'process'],
];

/** Words by which an application names a symbol, alone or before the step's text. */
const WORDS: readonly (readonly [pattern: RegExp, simbol: SymbolShape])[] = [
  [/^[([]?\s*(?:mulai|start|begin|selesai|end|finish|stop|terminator|kapsul)(?!\p{L})\s*[)\]]?[\s:–-]*/iu, 'terminator'],
  [/^(?:proses|process|kotak)(?!\p{L})[\s:–-]*/iu, 'process'],
  [/^(?:keputusan|decision|belah\s+ketupat)(?!\p{L})[\s:–-]*/iu, 'decision'],
  [/^(?:off-?page|connector|konektor|segilima)(?!\p{L})[\s:–-]*/iu, 'connector'],
];

/** The text of an actor cell: "■", or "◆ ke 4" for a decision whose "tidak" goes back to the kegiatan shown as 4. */
export function actorMarkText(simbol: SymbolShape | 'mark', kembali?: string): string {
  const mark = simbol === 'mark' ? '√' : ACTOR_MARKS[simbol];
  return simbol === 'decision' && kembali ? `${mark} ke ${kembali}` : mark;
}

/** A box that nobody has ticked: where a table ticks boxes, it marks nobody. */
export const isEmptyBox = (text: string): boolean => /^(?:false|salah|☐|\[\s*\]|\(\s*\))$/iu.test(text);
const BEGINS_TICKED: ReadonlySet<string> = new Set('tTbB☑☒✅[(');
/** A box that somebody has ticked. */
export const isTickedBox = (text: string): boolean =>
  BEGINS_TICKED.has(text.charAt(0)) && /^(?:true|benar|☑|☒|✅|\[\s*[xv√✓✔]\s*\]|\(\s*[xv√✓✔]\s*\))$/iu.test(text);

const SIGN = /^(\S)[\uFE0E\uFE0F]?(\s*)([\s\S]*)$/u;
const RETURN_ONLY = /^(?:ke|kembali ke|→|->)\s*(\d{1,4}(?:\.?[a-z])?)$/iu;

/**
 * Reads a mark, Runut's own or a person's (√ v ● ■ ◇ X TRUE "[x]" Wingdings …), with what stands behind it ("● Mulai", "◇ Tidak ke 3");
 * undefined for any other text. Variation selectors are ignored.
 */
export function parseActorMark(text: string): ActorMark | undefined {
  if (text.length === 1) {
    // By far the most marks are one sign.
    const sign = SYMBOL_OF.get(text) ?? LETTERS.get(text);
    return sign && { simbol: sign };
  }
  const trimmed = text.trim();
  const typed = TYPED.find(([pattern]) => pattern.test(trimmed));
  if (typed) return { simbol: typed[1] };
  const found = SIGN.exec(trimmed);
  const [, sign = '', , rest = ''] = found ?? [];
  const simbol = SYMBOL_OF.get(sign) ?? (rest === '' ? LETTERS.get(sign) : undefined);
  if (simbol) {
    if (rest === '') return { simbol };
    const only = RETURN_ONLY.exec(rest)?.[1];
    if (only) return { simbol, kembali: only };
    // "v" and "x" begin words, too: behind them only a return may stand.
    return /[\p{L}*+×-]/u.test(sign) ? undefined : labelled(simbol, rest);
  }
  const word = WORDS.find(([pattern]) => pattern.test(trimmed));
  return word && labelled(word[1], trimmed.replace(word[0], '').trim());
}

function labelled(simbol: SymbolShape | 'mark', rest: string): ActorMark {
  const to = simbol === 'decision' || simbol === 'mark' ? leadsTo(rest) : undefined;
  const goesBack = to && (to.tidak || !/(?<!\p{L})(?:ya|setuju|sesuai|lengkap)(?!\p{L})/iu.test(rest));
  return { simbol, ...(goesBack ? { kembali: to.nomor } : {}), ...(rest === '' ? {} : { label: rest }) };
}
