import {
  type Arah,
  type Indikator,
  type Metode,
  type Pengaturan,
  type RumusNegatif,
  TRIWULAN,
} from '../../../../domain/kinerja/pengaturan';
import { partOf } from '../../../parts/fields/part-of';
import { RadioField, ChoiceField, TextField } from '../../../parts/fields/Fields';
import { useTranslate } from '../../../state/use-pane';
import { YearField, FigureField } from './FigureField';
import { NO_PERUBAHAN } from '../../../../domain/kinerja/pk-perubahan';
import { arah, metode, pk, pkPerubahan, rumus, banding as pesan, triwulan as perTriwulan } from './messages';
import { CheckList, UraianForm } from './UraianForm';
import { AddButton, Fold } from './Fold';
import { lastYearFrom, changeLalu, splitOverTriwulan } from '../../../../app/kinerja/pengaturan-draft';
import { Button } from '@fluentui/react-components';
import { readFigure, formatIsian } from '../../../../domain/kantor/angka';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';

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
  const of = partOf(indikator, onChange);
  return (
    <UraianForm label={pk.namaIndikator} {...of('nama')} hapus={pk.hapusIndikator} onRemove={onRemove} onDone={onDone}>
      <div className={controls.pair}>
        <FigureField label={pk.target} {...of('target')} />
        <TextField label={pk.satuan} placeholder={pk.contohSatuan} {...of('satuan')} />
      </div>
      {skalaKata.length > 0 && (
        <ChoiceField
          label={pk.skala}
          choices={[['', t(pk.angka)], ...skalaKata.map(({ id, nama }) => [id, t(pk.kataDari(nama || id))] as const)]}
          {...of('skala')}
        />
      )}
      <RadioField label={pk.arah} required choices={ARAH.map((one) => [one, t(arah[one])] as const)} {...of('arah')} />
      <ChoiceField
        label={pk.metode}
        required
        choices={[['', t(pk.pilih)], ...METODE.map((one) => [one, t(metode[one])] as const)]}
        {...of('metode')}
      />
      {draft.program.some(({ nama }) => nama.trim() !== '') && (
        <ChoiceField
          label={pk.milik}
          value={indikator.program ?? ''}
          choices={[
            ['', t(pk.milikSasaran)] as const,
            ...draft.program.filter(({ nama }) => nama.trim() !== '').map(({ id, nama }) => [id, nama] as const),
          ]}
          onChange={(program) => onChange({ program })}
        />
      )}
      {indikator.arah === 'negatif' && (
        <ChoiceField label={pk.rumus} choices={RUMUS.map((one) => [one, t(rumus[one])] as const)} {...of('rumus')} />
      )}
      <CheckList
        judul={pk.bidangPengisi}
        pilihan={draft.bidang.filter((one) => one.nama.trim() !== '')}
        {...of('bidang')}
        renderLabel={({ id, nama }) => (
          <>
            {nama}
            {indikator.bidang.length > 1 && indikator.bidang[0] === id && (
              <span className={ink.quiet}> ({t(pk.bidangUtama)})</span>
            )}
          </>
        )}
      />
      {indikator.bidang.length > 1 && (
        <ChoiceField
          label={pk.gabungan}
          hint={pk.gabunganPetunjuk}
          value={indikator.gabungan ?? 'sama'}
          choices={[['sama', t(pk.gabunganSama)] as const, ['jumlah', t(pk.gabunganJumlah)] as const]}
          onChange={(next) => onChange({ gabungan: next })}
        />
      )}
      <div>
        <TriwulanFields indikator={indikator} onChange={onChange} />
        <PerubahanFields perubahan={indikator.perubahan} onChange={onChange} />
        <ComparisonFields indikator={indikator} tahun={draft.tahun} onChange={onChange} />
      </div>
      <TextField
        label={pk.rencanaAksi}
        rows={3}
        value={indikator.rencanaAksi ?? ''}
        onChange={(rencanaAksi) => onChange({ rencanaAksi })}
      />
    </UraianForm>
  );
}

interface PerubahanFieldsProps {
  readonly perubahan: Indikator['perubahan'];
  onChange(part: Partial<Indikator>): void;
}

/** What the changed agreement says, where it says something else; blank leaves the indikator as it was. */
function PerubahanFields({ perubahan = NO_PERUBAHAN, onChange }: PerubahanFieldsProps) {
  const t = useTranslate();
  const change = (part: Partial<typeof perubahan>) => onChange({ perubahan: { ...perubahan, ...part } });
  const of = partOf(perubahan.targetTriwulan, (part) =>
    change({ targetTriwulan: Object.assign([...perubahan.targetTriwulan] as const, part) }),
  );
  return (
    <Fold title={t(pkPerubahan.judul)} aside={perubahan.target === '' ? t(pkPerubahan.tetap) : formatIsian(perubahan.target)}>
      <FigureField label={pkPerubahan.target} {...partOf(perubahan, change)('target')} />
      <div className={controls.pair}>
        {TRIWULAN.map((at) => (
          <FigureField key={at} label={pkPerubahan.tw(at)} {...of(at)} />
        ))}
      </div>
    </Fold>
  );
}

interface ComparisonFieldsProps {
  readonly indikator: Indikator;
  readonly tahun: number;
  onChange(part: Partial<Indikator>): void;
}

/** What this year is compared with: earlier years, the Renstra's final target, a national standard. */
function ComparisonFields({ indikator, tahun, onChange }: ComparisonFieldsProps) {
  const t = useTranslate();
  const { renstra, standarNasional } = indikator;
  const lalu = lastYearFrom(indikator, tahun);
  const oldest = Math.min(...lalu.map((one) => one.tahun));
  const filled = [...lalu.flatMap((one) => [one.target, one.realisasi]), renstra.target, standarNasional];
  const renstraOf = partOf(renstra, (part) => onChange({ renstra: { ...renstra, ...part } }));
  return (
    <Fold title={t(pesan.judul)} aside={t(pesan.berapa(filled.filter((one) => one !== '').length))}>
      {lalu.map((one) => {
        const of = partOf(one, (part) => onChange({ lalu: changeLalu(indikator, one.tahun, part) }));
        return (
          <div key={one.tahun} className={controls.pair}>
            <FigureField label={pesan.target(one.tahun)} {...of('target')} />
            <FigureField label={pesan.realisasi(one.tahun)} {...of('realisasi')} />
          </div>
        );
      })}
      <div className={controls.duo}>
        <AddButton
          label={pesan.tambahTahun(oldest - 1)}
          onAdd={() => onChange({ lalu: changeLalu({ ...indikator, lalu }, oldest - 1, {}) })}
        />
      </div>
      <div className={controls.pair}>
        <YearField label={pesan.tahunRenstra} {...renstraOf('tahun')} />
        <FigureField label={pesan.renstra} {...renstraOf('target')} />
      </div>
      <FigureField label={pesan.nasional} {...partOf(indikator, onChange)('standarNasional')} />
    </Fold>
  );
}

interface TriwulanFieldsProps {
  readonly indikator: Indikator;
  onChange(part: Partial<Indikator>): void;
}

/** The four quarterly targets, typed or divided from the year's. */
function TriwulanFields({ indikator, onChange }: TriwulanFieldsProps) {
  const t = useTranslate();
  const { targetTriwulan: tw, metode } = indikator;
  const of = partOf(tw, (part) => onChange({ targetTriwulan: Object.assign([...tw] as const, part) }));
  const setahun = readFigure(indikator.target);
  return (
    <Fold
      title={t(perTriwulan.judul)}
      aside={tw.every((one) => one === '') ? t(perTriwulan.belum) : tw.map((one) => formatIsian(one)).join(' · ')}
    >
      <div className={controls.pair}>
        {TRIWULAN.map((at) => (
          <FigureField key={at} label={perTriwulan.tw(at)} {...of(at)} />
        ))}
      </div>
      {setahun.jenis === 'angka' && metode !== '' && (
        <div className={controls.duo}>
          <Button size="small" onClick={() => onChange({ targetTriwulan: splitOverTriwulan(setahun.nilai, metode) })}>
            {t(metode === 'sum' ? perTriwulan.bagi : perTriwulan.sama)}
          </Button>
        </div>
      )}
    </Fold>
  );
}
