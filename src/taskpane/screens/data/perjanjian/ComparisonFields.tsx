import { Field, Input } from '@fluentui/react-components';
import type { Indikator } from '../../../../domain/kinerja/pengaturan';
import { useTranslate } from '../../../state/use-pane';
import { FigureField } from './FigureField';
import { Fold } from './Fold';
import { lastYearFrom, changeLalu } from '../../../../app/kinerja/pengaturan-draft';
import { banding as pesan } from './messages';
import { AddButton } from './AddButton';
import * as controls from '../../../parts/controls.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly indikator: Indikator;
  readonly tahun: number;
  onChange(part: Partial<Indikator>): void;
}

/** What this year is compared with: earlier years, the Renstra's final target, a national standard. */
export function ComparisonFields({ indikator, tahun, onChange }: Props) {
  const t = useTranslate();
  const { renstra, standarNasional } = indikator;
  const lalu = lastYearFrom(indikator, tahun);
  const oldest = Math.min(...lalu.map((one) => one.tahun));
  const filled = [...lalu.flatMap((one) => [one.target, one.realisasi]), renstra.target, standarNasional];
  return (
    <Fold title={t(pesan.judul)} aside={t(pesan.berapa(filled.filter((one) => one !== '').length))}>
      {lalu.map((one) => (
        <div key={one.tahun} className={css.ikDua}>
          <FigureField
            label={t(pesan.target(one.tahun))}
            value={one.target}
            onChange={(target) => {
              onChange({ lalu: changeLalu(indikator, one.tahun, { target }) });
            }}
          />
          <FigureField
            label={t(pesan.realisasi(one.tahun))}
            value={one.realisasi}
            onChange={(realisasi) => {
              onChange({ lalu: changeLalu(indikator, one.tahun, { realisasi }) });
            }}
          />
        </div>
      ))}
      <div className={controls.duo}>
        <AddButton
          label={pesan.tambahTahun(oldest - 1)}
          onAdd={() => {
            onChange({ lalu: changeLalu({ ...indikator, lalu }, oldest - 1, {}) });
          }}
        />
      </div>
      <div className={css.ikDua}>
        <Field label={t(pesan.tahunRenstra)}>
          <Input
            inputMode="numeric"
            value={renstra.tahun === 0 ? '' : String(renstra.tahun)}
            onChange={(_, data) => {
              onChange({ renstra: { ...renstra, tahun: Number(data.value.replace(/\D/g, '').slice(0, 4)) } });
            }}
          />
        </Field>
        <FigureField
          label={t(pesan.renstra)}
          value={renstra.target}
          onChange={(target) => {
            onChange({ renstra: { ...renstra, target } });
          }}
        />
      </div>
      <FigureField
        label={t(pesan.nasional)}
        value={standarNasional}
        onChange={(value) => {
          onChange({ standarNasional: value });
        }}
      />
    </Fold>
  );
}
