import { ok, type Result } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetRequest, type SheetSnapshot, type Snapshot } from '../../domain/sheet/snapshot';
import { readSops } from '../../domain/sop/read/read-sops';
import type { Sop } from '../../domain/sop/sop';
import type { Stamp } from '../../domain/stamp';
import type { Command, TrackerRefusal } from '../../domain/tracker/command';
import { decide } from '../../domain/tracker/decide';
import type { TrackerEvent } from '../../domain/tracker/event';
import { fold } from '../../domain/tracker/evolve';
import { seal } from '../../domain/tracker/log/chain';
import type { State } from '../../domain/tracker/state';
import { statusColumnEdits } from '../../domain/tracker/status-columns';
import { readKalender } from '../../domain/kantor/kalender/lembar';
import { waktuKerja, type WaktuKerja } from '../../domain/kantor/kalender/hitung';
import type { Workbook } from '../workbook';
import { append, type Saved } from './append';
import { refuseNewer } from './newer-log';
import { readTracker } from './read-log';
import { take, type TrackerSession } from './session';

export interface ActOutcome extends Saved {
  readonly events: readonly TrackerEvent[];
  readonly state: State;
  /** Id of the Berkas acted on; '' where the act concerns the workbook. */
  readonly berkas: string;
  /** False when the Berkas's SOP sheet was not found, so that its status columns could not follow. */
  readonly lembarDiperbarui: boolean;
}

/** Finds the SOPs of a sheet; given in where a person has corrected what its columns mean. */
export type SopReader = (sheet: SheetSnapshot) => readonly Sop[];

export const readAllSops: SopReader = (sheet) => readSops(sheet).sops;

export const sopRequest = (name: string): SheetRequest => ({ sheet: { name }, parts: ['values', 'merges', 'shapes'] });

export const KALENDER_REQUEST: SheetRequest = { sheet: { name: SHEET.kalender }, parts: ['values'] };

/** The calendar of the workbook, ready for counting. */
export const kerjaOf = (snapshot: Snapshot): WaktuKerja => waktuKerja(readKalender(sheetOf(snapshot, SHEET.kalender)).kalender);

/**
 * Carries out one command: one read, one write (log rows and status columns together), one read back. A refusal says why and
 * leaves the workbook as it was; `WorkbookError` comes through when the host refuses and nothing was saved. `extra` edits go into
 * the same write.
 */
export async function act(
  workbook: Workbook,
  session: TrackerSession,
  command: Command,
  stamp: Stamp,
  options: { readonly bacaSop?: SopReader; readonly extra?: readonly Edit[] } = {},
): Promise<Result<ActOutcome, TrackerRefusal>> {
  const sheetName = sheetFor(session, command);
  const { snapshot, reading, state } = await readTracker(workbook, session, [
    KALENDER_REQUEST,
    ...(sheetName === undefined ? [] : [sopRequest(sheetName)]),
  ]);
  const newer = refuseNewer(reading);
  if (newer) return newer;
  const decided = decide(state, command, stamp);
  if (!decided.ok) return decided;
  const events = seal(decided.value, reading.heads, session.digest);
  const berkas = events[0]?.berkas ?? '';
  const next = fold(events, state);
  const status = statusEdits(next, berkas, snapshot, stamp.at, options.bacaSop ?? readAllSops);
  const saved = await append(workbook, session, reading, events, [...(status ?? []), ...(options.extra ?? [])]);
  const after = session.seen && saved.simpan === 'tersimpan' ? take(session, session.seen.reading) : next;
  return ok({ ...saved, events, state: after, berkas, lembarDiperbarui: status !== undefined });
}

/** The SOP sheet a command's Berkas follows, as far as this session knows. */
function sheetFor(session: TrackerSession, command: Command): string | undefined {
  if (command.kind === 'start-berkas' || command.kind === 'adopt-sop') return command.sop.sheet;
  return session.seen?.state.berkas.get(command.berkas)?.sop.sheet;
}

/** Status columns of a Berkas on its sheet; undefined when the sheet holds no SOP of that name any more. */
export function statusEdits(state: State, id: string, snapshot: Snapshot, now: string, bacaSop: SopReader): Edit[] | undefined {
  const berkas = state.berkas.get(id);
  const sheet = berkas && sheetOf(snapshot, berkas.sop.sheet);
  if (!berkas || !sheet) return undefined;
  const sops = bacaSop(sheet);
  const sop = sops.find(({ judul }) => judul === berkas.sop.judul) ?? sops[0];
  return sop && statusColumnEdits(berkas, sop, sheet, kerjaOf(snapshot), now);
}
