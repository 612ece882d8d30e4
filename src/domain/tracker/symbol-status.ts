import type { SymbolLook } from '../sheet/style';
import { stepOfSymbol } from '../sop/layout/symbol-names';
import type { LangkahProgress } from './progress';

/** How symbols look, by their names on the sheet. */
export type SymbolLooks = ReadonlyMap<string, SymbolLook>;

/** How the symbols of a step look: finished, where the work is now, sent back, or past its due date; plain before its turn. */
export function lookOfStep({ status, siap }: Pick<LangkahProgress, 'status' | 'siap'>): SymbolLook {
  return status === 'menunggu' ? (siap ? 'berjalan' : 'biasa') : status;
}

/**
 * The look of each drawn symbol of the sheet's SOP of that index (counted from 0). `steps` says which step of the Berkas a row shows, as
 * `stepsOnSheet` does; rows that the Berkas does not know stay plain.
 */
export function symbolLooks(
  names: Iterable<string>,
  index: number,
  steps: readonly (number | null)[],
  langkah: readonly LangkahProgress[],
): SymbolLooks {
  const looks = new Map<string, SymbolLook>();
  for (const name of names) {
    const row = stepOfSymbol(name, index);
    if (row === undefined) continue;
    const step = langkah[steps[row] ?? -1];
    looks.set(name, step ? lookOfStep(step) : 'biasa');
  }
  return looks;
}
