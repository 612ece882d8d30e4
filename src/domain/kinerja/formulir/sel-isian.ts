import { CEK } from './pesan';
import { columnLetters, type Area } from '../../sheet/address';
import type { Edit, Validation } from '../../sheet/edit';
import type { IsiFormulir, IsiIndikator } from './formulir';

export const isiOf = (isi: IsiFormulir | undefined, id: string): IsiIndikator | undefined =>
  isi?.indikator.find((satu) => satu.indikator === id);

export const angkaCek = (min?: number): Validation => ({
  rule: { kind: 'number', ...(min === undefined ? {} : { min }) },
  strict: false,
  ...CEK.angka,
});

/** Merged pairs anchor the column, so that the hidden half follows the visible one. */
export const kosongJingga = (sheet: string, at: Area, jangkar = ''): Edit => ({
  kind: 'conditional',
  sheet,
  area: at,
  formats: [
    {
      kind: 'formula',
      formula: `=ISBLANK(${jangkar}${columnLetters(at.column)}${String(at.row + 1)})`,
      style: 'formulir-kosong',
    },
  ],
});
