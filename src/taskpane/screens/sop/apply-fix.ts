import type { UseCase } from '../../../app/use-case';
import { ok } from '../../../domain/result';
import type { Finding } from '../../../domain/rules/rule';
import type { Edit } from '../../../domain/sheet/edit';

export interface FixInput {
  readonly sheet: string;
  readonly fixes: readonly { readonly finding: Finding; readonly answer?: string }[];
}

/** Puts findings right, all in one write and, where Excel can, one undo step. */
export const applyFix: UseCase<FixInput, { readonly diperbaiki: number }, never> = {
  reads: () => [],
  plan: (_, { sheet, fixes }) =>
    ok({
      outcome: { diperbaiki: fixes.length },
      edits: fixes.flatMap(({ finding: { fix }, answer }): readonly Edit[] =>
        fix?.ask && answer !== undefined ? [{ kind: 'write', sheet, at: fix.ask.at, values: [[answer]] }] : (fix?.edits ?? []),
      ),
    }),
};
