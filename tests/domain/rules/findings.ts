import { a1 } from '../../../src/domain/sheet/address';
import { checkSop, type CheckOptions } from '../../../src/domain/rules/check';
import { drawn, SOP_IN_ORDER } from '../../../src/domain/rules/example';
import type { Sop } from '../../../src/domain/sop/sop';
import { sopFrom } from '../sop/sheet-of-text';

/** One finding as a Kasubbag would note it: which rule, at which cell. */
export type FoundNote = readonly [rule: string, sel: string];

export const notesOf = (sop: Sop, options?: CheckOptions): readonly FoundNote[] =>
  checkSop(sop, options).findings.map((one) => [one.rule, a1(one.at)] as const);

/** The cells at which one rule speaks up in a drawn grid. */
export const findingsAt = (rule: string, grid: string | Sop, options?: CheckOptions): readonly string[] =>
  notesOf(typeof grid === 'string' ? sopFrom(grid) : grid, options).flatMap(([id, cell]) => (id === rule ? [cell] : []));

/** A grid in order: nobody has anything to say about it. */
export const CLEAN = SOP_IN_ORDER;

/** The clean grid with some of its text replaced, to show one thing wrong. */
export const withCells = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  drawn(Object.fromEntries(changes));
