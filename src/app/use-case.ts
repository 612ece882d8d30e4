import { ok, type Result } from '../domain/result';
import type { Edit } from '../domain/sheet/edit';
import type { SheetRequest, Snapshot } from '../domain/sheet/snapshot';
import type { Stamp } from '../domain/stamp';
import type { NewEvent, TrackerEvent } from '../domain/tracker/event';
import { fold } from '../domain/tracker/evolve';
import type { State } from '../domain/tracker/state';
import { undoOf, withParts, type Undo, type UndoWay } from './undo';
import { append, type Saved } from './tracker/append';
import { requireClock } from './tracker/clock';
import { requireKnownLog, readTracker } from './tracker/read-log';
import { newSession, type TrackerSession } from './tracker/session';
import { sealSigned } from './tracker/signatures';
import { WorkbookError, type Workbook } from './workbook';

/** What a use case decided: written as one request, in this order. */
export interface Plan<Outcome> {
  readonly outcome: Outcome;
  /** The change itself. */
  readonly edits: readonly Edit[];
  /** What the log keeps of it, below the change it tells of; none when absent. */
  readonly acts?: readonly NewEvent[];
  /** What only shows the log elsewhere and can be rebuilt from it (status columns). */
  readonly display?: readonly Edit[];
}

/** One thing a person can ask for: pure, from a snapshot to an outcome, the edits that bring it about and the acts to record. */
export interface UseCase<Input, Outcome, Refusal> {
  /** Whether it decides by the log or adds to it: the log is then read in the same round trip. */
  usesLog?(input: Input): boolean;
  /** Which sheets it must see; `known` is what the log said when it was last read here. */
  reads(input: Input, known?: State): readonly SheetRequest[];
  /** `log`: how the tracker stands, where `usesLog` asked for it. */
  plan(snapshot: Snapshot, input: Input, stamp: Stamp, log?: State): Result<Plan<Outcome>, Refusal>;
  /** How what it writes is taken back; what says nothing of it cannot be, and its screen says so before it is done. */
  readonly undo?: UndoWay<Input>;
  /** What the log calls for once it is known what others did beside the acts: recorded on its own then. */
  settle?(log: State, input: Input, stamp: Stamp): readonly NewEvent[];
}

/** What work is given that is no use case because it does more than read once and write once (sending rows again, restoring the log). */
export interface Door {
  readonly workbook: Workbook;
  readonly session: TrackerSession;
  readonly stamp: Stamp;
}

/** Such work. */
export type Errand<Input, Outcome, Refusal> = (door: Door, input: Input) => Promise<Result<Outcome, Refusal>>;

/** What became of the acts of a use case that uses the log. */
export interface Recorded extends Saved {
  readonly events: readonly TrackerEvent[];
  /** How the tracker stands now. */
  readonly state: State;
  /** Whether somebody else's acts came in between, so that what was decided may count otherwise. */
  readonly beside: boolean;
}

/** A decision that is not written yet. */
export interface Prepared<Outcome> {
  readonly outcome: Outcome;
  /** Writes it, at most once; `WorkbookError` comes through when the host refuses. */
  write(): Promise<Recorded | undefined>;
  /** What takes it back, once it is written; undefined where nothing was written for certain or not all of it can be taken back. */
  undo(): Undo | undefined;
}

/**
 * One read and one decision, and `ClockQuestion` where its acts would be logged by a doubtful clock; writing may wait for what must happen first (a file handed over). `session` is what this pane
 * remembers of the log; without one, a log that is needed is read from its first row.
 */
export async function prepare<Input, Outcome, Refusal>(
  workbook: Workbook,
  useCase: UseCase<Input, Outcome, Refusal>,
  input: Input,
  stamp: Stamp,
  session?: TrackerSession,
): Promise<Result<Prepared<Outcome>, Refusal>> {
  /** What was written, for taking it back. */
  let done:
    { readonly before: Snapshot; readonly requests: readonly SheetRequest[]; readonly events: Recorded['events'] } | undefined;
  if (useCase.usesLog?.(input) !== true) {
    const requests = withParts(useCase.reads(input), useCase.undo);
    const before = await workbook.read(requests);
    const planned = useCase.plan(before, input, stamp);
    if (!planned.ok) return planned;
    const { outcome, edits } = planned.value;
    const write = async () => {
      if (edits.length > 0) await workbook.write(edits);
      done = { before, requests, events: [] };
      return undefined;
    };
    return ok({ outcome, write, undo: () => done && undoOf(useCase.undo, input, edits, done) });
  }
  const own = session ?? newSession(stamp.newId());
  const requests = withParts(useCase.reads(input, own.seen?.state), useCase.undo);
  const { snapshot, reading, state } = await readTracker(workbook, own, requests);
  requireKnownLog(reading);
  const planned = useCase.plan(snapshot, input, stamp, state);
  if (!planned.ok) return planned;
  const { outcome, edits, acts = [], display = [] } = planned.value;
  if (acts.length > 0) requireClock(own, reading, stamp.at);
  const write = async (): Promise<Recorded> => {
    if (acts.length === 0) {
      if (edits.length + display.length > 0) await workbook.write([...edits, ...display]);
      done = { before: snapshot, requests, events: [] };
      return { saved: 'tersimpan', resent: 0, events: [], state, beside: false };
    }
    // Other acts of this pane may have been written since, even while these were signed: they go below the last row known now.
    let latest = own.seen ?? { reading, state };
    let events = await sealSigned(own, acts, latest.reading.heads);
    while (own.seen && own.seen !== latest) {
      latest = own.seen;
      events = await sealSigned(own, acts, latest.reading.heads);
    }
    const saved = await append(workbook, own, latest.reading, events, { change: edits, display });
    const known = saved.saved === 'tersimpan' ? own.seen?.state : undefined;
    const after = known ?? fold(events, latest.state);
    if (saved.saved === 'tersimpan') done = { before: snapshot, requests, events };
    const due =
      (known && known.jumlahPeristiwa !== state.jumlahPeristiwa + events.length && useCase.settle?.(known, input, stamp)) || [];
    if (due.length > 0 && own.seen) await recordDue(workbook, own, due);
    return { ...saved, events, state: after, beside: after.jumlahPeristiwa !== state.jumlahPeristiwa + events.length };
  };
  return ok({ outcome, write, undo: () => done && undoOf(useCase.undo, input, edits, done) });
}

/** The act itself is saved: where this is not, it waits to be sent again, and the person is told of that. */
async function recordDue(workbook: Workbook, session: TrackerSession, due: readonly NewEvent[]): Promise<void> {
  const { reading } = session.seen ?? (await readTracker(workbook, session));
  try {
    await append(workbook, session, reading, await sealSigned(session, due, reading.heads));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

/** The one asynchronous path: one read, one decision, at most one write; acts are looked for afterwards in one read back. */
export async function run<Input, Outcome, Refusal>(
  workbook: Workbook,
  useCase: UseCase<Input, Outcome, Refusal>,
  input: Input,
  stamp: Stamp,
  session?: TrackerSession,
): Promise<Result<Outcome, Refusal>> {
  const prepared = await prepare(workbook, useCase, input, stamp, session);
  if (!prepared.ok) return prepared;
  await prepared.value.write();
  return ok(prepared.value.outcome);
}
