import { ok } from '../../domain/result';
import { area, type Area } from '../../domain/sheet/address';
import type { Sop } from '../../domain/sop/sop';
import { colouredSteps, type ColouredStep } from '../../domain/sop/suggest/coloured-usulan';
import type { UseCase } from '../use-case';
import { requestFor, sopOf, type SopTarget } from './sop-on-sheet';

export interface ReadColoursInput extends SopTarget {
  /** Where the colours are: see `colouredArea`. */
  readonly area: Area;
}

/** The actors' cells and the column before them, from which a shaded row is told. */
export function colouredArea({ pelaksana, kepala, isi }: Sop): Area {
  const left = Math.max(0, Math.min(...pelaksana.map(({ column }) => column)) - 1);
  const right = Math.max(...pelaksana.map(({ column, columns }) => column + columns));
  return area(kepala.row, left, isi.row + isi.rows - kepala.row, right - left);
}

/** Which steps only a colour marks. Excel tells colours at a price, so that they are asked for where nobody is marked otherwise. */
export const readColours: UseCase<ReadColoursInput, readonly ColouredStep[], never> = {
  reads: (input) => requestFor(input).map((request, index) => (index === 0 ? { ...request, fillsOf: input.area } : request)),
  undo: {},
  plan(snapshot, input) {
    const found = sopOf(snapshot, input);
    return ok({ outcome: found ? colouredSteps(found.sop) : [], edits: [] });
  },
};
