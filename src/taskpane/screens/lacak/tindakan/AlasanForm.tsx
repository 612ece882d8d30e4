import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTeks } from '../../../state/use-pane';
import { Laci } from '../../../parts/Laci';
import type { FormProps } from './form';
import { alasanKosong, arsip, batal, buka } from './pesan';
import * as ink from '../../../parts/ink.module.css';

const WORDS = { arsip, batal, buka } as const;

interface Props extends FormProps {
  readonly jenis: 'arsip' | 'batal' | 'buka';
}

/** Archives, cancels or reopens a Berkas: what follows from it, and why it is done. */
export function AlasanForm({ jenis, open, progress, kirim, refusal, onClose }: Props) {
  const t = useTeks();
  const { berkas } = progress;
  const [teks, setTeks] = useState('');
  const [tried, setTried] = useState(false);
  const words = WORDS[jenis];
  const needed = jenis !== 'arsip';
  const missing = needed && teks.trim() === '';
  const unfinished = progress.jumlah - progress.selesai;

  const submit = async () => {
    setTried(true);
    if (missing) return;
    const on = { berkas: berkas.id };
    const command =
      jenis === 'arsip'
        ? ({ kind: 'archive', ...on, catatan: teks } as const)
        : ({ kind: jenis === 'batal' ? 'cancel' : 'reopen', ...on, alasan: teks } as const);
    if (await kirim.send(command, words.selesai(berkas.nama))) onClose();
  };

  return (
    <Laci
      open={open}
      title={t(words.judul(berkas.nama))}
      submit={t(words.kirim)}
      busy={kirim.busy}
      {...(refusal !== undefined && { refusal })}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>
        {jenis === 'arsip' && unfinished > 0 && <b className={ink.warn}>{t(arsip.belumSelesai(unfinished))} </b>}
        {t(words.akibat)}
      </p>
      <Field label={t(words.tanya)} required={needed} {...(tried && missing && { validationMessage: t(alasanKosong) })}>
        <Textarea
          rows={2}
          value={teks}
          onChange={(_, data) => {
            setTeks(data.value);
          }}
        />
      </Field>
    </Laci>
  );
}
