import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { Arah, Indikator, Metode, Pengaturan, RumusNegatif } from '../../../../domain/kinerja/pengaturan';
import { useTeks } from '../../../state/use-pane';
import { AngkaField } from './AngkaField';
import { BandingIsian } from './BandingIsian';
import { arah, metode, pk, rumus } from './pesan';
import { PilihField } from './PilihField';
import { TriwulanIsian } from './TriwulanIsian';
import { Centang, UraianForm } from './UraianForm';
import * as ink from '../../../parts/ink.module.css';
import * as css from '../data.module.css';

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
      <div className={css.ikDua}>
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
        <PilihField
          label={pk.skala}
          nilai={indikator.skala}
          pilihan={[
            { nilai: '', label: t(pk.angka) },
            ...skalaKata.map(({ id, nama }) => ({ nilai: id, label: t(pk.kataDari(nama || id)) })),
          ]}
          onChange={(skala) => {
            onChange({ skala });
          }}
        />
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
      <PilihField
        label={pk.metode}
        required
        nilai={indikator.metode}
        pilihan={[{ nilai: '', label: t(pk.pilih) }, ...METODE.map((one) => ({ nilai: one, label: t(metode[one]) }))]}
        onChange={(chosen) => {
          onChange({ metode: chosen });
        }}
      />
      {indikator.arah === 'negatif' && (
        <PilihField
          label={pk.rumus}
          nilai={indikator.rumus}
          pilihan={RUMUS.map((one) => ({ nilai: one, label: t(rumus[one]) }))}
          onChange={(chosen) => {
            onChange({ rumus: chosen });
          }}
        />
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
            {nama} <span className={ink.quiet}>({t(pk.bidangUtama)})</span>
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
