import { ok } from '../../domain/result';
import { cell } from '../../domain/sheet/address';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf } from '../../domain/sheet/snapshot';
import { dasborEdits } from '../../domain/tracker/dasbor/write-dasbor';
import { EMPTY_STATE } from '../../domain/tracker/state';
import { selectEdit } from '../show-cell';
import type { UseCase } from '../use-case';
import { KALENDER_REQUEST, workingTimeOf } from './follow-status';

/** Writes the Dasbor sheet anew from the log and takes the person there. */
export const writeDasbor: UseCase<null, null, never> = {
  usesLog: () => true,
  reads: () => [KALENDER_REQUEST, { sheet: { name: SHEET.dasbor }, parts: ['values', 'shapes'] }],
  undo: {},
  plan(snapshot, _, stamp, log = EMPTY_STATE) {
    const rows = sheetOf(snapshot, SHEET.dasbor)?.values.length ?? 0;
    const edits = dasborEdits(log, workingTimeOf(snapshot), stamp.at, rows);
    return ok({ outcome: null, edits: [...edits, selectEdit({ sheet: SHEET.dasbor, at: cell(0, 0) })] });
  },
};
