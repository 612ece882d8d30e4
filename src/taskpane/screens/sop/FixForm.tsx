import { useState, type FormEvent } from 'react';
import type { Fix } from '../../../domain/rules/rule';
import { FormFoot } from '../../parts/FormFoot';
import { RadioField, TextField } from '../../parts/fields/Fields';
import { useTranslate } from '../../state/use-pane';
import { tulisKeLembar } from './messages';
import * as controls from '../../parts/controls.module.css';
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
    <form className={`${controls.touch} ${css.tanya}`} onSubmit={submit}>
      {ask.options ? (
        <RadioField
          label={ask.prompt}
          value={answer}
          choices={ask.options.map((option) => [option, option] as const)}
          onChange={setAnswer}
        />
      ) : (
        <TextField label={ask.prompt} first value={answer} onChange={setAnswer} />
      )}
      <FormFoot label={t(tulisKeLembar)} ready={!busy && answer.trim() !== ''} onCancel={onCancel} />
    </form>
  );
}
