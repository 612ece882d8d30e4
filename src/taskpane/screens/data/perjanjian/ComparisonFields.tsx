import type { Indikator } from '../../../../domain/kinerja/pengaturan';
import { partOf } from '../../../parts/fields/part-of';
import { useTranslate } from '../../../state/use-pane';
import { FigureField } from './FigureField';
import { Fold } from './Fold';
import { lastYearFrom, changeLalu } from '../../../../app/kinerja/pengaturan-draft';
import { banding as pesan } from './messages';
import { AddButton } from './AddButton';
import { YearField } from './YearField';
import * as controls from '../../../parts/controls.module.css';

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
