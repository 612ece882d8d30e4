import { useEffect, useEffectEvent, useState } from 'react';
import type { UseCase } from '../../app/use-case';
import type { Result } from '../../domain/result';
import type { Text } from '../../domain/text';
import type { KeptReading } from './kept-reading';
import type { SmallChange } from './small-changes';
import { usePane, usePaneState } from './use-pane';

/** What a use case that only reads told last; `result` stays while a newer one is fetched. */
export interface Reading<Outcome, Refusal> {
  readonly result?: Result<Outcome, Refusal>;
  readonly stale: boolean;
}

/**
 * What small changes elsewhere mean for a known reading: it holds as it is, it is stale but may stay so until somebody needs it, or it is
 * brought up to date in a cheaper way than by reading everything. Undefined: it must be read anew.
 */
export type Follow<Outcome, Refusal> = (
  known: Result<Outcome, Refusal>,
  changes: readonly SmallChange[],
) => 'holds' | 'waits' | Promise<Result<Outcome, Refusal> | undefined> | undefined;

/**
 * Runs `useCase` when the screen opens and again whenever the workbook changed; several screens that want the same share
 * one request. `input` must be plain data: its JSON tells whether it changed; undefined waits until it is known.
 */
export function useReading<Input, Outcome, Refusal>(
  useCase: UseCase<Input, Outcome, Refusal>,
  input: Input | undefined,
  label: Text,
): Reading<Outcome, Refusal> {
  const pane = usePane();
  const fetch = (known: Input, again: boolean) => pane.ask(useCase, known, { label, patient: again });
  return useKept(useCase, input, fetch);
}

/**
 * The same for readings that are no use case; `owner` is what their results are kept under. `again`: an older result is on the screen,
 * so nobody waits for this one.
 */
export function useKept<Input, Outcome, Refusal>(
  owner: object,
  input: Input | undefined,
  fetch: (input: Input, again: boolean) => Promise<Result<Outcome, Refusal> | undefined>,
  follow?: Follow<Outcome, Refusal>,
): Reading<Outcome, Refusal> {
  const pane = usePane();
  const revision = usePaneState((state) => state.revision);
  const trouble = usePaneState((state) => state.trouble !== undefined);
  const key = JSON.stringify(input) ?? '';
  const [, rerender] = useState(0);

  const kept = pane.readings.get(owner) ?? new Map<string, KeptReading>();
  pane.readings.set(owner, kept);
  const known = kept.get(key);

  const load = useEffectEvent((wanted: string, now: number) => {
    if (input === undefined || kept.get(wanted)?.revision === now) return undefined;
    let current = true;
    const before = kept.get(wanted);
    const changes = before?.result && before.revision !== undefined ? pane.changesSince(before.revision) : undefined;
    const told = before?.result as Result<Outcome, Refusal> | undefined;
    const followed = changes && told && !before?.pending ? follow?.(told, changes) : undefined;
    if (followed === 'waits') return undefined;
    if (followed === 'holds') {
      kept.set(wanted, { ...before, revision: now });
      return undefined;
    }
    const fetched = before?.pending?.revision === now ? before.pending.done : (followed ?? fetch(input, told !== undefined));
    kept.set(wanted, { ...before, pending: { revision: now, done: fetched } });
    void (async () => {
      const result = await fetched;
      if (result) kept.set(wanted, { revision: now, result });
      else if (kept.get(wanted)?.pending?.done === fetched) kept.set(wanted, { ...before });
      if (current) rerender((count) => count + 1);
    })();
    return () => {
      current = false;
    };
  });
  useEffect(() => (trouble ? undefined : load(key, revision)), [key, revision, trouble]);

  const result = known?.result as Result<Outcome, Refusal> | undefined;
  return { stale: known?.revision !== revision, ...(result && { result }) };
}
