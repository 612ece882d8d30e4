import { ok, type Result } from '../../domain/result';
import type { Snapshot } from '../../domain/sheet/snapshot';
import type { Stamp } from '../../domain/stamp';
import type { Command, CommandOf, TrackerRefusal } from '../../domain/tracker/command';
import type { Text } from '../../domain/text';
import { decide } from '../../domain/tracker/decide';
import type { NewEvent } from '../../domain/tracker/event';
import { fold } from '../../domain/tracker/evolve';
import { isRecordedAlong, lapseText } from '../../domain/tracker/riwayat/lapse';
import { EMPTY_STATE, type State } from '../../domain/tracker/state';
import { formReads, formsFollow } from '../kinerja/follow-berkas';
import { prepare, type Plan, type Recorded, type UseCase } from '../use-case';
import { WorkbookError, type Workbook } from '../workbook';
import { KALENDER_REQUEST, rebuildStatus, statusEdits, statusReads, workingTimeOf } from './follow-status';
import type { TrackerSession } from './session';

/** What an act concerned, and whether the sheet it is shown on followed. */
export interface Acted {
  /** Id of the Berkas acted on; '' where the act concerns the workbook. */
  readonly berkas: string;
  /** False when the sheets could not follow: the Berkas's SOP sheet was not found, or the host did not write what shows the act. */
  readonly lembarDiperbarui: boolean;
}

export interface ActOutcome extends Acted, Recorded {
  /** Set where the act, or an earlier one of this pane, counts for nothing because of another made beside it: why, in words. */
  readonly lapse?: Text;
}

/** Acts as they are recorded, with the status columns of their Berkas. */
export function actPlan(log: State, acts: readonly NewEvent[], snapshot: Snapshot, now: string): Plan<Acted> {
  const berkas = acts[0]?.berkas ?? '';
  const status = statusEdits(fold(acts, log), berkas, snapshot, now);
  return { outcome: { berkas, lembarDiperbarui: status !== undefined }, edits: [], acts, display: status ?? [] };
}

/** One command of the tracker. */
const command: UseCase<Command, Acted, TrackerRefusal> = {
  usesLog: () => true,
  reads: (wanted, known) => [
    ...statusReads(
      wanted.kind === 'start-berkas' || wanted.kind === 'adopt-sop'
        ? wanted.sop.sheet
        : known?.berkas.get(wanted.berkas)?.sop.sheet,
    ),
    ...(movesForms(wanted) ? formReads(known, wanted.berkas) : []),
  ],
  plan(snapshot, wanted, stamp, log = EMPTY_STATE) {
    const decided = decide(log, wanted, stamp);
    if (!decided.ok) return decided;
    const plan = actPlan(log, decided.value, snapshot, stamp.at);
    if (!movesForms(wanted)) return ok(plan);
    const forms = formsFollow(fold(decided.value, log), wanted.berkas, snapshot, stamp.at);
    return ok({ ...plan, display: [...(plan.display ?? []), ...forms] });
  },
};

/** What bidang handed in counts only while its Berkas is not cancelled. */
const movesForms = (wanted: Command): wanted is CommandOf<'cancel' | 'reopen'> =>
  wanted.kind === 'cancel' || wanted.kind === 'reopen';

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
  // A log that was not known yet could not tell which forms the act moves.
  const blind = movesForms(wanted) && !session.seen;
  const prepared = await prepare(workbook, command, wanted, stamp, session);
  if (!prepared.ok) return prepared;
  const recorded = await prepared.value.write();
  if (!recorded) throw new Error('A command is always recorded.');
  const { berkas, lembarDiperbarui: shown } = prepared.value.outcome;
  if (recorded.saved !== 'tersimpan') return ok({ ...recorded, berkas, lembarDiperbarui: shown });
  const again = recorded.beside || blind;
  const lembarDiperbarui = again ? await follow(workbook, session, berkas, stamp.at) : shown && recorded.unshown !== true;
  const lapse = await untold(workbook, session, recorded);
  return ok({ ...recorded, berkas, lembarDiperbarui, ...(lapse ? { lapse } : {}) });
}

/** Why an act of this pane, this one or an earlier one, counts for nothing, where that has not been said yet. */
async function untold(workbook: Workbook, { recent, told }: TrackerSession, { state }: Recorded): Promise<Text | undefined> {
  const fresh = recent.filter((one) => state.lapsed.has(one.id) && !told.has(one.id) && !isRecordedAlong(one));
  const event = fresh.at(-1);
  const lapse = event && state.lapsed.get(event.id);
  if (!lapse) return undefined;
  for (const { id } of fresh) told.add(id);
  return lapseText(lapse, event, state, workingTimeOf(await workbook.read([KALENDER_REQUEST])));
}

/**
 * Somebody acted at the same moment: what the sheets show, decided before that was seen, is written again. False when the status columns
 * could not be.
 */
async function follow(workbook: Workbook, session: TrackerSession, berkas: string, now: string): Promise<boolean> {
  try {
    return (await rebuildStatus(workbook, session, berkas, now)).ok;
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}
