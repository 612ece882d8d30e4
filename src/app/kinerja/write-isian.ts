import { handedInCells } from '../../domain/kinerja/formulir/handed-in-cell';
import type { Isian } from '../../domain/kinerja/pengaturan';
import { ok, refuse } from '../../domain/result';
import type { Place } from '../../domain/sheet/address';
import { sheetOf, valueAt } from '../../domain/sheet/snapshot';
import type { UseCase } from '../use-case';
import type { KinerjaRefusal } from './read-data';
import { KINERJA_REFUSALS } from './messages';

export interface WriteIsianInput {
  readonly at: Place;
  /** What stood there when the person was asked. */
  readonly dari: Isian;
  readonly nilai: number;
}

/** Writes the figure a person chose for a text that could not be counted; a cell that says something else by now is left alone. */
export const writeIsian: UseCase<WriteIsianInput, { readonly ditulis: number }, KinerjaRefusal> = {
  reads: ({ at }) => [{ sheet: { name: at.sheet }, parts: ['values'] }],
  undo: {},
  plan(snapshot, { at, dari, nilai }) {
    const { row, column } = at.area;
    const sheet = sheetOf(snapshot, at.sheet);
    const present = sheet ? valueAt(sheet, row, column) : '';
    if (!sheet || String(present).trim() !== String(dari).trim())
      return refuse({ kind: 'sel-berubah', message: KINERJA_REFUSALS.selBerubah });
    if (handedInCells(sheet)(row, column)) return refuse({ kind: 'sel-berubah', message: KINERJA_REFUSALS.selDisampaikan });
    return ok({
      outcome: { ditulis: nilai },
      edits: [{ kind: 'write', sheet: sheet.name, at: { row, column }, values: [[nilai]] }],
    });
  },
};
