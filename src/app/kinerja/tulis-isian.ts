import type { Isian } from '../../domain/kinerja/pengaturan';
import { ok, refuse } from '../../domain/result';
import type { Place } from '../../domain/sheet/address';
import { sheetOf, valueAt } from '../../domain/sheet/snapshot';
import type { UseCase } from '../use-case';
import type { TolakKinerja } from './bentuk';
import { TOLAK } from './pesan';

export interface TulisIsianInput {
  readonly at: Place;
  /** What stood there when the person was asked. */
  readonly dari: Isian;
  readonly nilai: number;
}

/** Writes the figure a person chose for a text that could not be counted; a cell that says something else by now is left alone. */
export const tulisIsian: UseCase<TulisIsianInput, { readonly ditulis: number }, TolakKinerja> = {
  reads: ({ at }) => [{ sheet: { name: at.sheet }, parts: ['values'] }],
  plan(snapshot, { at, dari, nilai }) {
    const { row, column } = at.area;
    const sheet = sheetOf(snapshot, at.sheet);
    const ada = sheet ? valueAt(sheet, row, column) : '';
    if (!sheet || String(ada).trim() !== String(dari).trim()) return refuse({ kind: 'sel-berubah', pesan: TOLAK.selBerubah });
    return ok({
      outcome: { ditulis: nilai },
      edits: [{ kind: 'write', sheet: sheet.name, at: { row, column }, values: [[nilai]] }],
    });
  },
};
