import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState, type FormEvent } from 'react';
import { BackBar } from '../../parts/BackBar';
import { batal, simpan } from '../../parts/messages';
import { Screen } from '../../parts/Screen';
import { usePane, usePaneState, useTranslate } from '../../state/use-pane';
import { saya as pesan } from './messages';
import * as controls from '../../parts/controls.module.css';
import * as ink from '../../parts/ink.module.css';

/** Asks once who acts on this machine: name, jabatan, NIP if one likes. */
export function SayaScreen() {
  const pane = usePane();
  const t = useTranslate();
  const known = usePaneState((state) => state.saya);
  const jabatanList = usePaneState((state) => state.jabatan);
  const [nama, setNama] = useState(known?.nama ?? '');
  const [jabatan, setJabatan] = useState(known?.jabatan ?? '');
  const [nip, setNip] = useState(known?.nip ?? '');
  const [tried, setTried] = useState(false);
  const form = useId();
  const digits = nip.replace(/\s/g, '');
  const wrong = {
    nama: nama.trim() === '' ? pesan.namaKosong : undefined,
    jabatan: jabatan.trim() === '' ? pesan.jabatanKosong : undefined,
    nip: digits !== '' && !/^\d{18}$/.test(digits) ? pesan.nipSalah : undefined,
  };
  const message = (of: keyof typeof wrong) => {
    const found = wrong[of];
    return tried && found ? { validationMessage: t(found) } : {};
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.nama || wrong.jabatan || wrong.nip) return;
    pane.declareSaya({ nama: nama.trim(), jabatan: jabatan.trim(), ...(digits !== '' && { nip: digits }) });
    pane.openLayer(undefined);
    pane.tell(pesan.tersimpan);
  };

  return (
    <>
      <BackBar title={t(pesan.judul)} />
      <Screen
        footer={
          <>
            <Button
              onClick={() => {
                pane.openLayer(undefined);
              }}
            >
              {t(batal)}
            </Button>
            <Button appearance="primary" type="submit" form={form}>
              {t(simpan)}
            </Button>
          </>
        }
      >
        <form id={form} className={controls.form} onSubmit={submit} noValidate>
          <p className={ink.second}>{t(pesan.penjelasan)}</p>
          <Field label={t(pesan.nama)} required {...message('nama')}>
            <Input
              value={nama}
              autoComplete="name"
              onChange={(_, data) => {
                setNama(data.value);
              }}
            />
          </Field>
          <Field label={t(pesan.jabatan)} required hint={t(pesan.contohJabatan)} {...message('jabatan')}>
            <Input
              value={jabatan}
              onChange={(_, data) => {
                setJabatan(data.value);
              }}
            />
          </Field>
          {jabatanList.length > 0 && (
            <fieldset className={controls.set} aria-label={t(pesan.jabatanSop)}>
              <p className={ink.quiet}>{t(pesan.jabatanSop)}</p>
              <div className={controls.cepat}>
                {jabatanList.map((one) => (
                  <Button
                    key={one}
                    size="small"
                    shape="circular"
                    aria-pressed={one === jabatan}
                    onClick={() => {
                      setJabatan(one);
                    }}
                  >
                    {one}
                  </Button>
                ))}
              </div>
            </fieldset>
          )}
          <Field label={t(pesan.nip)} {...message('nip')}>
            <Input
              value={nip}
              inputMode="numeric"
              onChange={(_, data) => {
                setNip(data.value);
              }}
            />
          </Field>
          <p className={ink.quiet}>{t(pesan.tempat)}</p>
        </form>
      </Screen>
    </>
  );
}
