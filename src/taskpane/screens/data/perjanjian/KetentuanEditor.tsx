import { Button, Field, Input, Select } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { readFigure, typedAngka } from '../../../../domain/kantor/angka';
import type { Ketentuan, RumusEfisiensi } from '../../../../domain/kinerja/pengaturan';
import { cell } from '../../../../domain/sheet/address';
import { SHEET } from '../../../../domain/sheet/names';
import { useShowCell } from '../../../parts/select-cell';
import { useTranslate } from '../../../state/use-pane';
import { Fold } from './Fold';
import { efisiensi, ketentuan as pesan } from './messages';
import { AddButton } from './AddButton';
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
  return (
    <section className={parts.sec}>
      <Fold title={t(pesan.judul)}>
        <div className={css.ikDua}>
          <Field label={t(pesan.desimal)}>
            <Select
              value={String(pembulatan.desimal)}
              onChange={(_, data) => {
                onChange({ pembulatan: { ...pembulatan, desimal: DESIMAL.find((one) => String(one) === data.value) ?? 2 } });
              }}
            >
              {DESIMAL.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          </Field>
          <Field label={t(pesan.predikatDari)}>
            <Select
              value={pembulatan.predikatDari}
              onChange={(_, data) => {
                onChange({
                  pembulatan: { ...pembulatan, predikatDari: data.value === 'bilangan-bulat' ? 'bilangan-bulat' : 'capaian' },
                });
              }}
            >
              <option value="capaian">{t(pesan.capaian)}</option>
              <option value="bilangan-bulat">{t(pesan.bulat)}</option>
            </Select>
          </Field>
          <Field label={t(pesan.atas)}>
            <NumberOnlyField
              value={batas.atas}
              placeholder={t(pesan.tanpaBatas)}
              onChange={(top) => {
                onChange({ batas: { ...batas, atas: top } });
              }}
            />
          </Field>
          <Field label={t(pesan.bawah)}>
            <NumberOnlyField
              value={batas.bawah}
              placeholder={t(pesan.tanpaBatas)}
              onChange={(bottom) => {
                onChange({ batas: { ...batas, bawah: bottom } });
              }}
            />
          </Field>
        </div>
        <Field label={t(pesan.efisiensi)}>
          <Select
            value={ketentuan.efisiensi}
            onChange={(_, data) => {
              onChange({ efisiensi: EFISIENSI.find((one) => one === data.value) ?? 'pagu-capaian' });
            }}
          >
            {EFISIENSI.map((one) => (
              <option key={one} value={one}>
                {t(efisiensi[one])}
              </option>
            ))}
          </Select>
        </Field>
        <SkalaPredikat skala={ketentuan.skalaPredikat} onChange={(skalaPredikat) => onChange({ skalaPredikat })} />
        {tersimpan && (
          <>
            <p className={ink.quiet}>{t(pesan.skalaKata)}</p>
            <div className={controls.duo}>
              <Button
                size="small"
                onClick={() => {
                  show({ sheet: SHEET.pengaturan, at: cell(0, 0) });
                }}
              >
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
  readonly skala: Ketentuan['skalaPredikat'];
  onChange(skala: Ketentuan['skalaPredikat']): void;
}

function SkalaPredikat({ skala, onChange }: SkalaProps) {
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
            onChange={(_, data) => {
              put(index, { nama: data.value });
            }}
          />
          <Button
            appearance="subtle"
            icon={<Delete20Regular />}
            disabled={skala.length === 1}
            aria-label={t(pesan.hapus(one.nama || String(index + 1)))}
            onClick={() => {
              onChange(skala.filter((_, at) => at !== index));
            }}
          />
        </div>
      ))}
      <div className={controls.duo}>
        <AddButton
          label={pesan.tambah}
          onAdd={() => {
            onChange([...skala, { mulai: 0, nama: '' }]);
          }}
        />
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
