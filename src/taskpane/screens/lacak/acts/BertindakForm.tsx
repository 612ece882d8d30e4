import { Button, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { SifatPenugasan } from '../../../../domain/tracker/event';
import { dateOf } from '../../../../domain/kantor/kalender/working-time';
import { shortDate } from '../../../../domain/kantor/write-tanggal';
import { columnsOfJabatan } from '../../../../domain/kantor/jabatan';
import { SIFAT_PENUGASAN } from '../../../../domain/tracker/messages';
import { peopleIn } from '../../../../domain/tracker/riwayat/people';
import type { Penugasan } from '../../../../domain/tracker/state';
import { usePaneState, useTranslate } from '../../../state/use-pane';
import { Drawer } from '../../../parts/Drawer';
import type { FormProps } from './form-props';
import { bertindak as pesan } from './messages';
import * as drawer from '../../../parts/drawer.module.css';
import * as ink from '../../../parts/ink.module.css';

const SIFAT: readonly SifatPenugasan[] = ['plt', 'plh', 'anggota'];

/** Names who acts for a jabatan in this Berkas, on what letter, and ends it again. */
export function BertindakForm({ open, tracker, progress: { berkas }, langkah, kirim, refusal, onClose }: FormProps) {
  const t = useTranslate();
  const saya = usePaneState((state) => state.saya);
  const list = useId();
  const wanted = langkah === undefined ? undefined : berkas.sop.langkah[langkah]?.pelaksana[0]?.nama;
  const [sifat, setSifat] = useState<SifatPenugasan>('plt');
  const [jabatan, setJabatan] = useState(wanted ?? '');
  const [nama, setNama] = useState(saya?.nama ?? '');
  const [base, setDasar] = useState('');
  const [tried, setTried] = useState(false);
  const missing = { jabatan: jabatan === '', nama: nama.trim() === '' };
  const names = berkas.sop.pelaksana.map((one) => one.nama);
  const own = saya ? columnsOfJabatan(names, saya.jabatan) : [];
  const offered = berkas.sop.pelaksana.filter((one) => !own.includes(one.nama) || one.nama === wanted);

  const submit = async () => {
    setTried(true);
    if (missing.jabatan || missing.nama) return;
    const who = nama.trim();
    const command = { kind: 'act-for', berkas: berkas.id, jabatan, nama: who, sifat, dasar: base } as const;
    if (await kirim.send(command, pesan.tercatat(who, jabatan))) onClose();
  };
  const end = (one: Penugasan) =>
    kirim.send(
      { kind: 'act-for', berkas: berkas.id, jabatan: one.jabatan, nama: one.nama, sifat: one.sifat, berakhir: true },
      pesan.berakhir(one.nama, one.jabatan),
    );

  return (
    <Drawer
      open={open}
      title={t(pesan.judul)}
      submit={t(pesan.catat)}
      busy={kirim.busy}
      {...(refusal !== undefined && { refusal })}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className={ink.quiet}>{t(pesan.penjelasan)}</p>
      {berkas.penugasan.length > 0 && (
        <section>
          <h3>{t(pesan.berlaku)}</h3>
          <ul>
            {berkas.penugasan.map((one) => (
              <li key={`${one.nama} ${one.jabatan}`} className={drawer.laciBaris}>
                <span className={ink.grow}>
                  {one.nama}
                  <span className={`${ink.block} ${ink.quiet}`}>
                    {[
                      `${t(SIFAT_PENUGASAN[one.sifat])} ${one.jabatan}`,
                      t(pesan.sejak(t(shortDate(dateOf(one.sejak, tracker.workingTime))))),
                      one.dasar ?? '',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <Button
                  size="small"
                  disabled={kirim.busy}
                  aria-label={t(pesan.akhiriUntuk(one.nama, one.jabatan))}
                  onClick={() => void end(one)}
                >
                  {t(pesan.akhiri)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Field label={t(pesan.sebagai)}>
        <RadioGroup
          value={sifat}
          onChange={(_, data) => {
            setSifat(SIFAT.find((one) => one === data.value) ?? 'plt');
          }}
        >
          {SIFAT.map((one) => (
            <Radio key={one} value={one} label={t(pesan.sifat[one])} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t(pesan.jabatan)} required {...(tried && missing.jabatan && { validationMessage: t(pesan.jabatanKosong) })}>
        <Select
          value={jabatan}
          onChange={(_, data) => {
            setJabatan(data.value);
          }}
        >
          <option value="">{t(pesan.pilihJabatan)}</option>
          {offered.map((one) => (
            <option key={one.id} value={one.nama}>
              {one.nama}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t(pesan.nama)} required {...(tried && missing.nama && { validationMessage: t(pesan.namaKosong) })}>
        <Input
          value={nama}
          list={list}
          autoComplete="off"
          onChange={(_, data) => {
            setNama(data.value);
          }}
        />
      </Field>
      <datalist id={list}>
        {peopleIn(tracker.events).map((one) => (
          <option key={one.nama} value={one.nama}>
            {one.jabatan}
          </option>
        ))}
      </datalist>
      <Field label={t(pesan.dasar)}>
        <Input
          value={base}
          placeholder={t(pesan.contohDasar)}
          onChange={(_, data) => {
            setDasar(data.value);
          }}
        />
      </Field>
    </Drawer>
  );
}
