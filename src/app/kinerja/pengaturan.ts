import { periksaPengaturan } from '../../domain/kinerja/aturan';
import { isPengaturan, readPengaturan } from '../../domain/kinerja/lembar-pengaturan/baca';
import { writePengaturan } from '../../domain/kinerja/lembar-pengaturan/tulis';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { ok, refuse } from '../../domain/result';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type Snapshot, type SheetRequest } from '../../domain/sheet/snapshot';
import type { UseCase } from '../use-case';
import type { PengaturanTerbaca, TolakKinerja } from './bentuk';
import { TOLAK } from './pesan';

const REQUEST: readonly SheetRequest[] = [{ sheet: { name: SHEET.pengaturan }, parts: ['values'] }];

/** The settings as they stand on their sheet, with what is doubtful about them. */
export const bukaPengaturan: UseCase<object, PengaturanTerbaca, never> = {
  reads: () => REQUEST,
  plan: (snapshot, _input, stamp) => ok({ outcome: terbaca(snapshot, stamp.at), edits: [] }),
};

/** Writes the settings; the sheet is made when missing and replaced when it is Runut's. */
export const savePengaturan: UseCase<{ readonly pengaturan: Pengaturan }, PengaturanTerbaca, TolakKinerja> = {
  reads: () => REQUEST,
  plan(snapshot, { pengaturan }) {
    const ada = sheetOf(snapshot, SHEET.pengaturan);
    if (ada && ada.values.length > 0 && !isPengaturan(ada))
      return refuse({ kind: 'lembar-bentrok', pesan: TOLAK.bentrok(ada.name) });
    return ok({ outcome: { pengaturan, temuan: periksaPengaturan(pengaturan) }, edits: writePengaturan(pengaturan, ada) });
  },
};

/** The settings in a snapshot that holds their sheet. */
function terbaca(snapshot: Snapshot, at: string): PengaturanTerbaca {
  const sheet = sheetOf(snapshot, SHEET.pengaturan);
  if (!sheet || sheet.values.length === 0 || !isPengaturan(sheet)) return { pengaturan: null, temuan: [] };
  const { pengaturan, temuan } = readPengaturan(sheet, Number(at.slice(0, 4)));
  return { pengaturan, temuan: [...temuan, ...periksaPengaturan(pengaturan)] };
}
