import type { SymbolShape } from '../sheet/edit';

/** The character that stands in an actor cell for each symbol of the guideline. */
export const MARK: Readonly<Record<SymbolShape, string>> = {
  terminator: '●',
  process: '■',
  decision: '◆',
  connector: '⬠',
};

/** A mark as understood: its symbol and, for a decision, the position (from 0) of the kegiatan that "tidak" returns to. */
export interface Mark {
  readonly simbol: SymbolShape;
  readonly kembali?: number;
}

const SYMBOL_OF: ReadonlyMap<string, SymbolShape> = new Map([
  ['●', 'terminator'],
  ['⬭', 'terminator'],
  ['■', 'process'],
  ['□', 'process'],
  ['▭', 'process'],
  ['◆', 'decision'],
  ['◇', 'decision'],
  ['⬠', 'connector'],
  ['⬟', 'connector'],
]);

/**
 * "◆ ke 4": a decision whose "tidak" returns to the fourth kegiatan. The number is the kegiatan's place in the table, counted
 * from 1, which is also its printed number once the numbers are in order.
 */
export function formatMark(mark: Mark): string {
  const sign = MARK[mark.simbol];
  return mark.simbol === 'decision' && mark.kembali !== undefined ? `${sign} ke ${String(mark.kembali + 1)}` : sign;
}

/** Reads one of Runut's own marks; undefined for every other text. */
export function parseMark(text: string): Mark | undefined {
  const found = /^([●⬭■□▭◆◇⬠⬟])\s*(?:ke\s*(\d{1,4}))?$/iu.exec(text.trim());
  const simbol = found && SYMBOL_OF.get(found[1] ?? '');
  if (!found || !simbol) return undefined;
  const target = found[2] === undefined ? undefined : Number(found[2]) - 1;
  return simbol === 'decision' && target !== undefined && target >= 0 ? { simbol, kembali: target } : { simbol };
}
