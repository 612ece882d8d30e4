import { ok } from '../../domain/result';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf } from '../../domain/sheet/snapshot';
import type { Kalender } from '../../domain/kantor/kalender/kalender';
import { kalenderEdits, readKalender, type KalenderTerbaca } from '../../domain/kantor/kalender/lembar';
import type { UseCase } from '../use-case';
import { KALENDER_REQUEST } from './act';

/** Reads the workbook's calendar; the national rule where it has none. */
export const bacaKalender: UseCase<undefined, KalenderTerbaca, never> = {
  reads: () => [KALENDER_REQUEST],
  plan: (snapshot) => ok({ outcome: readKalender(sheetOf(snapshot, SHEET.kalender)), edits: [] }),
};

/** Writes the workbook's calendar onto its sheet. */
export const simpanKalender: UseCase<Kalender, Kalender, never> = {
  reads: () => [],
  plan: (_, kalender) => ok({ outcome: kalender, edits: kalenderEdits(kalender) }),
};
