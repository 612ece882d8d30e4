import type { TrackerEvent } from '../../domain/tracker/event';
import type { ClockDoubt } from '../../domain/tracker/log/clock';
import { digestOf, type Digest } from '../../domain/tracker/log/digest';
import type { EventList } from '../../domain/tracker/log/event-list';
import type { LogReading } from '../../domain/tracker/log/read-log';
import { lanesOf, placesFrom } from '../../domain/tracker/log/lanes';
import type { State } from '../../domain/tracker/state';
import { SHEET } from '../../domain/sheet/names';
import type { OnSheet } from '../../domain/tracker/log/checkpoint';
import type { LogParts } from './log-parts';
import type { Signatures, Unsigned } from '../computer-key';

/**
 * What one open pane remembers of the log, so that an act reads only what is new. Nothing depends on it: a pane that opens afresh
 * reads everything again from the workbook.
 */
export interface TrackerSession {
  /** The lanes of the second copy in the order this pane would take them, and the one it writes in. */
  readonly lanes: readonly number[];
  lane: number;
  /** Where this pane starts in the third place of the log's rows. */
  readonly places: number;
  readonly digest: Digest;
  /** Signs for this computer and verifies; absent where acts are not signed. */
  readonly signatures?: Signatures;
  /** Why the newest acts went without a signature. */
  unsigned?: Unsigned;
  /** The list of events in which this computer's public key was last found. */
  logged?: EventList;
  /** Called now and then while a long log is verified, so that the pane can answer in between. */
  readonly pause?: () => Promise<void> | undefined;
  /** Reading and state of the moment the log was last seen. */
  seen?: Seen;
  /** The log as it is being read behind a checkpoint. */
  parts?: LogParts;
  /** What stands on the sheet of the checkpoint, as far as this pane knows. */
  titik?: OnSheet;
  /** What the sheets are called now; somebody may have renamed them. */
  names: { readonly log: string; readonly salinan: string };
  /** Whether renamed sheets have been looked for. */
  searched: boolean;
  /** Own newest events: looked for at every reading, and sent again with the next act should another writer have replaced them. */
  recent: readonly TrackerEvent[];
  /** The list in which those were last found, and the newest of them that were not looked for then. */
  confirmed?: EventList;
  fresh: readonly TrackerEvent[];
  /** Events that were seen here and stand in the log no more: undone by hand, or deleted. */
  takenBack: readonly TrackerEvent[];
  /** What the person has been told once: ids of own acts without effect, why acts go unsigned. */
  readonly told: Set<string>;
  /** Where somebody can be asked: which doubts about this computer's clock they have dispelled. */
  readonly clock?: { readonly trusted: Set<ClockDoubt['arah']> };
  /** Events of a write nobody could confirm; see `resend`. */
  pending: readonly TrackerEvent[];
}

/** The state after so many of the first events of a log. */
export interface Milestone {
  readonly length: number;
  readonly state: State;
}

/** A log as it was last seen, its state, and those on the way there from which it may be folded again. */
export interface Seen {
  readonly reading: LogReading;
  readonly state: State;
  readonly milestones: readonly Milestone[];
}

interface SessionOptions extends Partial<Pick<TrackerSession, 'digest' | 'pause' | 'signatures'>> {
  /** Whether somebody can be asked before an act is logged by a doubtful clock. */
  readonly asksClock?: boolean;
}

/** `id` is any text that no other open pane shares, and that stays while this one is open. */
export function newSession(
  id: string,
  { digest = digestOf, pause, signatures, asksClock = false }: SessionOptions = {},
): TrackerSession {
  const lanes = lanesOf(id);
  return {
    lanes,
    lane: lanes[0] ?? 0,
    places: placesFrom(id),
    digest,
    ...(pause ? { pause } : {}),
    ...(asksClock ? { clock: { trusted: new Set() } } : {}),
    ...(signatures ? { signatures } : {}),
    names: { log: SHEET.log, salinan: SHEET.salinan },
    searched: false,
    recent: [],
    fresh: [],
    takenBack: [],
    told: new Set(),
    pending: [],
  };
}
