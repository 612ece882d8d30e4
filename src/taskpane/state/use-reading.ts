import { useEffect, useState } from 'react';
import type { UseCase } from '../../app/use-case';
import type { Result } from '../../domain/result';
import type { Text } from '../../domain/text';
import type { KeptReading } from './pane';
import { usePane, usePaneState } from './use-pane';

/** What a use case that only reads told last; `result` stays while a newer one is fetched. */
export interface Reading<Outcome, Refusal> {
  readonly result?: Result<Outcome, Refusal>;
  readonly stale: boolean;
}

/**
 * Runs `useCase` when the screen opens and again whenever the workbook changed. `input` must be plain data: its JSON tells
 * whether it changed.
 */
export function useReading<Input, Outcome, Refusal>(
  useCase: UseCase<Input, Outcome, Refusal>,
  input: Input,
  label: Text,
): Reading<Outcome, Refusal> {
  const pane = usePane();
  const revision = usePaneState((state) => state.revision);
  const trouble = usePaneState((state) => state.trouble !== undefined);
  const key = JSON.stringify(input);
  const [, rerender] = useState(0);

  const results = pane.readings.get(useCase) ?? new Map<string, KeptReading>();
  pane.readings.set(useCase, results);
  const known = results.get(key) as { readonly revision: number; readonly result: Result<Outcome, Refusal> } | undefined;

  useEffect(() => {
    if (trouble || results.get(key)?.revision === revision) return undefined;
    let current = true;
    void (async () => {
      const result = await pane.ask(useCase, input, label, false);
      if (!result) return;
      results.set(key, { revision, result });
      if (current) rerender((count) => count + 1);
    })();
    return () => {
      current = false;
    };
    // `input` is represented by `key`.
  }, [pane, useCase, key, revision, trouble]);

  return { stale: known?.revision !== revision, ...(known && { result: known.result }) };
}
