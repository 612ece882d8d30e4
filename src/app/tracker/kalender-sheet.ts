import { ok, refuse } from '../../domain/result';
import { cell } from '../../domain/sheet/address';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf } from '../../domain/sheet/snapshot';
import type { Kalender } from '../../domain/kantor/kalender/kalender';
import { isKalender, kalenderEdits, readKalender, type KalenderReading } from '../../domain/kantor/kalender/kalender-sheet';
import { KINERJA_REFUSALS } from '../kinerja/messages';
import type { KinerjaRefusal } from '../kinerja/read-data';
import { selectEdit } from '../show-cell';
import type { UseCase } from '../use-case';
import { KALENDER_REQUEST } from './follow-status';

/** Reads the workbook's calendar; the national rule where it has none. */
export const readWorkbookKalender: UseCase<null, KalenderReading, never> = {
  reads: () => [KALENDER_REQUEST],
  plan: (snapshot) => ok({ outcome: readKalender(sheetOf(snapshot, SHEET.kalender)), edits: [] }),
};

/** Writes the workbook's calendar onto its sheet and, where asked, takes the person there; a sheet of that name that is somebody's own stays. */
export const saveKalender: UseCase<{ readonly kalender: Kalender; readonly tunjuk?: boolean }, Kalender, KinerjaRefusal> = {
  reads: () => [KALENDER_REQUEST],
  undo: {
    parts: ['formulas', 'merges', 'sizes', 'notes'],
    forgone: ['looks', 'rules', 'sizes', 'page'],
    again: ({ before, restored }) =>
      sheetOf(before, SHEET.kalender) ? kalenderEdits(readKalender(sheetOf(restored, SHEET.kalender)).kalender) : [],
  },
  plan: (snapshot, { kalender, tunjuk = false }) => {
    const there = sheetOf(snapshot, SHEET.kalender);
    if (there && !isKalender(there)) return refuse({ kind: 'lembar-bentrok', message: KINERJA_REFUSALS.bentrok(there.name) });
    const show = tunjuk ? [selectEdit({ sheet: SHEET.kalender, at: cell(0, 0) })] : [];
    return ok({ outcome: kalender, edits: [...kalenderEdits(kalender), ...show] });
  },
};
