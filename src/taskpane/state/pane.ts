import { ClockQuestion } from '../../app/tracker/clock-question';
import { newSession, type TrackerSession } from '../../app/tracker/session';
import type { Door, Prepared } from '../../app/use-case';
import { WorkbookError } from '../../app/workbook';
import type { KeptLayout } from '../../domain/lkj/sheet/kept-layout';
import { ok, type Result } from '../../domain/result';
import type { Periode } from '../../domain/kinerja/periode';
import type { Saya } from '../../domain/stamp';
import type { Language, Text } from '../../domain/text';
import type { Services } from '../services';
import { askingClock } from './ask-clock';
import { breather } from './breathe';
import { doubtOf, unshownText } from './messages';
import type { KeptReading } from './kept-reading';
import { FIRST_STATE, type Layer, type NoticeAction, type PaneNotice, type PaneState, type Tab } from './pane-state';
import { PieceMissing, pieceOf, tryPiecesAgain } from './pieces';
import { waiting } from './waiting';
import { keepBerkas, keepLanguage, keepSaya, readBerkas, readLanguage, readSaya } from './preferences';
import { SmallChanges, type SmallChange } from './small-changes';
import { stampOf } from './stamp';
import { createStore, type Store } from './store';
import { isOfScreen, tellFailure, troubleOf } from './trouble';
import type { Asked, Work } from './work';

/** The pane behind its screens: what it shows, and the one way in which it asks the workbook for anything. */
export interface Pane {
  readonly services: Services;
  readonly store: Store<PaneState>;
  /** What this pane remembers of the log between two readings. */
  readonly session: TrackerSession;
  /** What use cases that only read told last, by use case and input; it outlives the screens that show it. */
  readonly readings: WeakMap<object, Map<string, KeptReading>>;
  /** The LKj as it was laid out last, so that compiling it again lays out only what has changed. */
  readonly layout: KeptLayout;
  openTab(tab: Tab): void;
  openLayer(layer: Layer | undefined): void;
  speak(language: Language): void;
  declareSaya(saya: Saya): void;
  /** Opens a Berkas, at one of its steps where one is named. */
  chooseBerkas(id: string | undefined, langkah?: number): void;
  /** Goes on to another year of the workbook, and to a Berkas of it where there is one. */
  chooseYear(tahun: number): void;
  choosePeriode(periode: Periode): void;
  setWaiting(tab: Tab, count: number): void;
  tell(message: Text, tone?: 'ok' | 'warn', action?: NoticeAction): void;
  /** What the person says of their clock: that it is right, so that what they asked for is done; or not, so that nothing is. */
  answerClock(right: boolean): void;
  /** A screen could not be shown: it could not be fetched, or it threw. */
  fail(error: Error): void;
  /** Waits for Excel's answer to a reading no longer; a write is never let go, for some of it may be done. */
  stopWaiting(): void;
  /** Clears what went wrong and makes every reading fresh again; repeats nothing that writes. */
  recover(): void;
  /** Says that the workbook changed by another hand; without small changes, anything may have changed. */
  touch(changes?: readonly SmallChange[]): void;
  /** The small changes since a revision; undefined when more may have changed since then. */
  changesSince(revision: number): readonly SmallChange[] | undefined;
  /**
   * Does one piece of work on the workbook after those already asked for. Undefined when the host failed: then `trouble` says
   * so, and a write is not repeated by itself.
   */
  ask<Input, Outcome, Refusal>(
    work: Work<Input, Outcome, Refusal>,
    input: Input,
    how: Asked<Outcome>,
  ): Promise<Result<Outcome, Refusal> | undefined>;
}

/** What carries a use case out: only needed once there is one. */
const carrying = pieceOf(() => import('../../app/use-case'));

/** How long a reading waits for somebody to leave the cell they type into, in milliseconds. */
const PUT_OFF = 1500;

export function createPane(services: Services): Pane {
  const saya = readSaya(services.preferences);
  const berkas = readBerkas(services.preferences);
  const store = createStore<PaneState>({
    ...FIRST_STATE,
    language: readLanguage(services.preferences) ?? services.hostLanguage,
    ...(saya && { saya }),
    ...(berkas !== undefined && { berkas }),
  });
  let noticeKey = 0;
  /** What the write just made could not show: told instead of what its screen says of it. */
  let unshown: PaneNotice | undefined;
  const tellUnshown = (message: Text): void => {
    noticeKey += 1;
    unshown = { key: noticeKey, message, tone: 'warn' };
    store.set({ notice: unshown });
  };
  services.workbook.onUnshown?.((what) => tellUnshown(unshownText(what)));
  const wait = waiting();
  const small = new SmallChanges();
  let last: Promise<unknown> = Promise.resolve();

  const touch: Pane['touch'] = (changes) => {
    const next = store.get().revision + 1;
    small.keep(next, changes);
    store.set({ revision: next });
  };
  const session = newSession(services.newId(), {
    pause: breather(),
    asksClock: true,
    ...(services.signatures ? { signatures: services.signatures } : {}),
  });

  const inTurn = <Value>(
    task: (door: Door) => Promise<Value>,
    { label, writes = false, patient = false }: Omit<Asked<never>, 'before' | 'onUndo'>,
  ) => {
    const own = async () => {
      store.set({ activity: { label, since: services.now().getTime(), writes } });
      try {
        const done = task({ workbook: services.workbook, session, stamp: stampOf(services, store.get().saya) });
        return await (writes ? done : wait.orStopped(done));
      } catch (error) {
        if (error instanceof ClockQuestion) throw error;
        if (error instanceof PieceMissing) tellFailure(store, services, error);
        else if (patient && !writes && error instanceof WorkbookError && error.kind === 'cell-edit-mode') {
          setTimeout(() => {
            touch([]);
          }, PUT_OFF);
        } else store.set({ trouble: troubleOf(error, label, writes) });
        return undefined;
      } finally {
        store.set({ activity: undefined });
        // Whoever asked goes on at once and may speak, or leave its screen.
        setTimeout(() => {
          unshown = undefined;
        });
      }
    };
    const mine = last.then(own);
    last = mine.catch(() => undefined);
    return mine;
  };

  const { asking, answered } = askingClock(store, session);

  const missing = (error: Error): undefined => {
    tellFailure(store, services, error);
  };

  const ask: Pane['ask'] = async <Input, Outcome, Refusal>(
    asked: Work<Input, Outcome, Refusal>,
    input: Input,
    { before, onUndo, ...how }: Asked<Outcome>,
  ) => {
    const work = 'fetch' in asked ? await asked.fetch().catch(missing) : asked;
    if (!work) return undefined;
    const done = <Outcome, Refusal>(result: Result<Outcome, Refusal>): Result<Outcome, Refusal> => {
      if (how.writes && result.ok) store.set(({ revision }) => ({ revision: revision + 1 }));
      return result;
    };
    if (typeof work === 'function') return asking(() => inTurn(async (door) => done(await work(door, input)), how));
    const write = async <Outcome>({ outcome, ...prepared }: Prepared<Outcome>): Promise<Result<Outcome, never>> => {
      const recorded = await prepared.write();
      const doubt = recorded && doubtOf(recorded);
      if (doubt) tellUnshown(doubt);
      const undo = onUndo && prepared.undo();
      if (undo) onUndo(undo);
      return done(ok(outcome));
    };
    const decide = async ({ workbook, stamp }: Door) => (await carrying.fetch()).prepare(workbook, work, input, stamp, session);
    if (!before) {
      return asking(() =>
        inTurn(async (door): Promise<Result<Outcome, Refusal>> => {
          const prepared = await decide(door);
          return prepared.ok ? write(prepared.value) : prepared;
        }, how),
      );
    }
    const prepared = await asking(() => inTurn(decide, { ...how, writes: false }));
    if (!prepared?.ok) return prepared;
    if (!(await before(prepared.value.outcome))) return undefined;
    return inTurn(() => write(prepared.value), how);
  };

  /** A screen of its own that could not be shown keeps nobody from going elsewhere. */
  const leave = () => {
    if (isOfScreen(store.get().trouble)) store.set({ trouble: undefined });
    tryPiecesAgain();
  };

  return {
    services,
    store,
    readings: new WeakMap(),
    layout: {},
    session,
    ask,
    openTab: (tab) => {
      leave();
      store.set({ tab, layer: undefined, notice: unshown, wentOn: true });
    },
    openLayer: (layer) => {
      leave();
      store.set({ layer, notice: unshown, wentOn: true });
    },
    speak: (language) => {
      keepLanguage(services.preferences, language);
      store.set({ language });
    },
    declareSaya: (declared) => {
      keepSaya(services.preferences, declared);
      store.set(({ revision }) => ({ saya: declared, revision: revision + 1 }));
    },
    chooseBerkas: (berkas, langkah) => {
      if (berkas !== undefined) keepBerkas(services.preferences, berkas);
      store.set({ berkas, langkah, tahun: undefined, periode: undefined, pandangan: 'berkas', wentOn: true });
    },
    chooseYear: (tahun) => {
      const own = store.get().berkasList.find((one) => one.tahun === tahun)?.id;
      if (own !== undefined) keepBerkas(services.preferences, own);
      store.set({ tahun, periode: undefined, ...(own !== undefined && { berkas: own, langkah: undefined }) });
    },
    choosePeriode: (periode) => {
      store.set({ periode });
    },
    setWaiting: (tab, count) => {
      if (store.get().waiting[tab] !== count) store.set(({ waiting }) => ({ waiting: { ...waiting, [tab]: count } }));
    },
    tell: (message, tone = 'ok', action) => {
      noticeKey += 1;
      store.set({ notice: unshown ?? { key: noticeKey, message, tone, ...(action && { action }) } });
    },
    answerClock: answered,
    stopWaiting: wait.stop,
    fail: (error) => {
      tellFailure(store, services, error);
    },
    recover: () => {
      if (store.get().trouble?.kind === 'newer-pane') {
        services.deployment?.reload();
        return;
      }
      tryPiecesAgain();
      store.set(({ revision }) => ({ trouble: undefined, revision: revision + 1 }));
    },
    touch,
    changesSince: (revision) => small.between(revision, store.get().revision),
  };
}
