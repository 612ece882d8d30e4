import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTeks } from '../../../state/use-pane';
import { Laci } from '../../../parts/Laci';
import type { FormProps } from './form';
import { catatan as pesan } from './pesan';
import { PilihLangkah } from './PilihLangkah';

/** A note on a step or on the whole Berkas. */
export function CatatanForm({ open, progress, langkah, kirim, refusal, onClose }: FormProps) {
  const t = useTeks();
  const [tentang, setTentang] = useState(langkah);
  const [teks, setTeks] = useState('');
  const [tried, setTried] = useState(false);
  const missing = teks.trim() === '';
  const submit = async () => {
    setTried(true);
    if (missing) return;
    const on = { berkas: progress.berkas.id, ...(tentang !== undefined && { langkah: tentang }) };
    if (await kirim.send({ kind: 'note', ...on, teks }, pesan.tersimpan)) onClose();
  };
  return (
    <Laci
      open={open}
      title={t(pesan.judul)}
      submit={t(pesan.simpan)}
      busy={kirim.busy}
      {...(refusal !== undefined && { refusal })}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <PilihLangkah
        label={t(pesan.tentang)}
        seluruh={t(pesan.seluruh)}
        progress={progress}
        value={tentang}
        onChange={setTentang}
      />
      <Field label={t(pesan.isi)} required {...(tried && missing && { validationMessage: t(pesan.kosong) })}>
        <Textarea
          rows={3}
          value={teks}
          onChange={(_, data) => {
            setTeks(data.value);
          }}
        />
      </Field>
    </Laci>
  );
}
