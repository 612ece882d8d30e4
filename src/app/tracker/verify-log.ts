import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type Snapshot } from '../../domain/sheet/snapshot';
import type { TrackerEvent } from '../../domain/tracker/event';
import { fold } from '../../domain/tracker/evolve';
import type { Digest } from '../../domain/tracker/log/digest';
import { cariKepala, type HasilKepala } from '../../domain/tracker/log/kepala';
import { jawabanKepala } from '../../domain/tracker/log/pesan';
import { isLogSheet, readLog } from '../../domain/tracker/log/read';
import { isCopySheet } from '../../domain/tracker/log/salinan';
import type { Text } from '../../domain/text';
import { progressOf, type BerkasProgress } from '../../domain/tracker/progress';
import type { State } from '../../domain/tracker/state';
import { waktuKerja, type WaktuKerja } from '../../domain/kantor/kalender/hitung';
import { readKalender } from '../../domain/kantor/kalender/lembar';
import type { Workbook } from '../workbook';
import type { TrackerSession } from './session';
import { KALENDER_REQUEST, kerjaOf } from './act';
import { rantaiOf, type Rantai } from './rantai';
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
  const reading = readLog({ log, salinan, titipan: sheetOf(snapshot, SHEET.titipan) }, digest);
  const state = fold(reading.events);
  const kerja = waktuKerja(readKalender(sheetOf(snapshot, SHEET.kalender)).kalender);
  return {
    ada: log !== undefined || salinan !== undefined,
    state,
    events: reading.events.toArray(),
    progress: [...state.berkas.values()].map((berkas) => progressOf(berkas, kerja, now)),
    rantai: rantaiOf(reading),
    kerja,
  };
}

/** What a person who had the log checked is told. */
export interface Pemeriksaan {
  readonly rantai: Rantai;
  /** Where a printed head was given: whether it is still in the log. */
  readonly kepala?: HasilKepala;
  /** The same in a sentence. */
  readonly jawabanKepala?: Text;
}

/**
 * Verifies the open workbook's log from its first row, not trusting what the pane remembers, and looks for the head a person typed
 * from a printed LKj. One read; writes nothing.
 */
export async function verifyLog(workbook: Workbook, session: TrackerSession, kepala = ''): Promise<Pemeriksaan> {
  delete session.seen;
  const { snapshot, reading } = await readTracker(workbook, session, [KALENDER_REQUEST]);
  const rantai = rantaiOf(reading);
  if (kepala.trim() === '') return { rantai };
  const hasil = cariKepala(reading.events.toArray(), kepala);
  return { rantai, kepala: hasil, jawabanKepala: jawabanKepala(hasil, rantai.utuh, kerjaOf(snapshot)) };
}
