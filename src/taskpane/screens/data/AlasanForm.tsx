import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { focusFirst } from '../../parts/focus-first';
import { batal } from '../../shell/pesan';
import { useTeks } from '../../state/use-pane';
import { alasanKembali } from './pesan';

interface Props {
  readonly busy: boolean;
  readonly refusal?: string;
  readonly label: string;
  onSend(alasan: string): void;
  onCancel(): void;
}

/** Why a bidang's data goes back or is opened again; asked below its row. */
export function AlasanForm({ busy, refusal, label, onSend, onCancel }: Props) {
  const t = useTeks();
  const [alasan, setAlasan] = useState('');
  return (
    <div className="r-bidang-alasan">
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
      <div className="r-duo">
        <Button size="small" onClick={onCancel}>
          {t(batal)}
        </Button>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || alasan.trim() === ''}
          onClick={() => {
            onSend(alasan.trim());
          }}
        >
          {label}
        </Button>
      </div>
    </div>
  );
}
