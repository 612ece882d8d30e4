import { useState, type FormEvent } from 'react';
import type { Fix } from '../../../domain/rules/rule';
import { RULE_MESSAGES } from '../../../domain/rules/shared-messages';
import { parseWaktu } from '../../../domain/waktu/parse-waktu';
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
  /** The unit that the header of the column of times names. */
  readonly satuanWaktu: string | undefined;
  readonly busy: boolean;
  onAnswer(answer: string): void;
  onCancel(): void;
}

/** The question a fix needs answered before it can write: a choice among a few, or a line of text. */
export function FixForm({ name, ask, satuanWaktu, busy, onAnswer, onCancel }: Props) {
  const t = useTranslate();
  const draft = useDraft(`perbaikan.${name}`, { answer: ask.initial });
  const { answer } = draft.isian;
  const setAnswer = (typed: string) => draft.change({ answer: typed });
  const [refused, setRefused] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const written = answer.trim();
    if (written === '') return;
    const isUnread = ask.kind === 'waktu' && parseWaktu(written, satuanWaktu).menit === null;
    setRefused(isUnread ? written : '');
    if (isUnread) return;
    draft.drop();
    onAnswer(written);
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
        <TextField
          label={ask.prompt}
          first
          value={answer}
          wrong={refused !== '' && refused === answer.trim() && RULE_MESSAGES.waktuTakTerbaca(refused)}
          onChange={setAnswer}
        />
      )}
      <FormFoot label={t(tulisKeLembar)} ready={!busy && answer.trim() !== ''} onCancel={onCancel} />
    </form>
  );
}
