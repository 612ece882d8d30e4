import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  HAND_TASKS,
  HOST_LINES,
  JOB_LINES,
  PAGE_LINES,
  type HandTask,
  type PageLine,
  type TrialLine,
} from '../../../app/uji/lines';
import { lineTitle } from '../../../app/uji/messages';
import { Trial } from '../../../app/uji/run-trial';
import type { TrialResult } from '../../../app/uji/trial';
import type { Text } from '../../../domain/text';
import type { Services } from '../../services';
import type { Work } from '../../state/work';
import { usePane } from '../../state/use-pane';
import { memulai, membereskan } from './messages';

/** Where a trial stands. */
export type TrialPhase =
  | { readonly kind: 'intro'; readonly refusal?: Text }
  | { readonly kind: 'running'; readonly title: Text }
  /** The person's turn. */
  | { readonly kind: 'hand'; readonly task: HandTask }
  | { readonly kind: 'done' };

/** A trial as the screen drives it; leaving the screen ends it and clears up. */
export interface TrialRun {
  readonly phase: TrialPhase;
  readonly results: readonly TrialResult[];
  begin(): void;
  /** The person did what was asked, or passes over it. */
  answer(did: boolean): void;
  stop(): void;
}

export function useTrial(): TrialRun {
  const pane = usePane();
  const [phase, setPhase] = useState<TrialPhase>({ kind: 'intro' });
  const [trial, setTrial] = useState<Trial>();
  const [results, setResults] = useState<readonly TrialResult[]>([]);
  const stopped = useRef(false);
  const ended = useRef(false);

  const ask = async <Input, Outcome, Refusal>(work: Work<Input, Outcome, Refusal>, input: Input, label: Text) =>
    pane.ask(work, input, { label });

  const end = async (own: Trial): Promise<void> => {
    if (ended.current) return;
    ended.current = true;
    setPhase({ kind: 'running', title: membereskan });
    await ask(own.finish, pane.store.get().language, membereskan);
    setResults([...own.results]);
    setPhase({ kind: 'done' });
    pane.touch();
  };

  /** One line after the other until somebody stops it. */
  const each = async <Line extends TrialLine>(own: Trial, lines: readonly Line[], work: (line: Line) => Promise<unknown>) => {
    for (const line of lines) {
      if (stopped.current) return;
      setResults([...own.results]);
      setPhase({ kind: 'running', title: lineTitle(line) });
      await work(line);
    }
  };

  const goOn = async (own: Trial, from: number): Promise<void> => {
    for (const task of HAND_TASKS.slice(from)) {
      if (stopped.current) break;
      setResults([...own.results]);
      setPhase({ kind: 'running', title: lineTitle(task) });
      const ready = await ask(own.prepare, task, lineTitle(task));
      if (ready?.ok && ready.value && !stopped.current) {
        setPhase({ kind: 'hand', task });
        return;
      }
    }
    await each(own, JOB_LINES, (line) => ask(own.doJob, line, lineTitle(line)));
    await each(own, PAGE_LINES, (line) => ask(own.tryPage, { line, work: () => PAGE[line](pane.services) }, lineTitle(line)));
    await end(own);
  };

  const begin = async (): Promise<void> => {
    const tools = await pane.services.trial?.();
    if (!tools) return;
    const own = new Trial(tools, () => pane.services.now().getTime());
    const began = await ask(own.begin, null, memulai);
    if (!began) return;
    if (!began.ok) {
      setPhase({ kind: 'intro', refusal: began.refusal });
      return;
    }
    setTrial(own);
    await each(own, HOST_LINES, (line) => ask(own.tryHost, line, lineTitle(line)));
    await goOn(own, 0);
  };

  const answer = async (did: boolean): Promise<void> => {
    const own = trial;
    if (!own || phase.kind !== 'hand') return;
    const { task } = phase;
    setPhase({ kind: 'running', title: lineTitle(task) });
    await ask(did ? own.look : own.skip, task, lineTitle(task));
    await goOn(own, HAND_TASKS.indexOf(task) + 1);
  };

  const stop = (): void => {
    stopped.current = true;
    if (phase.kind === 'hand' && trial) void end(trial);
  };

  const leave = useEffectEvent(stop);
  useEffect(() => {
    stopped.current = false;
    return () => {
      leave();
    };
  }, []);

  return {
    phase,
    results,
    begin: () => void begin(),
    answer: (did) => void answer(did),
    stop,
  };
}

/** What the page itself does with files. */
const PAGE: Readonly<Record<PageLine, (services: Services) => Promise<void>>> = {
  async 'new-workbook'({ files, openNewWorkbook }) {
    if (!openNewWorkbook) throw new Error('createWorkbook');
    await openNewWorkbook(
      await files.xlsx('Uji Runut', [{ kind: 'write', sheet: 'Uji Runut', at: { row: 0, column: 0 }, values: [['Uji Runut']] }]),
    );
  },
  download: ({ download }) => download('uji-runut-coba.txt', new TextEncoder().encode('Uji Runut\n'), 'text/plain'),
};
