import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslate } from '../../../state/use-pane';
import { Drawer } from '../../../parts/Drawer';
import type { FormProps } from './form-props';
import { catatan as pesan } from './messages';
import { ChooseLangkah } from './ChooseLangkah';

/** A note on a step or on the whole Berkas. */
export function CatatanForm({ open, progress, langkah, kirim, refusal, onClose }: FormProps) {
  const t = useTranslate();
  const [tentang, setTentang] = useState(langkah);
  const [text, setTeks] = useState('');
  const [tried, setTried] = useState(false);
  const missing = text.trim() === '';
  const submit = async () => {
    setTried(true);
    if (missing) return;
    const on = { berkas: progress.berkas.id, ...(tentang !== undefined && { langkah: tentang }) };
    if (await kirim.send({ kind: 'note', ...on, teks: text }, pesan.tersimpan)) onClose();
  };
  return (
    <Drawer
      open={open}
      title={t(pesan.judul)}
      submit={t(pesan.simpan)}
      busy={kirim.busy}
      {...(refusal !== undefined && { refusal })}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ChooseLangkah
        label={t(pesan.tentang)}
        seluruh={t(pesan.seluruh)}
        progress={progress}
        value={tentang}
        onChange={setTentang}
      />
      <Field label={t(pesan.isi)} required {...(tried && missing && { validationMessage: t(pesan.kosong) })}>
        <Textarea
          rows={3}
          value={text}
          onChange={(_, data) => {
            setTeks(data.value);
          }}
        />
      </Field>
    </Drawer>
  );
}
