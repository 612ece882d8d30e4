import { useRef, useState } from 'react';
import type { UseCase } from '../../app/use-case';
import type { Result } from '../../domain/result';
import type { Text } from '../../domain/text';
import { usePane } from './use-pane';

/** An act on the workbook that a person can start from a screen. */
export interface Action<Input, Outcome, Refusal> {
  /** Undefined when it was refused, failed, or is already under way. */
  start(input: Input): Promise<Outcome | undefined>;
  readonly busy: boolean;
  readonly refusal?: Refusal;
  /** Forgets the last refusal. */
  clear(): void;
}

/** `label` says what is being done while it lasts ("Menyimpan output"). A second press while busy does nothing. */
export function useAction<Input, Outcome, Refusal>(
  useCase: UseCase<Input, Outcome, Refusal>,
  label: Text,
): Action<Input, Outcome, Refusal> {
  const pane = usePane();
  return useWork((input: Input) => pane.ask(useCase, input, label, true));
}

/** The same for an act that is no use case. */
export function useWork<Input, Outcome, Refusal>(
  work: (input: Input) => Promise<Result<Outcome, Refusal> | undefined>,
): Action<Input, Outcome, Refusal> {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const running = useRef(false);

  const start = async (input: Input) => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setRefusal(undefined);
    const result = await work(input);
    running.current = false;
    setBusy(false);
    if (!result) return undefined;
    if (result.ok) return result.value;
    setRefusal(() => result.refusal);
    return undefined;
  };
  const clear = () => {
    setRefusal(undefined);
  };
  return { start, busy, clear, ...(refusal !== undefined && { refusal }) };
}
