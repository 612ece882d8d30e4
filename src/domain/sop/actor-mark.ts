import type { SymbolShape } from '../sheet/edit';

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
}

const SYMBOL_OF: ReadonlyMap<string, SymbolShape | 'mark'> = new Map(
  (
    [
      ['terminator', '●○◯⚫⬤⬭•'],
      ['process', '■□▪▫◼◻▬▭▢⬛⬜'],
      ['decision', '◆◇♦⬥⬦❖⟡'],
      ['connector', '⬠⬟⭔'],
      ['mark', '√✓✔☑vVxX×✗✘☒*'],
    ] as const
  ).flatMap(([simbol, characters]) => [...characters].map((character) => [character, simbol] as const)),
);

/** The text of an actor cell: "■", or "◆ ke 4" for a decision whose "tidak" goes back to the kegiatan shown as 4. */
export function actorMarkText(simbol: SymbolShape | 'mark', kembali?: string): string {
  const mark = simbol === 'mark' ? '√' : ACTOR_MARKS[simbol];
  return simbol === 'decision' && kembali ? `${mark} ke ${kembali}` : mark;
}

/** Reads a mark, Runut's own or a person's (√ v ● ■ ◇ X …); undefined for any other text. Variation selectors are ignored. */
export function parseActorMark(text: string): ActorMark | undefined {
  const found = /^(\S)[\uFE0E\uFE0F]?(?:\s*(?:ke|kembali ke|→|->)\s*(\d{1,4}[a-z]?))?$/iu.exec(text.trim());
  if (!found) return undefined;
  const simbol = SYMBOL_OF.get(found[1] ?? '');
  if (!simbol) return undefined;
  return found[2] ? { simbol, kembali: found[2] } : { simbol };
}
