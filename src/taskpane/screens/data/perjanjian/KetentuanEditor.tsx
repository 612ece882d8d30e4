import { Button, Field, Input } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { readFigure, typedAngka } from '../../../../domain/kantor/angka';
import type { Ketentuan, RumusEfisiensi } from '../../../../domain/kinerja/pengaturan';
import { cell } from '../../../../domain/sheet/address';
import { SHEET } from '../../../../domain/sheet/names';
import { ChoiceField } from '../../../parts/fields/Fields';
import { partOf } from '../../../parts/fields/part-of';
import { IconButton } from '../../../parts/Buttons';
import { useShowCell } from '../../../parts/select-cell';
import { useTranslate } from '../../../state/use-pane';
import { AddButton, Fold } from './Fold';
import { efisiensi, ketentuan as pesan } from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly ketentuan: Ketentuan;
  /** Whether the settings already have their sheet, with the tables that are only there. */
  readonly tersimpan: boolean;
  onChange(part: Partial<Ketentuan>): void;
}

const DESIMAL = [0, 1, 2, 3, 4] as const;
const EFISIENSI: readonly RumusEfisiensi[] = ['pagu-capaian', 'selisih'];

/** The office's conventions: rounding, caps, efficiency, and the scale of predikat. */
export function KetentuanEditor({ ketentuan, tersimpan, onChange }: Props) {
  const show = useShowCell();
  const t = useTranslate();
  const { pembulatan, batas } = ketentuan;
  const of = partOf(ketentuan, onChange);
  const limitOf = partOf(batas, (part) => onChange({ batas: { ...batas, ...part } }));
  return (
    <section className={parts.sec}>
      <Fold title={t(pesan.judul)}>
        <div className={controls.pair}>
          <ChoiceField
            label={pesan.desimal}
            value={String(pembulatan.desimal)}
            choices={DESIMAL.map((one) => [String(one), String(one)] as const)}
            onChange={(value) =>
              onChange({ pembulatan: { ...pembulatan, desimal: DESIMAL.find((one) => String(one) === value) ?? 2 } })
            }
          />
          <ChoiceField
            label={pesan.predikatDari}
            value={pembulatan.predikatDari}
            choices={[
              ['capaian', t(pesan.capaian)],
              ['bilangan-bulat', t(pesan.bulat)],
            ]}
            onChange={(predikatDari) => onChange({ pembulatan: { ...pembulatan, predikatDari } })}
          />
          {(['atas', 'bawah'] as const).map((end) => (
            <Field key={end} className={controls.field} label={t(pesan[end])}>
              <NumberOnlyField placeholder={t(pesan.tanpaBatas)} {...limitOf(end)} />
            </Field>
          ))}
        </div>
        <ChoiceField
          label={pesan.efisiensi}
          choices={EFISIENSI.map((one) => [one, t(efisiensi[one])] as const)}
          {...of('efisiensi')}
        />
        <SkalaPredikat {...of('skalaPredikat')} />
        {tersimpan && (
          <>
            <p className={ink.quiet}>{t(pesan.skalaKata)}</p>
            <div className={controls.duo}>
              <Button size="small" onClick={() => show({ sheet: SHEET.pengaturan, at: cell(0, 0) })}>
                {t(pesan.bukaLembar)}
              </Button>
            </div>
          </>
        )}
      </Fold>
    </section>
  );
}

interface SkalaProps {
  readonly value: Ketentuan['skalaPredikat'];
  onChange(value: Ketentuan['skalaPredikat']): void;
}

function SkalaPredikat({ value: skala, onChange }: SkalaProps) {
  const t = useTranslate();
  const put = (at: number, part: Partial<Ketentuan['skalaPredikat'][number]>) => {
    onChange(skala.map((one, index) => (index === at ? { ...one, ...part } : one)));
  };
  return (
    <fieldset className={controls.set}>
      <legend className={ink.bold}>{t(pesan.predikat)}</legend>
      {skala.map((one, index) => (
        <div key={`${String(index)} ${String(skala.length)}`} className={css.skala}>
          <NumberOnlyField
            label={t(pesan.mulai(index + 1))}
            value={one.mulai}
            onChange={(mulai) => {
              if (mulai !== null) put(index, { mulai });
            }}
          />
          <Input
            aria-label={t(pesan.namaPredikat(index + 1))}
            value={one.nama}
            onChange={(_, data) => put(index, { nama: data.value })}
          />
          <IconButton
            small
            icon={<Delete20Regular />}
            disabled={skala.length === 1}
            label={t(pesan.hapus(one.nama || String(index + 1)))}
            onClick={() => onChange(skala.toSpliced(index, 1))}
          />
        </div>
      ))}
      <div className={controls.duo}>
        <AddButton label={pesan.tambah} onAdd={() => onChange([...skala, { mulai: 0, nama: '' }])} />
      </div>
    </fieldset>
  );
}

interface NumberOnlyProps {
  readonly label?: string;
  readonly value: number | null;
  readonly placeholder?: string;
  onChange(value: number | null): void;
}

/** A plain number, taken when the person leaves the field; what is none goes back to what it was. */
function NumberOnlyField({ label, value, placeholder, onChange }: NumberOnlyProps) {
  const written = value === null ? '' : typedAngka(value);
  return (
    <Input
      key={written}
      inputMode="decimal"
      defaultValue={written}
      {...(label !== undefined && { 'aria-label': label })}
      {...(placeholder !== undefined && { placeholder })}
      onBlur={(event) => {
        const read = readFigure(event.target.value);
        if (read.jenis === 'angka') onChange(read.nilai);
        else if (read.jenis === 'kosong') onChange(null);
        else event.target.value = written;
      }}
    />
  );
}
