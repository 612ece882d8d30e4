import { checkPengaturan } from '../../domain/kinerja/check-pengaturan';
import { isPengaturan, readPengaturan } from '../../domain/kinerja/pengaturan-sheet/read-pengaturan';
import { writePengaturan } from '../../domain/kinerja/pengaturan-sheet/write-pengaturan';
import type { Pengaturan } from '../../domain/kinerja/pengaturan';
import { ok, refuse } from '../../domain/result';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type Snapshot, type SheetRequest } from '../../domain/sheet/snapshot';
import type { UseCase } from '../use-case';
import type { PengaturanReading, KinerjaRefusal } from './readings';
import { KINERJA_REFUSALS } from './messages';

const REQUEST: readonly SheetRequest[] = [{ sheet: { name: SHEET.pengaturan }, parts: ['values'] }];

/** The settings as they stand on their sheet, with what is doubtful about them. */
export const openPengaturan: UseCase<object, PengaturanReading, never> = {
  reads: () => REQUEST,
  plan: (snapshot, _input, stamp) => ok({ outcome: readFrom(snapshot, stamp.at), edits: [] }),
};

/** Writes the settings; the sheet is made when missing and replaced when it is Runut's. */
export const savePengaturan: UseCase<{ readonly pengaturan: Pengaturan }, PengaturanReading, KinerjaRefusal> = {
  reads: () => REQUEST,
  plan(snapshot, { pengaturan }) {
    const present = sheetOf(snapshot, SHEET.pengaturan);
    if (present && present.values.length > 0 && !isPengaturan(present))
      return refuse({ kind: 'lembar-bentrok', message: KINERJA_REFUSALS.bentrok(present.name) });
    return ok({ outcome: { pengaturan, temuan: checkPengaturan(pengaturan) }, edits: writePengaturan(pengaturan, present) });
  },
};

/** The settings in a snapshot that holds their sheet. */
function readFrom(snapshot: Snapshot, at: string): PengaturanReading {
  const sheet = sheetOf(snapshot, SHEET.pengaturan);
  if (!sheet || sheet.values.length === 0 || !isPengaturan(sheet)) return { pengaturan: null, temuan: [] };
  const { pengaturan, temuan } = readPengaturan(sheet, Number(at.slice(0, 4)));
  return { pengaturan, temuan: [...temuan, ...checkPengaturan(pengaturan)] };
}
