import { act, type ActOutcome } from '../../app/tracker/act';
import { resend, type Saved } from '../../app/tracker/append';
import { openTracker, type TrackerView } from '../../app/tracker/open-tracker';
import { newSession, type TrackerSession } from '../../app/tracker/session';
import { ok } from '../../domain/result';
import type { Text } from '../../domain/text';
import type { Command, TrackerRefusal } from '../../domain/tracker/command';
import { SHEET } from '../../domain/sheet/names';
import { breather } from './breathe';
import type { Pane, SmallChange } from './pane';
import { membacaCatatan } from './pesan';
import { useWork, type Action } from './use-action';
import { useKept } from './use-reading';
import { usePane, usePaneState } from './use-pane';

const sessions = new WeakMap<Pane, TrackerSession>();

/** What this pane remembers of the log between two readings. */
export function sessionOf(pane: Pane): TrackerSession {
  const known = sessions.get(pane) ?? newSession(pane.services.newId(), { pause: breather() });
  sessions.set(pane, known);
  return known;
}

const OWNER = {};

/** Typing into these sheets bears on what the tracker says at once; other sheets matter when somebody looks. */
const bears = ({ kind, sheet }: SmallChange): boolean =>
  kind === 'edited' && (sheet.startsWith('_runut') || sheet.toLowerCase() === SHEET.kalender.toLowerCase());

/**
 * Everything the log, the calendar and the SOP sheets say; undefined until read. `fromAfar` is for what only keeps an eye on it:
 * typing into an SOP does not make it read everything again.
 */
export function useTracker(fromAfar = false): TrackerView | undefined {
  const pane = usePane();
  const saya = usePaneState((state) => state.saya);
  const { result } = useKept<unknown, TrackerView, never>(
    OWNER,
    saya ?? null,
    (_, again) =>
      pane.work(async (workbook, stamp) => ok(await openTracker(workbook, sessionOf(pane), stamp)), membacaCatatan, false, again),
    (_, changes) => (fromAfar && !changes.some(bears) ? 'waits' : undefined),
  );
  return result?.ok ? result.value : undefined;
}

/** Carries out tracker commands; `label` says what is being done while it lasts. */
export function useCommand(label: Text): Action<Command, ActOutcome, TrackerRefusal> {
  const pane = usePane();
  return useWork((command: Command) =>
    pane.work((workbook, stamp) => act(workbook, sessionOf(pane), command, stamp), label, true),
  );
}

/** Sends again what an unconfirmed write may have left out; only when the person asks for it. */
export function useResend(label: Text): Action<null, Saved['simpan'], TrackerRefusal> {
  const pane = usePane();
  return useWork(() =>
    pane.work(
      async (workbook) => {
        const sent = await resend(workbook, sessionOf(pane));
        return sent.ok ? ok(sent.value.simpan) : sent;
      },
      label,
      true,
    ),
  );
}
