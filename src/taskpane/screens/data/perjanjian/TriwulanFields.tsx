import { Button } from '@fluentui/react-components';
import { readFigure, formatIsian } from '../../../../domain/kantor/angka';
import { TRIWULAN, type PerTriwulan, type Indikator, type Isian } from '../../../../domain/kinerja/pengaturan';
import { useTranslate } from '../../../state/use-pane';
import { FigureField } from './FigureField';
import { Fold } from './Fold';
import { splitOverTriwulan } from '../../../../app/kinerja/pengaturan-draft';
import { triwulan as pesan } from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as css from '../data.module.css';

interface Props {
  readonly indikator: Indikator;
  onChange(part: Partial<Indikator>): void;
}

/** The four quarterly targets, typed or divided from the year's. */
export function TriwulanFields({ indikator, onChange }: Props) {
  const t = useTranslate();
  const { targetTriwulan: tw, metode } = indikator;
  const setahun = readFigure(indikator.target);
  const put = (at: number, value: Isian) => {
    const next: PerTriwulan<Isian> = [
      at === 0 ? value : tw[0],
      at === 1 ? value : tw[1],
      at === 2 ? value : tw[2],
      at === 3 ? value : tw[3],
    ];
    onChange({ targetTriwulan: next });
  };
  return (
    <Fold
      title={t(pesan.judul)}
      aside={tw.every((one) => one === '') ? t(pesan.belum) : tw.map((one) => formatIsian(one)).join(' · ')}
    >
      <div className={css.ikDua}>
        {TRIWULAN.map((at) => (
          <FigureField
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
              onChange({ targetTriwulan: splitOverTriwulan(setahun.nilai, metode) });
            }}
          >
            {t(metode === 'sum' ? pesan.bagi : pesan.sama)}
          </Button>
        </div>
      )}
    </Fold>
  );
}
