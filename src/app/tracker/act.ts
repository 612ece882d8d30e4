import { ok, type Result } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import { readSops } from '../../domain/sop/read/read-sops';
import type { Stamp } from '../../domain/stamp';
import type { Command, TrackerRefusal } from '../../domain/tracker/command';
import { decide } from '../../domain/tracker/decide';
import type { NewEvent } from '../../domain/tracker/event';
import { fold } from '../../domain/tracker/evolve';
import { EMPTY_STATE, type State } from '../../domain/tracker/state';
import { statusColumnEdits } from '../../domain/tracker/status-columns';
import { readKalender } from '../../domain/kantor/kalender/kalender-sheet';
import { workingTime, type WorkingTime } from '../../domain/kantor/kalender/working-time';
import { prepare, type Plan, type Recorded, type UseCase } from '../use-case';
import type { Workbook } from '../workbook';
import type { TrackerSession } from './session';

/** What an act concerned, and whether the sheet it is shown on followed. */
export interface Acted {
  /** Id of the Berkas acted on; '' where the act concerns the workbook. */
  readonly berkas: string;
  /** False when the Berkas's SOP sheet was not found, so that its status columns could not follow. */
  readonly lembarDiperbarui: boolean;
}

export type ActOutcome = Acted & Recorded;

export const sopRequest = (name: string): SheetRequest => ({ sheet: { name }, parts: ['values', 'merges', 'shapes'] });

export const KALENDER_REQUEST: SheetRequest = { sheet: { name: SHEET.kalender }, parts: ['values'] };

/** The calendar of the workbook, ready for counting. */
export const workingTimeOf = (snapshot: Snapshot): WorkingTime =>
  workingTime(readKalender(sheetOf(snapshot, SHEET.kalender)).kalender);

/** What acts on a Berkas must see for its status columns to follow: the calendar and its SOP sheet, as far as that is known. */
export const statusReads = (sheet: string | undefined): readonly SheetRequest[] => [
  KALENDER_REQUEST,
  ...(sheet === undefined ? [] : [sopRequest(sheet)]),
];

/** Acts as they are recorded, with the status columns of their Berkas. */
export function actPlan(log: State, acts: readonly NewEvent[], snapshot: Snapshot, now: string): Plan<Acted> {
  const berkas = acts[0]?.berkas ?? '';
  const status = statusEdits(fold(acts, log), berkas, snapshot, now);
  return { outcome: { berkas, lembarDiperbarui: status !== undefined }, edits: [], acts, display: status ?? [] };
}

/** One command of the tracker. */
const command: UseCase<Command, Acted, TrackerRefusal> = {
  usesLog: () => true,
  reads: (wanted, known) =>
    statusReads(
      wanted.kind === 'start-berkas' || wanted.kind === 'adopt-sop'
        ? wanted.sop.sheet
        : known?.berkas.get(wanted.berkas)?.sop.sheet,
    ),
  plan(snapshot, wanted, stamp, log = EMPTY_STATE) {
    const decided = decide(log, wanted, stamp);
    return decided.ok ? ok(actPlan(log, decided.value, snapshot, stamp.at)) : decided;
  },
};

/**
 * Carries out one command: one read, one write (log rows and status columns together), one read back. A refusal says why and
 * leaves the workbook as it was; `WorkbookError` comes through when the host refuses and nothing was saved.
 */
export async function act(
  workbook: Workbook,
  session: TrackerSession,
  wanted: Command,
  stamp: Stamp,
): Promise<Result<ActOutcome, TrackerRefusal>> {
  const prepared = await prepare(workbook, command, wanted, stamp, session);
  if (!prepared.ok) return prepared;
  const recorded = await prepared.value.write();
  if (!recorded) throw new Error('A command is always recorded.');
  return ok({ ...prepared.value.outcome, ...recorded });
}

/** Status columns of a Berkas on its sheet; undefined when the sheet holds no SOP of that name any more. */
export function statusEdits(state: State, id: string, snapshot: Snapshot, now: string): Edit[] | undefined {
  const berkas = state.berkas.get(id);
  const sheet = berkas && sheetOf(snapshot, berkas.sop.sheet);
  if (!berkas || !sheet) return undefined;
  const { sops } = readSops(sheet);
  const sop = sops.find(({ judul }) => judul === berkas.sop.judul) ?? sops[0];
  return sop && statusColumnEdits(berkas, sop, sheet, workingTimeOf(snapshot), now);
}
