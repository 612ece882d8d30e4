import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { Arah, Indikator, Metode, Pengaturan, RumusNegatif } from '../../../../domain/kinerja/pengaturan';
import { useTeks } from '../../../state/use-pane';
import { AngkaField } from './AngkaField';
import { BandingIsian } from './BandingIsian';
import { arah, metode, pk, rumus } from './pesan';
import { TriwulanIsian } from './TriwulanIsian';
import { Centang, UraianForm } from './UraianForm';

interface Props {
  readonly draft: Pengaturan;
  readonly indikator: Indikator;
  onChange(part: Partial<Indikator>): void;
  onRemove(): void;
  onDone(): void;
}

const ARAH: readonly Arah[] = ['positif', 'negatif'];
const METODE: readonly Metode[] = ['flat', 'sum', 'trend-naik', 'trend-turun'];
const RUMUS: readonly RumusNegatif[] = ['otomatis', '2T-R', 'T/R'];

/** One indikator of the Perjanjian Kinerja: what every one needs first, the rest folded below, fit for the narrowest pane. */
export function IndikatorForm({ draft, indikator, onChange, onRemove, onDone }: Props) {
  const t = useTeks();
  const { skalaKata } = draft.ketentuan;
  return (
    <UraianForm
      label={pk.namaIndikator}
      nama={indikator.nama}
      hapus={pk.hapusIndikator}
      onRename={(nama) => {
        onChange({ nama });
      }}
      onRemove={onRemove}
      onDone={onDone}
    >
      <div className="r-ik-dua">
        <AngkaField
          label={t(pk.target)}
          value={indikator.target}
          onChange={(target) => {
            onChange({ target });
          }}
        />
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
      {skalaKata.length > 0 && (
        <Field label={t(pk.skala)}>
          <Select
            value={indikator.skala}
            onChange={(_, data) => {
              onChange({ skala: data.value });
            }}
          >
            <option value="">{t(pk.angka)}</option>
            {skalaKata.map((one) => (
              <option key={one.id} value={one.id}>
                {t(pk.kataDari(one.nama || one.id))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t(pk.arah)} required>
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
      <Field label={t(pk.metode)} required>
        <Select
          value={indikator.metode}
          onChange={(_, data) => {
            onChange({ metode: METODE.find((one) => one === data.value) ?? '' });
          }}
        >
          <option value="">{t(pk.pilih)}</option>
          {METODE.map((one) => (
            <option key={one} value={one}>
              {t(metode[one])}
            </option>
          ))}
        </Select>
      </Field>
      {indikator.arah === 'negatif' && (
        <Field label={t(pk.rumus)}>
          <Select
            value={indikator.rumus}
            onChange={(_, data) => {
              onChange({ rumus: RUMUS.find((one) => one === data.value) ?? 'otomatis' });
            }}
          >
            {RUMUS.map((one) => (
              <option key={one} value={one}>
                {t(rumus[one])}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <PengisiChoice draft={draft} indikator={indikator} onChange={onChange} />
      <div>
        <TriwulanIsian indikator={indikator} onChange={onChange} />
        <BandingIsian indikator={indikator} tahun={draft.tahun} onChange={onChange} />
      </div>
    </UraianForm>
  );
}

/** Which bidang fill it in; the first one chosen answers for it. */
function PengisiChoice({ draft, indikator, onChange }: Pick<Props, 'draft' | 'indikator' | 'onChange'>) {
  const t = useTeks();
  return (
    <Centang
      judul={pk.bidangPengisi}
      pilihan={draft.bidang.filter((one) => one.nama.trim() !== '')}
      dipilih={indikator.bidang}
      renderLabel={({ id, nama }) =>
        indikator.bidang.length > 1 && indikator.bidang[0] === id ? (
          <>
            {nama} <span className="r-small r-2">({t(pk.bidangUtama)})</span>
          </>
        ) : (
          nama
        )
      }
      onChange={(bidang) => {
        onChange({ bidang });
      }}
    />
  );
}
