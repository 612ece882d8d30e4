import { Button, Field, Input, Select } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useId, useState } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { peopleIn } from '../../../domain/tracker/riwayat/people';
import type { RiwayatFilter as Saringan } from '../../../domain/tracker/riwayat/riwayat';
import { nomorOfLangkah } from '../../../domain/tracker/make-sop-versi';
import { useTranslate } from '../../state/use-pane';
import { saringan as pesan } from './messages';
import * as controls from '../../parts/controls.module.css';
import * as css from './riwayat.module.css';

interface Props {
  readonly tracker: TrackerView;
  readonly value: Saringan;
  /** The Berkas whose steps may be chosen: the one filtered by, or the only one there is. */
  readonly berkas: string | undefined;
  onChange(value: Saringan): void;
}

/** Narrows the history by words, and by Berkas, step, person and days. */
export function RiwayatFilters({ tracker, value, berkas, onChange }: Props) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { cari, ...others } = value;
  const count = Object.keys(others).length;
  const all = [...tracker.state.berkas.values()];
  const sop = berkas === undefined ? undefined : tracker.state.berkas.get(berkas)?.sop;
  const set = (part: { readonly [Key in keyof Saringan]: Saringan[Key] | undefined }) => {
    onChange(Object.fromEntries(Object.entries({ ...value, ...part }).filter(([, one]) => one !== undefined && one !== '')));
  };
  return (
    <div className={css.cari}>
      <div className={css.cariBaris}>
        <Input
          type="search"
          value={cari ?? ''}
          contentBefore={<Search20Regular aria-hidden />}
          placeholder={t(pesan.cari)}
          aria-label={t(pesan.cari)}
          onChange={(_, data) => {
            set({ cari: data.value });
          }}
        />
        <Button
          appearance="subtle"
          icon={<Filter20Regular />}
          aria-expanded={open}
          aria-controls={panel}
          aria-label={t(pesan.saring(count))}
          title={t(pesan.saring(count))}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {count > 0 && <span className={controls.count}>{count}</span>}
        </Button>
      </div>
      <div id={panel} hidden={!open} className={css.saringIsi}>
        {all.length > 1 && (
          <Field label={t(pesan.berkas)}>
            <Select
              value={value.berkas ?? ''}
              onChange={(_, data) => {
                set({ berkas: data.value, langkah: undefined });
              }}
            >
              <option value="">{t(pesan.semuaBerkas)}</option>
              {all.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.nama}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={t(pesan.langkah)} {...(!sop && { hint: t(pesan.pilihBerkasDulu) })}>
          <Select
            value={value.langkah === undefined ? '' : String(value.langkah)}
            disabled={!sop}
            onChange={(_, data) => {
              set({ langkah: data.value === '' ? undefined : Number(data.value) });
            }}
          >
            <option value="">{t(pesan.semuaLangkah)}</option>
            {sop?.langkah.map(({ uraian }, index) => (
              <option key={`${String(index)} ${uraian}`} value={String(index)}>
                {nomorOfLangkah(sop, index)}. {uraian}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t(pesan.orang)}>
          <Select
            value={value.nama ?? ''}
            onChange={(_, data) => {
              set({ nama: data.value });
            }}
          >
            <option value="">{t(pesan.semuaOrang)}</option>
            {peopleIn(tracker.events).map((one) => (
              <option key={one.nama} value={one.nama}>
                {[one.nama, one.jabatan].filter(Boolean).join(' · ')}
              </option>
            ))}
          </Select>
        </Field>
        <div className={css.dua}>
          <Field label={t(pesan.dari)}>
            <Input
              type="date"
              value={value.dari ?? ''}
              onChange={(_, data) => {
                set({ dari: data.value });
              }}
            />
          </Field>
          <Field label={t(pesan.sampai)}>
            <Input
              type="date"
              value={value.sampai ?? ''}
              onChange={(_, data) => {
                set({ sampai: data.value });
              }}
            />
          </Field>
        </div>
        {count > 0 && (
          <Button
            size="small"
            onClick={() => {
              onChange(cari === undefined ? {} : { cari });
            }}
          >
            {t(pesan.hapus)}
          </Button>
        )}
      </div>
    </div>
  );
}
