import { checkChanged, checkSop, type Hasil } from '../../domain/rules/check';
import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import { readSops } from '../../domain/sop/read/read-sops';
import { rereadRows } from '../../domain/sop/read/reread';

/**
 * The findings after somebody typed into `rows` (counted from 0): only what the edit touches is read and checked again, unless it may
 * have changed the table itself. Empty when the sheet holds no SOP any more. Writes nothing.
 */
export function recheck(
  before: readonly Hasil[],
  sheet: SheetSnapshot,
  rows: readonly number[],
  koreksi?: KoreksiPemetaan,
): readonly Hasil[] {
  const touched = before.map((one) =>
    rows.filter((row) => one.sop.kegiatan.some((step) => row >= step.row && row < step.row + step.rows)),
  );
  if (touched.flat().length === rows.length) {
    const again = before.map((one, index) => {
      const own = touched[index] ?? [];
      const sop = own.length === 0 ? one.sop : rereadRows(one.sop, sheet, own);
      return sop && (sop === one.sop ? one : checkChanged(one, sop, own));
    });
    if (again.every((one) => one !== undefined)) return again;
  }
  const options = before[0]?.options ?? {};
  return readSops(sheet, koreksi).sops.map((sop) => checkSop(sop, options));
}
