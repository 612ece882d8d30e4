import { useId, useState, type ReactNode } from 'react';
import type { Text } from '../../domain/text';
import type { Draft } from '../state/draft';
import { useGo } from '../state/use-pane';
import { DraftLine } from './DraftLine';
import { TriedContext } from './fields/tried';
import { batal } from './messages';
import { Screen } from './Screen';
import * as controls from './controls.module.css';

interface Props {
  /** What the primary button does. */
  readonly submit: Text;
  readonly busy?: boolean;
  readonly refusal?: Text | undefined;
  /** What became of something typed earlier. */
  readonly draft: Pick<Draft<object>, 'said'>;
  readonly children: ReactNode;
  onSubmit(): void;
}

/** A screen that is one form: Enter or the primary button sends it, "Batal" leads back. */
export function FormScreen({ submit, busy = false, refusal, draft, children, onSubmit }: Props) {
  const go = useGo();
  const form = useId();
  const [tried, setTried] = useState(false);
  return (
    <Screen refusal={refusal} back={[batal, go()]} act={{ type: 'submit', form, disabled: busy, says: submit }}>
      <form
        id={form}
        className={controls.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          onSubmit();
        }}
      >
        <DraftLine said={draft.said} />
        <TriedContext value={tried}>{children}</TriedContext>
      </form>
    </Screen>
  );
}
