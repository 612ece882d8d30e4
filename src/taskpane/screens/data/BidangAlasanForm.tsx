import { useState } from 'react';
import { FormFoot } from '../../parts/FormFoot';
import type { Text } from '../../../domain/text';
import { TextField } from '../../parts/fields/TextField';
import { alasanKembali } from './messages';
import * as css from './data.module.css';

interface Props {
  readonly busy: boolean;
  readonly refusal: Text | undefined;
  readonly label: string;
  onSend(alasan: string): void;
  onCancel(): void;
}

/** Why a bidang's data goes back or is opened again; asked below its row. */
export function BidangAlasanForm({ busy, refusal, label, onSend, onCancel }: Props) {
  const [alasan, setAlasan] = useState('');
  return (
    <div className={css.bidangAlasan}>
      <TextField label={alasanKembali} required wrong={refusal} first rows={2} value={alasan} onChange={setAlasan} />
      <FormFoot label={label} ready={!busy && alasan.trim() !== ''} onCancel={onCancel} onSend={() => onSend(alasan.trim())} />
    </div>
  );
}
