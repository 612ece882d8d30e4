import { useRef, useState } from 'react';
import type { Text } from '../../domain/text';
import type { Undo } from '../../app/undo';
import { undoAction } from './undo-action';
import { usePane } from './use-pane';
import type { Asked, Work } from './work';

/** An act on the workbook that a person can start from a screen. */
export interface Action<Input, Outcome, Refusal> {
  /** Undefined when it was refused, failed, or is already under way. */
  start(input: Input): Promise<Outcome | undefined>;
  readonly busy: boolean;
  readonly refusal?: Refusal;
  /** Forgets the last refusal. */
  clear(): void;
}

/** What is told in one line; `warn` where not all went as wished. */
type Told = Text | { readonly warn: Text };

interface Options<Input, Outcome, Refusal> extends Partial<Pick<Asked<Outcome>, 'before' | 'writes'>> {
  /** What the screen does once it is done: closes, goes on elsewhere. */
  readonly after?: (outcome: Outcome, input: Input) => void;
  /** What the person is told afterwards. */
  readonly told?: Text | ((outcome: Outcome, input: Input) => Told | undefined);
  /** What they are told of a refusal, where the screen has no place for it. */
  readonly refused?: (refusal: Refusal) => Text;
}

/**
 * The one way in which a screen does something: `label` says what while it lasts, failures of the host become the pane's trouble, the
 * outcome is told, and what was read before is read anew. A second press while busy does nothing.
 */
export function useAction<Input, Outcome, Refusal>(
  work: Work<Input, Outcome, Refusal>,
  label: Text,
  { before, writes = true, after, told, refused }: Options<Input, Outcome, Refusal> = {},
): Action<Input, Outcome, Refusal> {
  const pane = usePane();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const running = useRef(false);

  const start = async (input: Input) => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setRefusal(undefined);
    let undo: Undo | undefined;
    const onUndo = (found: Undo) => {
      undo = found;
    };
    const result = await pane.ask(work, input, { label, writes, ...(before && { before }), ...(writes && { onUndo }) });
    running.current = false;
    setBusy(false);
    if (!result) return undefined;
    if (!result.ok) {
      setRefusal(() => result.refusal);
      if (refused) pane.tell(refused(result.refusal), 'warn');
      return undefined;
    }
    after?.(result.value, input);
    const said = typeof told === 'function' ? told(result.value, input) : told;
    if (said) pane.tell('warn' in said ? said.warn : said, 'warn' in said ? 'warn' : 'ok', undo && undoAction(pane, undo));
    return result.value;
  };
  const clear = () => {
    setRefusal(undefined);
  };
  return { start, busy, clear, ...(refusal !== undefined && { refusal }) };
}
