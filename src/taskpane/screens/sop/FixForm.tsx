import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Fix } from '../../../domain/rules/rule';
import { batal } from '../../shell/pesan';
import { focusFirst } from '../../parts/focus-first';
import { useTeks } from '../../state/use-pane';
import { tulisKeLembar } from './pesan';

interface Props {
  readonly ask: NonNullable<Fix['ask']>;
  readonly busy: boolean;
  onAnswer(answer: string): void;
  onCancel(): void;
}

/** The question a fix needs answered before it can write: a choice among a few, or a line of text. */
export function FixForm({ ask, busy, onAnswer, onCancel }: Props) {
  const t = useTeks();
  const [answer, setAnswer] = useState(ask.initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer.trim() !== '') onAnswer(answer.trim());
  };
  return (
    <form className="r-tanya" onSubmit={submit}>
      <Field label={t(ask.prompt)}>
        {ask.options ? (
          <RadioGroup
            value={answer}
            onChange={(_, data) => {
              setAnswer(data.value);
            }}
          >
            {ask.options.map((option) => (
              <Radio key={option} value={option} label={option} />
            ))}
          </RadioGroup>
        ) : (
          <Input
            ref={focusFirst}
            value={answer}
            onChange={(_, data) => {
              setAnswer(data.value);
            }}
          />
        )}
      </Field>
      <div className="r-duo">
        <Button size="small" onClick={onCancel}>
          {t(batal)}
        </Button>
        <Button size="small" appearance="primary" type="submit" disabled={busy || answer.trim() === ''}>
          {t(tulisKeLembar)}
        </Button>
      </div>
    </form>
  );
}
