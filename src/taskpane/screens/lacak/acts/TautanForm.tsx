import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { STATUS_BERKAS } from '../../../../domain/tracker/messages';
import type { Berkas } from '../../../../domain/tracker/state';
import { useTranslate } from '../../../state/use-pane';
import { Drawer } from '../../../parts/Drawer';
import type { FormProps } from './form-props';
import { tautan as pesan } from './messages';
import { ChooseLangkah } from './ChooseLangkah';
import * as drawer from '../../../parts/drawer.module.css';
import * as ink from '../../../parts/ink.module.css';

/** Lets a step, or the whole Berkas, wait for another Berkas; and unties it. */
export function TautanForm({ open, tracker, progress, langkah, kirim, refusal, onClose }: FormProps) {
  const t = useTranslate();
  const { berkas } = progress;
  const [yang, setYang] = useState(langkah);
  const [perlu, setPerlu] = useState('');
  const [tried, setTried] = useState(false);
  const others = [...tracker.state.berkas.values()].filter((one) => one.id !== berkas.id && one.status !== 'dibatalkan');
  const namaOf = (id: string): string => tracker.state.berkas.get(id)?.nama ?? id;

  const submit = async () => {
    setTried(true);
    if (perlu === '') return;
    const command = { kind: 'link', berkas: berkas.id, perlu, ...(yang !== undefined && { langkah: yang }) } as const;
    if (await kirim.send(command, pesan.ditautkan(namaOf(perlu)))) onClose();
  };
  const untie = (one: Berkas['perlu'][number]) =>
    kirim.send(
      {
        kind: 'link',
        berkas: berkas.id,
        perlu: one.berkas,
        lepas: true,
        ...(one.langkah !== undefined && { langkah: one.langkah }),
      },
      pesan.dilepas(namaOf(one.berkas)),
    );

  return (
    <Drawer
      open={open}
      title={t(pesan.judul)}
      {...(others.length > 0 && { submit: t(pesan.tautkan) })}
      busy={kirim.busy}
      {...(refusal !== undefined && { refusal })}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className={ink.quiet}>{t(pesan.penjelasan)}</p>
      {berkas.perlu.length > 0 && (
        <section>
          <h3>{t(pesan.tertaut)}</h3>
          <ul>
            {berkas.perlu.map((one) => {
              const nomor = one.langkah === undefined ? undefined : progress.langkah[one.langkah]?.nomor;
              const said = t(pesan.baris(namaOf(one.berkas), nomor));
              return (
                <li key={`${one.berkas} ${String(one.langkah)}`} className={drawer.laciBaris}>
                  <span className={ink.grow}>{said}</span>
                  <Button
                    size="small"
                    disabled={kirim.busy}
                    aria-label={`${t(pesan.lepas)}: ${said}`}
                    onClick={() => void untie(one)}
                  >
                    {t(pesan.lepas)}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {others.length === 0 ? (
        <p>{t(pesan.takAda)}</p>
      ) : (
        <>
          <ChooseLangkah label={t(pesan.yang)} seluruh={t(pesan.seluruh)} progress={progress} value={yang} onChange={setYang} />
          <Field label={t(pesan.perlu)} required {...(tried && perlu === '' && { validationMessage: t(pesan.kosong) })}>
            <Select
              value={perlu}
              onChange={(_, data) => {
                setPerlu(data.value);
              }}
            >
              <option value="">{t(pesan.pilih)}</option>
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.nama} ({t(STATUS_BERKAS[one.status])})
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </Drawer>
  );
}
