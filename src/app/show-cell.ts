import { ok } from '../domain/result';
import { area, type Area, type Cell } from '../domain/sheet/address';
import type { Edit } from '../domain/sheet/edit';
import type { UseCase } from './use-case';

/** A cell or rectangle to take the person to. */
export interface Target {
  readonly sheet: string;
  readonly at: Cell | Area;
}

export const selectEdit = ({ sheet, at }: Target): Edit => ({
  kind: 'select',
  sheet,
  area: 'rows' in at ? at : area(at.row, at.column),
});

/** Takes the person to a cell; changes nothing in it. */
export const showCell: UseCase<Target, null, never> = {
  reads: () => [],
  plan: (_, target) => ok({ outcome: null, edits: [selectEdit(target)] }),
};
