import { Button, Checkbox, Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { formatIsian } from '../../../domain/kinerja/angka';
import type { Arah, Bidang, Indikator, Metode } from '../../../domain/kinerja/pengaturan';
import { focusFirst } from '../../parts/focus-first';
import { useTeks } from '../../state/use-pane';
import { arah, metode, pk } from './pesan';

interface Props {
  readonly indikator: Indikator;
  readonly bidang: readonly Bidang[];
  onChange(part: Partial<Indikator>): void;
  onRemove(): void;
  onDone(): void;
}

const ARAH: readonly Arah[] = ['positif', 'negatif'];
const METODE: readonly Metode[] = ['flat', 'sum', 'trend-naik', 'trend-turun'];

/** One indikator of the Perjanjian Kinerja, one field below the other so that it fits the narrowest pane. */
export function IndikatorForm({ indikator, bidang, onChange, onRemove, onDone }: Props) {
  const t = useTeks();
  return (
    <div className="r-ik-form">
      <Field label={t(pk.namaIndikator)} required>
        <Textarea
          ref={focusFirst}
          rows={2}
          value={indikator.nama}
          onChange={(_, data) => {
            onChange({ nama: data.value });
          }}
        />
      </Field>
      <div className="r-ik-dua">
        <Field label={t(pk.target)}>
          <Input
            value={typeof indikator.target === 'number' ? formatIsian(indikator.target) : indikator.target}
            onChange={(_, data) => {
              onChange({ target: data.value });
            }}
          />
        </Field>
        <Field label={t(pk.satuan)}>
          <Input
            value={indikator.satuan}
            placeholder={t(pk.contohSatuan)}
            onChange={(_, data) => {
              onChange({ satuan: data.value });
            }}
          />
        </Field>
      </div>
      <Field label={t(pk.arah)}>
        <RadioGroup
          value={indikator.arah}
          onChange={(_, data) => {
            onChange({ arah: data.value === 'negatif' ? 'negatif' : 'positif' });
          }}
        >
          {ARAH.map((one) => (
            <Radio key={one} value={one} label={t(arah[one])} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t(pk.metode)}>
        <Select
          value={indikator.metode}
          onChange={(_, data) => {
            onChange({ metode: METODE.find((one) => one === data.value) ?? '' });
          }}
        >
          {METODE.map((one) => (
            <option key={one} value={one}>
              {t(metode[one])}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className="r-set" aria-label={t(pk.bidangPengisi)}>
        <p className="r-small r-2">{t(pk.bidangPengisi)}</p>
        {bidang
          .filter((one) => one.nama.trim() !== '')
          .map((one) => (
            <Checkbox
              key={one.id}
              className="r-ik-cek"
              label={one.nama}
              checked={indikator.bidang.includes(one.id)}
              onChange={(_, data) => {
                const others = indikator.bidang.filter((id) => id !== one.id);
                onChange({ bidang: data.checked === true ? [...others, one.id] : others });
              }}
            />
          ))}
      </fieldset>
      <div className="r-duo">
        <Button size="small" onClick={onRemove}>
          {t(pk.hapusIndikator)}
        </Button>
        <Button size="small" appearance="primary" onClick={onDone}>
          {t(pk.selesaiUbah)}
        </Button>
      </div>
    </div>
  );
}
