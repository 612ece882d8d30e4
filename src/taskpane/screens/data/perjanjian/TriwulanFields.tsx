import { Button } from '@fluentui/react-components';
import { readFigure, formatIsian } from '../../../../domain/kantor/angka';
import { TRIWULAN, type Indikator } from '../../../../domain/kinerja/pengaturan';
import { partOf } from '../../../parts/fields/part-of';
import { useTranslate } from '../../../state/use-pane';
import { FigureField } from './FigureField';
import { Fold } from './Fold';
import { splitOverTriwulan } from '../../../../app/kinerja/pengaturan-draft';
import { triwulan as pesan } from './messages';
import * as controls from '../../../parts/controls.module.css';

interface Props {
  readonly indikator: Indikator;
  onChange(part: Partial<Indikator>): void;
}

/** The four quarterly targets, typed or divided from the year's. */
export function TriwulanFields({ indikator, onChange }: Props) {
  const t = useTranslate();
  const { targetTriwulan: tw, metode } = indikator;
  const of = partOf(tw, (part) => onChange({ targetTriwulan: Object.assign([...tw] as const, part) }));
  const setahun = readFigure(indikator.target);
  return (
    <Fold
      title={t(pesan.judul)}
      aside={tw.every((one) => one === '') ? t(pesan.belum) : tw.map((one) => formatIsian(one)).join(' · ')}
    >
      <div className={controls.pair}>
        {TRIWULAN.map((at) => (
          <FigureField key={at} label={pesan.tw(at)} {...of(at)} />
        ))}
      </div>
      {setahun.jenis === 'angka' && metode !== '' && (
        <div className={controls.duo}>
          <Button size="small" onClick={() => onChange({ targetTriwulan: splitOverTriwulan(setahun.nilai, metode) })}>
            {t(metode === 'sum' ? pesan.bagi : pesan.sama)}
          </Button>
        </div>
      )}
    </Fold>
  );
}
