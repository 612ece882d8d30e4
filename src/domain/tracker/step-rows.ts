import type { Sop } from '../sop/sop';

/** Which rows of a sheet show which step of a Berkas; rows count from 0. */
export type StepRows = readonly { readonly row: number; readonly rows: number; readonly langkah: number }[];

/** `steps` says which step of the Berkas each kegiatan of the sheet's SOP is, as `stepsOnSheet` does. */
export const stepRows = ({ kegiatan }: Pick<Sop, 'kegiatan'>, steps: readonly (number | null)[]): StepRows =>
  kegiatan.flatMap(({ row, rows }, index) => {
    const langkah = steps[index];
    return typeof langkah === 'number' ? [{ row, rows, langkah }] : [];
  });

/** The step that a row shows; undefined outside of the table, and in a row the Berkas does not know. */
export const stepAt = (all: StepRows, row: number): number | undefined =>
  all.find((one) => row >= one.row && row < one.row + one.rows)?.langkah;
