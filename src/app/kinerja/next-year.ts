import { readFormulir } from '../../domain/kinerja/formulir/read-formulir';
import { isPengaturan, readPengaturan } from '../../domain/kinerja/pengaturan-sheet/read-pengaturan';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { nextYearPengaturan } from '../../domain/kinerja/next-year';
import { ok, refuse, type Result } from '../../domain/result';
import { sheetOf, type Snapshot } from '../../domain/sheet/snapshot';
import { SHEET } from '../../domain/sheet/names';
import type { Text } from '../../domain/text';
import { KINERJA_REFUSALS } from './messages';

/** Settings for the year after a workbook's own, and how many indikator brought a realisasi along. */
export interface FromLastYear {
  readonly pengaturan: Pengaturan;
  readonly terisi: number;
}

/** Reads another Runut workbook as last year's: its agreement, and what its bidang reported. */
export function nextYearFrom(snapshot: Snapshot, nama: string): Result<FromLastYear, Text> {
  const sheet = sheetOf(snapshot, SHEET.pengaturan) ?? snapshot.sheets.find(isPengaturan);
  if (!sheet || !isPengaturan(sheet)) return refuse(KINERJA_REFUSALS.bukanBukuKerja(nama));
  const { pengaturan } = readPengaturan(sheet, 0);
  if (pengaturan.tahun === 0) return refuse(KINERJA_REFUSALS.tanpaTahun(nama));
  const formulir = snapshot.sheets.flatMap((one) => {
    const read = readFormulir(one);
    return read.ok && read.value.identitas.tahun === pengaturan.tahun ? [read.value] : [];
  });
  const added = nextYearPengaturan(pengaturan, formulir);
  const filled = added.indikator.filter(({ lalu }) => (lalu[0]?.realisasi ?? '') !== '').length;
  return ok({ pengaturan: added, terisi: filled });
}
