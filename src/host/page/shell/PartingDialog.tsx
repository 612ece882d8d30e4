import { useEffect, useId, useRef } from 'react';
import type { Parting } from '../desk-state';
import { HOST_MESSAGES } from '../messages';
import { useDesk, useText } from './context';
import * as css from './dialog.module.css';
import * as layout from './layout.module.css';

const ANSWERS = [
  ['save', HOST_MESSAGES.simpanDahulu],
  ['drop', HOST_MESSAGES.lepaskanPerubahan],
  ['stay', HOST_MESSAGES.batal],
] as const satisfies readonly (readonly [Parting, unknown])[];

/** Asks before changes that are in no file are let go; Esc stays. */
export function PartingDialog() {
  const { question } = useDesk();
  const say = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    if (question) dialog.current?.showModal();
    else dialog.current?.close();
  }, [question]);

  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        question?.answer('stay');
      }}
    >
      {question && (
        <>
          <h2 id={id}>{say(question.title)}</h2>
          <p>{say(question.text)}</p>
          <div className={css.jawaban}>
            {ANSWERS.map(([parting, label]) => (
              <button
                key={parting}
                type="button"
                className={`${layout.tombol} ${layout.kecil} ${parting === 'save' ? css.utama : ''}`}
                onClick={() => question.answer(parting)}
              >
                {say(label)}
              </button>
            ))}
          </div>
        </>
      )}
    </dialog>
  );
}
