import { Button } from '@fluentui/react-components';
import { bacaAngka, formatIsian } from '../../../../domain/kantor/angka';
import { TRIWULAN, type Empat, type Indikator, type Isian } from '../../../../domain/kinerja/pengaturan';
import { useTeks } from '../../../state/use-pane';
import { AngkaField } from './AngkaField';
import { Lipat } from './Lipat';
import { bagiTriwulan } from '../../../../app/kinerja/pengaturan-draft';
import { triwulan as pesan } from './pesan';
import * as controls from '../../../parts/controls.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly indikator: Indikator;
  onChange(part: Partial<Indikator>): void;
}

/** The four quarterly targets, typed or divided from the year's. */
export function TriwulanIsian({ indikator, onChange }: Props) {
  const t = useTeks();
  const { targetTriwulan: tw, metode } = indikator;
  const setahun = bacaAngka(indikator.target);
  const put = (at: number, value: Isian) => {
    const next: Empat<Isian> = [
      at === 0 ? value : tw[0],
      at === 1 ? value : tw[1],
      at === 2 ? value : tw[2],
      at === 3 ? value : tw[3],
    ];
    onChange({ targetTriwulan: next });
  };
  return (
    <Lipat
      title={t(pesan.judul)}
      aside={tw.every((one) => one === '') ? t(pesan.belum) : tw.map((one) => formatIsian(one)).join(' · ')}
    >
      <div className={css.ikDua}>
        {TRIWULAN.map((at) => (
          <AngkaField
            key={at}
            label={t(pesan.tw(at))}
            value={tw[at]}
            onChange={(value) => {
              put(at, value);
            }}
          />
        ))}
      </div>
      {setahun.jenis === 'angka' && metode !== '' && (
        <div className={controls.duo}>
          <Button
            size="small"
            onClick={() => {
              onChange({ targetTriwulan: bagiTriwulan(setahun.nilai, metode) });
            }}
          >
            {t(metode === 'sum' ? pesan.bagi : pesan.sama)}
          </Button>
        </div>
      )}
    </Lipat>
  );
}
