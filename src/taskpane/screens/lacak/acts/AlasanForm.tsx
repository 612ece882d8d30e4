import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslate } from '../../../state/use-pane';
import { Drawer } from '../../../parts/Drawer';
import type { FormProps } from './form-props';
import { alasanKosong, arsip, batal, buka } from './messages';
import * as ink from '../../../parts/ink.module.css';

const WORDS = { arsip, batal, buka } as const;

interface Props extends FormProps {
  readonly jenis: 'arsip' | 'batal' | 'buka';
}

/** Archives, cancels or reopens a Berkas: what follows from it, and why it is done. */
export function AlasanForm({ jenis, open, progress, kirim, refusal, onClose }: Props) {
  const t = useTranslate();
  const { berkas } = progress;
  const [text, setTeks] = useState('');
  const [tried, setTried] = useState(false);
  const words = WORDS[jenis];
  const needed = jenis !== 'arsip';
  const missing = needed && text.trim() === '';
  const unfinished = progress.jumlah - progress.selesai;

  const submit = async () => {
    setTried(true);
    if (missing) return;
    const on = { berkas: berkas.id };
    const command =
      jenis === 'arsip'
        ? ({ kind: 'archive', ...on, catatan: text } as const)
        : ({ kind: jenis === 'batal' ? 'cancel' : 'reopen', ...on, alasan: text } as const);
    if (await kirim.send(command, words.selesai(berkas.nama))) onClose();
  };

  return (
    <Drawer
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
          value={text}
          onChange={(_, data) => {
            setTeks(data.value);
          }}
        />
      </Field>
    </Drawer>
  );
}
