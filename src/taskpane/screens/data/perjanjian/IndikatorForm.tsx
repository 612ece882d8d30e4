import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { Arah, Indikator, Metode, Pengaturan, RumusNegatif } from '../../../../domain/kinerja/pengaturan';
import { useTranslate } from '../../../state/use-pane';
import { FigureField } from './FigureField';
import { ComparisonFields } from './ComparisonFields';
import { arah, metode, pk, rumus } from './messages';
import { ChoiceField } from './ChoiceField';
import { TriwulanFields } from './TriwulanFields';
import { CheckList, UraianForm } from './UraianForm';
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
  const t = useTranslate();
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
        <FigureField
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
        <ChoiceField
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
      <ChoiceField
        label={pk.metode}
        required
        nilai={indikator.metode}
        pilihan={[{ nilai: '', label: t(pk.pilih) }, ...METODE.map((one) => ({ nilai: one, label: t(metode[one]) }))]}
        onChange={(chosen) => {
          onChange({ metode: chosen });
        }}
      />
      {indikator.arah === 'negatif' && (
        <ChoiceField
          label={pk.rumus}
          nilai={indikator.rumus}
          pilihan={RUMUS.map((one) => ({ nilai: one, label: t(rumus[one]) }))}
          onChange={(chosen) => {
            onChange({ rumus: chosen });
          }}
        />
      )}
      <FillerChoice draft={draft} indikator={indikator} onChange={onChange} />
      <div>
        <TriwulanFields indikator={indikator} onChange={onChange} />
        <ComparisonFields indikator={indikator} tahun={draft.tahun} onChange={onChange} />
      </div>
    </UraianForm>
  );
}

/** Which bidang fill it in; the first one chosen answers for it. */
function FillerChoice({ draft, indikator, onChange }: Pick<Props, 'draft' | 'indikator' | 'onChange'>) {
  const t = useTranslate();
  return (
    <CheckList
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
