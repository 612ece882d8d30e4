import { a1 } from '../../../src/domain/sheet/address';
import { checkSop, type CheckOptions } from '../../../src/domain/rules/check';
import { drawn, SOP_IN_ORDER } from '../../../src/domain/rules/example';
import type { Sop } from '../../../src/domain/sop/sop';
import { sopDari } from '../sop/lembar';

/** One finding as a Kasubbag would note it: which rule, at which cell. */
export type Catatan = readonly [rule: string, sel: string];

export const catatan = (sop: Sop, options?: CheckOptions): readonly Catatan[] =>
  checkSop(sop, options).findings.map((one) => [one.rule, a1(one.at)] as const);

/** The cells at which one rule speaks up in a drawn grid. */
export const di = (rule: string, grid: string | Sop, options?: CheckOptions): readonly string[] =>
  catatan(typeof grid === 'string' ? sopDari(grid) : grid, options).flatMap(([id, sel]) => (id === rule ? [sel] : []));

/** A grid in order: nobody has anything to say about it. */
export const BERSIH = SOP_IN_ORDER;

/** The clean grid with some of its text replaced, to show one thing wrong. */
export const dengan = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  drawn(Object.fromEntries(changes));
