import { Field, Input } from '@fluentui/react-components';
import type { Indikator } from '../../../../domain/kinerja/pengaturan';
import { useTeks } from '../../../state/use-pane';
import { AngkaField } from './AngkaField';
import { Lipat } from './Lipat';
import { tahunLaluDari, ubahLalu } from '../../../../app/kinerja/pengaturan-draft';
import { banding as pesan } from './pesan';
import { TambahButton } from './TambahButton';
import * as controls from '../../../parts/controls.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly indikator: Indikator;
  readonly tahun: number;
  onChange(part: Partial<Indikator>): void;
}

/** What this year is compared with: earlier years, the Renstra's final target, a national standard. */
export function BandingIsian({ indikator, tahun, onChange }: Props) {
  const t = useTeks();
  const { renstra, standarNasional } = indikator;
  const lalu = tahunLaluDari(indikator, tahun);
  const oldest = Math.min(...lalu.map((one) => one.tahun));
  const filled = [...lalu.flatMap((one) => [one.target, one.realisasi]), renstra.target, standarNasional];
  return (
    <Lipat title={t(pesan.judul)} aside={t(pesan.berapa(filled.filter((one) => one !== '').length))}>
      {lalu.map((one) => (
        <div key={one.tahun} className={css.ikDua}>
          <AngkaField
            label={t(pesan.target(one.tahun))}
            value={one.target}
            onChange={(target) => {
              onChange({ lalu: ubahLalu(indikator, one.tahun, { target }) });
            }}
          />
          <AngkaField
            label={t(pesan.realisasi(one.tahun))}
            value={one.realisasi}
            onChange={(realisasi) => {
              onChange({ lalu: ubahLalu(indikator, one.tahun, { realisasi }) });
            }}
          />
        </div>
      ))}
      <div className={controls.duo}>
        <TambahButton
          label={pesan.tambahTahun(oldest - 1)}
          onAdd={() => {
            onChange({ lalu: ubahLalu({ ...indikator, lalu }, oldest - 1, {}) });
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
        <AngkaField
          label={t(pesan.renstra)}
          value={renstra.target}
          onChange={(target) => {
            onChange({ renstra: { ...renstra, target } });
          }}
        />
      </div>
      <AngkaField
        label={t(pesan.nasional)}
        value={standarNasional}
        onChange={(value) => {
          onChange({ standarNasional: value });
        }}
      />
    </Lipat>
  );
}
