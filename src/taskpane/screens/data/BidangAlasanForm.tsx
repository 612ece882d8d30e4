import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { focusFirst } from '../../parts/focus-first';
import { FormFoot } from '../../parts/FormFoot';
import { useTranslate } from '../../state/use-pane';
import { alasanKembali } from './messages';
import * as css from './data.module.css';

interface Props {
  readonly busy: boolean;
  readonly refusal?: string;
  readonly label: string;
  onSend(alasan: string): void;
  onCancel(): void;
}

/** Why a bidang's data goes back or is opened again; asked below its row. */
export function BidangAlasanForm({ busy, refusal, label, onSend, onCancel }: Props) {
  const t = useTranslate();
  const [alasan, setAlasan] = useState('');
  return (
    <div className={css.bidangAlasan}>
      <Field label={t(alasanKembali)} required {...(refusal !== undefined && { validationMessage: refusal })}>
        <Textarea
          ref={focusFirst}
          rows={2}
          value={alasan}
          onChange={(_, data) => {
            setAlasan(data.value);
          }}
        />
      </Field>
      <FormFoot
        label={label}
        ready={!busy && alasan.trim() !== ''}
        onCancel={onCancel}
        onSend={() => {
          onSend(alasan.trim());
        }}
      />
    </div>
  );
}
