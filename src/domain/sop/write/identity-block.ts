import { area } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import type { Sop } from '../sop';
import { guidelineLabel, IDENTITAS_FIELDS } from '../templat/templat';

/** The unit has no label on paper; a block that is written to be filled in needs one. */
const UNIT_LABEL = 'Nama Unit Kerja';

/**
 * Makes room above a table that has no identity block, and writes the guideline's thirteen labels there, over the column of the uraian;
 * each value has the cells to its right. Nothing that stands on the sheet is overwritten.
 */
export function writeIdentityBlock({ sheet, kepala, judulAt, kolom }: Sop): readonly Edit[] {
  const isTitle = judulAt !== undefined && judulAt.row < kepala.row && judulAt.row >= kepala.row - 3;
  const row = isTitle ? judulAt.row : kepala.row;
  const label = kolom.find(({ peran }) => peran === 'uraian')?.column ?? kepala.column;
  const value = label + 1;
  const wide = kepala.column + kepala.columns - value;
  return [
    { kind: 'insert-rows', sheet, row, rows: IDENTITAS_FIELDS.length + 1 },
    {
      kind: 'write',
      sheet,
      at: { row, column: label },
      values: IDENTITAS_FIELDS.map((field) => [field === 'unit' ? UNIT_LABEL : guidelineLabel(field)]),
    },
    { kind: 'style', sheet, area: area(row, label, IDENTITAS_FIELDS.length, 1), style: 'dokumen-label' },
    ...(wide > 1 ? IDENTITAS_FIELDS.map((_, at): Edit => ({ kind: 'merge', sheet, area: area(row + at, value, 1, wide) })) : []),
  ];
}
