import type { Command, TrackerRefusal } from '../../../domain/tracker/command';
import type { Text } from '../../../domain/text';
import type { ActOutcome } from '../../../app/tracker/act';
import type { TrackerSession } from '../../../app/tracker/session';
import { belumPasti, lembarTertinggal, unsignedText } from '../../state/messages';
import { tracker } from '../../state/tracker';
import { useAction } from '../../state/use-action';
import { usePane } from '../../state/use-pane';
import { nextTurns } from '../../../domain/tracker/next-turns';
import { mencatat } from './messages';
import { berikutnya } from './turn-messages';

/** How a screen of the Lacak tab has a command carried out and tells what became of it. */
export interface SendCommand {
  readonly busy: boolean;
  readonly refusal?: TrackerRefusal;
  clear(): void;
  /** True when it was recorded; `told` is then said unless there is something more important to say. */
  send(command: Command, told: Text): Promise<boolean>;
}

export function useSend(): SendCommand {
  const pane = usePane();
  const { start, ...action } = useAction(tracker.command, mencatat);
  const send = async (command: Command, told: Text) => {
    const outcome = await start(command);
    if (!outcome) return false;
    const warning = warningOf(outcome, pane.session);
    const next = nextTurns(outcome.state.berkas.get(outcome.berkas), outcome.events);
    if (warning) pane.tell(warning, 'warn');
    else pane.tell(next?.length ? berikutnya(told, next) : told);
    return true;
  };
  return { ...action, send };
}

/** What is more important to say than that it was recorded; that acts go unsigned is said once. */
function warningOf({ saved, lapse, lembarDiperbarui }: ActOutcome, { unsigned, told }: TrackerSession): Text | undefined {
  if (saved === 'belum-pasti') return belumPasti;
  if (lapse) return lapse;
  if (!lembarDiperbarui) return lembarTertinggal;
  if (!unsigned || told.has(unsigned)) return undefined;
  told.add(unsigned);
  return unsignedText[unsigned];
}
