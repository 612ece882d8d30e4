import { act } from '../../app/tracker/act';
import type { Saved } from '../../app/tracker/append';
import { sendAgain } from '../../app/tracker/send-again';
import { openTracker, type TrackerView } from '../../app/tracker/open-tracker';
import { putBack } from '../../app/tracker/put-back';
import { restoreLog } from '../../app/tracker/restore-log';
import { rebuildStatus } from '../../app/tracker/follow-status';
import { verifyLog, type LogVerification } from '../../app/tracker/verify-log';
import type { Door, Errand } from '../../app/use-case';
import { ok, type Result } from '../../domain/result';
import { SHEET } from '../../domain/sheet/names';
import type { Command } from '../../domain/tracker/command';
import type { Pane } from './pane';
import type { SmallChange } from './small-changes';
import { membacaCatatan } from './messages';
import { useKept } from './use-reading';
import { usePane, usePaneState } from './use-pane';

/** Typing into these sheets bears on what the tracker says at once; other sheets matter when somebody looks. */
const bears = ({ kind, sheet }: SmallChange): boolean =>
  kind === 'edited' && (sheet.startsWith('_runut') || sheet.toLowerCase() === SHEET.kalender.toLowerCase());

const open: Errand<unknown, TrackerView, never> = async ({ workbook, session, stamp }) =>
  ok(await openTracker(workbook, session, stamp, { early: true }));

/**
 * Everything the log, the calendar and the SOP sheets say; undefined until read. `fromAfar` is for what only keeps an eye on it:
 * typing into an SOP does not make it read everything again. `early` is for what may be shown of a long log before it has been read:
 * without events and history, and marked `sementara`.
 */
export function useTracker(fromAfar = false, early = false): TrackerView | undefined {
  const pane = usePane();
  const saya = usePaneState((state) => state.saya);
  const { result } = useKept<unknown, TrackerView, never>(
    open,
    saya ?? null,
    (input, again) => pane.ask(open, input, { label: membacaCatatan, patient: again }),
    (_, changes) => (fromAfar && !changes.some(bears) ? 'waits' : undefined),
  );
  return result?.ok && (early || !result.value.sementara) ? result.value : undefined;
}

/** Whether the log as this pane knows it holds the Berkas, though a reading made before it was begun does not show it yet. */
export const isInLog = ({ session }: Pane, berkas: string | undefined): boolean =>
  berkas !== undefined &&
  (session.seen?.state.berkas.has(berkas) === true || session.pending.some((event) => event.berkas === berkas));

/** What a person can do to the log, as `useAction` takes it. */
export const tracker = {
  /** Carries out a command. */
  command: ({ workbook, session, stamp }: Door, wanted: Command) => act(workbook, session, wanted, stamp),
  /** Sends again what an unconfirmed write may have left out; only when the person asks for it. */
  resend: async ({ workbook, session, stamp }: Door): Promise<Result<Saved, never>> =>
    ok(await sendAgain(workbook, session, stamp.at)),
  /** Writes the status columns of a Berkas again, by its id. */
  rebuildStatus: ({ workbook, session, stamp }: Door, berkas: string) => rebuildStatus(workbook, session, berkas, stamp.at),
  /** Verifies the whole log and looks for the printed head given, if any. */
  verify: async ({ workbook, session }: Door, header: string): Promise<Result<LogVerification, never>> =>
    ok(await verifyLog(workbook, session, header)),
  /** Writes what was taken out of the log back as it was. */
  putBack: ({ workbook, session, stamp }: Door) => putBack(workbook, session, stamp),
  /** Writes the log again from what is sound. */
  restore: ({ workbook, session, stamp }: Door) => restoreLog(workbook, session, stamp),
};
