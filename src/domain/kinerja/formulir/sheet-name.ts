import { unitName } from '../../kantor/unit-kerja';
import { withoutForbidden } from '../../sheet/limits';
import { fittingSheetName } from '../../sheet/names';

/** The sheet of one bidang: "Bidang Perumahan", "UPTD Pengujian". */
export const bidangSheetName = (bidang: string): string => fittingSheetName(unitName(withoutForbidden(bidang).trim()));
