import { Button, Input } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useId, useState } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { peopleIn } from '../../../domain/tracker/riwayat/people';
import type { RiwayatFilter as Saringan } from '../../../domain/tracker/riwayat/riwayat';
import { nomorOfLangkah } from '../../../domain/tracker/make-sop-versi';
import { ChoiceField, TextField } from '../../parts/fields/Fields';
import { useTranslate } from '../../state/use-pane';
import { TextButton } from '../../parts/Buttons';
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
  const steps = (sop?.langkah ?? []).map(
    ({ uraian }, index) => [String(index), `${sop ? nomorOfLangkah(sop, index) : ''}. ${uraian}`] as const,
  );
  const people = peopleIn(tracker.events).map((one) => [one.nama, [one.nama, one.jabatan].filter(Boolean).join(' · ')] as const);
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
          onChange={(_, data) => set({ cari: data.value })}
        />
        <Button
          appearance="subtle"
          icon={<Filter20Regular />}
          aria-expanded={open}
          aria-controls={panel}
          aria-label={t(pesan.saring(count))}
          title={t(pesan.saring(count))}
          onClick={() => setOpen(!open)}
        >
          {count > 0 && <span className={controls.count}>{count}</span>}
        </Button>
      </div>
      <div id={panel} hidden={!open} className={css.saringIsi}>
        {all.length > 1 && (
          <ChoiceField
            label={pesan.berkas}
            value={value.berkas ?? ''}
            choices={[['', t(pesan.semuaBerkas)], ...all.map(({ id, nama }) => [id, nama] as const)]}
            onChange={(chosen) => set({ berkas: chosen, langkah: undefined })}
          />
        )}
        <ChoiceField
          label={pesan.langkah}
          hint={sop ? undefined : pesan.pilihBerkasDulu}
          disabled={!sop}
          value={value.langkah === undefined ? '' : String(value.langkah)}
          choices={[['', t(pesan.semuaLangkah)], ...steps]}
          onChange={(chosen) => set({ langkah: chosen === '' ? undefined : Number(chosen) })}
        />
        <ChoiceField
          label={pesan.orang}
          value={value.nama ?? ''}
          choices={[['', t(pesan.semuaOrang)], ...people]}
          onChange={(nama) => set({ nama })}
        />
        <div className={`${controls.pair} ${css.dua}`}>
          {(['dari', 'sampai'] as const).map((end) => (
            <TextField
              key={end}
              label={pesan[end]}
              type="date"
              value={value[end] ?? ''}
              onChange={(day) => set({ [end]: day })}
            />
          ))}
        </div>
        {count > 0 && <TextButton size="small" says={pesan.hapus} onClick={() => onChange(cari === undefined ? {} : { cari })} />}
      </div>
    </div>
  );
}
