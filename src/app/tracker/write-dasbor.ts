import { ok, refuse } from '../../domain/result';
import { cell } from '../../domain/sheet/address';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, valueAt } from '../../domain/sheet/snapshot';
import { DASBOR } from '../../domain/tracker/dasbor/messages';
import { dasborEdits, typedOnDasbor } from '../../domain/tracker/dasbor/write-dasbor';
import { EMPTY_STATE } from '../../domain/tracker/state';
import { KINERJA_REFUSALS } from '../kinerja/messages';
import type { KinerjaRefusal } from '../kinerja/read-data';
import { selectEdit } from '../show-cell';
import type { UseCase } from '../use-case';
import { KALENDER_REQUEST, workingTimeOf } from './follow-status';

/** Writes the Dasbor sheet anew from the log, with what people typed onto it at its end, and takes the person there; a sheet of that name that is somebody's own stays as it is. */
export const writeDasbor: UseCase<null, null, KinerjaRefusal> = {
  usesLog: () => true,
  reads: () => [KALENDER_REQUEST, { sheet: { name: SHEET.dasbor }, parts: ['values', 'formulas', 'shapes'] }],
  undo: {},
  plan(snapshot, _, stamp, log = EMPTY_STATE) {
    const there = sheetOf(snapshot, SHEET.dasbor);
    const holds = there?.values.some((row) => row.some((value) => value !== ''));
    if (there && holds && valueAt(there, 0, 0) !== DASBOR.judul.id)
      return refuse({ kind: 'lembar-bentrok', message: KINERJA_REFUSALS.bentrok(there.name) });
    const rows = there?.values.length ?? 0;
    const edits = dasborEdits(log, workingTimeOf(snapshot), stamp.at, rows, there ? typedOnDasbor(there) : []);
    return ok({ outcome: null, edits: [...edits, selectEdit({ sheet: SHEET.dasbor, at: cell(0, 0) })] });
  },
};
