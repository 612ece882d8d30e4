import type { UseCase } from '../../app/use-case';
import { ok, type Result } from '../../domain/result';
import { area, type Area, type Cell } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';

/** A cell or rectangle to take the person to. */
export interface Target {
  readonly sheet: string;
  readonly at: Cell | Area;
}

/** Takes the person to a cell; changes nothing in it. */
export const selectCell: UseCase<Target, null, never> = {
  reads: () => [],
  plan: (_, { sheet, at }): Result<{ outcome: null; edits: readonly Edit[] }, never> =>
    ok({ outcome: null, edits: [{ kind: 'select', sheet, area: 'rows' in at ? at : area(at.row, at.column) }] }),
};
