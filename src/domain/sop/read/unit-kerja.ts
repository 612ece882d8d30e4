import { cell, type Cell } from '../../sheet/address';
import type { IdentitasField, IdentitasValue } from '../sop';
import { linesOf } from './clean';
import type { SheetTexts } from './sheet-texts';

const UNIT =
  /^(?:pemerintah|pemprov|pemkab|pemkot|kementerian|dinas|badan|inspektorat|sekretariat|kecamatan|kelurahan|bidang|bagian|biro|uptd?|rsud|unit|kantor|direktorat|balai|puskesmas|universitas|sub\s?bagian|provinsi|kabupaten|kota)\b/i;
const TITLE = /^(?:sop|standar(?:d)?\s+operasional|formulir)\b/i;
const HOW_FAR_ABOVE = 15;

/** Whether a line begins as an office's name does. */
export const isUnitName = (text: string): boolean => UNIT.test(text) && !TITLE.test(text);

/** A label of the block as far as it matters here: which field it names, and its cell. */
interface FieldLabel extends Cell {
  readonly field: IdentitasField;
}

/** The office's name under its logo: it has no label, stands above the block or left of its labels, and begins like an office's name. */
export function unitKerja(
  sheet: SheetTexts,
  block: readonly FieldLabel[],
  taken: (row: number, column: number) => boolean,
): IdentitasValue | undefined {
  const top = block[0];
  if (!top) return undefined;
  const left = Math.min(
    ...block.filter((label) => label.field === 'nomor' || label.field.startsWith('tanggal')).map((label) => label.column),
    sheet.columns,
  );
  const last = block.find((label) => label.field === 'nama') ?? block.find((label) => label.field === 'disahkan-oleh') ?? top;
  for (let row = Math.max(0, top.row - HOW_FAR_ABOVE); row <= last.row; row += 1) {
    for (let column = 0; column < sheet.columns; column += 1) {
      const text = sheet.textAt(row, column);
      const beside = row >= top.row;
      if (text === '' || taken(row, column) || (beside && column >= left) || !UNIT.test(text) || TITLE.test(text)) continue;
      const lines: string[] = [];
      const cells: { at: Cell; teks: string }[] = [];
      let gap = 0;
      for (let below = row; below <= last.row && gap < 2; below += 1) {
        const line = sheet.textAt(below, column);
        if (taken(below, column) && line !== '') break;
        if (line === '') gap += 1;
        else {
          gap = 0;
          lines.push(...linesOf(line));
          cells.push({ at: cell(below, column), teks: line });
        }
      }
      return { field: 'unit', isi: lines, labelAt: cell(row, column), at: cell(row, column), label: '', sel: cells };
    }
  }
  return undefined;
}
