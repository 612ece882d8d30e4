import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type Snapshot } from '../../domain/sheet/snapshot';
import type { TrackerEvent } from '../../domain/tracker/event';
import { fold } from '../../domain/tracker/evolve';
import type { Digest } from '../../domain/tracker/log/digest';
import { isLogSheet, readLog } from '../../domain/tracker/log/read';
import { isCopySheet } from '../../domain/tracker/log/salinan';
import { progressOf, type BerkasProgress } from '../../domain/tracker/progress';
import type { State } from '../../domain/tracker/state';
import { waktuKerja, type WaktuKerja } from '../../domain/waktu/kalender';
import { readKalender } from '../../domain/waktu/kalender/lembar';
import type { Workbook } from '../workbook';
import type { Rantai } from './open-tracker';
import type { TrackerSession } from './session';
import { readTracker } from './read-log';

/** Everything a workbook's log says, read from scratch. */
export interface LaporanLog {
  /** False when the workbook holds neither a log nor a copy of one. */
  readonly ada: boolean;
  readonly state: State;
  readonly events: readonly TrackerEvent[];
  readonly progress: readonly BerkasProgress[];
  readonly rantai: Rantai;
  readonly kerja: WaktuKerja;
}

/** Reads and verifies the log of a whole workbook, wherever its sheets went and whatever they are called now. */
export function laporanLog(snapshot: Snapshot, now: string, digest?: Digest): LaporanLog {
  const log = sheetOf(snapshot, SHEET.log) ?? snapshot.sheets.find(isLogSheet);
  const salinan = sheetOf(snapshot, SHEET.salinan) ?? snapshot.sheets.find((sheet) => sheet !== log && isCopySheet(sheet));
  const reading = readLog({ log, salinan }, digest);
  const state = fold(reading.events);
  const kerja = waktuKerja(readKalender(sheetOf(snapshot, SHEET.kalender)).kalender);
  return {
    ada: log !== undefined || salinan !== undefined,
    state,
    events: reading.events,
    progress: [...state.berkas.values()].map((berkas) => progressOf(berkas, kerja, now)),
    rantai: {
      utuh: reading.masalah.length === 0,
      kepala: reading.heads.join(' '),
      masalah: reading.masalah,
      jumlah: reading.events.length,
      tertunda: reading.tertimpa.length,
    },
    kerja,
  };
}

/** Verifies the open workbook's log from its first row, not trusting what the pane remembers. One read; writes nothing. */
export async function verifyLog(workbook: Workbook, session: TrackerSession): Promise<Rantai> {
  delete session.seen;
  const { reading } = await readTracker(workbook, session);
  return {
    utuh: reading.masalah.length === 0,
    kepala: reading.heads.join(' '),
    masalah: reading.masalah,
    jumlah: reading.events.length,
    tertunda: reading.tertimpa.length,
  };
}

/** Whether a head printed on an LKj still stands in the log: if not, the log was rewritten since. */
export const hasHead = (events: readonly TrackerEvent[], kepala: string): boolean =>
  kepala
    .trim()
    .split(/\s+/)
    .every((hash) => events.some((event) => event.hash === hash));
