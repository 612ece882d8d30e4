import { INPUT_CHECKS } from './messages';
import { columnLetters, type Area } from '../../sheet/address';
import type { Edit, Validation } from '../../sheet/edit';

export const numberCheck = (min?: number): Validation => ({
  rule: { kind: 'number', ...(min === undefined ? {} : { min }) },
  strict: false,
  ...INPUT_CHECKS.angka,
});

/** Merged pairs anchor the column, so that the hidden half follows the visible one. */
export const orangeWhenBlank = (sheet: string, at: Area, jangkar = ''): Edit => ({
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
