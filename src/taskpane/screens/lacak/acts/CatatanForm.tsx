import { useState } from 'react';
import { TextField } from '../../../parts/fields/Fields';
import { type FormProps, ActForm } from './ActForm';
import { catatan as pesan } from './messages';
import { ChooseLangkah } from './ChooseLangkah';

/** A note on a step or on the whole Berkas. */
export function CatatanForm({ progress, langkah, ...form }: FormProps) {
  const [tentang, setTentang] = useState(langkah);
  const [teks, setTeks] = useState('');
  const on = { berkas: progress.berkas.id, ...(tentang !== undefined && { langkah: tentang }) };
  return (
    <ActForm
      {...form}
      title={pesan.judul}
      submit={pesan.simpan}
      act={teks.trim() === '' ? undefined : [{ kind: 'note', ...on, teks }, pesan.tersimpan]}
    >
      <ChooseLangkah label={pesan.tentang} all={pesan.seluruh} progress={progress} value={tentang} onChange={setTentang} />
      <TextField label={pesan.isi} needed={pesan.kosong} rows={3} value={teks} onChange={setTeks} />
    </ActForm>
  );
}
