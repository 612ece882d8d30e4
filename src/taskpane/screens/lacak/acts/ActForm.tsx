import type { ReactNode } from 'react';
import type { Command } from '../../../../domain/tracker/command';
import { trackerRefusalText } from '../../../../domain/tracker/messages';
import type { Text } from '../../../../domain/text';
import type { Draft } from '../../../state/draft';
import { Drawer } from '../../../parts/Drawer';
import type { TrackerView } from '../../../../app/tracker/open-tracker';
import type { BerkasProgress } from '../../../../domain/tracker/progress';
import type { SendCommand } from '../use-send';

/** What a filled-in form records, and what is told once it is; undefined while something is missing. */
export type Act = readonly [command: Command, told: Text] | undefined;

interface Props extends Pick<FormProps, 'open' | 'kirim' | 'onClose'> {
  readonly title: Text;
  /** What the primary button does; without it there is nothing to send. */
  readonly submit: Text | undefined;
  readonly act: Act;
  /** There is nothing to record yet. */
  readonly idle?: boolean;
  /** What was typed; it goes once it is recorded. Null for a form in which nothing is. */
  readonly draft: Pick<Draft<object>, 'said' | 'drop'> | null;
  readonly children: ReactNode;
}

/** The form of an act: sent when nothing is missing, left open with the reason when the act is refused. */
export function ActForm({ open, kirim, title, submit, act, idle = false, draft, children, onClose }: Props) {
  const send = async () => {
    if (!act || !(await kirim.send(...act))) return;
    draft?.drop();
    onClose();
  };
  return (
    <Drawer
      open={open}
      title={title}
      submit={submit}
      busy={kirim.busy || idle}
      draft={draft}
      refusal={kirim.refusal && trackerRefusalText(kirim.refusal)}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      {children}
    </Drawer>
  );
}

/** What every form of an act is given. */
export interface FormProps {
  readonly open: boolean;
  readonly tracker: TrackerView;
  readonly progress: BerkasProgress;
  /** Index of the step it was asked for. */
  readonly langkah?: number;
  readonly kirim: SendCommand;
  onClose(): void;
}
