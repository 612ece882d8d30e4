import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { peopleIn } from '../../../../domain/tracker/riwayat/people';
import { sameName } from '../../../../domain/kantor/orang';
import { usePaneState, useTranslate } from '../../../state/use-pane';
import { Drawer } from '../../../parts/Drawer';
import type { FormProps } from './form-props';
import { serahkan as pesan } from './messages';
import * as ink from '../../../parts/ink.module.css';

/** Hands one step to a person, or takes it back. */
export function SerahkanForm({ open, tracker, progress, langkah = 0, kirim, refusal, onClose }: FormProps) {
  const t = useTranslate();
  const saya = usePaneState((state) => state.saya);
  const list = useId();
  const [nama, setNama] = useState('');
  const [jabatan, setJabatan] = useState('');
  const [alasan, setAlasan] = useState('');
  const [tried, setTried] = useState(false);
  const step = progress.langkah[langkah];
  const receiver = step?.state.penerima;
  const people = peopleIn(tracker.events);
  const missing = nama.trim() === '';

  const choose = (value: string) => {
    setNama(value);
    const known = people.find((one) => sameName(one.nama, value));
    if (known) setJabatan(known.jabatan);
  };
  const submit = async () => {
    setTried(true);
    if (missing) return;
    const kepada = { nama: nama.trim(), ...(jabatan.trim() !== '' && { jabatan: jabatan.trim() }) };
    const reason = alasan.trim();
    const command = {
      kind: 'hand-over',
      berkas: progress.berkas.id,
      langkah,
      kepada,
      ...(reason !== '' && { alasan: reason }),
    } as const;
    if (await kirim.send(command, pesan.diserahkan(kepada.nama))) onClose();
  };

  return (
    <Drawer
      open={open}
      title={t(pesan.judul(step?.nomor ?? ''))}
      submit={t(pesan.kirim)}
      busy={kirim.busy}
      {...(refusal !== undefined && { refusal })}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className={ink.quiet}>
        {receiver && `${t(pesan.dipegang(receiver.nama))} `}
        {t(pesan.penjelasan)}
      </p>
      <Field label={t(pesan.kepada)} required {...(tried && missing && { validationMessage: t(pesan.kosong) })}>
        <Input
          value={nama}
          list={list}
          autoComplete="off"
          onChange={(_, data) => {
            choose(data.value);
          }}
        />
      </Field>
      <datalist id={list}>
        {people.map((one) => (
          <option key={one.nama} value={one.nama}>
            {one.jabatan}
          </option>
        ))}
      </datalist>
      {receiver && saya && !sameName(receiver.nama, saya.nama) && (
        <Button
          size="small"
          onClick={() => {
            choose(saya.nama);
          }}
        >
          {t(pesan.ambil)}
        </Button>
      )}
      <Field label={t(pesan.jabatan)}>
        <Input
          value={jabatan}
          onChange={(_, data) => {
            setJabatan(data.value);
          }}
        />
      </Field>
      <Field label={t(pesan.alasan)}>
        <Input
          value={alasan}
          onChange={(_, data) => {
            setAlasan(data.value);
          }}
        />
      </Field>
    </Drawer>
  );
}
