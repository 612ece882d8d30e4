import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Fix } from '../../../domain/rules/rule';
import { FormFoot } from '../../parts/FormFoot';
import { focusFirst } from '../../parts/focus-first';
import { useTranslate } from '../../state/use-pane';
import { tulisKeLembar } from './messages';
import * as css from './sop.module.css';

interface Props {
  readonly ask: NonNullable<Fix['ask']>;
  readonly busy: boolean;
  onAnswer(answer: string): void;
  onCancel(): void;
}

/** The question a fix needs answered before it can write: a choice among a few, or a line of text. */
export function FixForm({ ask, busy, onAnswer, onCancel }: Props) {
  const t = useTranslate();
  const [answer, setAnswer] = useState(ask.initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer.trim() !== '') onAnswer(answer.trim());
  };
  return (
    <form className={css.tanya} onSubmit={submit}>
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
      <FormFoot label={t(tulisKeLembar)} ready={!busy && answer.trim() !== ''} onCancel={onCancel} />
    </form>
  );
}
