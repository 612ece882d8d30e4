import type { Command, TrackerRefusal } from '../../../domain/tracker/command';
import type { Text } from '../../../domain/text';
import { tracker } from '../../state/tracker';
import { useAction } from '../../state/use-action';
import { usePane } from '../../state/use-pane';
import { nextTurns } from '../../../domain/tracker/next-turns';
import { belumPasti, lembarTakAda, mencatat } from './messages';
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
  const { start, ...action } = useAction(tracker.command, mencatat, {
    told: ({ saved, lapse, lembarDiperbarui }) => {
      if (saved === 'belum-pasti') return { warn: belumPasti.isi };
      if (lapse) return { warn: lapse };
      return lembarDiperbarui ? undefined : { warn: lembarTakAda };
    },
  });
  const send = async (command: Command, told: Text) => {
    const outcome = await start(command);
    const next = outcome && nextTurns(outcome.state.berkas.get(outcome.berkas), outcome.events);
    if (outcome?.saved === 'tersimpan' && outcome.lapse === undefined && outcome.lembarDiperbarui) {
      pane.tell(next?.length ? berikutnya(told, next) : told);
    }
    return outcome !== undefined;
  };
  return { ...action, send };
}
