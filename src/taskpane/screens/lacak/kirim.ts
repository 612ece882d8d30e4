import type { Command, TrackerRefusal } from '../../../domain/tracker/command';
import type { Text } from '../../../domain/text';
import { useCommand } from '../../state/tracker';
import { usePane } from '../../state/use-pane';
import { belumPasti, lembarTakAda, mencatat } from './pesan';

/** How a screen of the Lacak tab has a command carried out and tells what became of it. */
export interface Kirim {
  readonly busy: boolean;
  readonly refusal?: TrackerRefusal;
  clear(): void;
  /** True when it was recorded; `told` is then said unless there is something more important to say. */
  send(command: Command, told: Text): Promise<boolean>;
}

export function useKirim(): Kirim {
  const pane = usePane();
  const command = useCommand(mencatat);
  const send = async (one: Command, told: Text) => {
    const outcome = await command.start(one);
    if (!outcome) return false;
    if (outcome.simpan === 'belum-pasti') pane.tell(belumPasti.isi, 'warn');
    else if (outcome.lembarDiperbarui) pane.tell(told);
    else pane.tell(lembarTakAda, 'warn');
    return true;
  };
  return { busy: command.busy, clear: command.clear, send, ...(command.refusal && { refusal: command.refusal }) };
}
