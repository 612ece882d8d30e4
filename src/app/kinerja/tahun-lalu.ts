import { readFormulir } from '../../domain/kinerja/formulir/baca';
import { isPengaturan, readPengaturan } from '../../domain/kinerja/lembar-pengaturan/baca';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { tahunBerikut } from '../../domain/kinerja/tahun-baru';
import { ok, refuse, type Result } from '../../domain/result';
import { sheetOf, type Snapshot } from '../../domain/sheet/snapshot';
import { SHEET } from '../../domain/sheet/names';
import type { Text } from '../../domain/text';
import { TOLAK } from './pesan';

/** Settings for the year after a workbook's own, and how many indikator brought a realisasi along. */
export interface DariTahunLalu {
  readonly pengaturan: Pengaturan;
  readonly terisi: number;
}

/** Reads another Runut workbook as last year's: its agreement, and what its bidang reported. */
export function tahunBerikutDari(snapshot: Snapshot, nama: string): Result<DariTahunLalu, Text> {
  const sheet = sheetOf(snapshot, SHEET.pengaturan) ?? snapshot.sheets.find(isPengaturan);
  if (!sheet || !isPengaturan(sheet)) return refuse(TOLAK.bukanBukuKerja(nama));
  const { pengaturan } = readPengaturan(sheet, 0);
  if (pengaturan.tahun === 0) return refuse(TOLAK.tanpaTahun(nama));
  const formulir = snapshot.sheets.flatMap((one) => {
    const read = readFormulir(one);
    return read.ok && read.value.identitas.tahun === pengaturan.tahun ? [read.value] : [];
  });
  const baru = tahunBerikut(pengaturan, formulir);
  const terisi = baru.indikator.filter(({ lalu }) => (lalu[0]?.realisasi ?? '') !== '').length;
  return ok({ pengaturan: baru, terisi });
}
