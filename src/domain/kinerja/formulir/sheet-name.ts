import { unitName } from '../../kantor/unit-kerja';
import { withoutForbidden } from '../../sheet/limits';
import { nameInYear, type SheetYear } from '../year-sheets';
import { fittingSheetName } from '../../sheet/names';

/** The sheet of one bidang: "Bidang Perumahan", "UPTD Pengujian"; of a year beside another "Bidang Perumahan 2027". */
export function bidangSheetName(bidang: string, year?: SheetYear): string {
  const name = unitName(withoutForbidden(bidang).trim());
  return year?.lembarBertahun ? nameInYear(fittingSheetName(name), year) : fittingSheetName(name);
}
