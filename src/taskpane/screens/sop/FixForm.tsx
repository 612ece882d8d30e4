import type { FormEvent } from 'react';
import type { Fix } from '../../../domain/rules/rule';
import { DraftLine } from '../../parts/DraftLine';
import { FormFoot } from '../../parts/FormFoot';
import { RadioField, TextField } from '../../parts/fields/Fields';
import { useDraft } from '../../state/draft';
import { useTranslate } from '../../state/use-pane';
import { tulisKeLembar } from './messages';
import * as controls from '../../parts/controls.module.css';
import * as css from './sop.module.css';

interface Props {
  /** What its draft is kept under. */
  readonly name: string;
  readonly ask: NonNullable<Fix['ask']>;
  readonly busy: boolean;
  onAnswer(answer: string): void;
  onCancel(): void;
}

/** The question a fix needs answered before it can write: a choice among a few, or a line of text. */
export function FixForm({ name, ask, busy, onAnswer, onCancel }: Props) {
  const t = useTranslate();
  const draft = useDraft(`perbaikan.${name}`, { answer: ask.initial });
  const { answer } = draft.isian;
  const setAnswer = (typed: string) => draft.change({ answer: typed });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer.trim() === '') return;
    draft.drop();
    onAnswer(answer.trim());
  };
  return (
    <form className={`${controls.touch} ${css.tanya}`} onSubmit={submit}>
      <DraftLine said={draft.said} />
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
