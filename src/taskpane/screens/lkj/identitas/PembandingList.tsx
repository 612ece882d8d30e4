import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import {
  TINGKAT_PEMBANDING,
  type IdentitasLaporan,
  type Pembanding,
} from '../../../../domain/kinerja/identitas/identitas-laporan';
import type { Pengaturan } from '../../../../domain/kinerja/pengaturan';
import { IconButton } from '../../../parts/Buttons';
import { ChoiceField, TextField } from '../../../parts/fields/Fields';
import { partOf } from '../../../parts/fields/part-of';
import { Section } from '../../../parts/Screen';
import { useTranslate } from '../../../state/use-pane';
import { FigureField, YearField } from '../../data/perjanjian/FigureField';
import { AddButton } from '../../data/perjanjian/Fold';
import { identitas as words } from '../identitas-messages';
import * as data from '../../data/data.module.css';
import * as controls from '../../../parts/controls.module.css';

interface Props {
  readonly draft: IdentitasLaporan;
  readonly pengaturan: Pengaturan;
  onChange(part: Partial<IdentitasLaporan>): void;
}

/** What others reached, each with its region, year and source. */
export function PembandingList({ draft, pengaturan, onChange }: Props) {
  const t = useTranslate();
  const { pembanding } = draft;
  const replace = (at: number, one: Pembanding) =>
    onChange({ pembanding: pembanding.map((other, index) => (index === at ? one : other)) });
  const first = pengaturan.indikator[0]?.id ?? '';
  return (
    <Section title={t(words.pembanding)}>
      {pembanding.map((one, at) => {
        const of = partOf(one, (part) => replace(at, { ...one, ...part }));
        return (
          <fieldset key={at} className={`${controls.set} ${data.lineForm}`} aria-label={t(words.pembandingKe(at + 1))}>
            <ChoiceField
              label={words.untuk}
              choices={pengaturan.indikator.map(({ id, nama }) => [id, nama] as const)}
              {...of('indikator')}
            />
            <div className={controls.pair}>
              <ChoiceField
                label={words.tingkat}
                choices={TINGKAT_PEMBANDING.map((level) => [level, level] as const)}
                {...of('tingkat')}
              />
              <TextField label={words.wilayah} {...of('wilayah')} />
            </div>
            <div className={controls.pair}>
              <YearField
                label={words.tahun}
                value={one.tahun ?? 0}
                onChange={(tahun) => replace(at, { ...one, tahun: tahun === 0 ? null : tahun })}
              />
              <FigureField label={words.nilai} {...of('nilai')} />
            </div>
            <TextField label={words.sumberPembanding} {...of('sumber')} />
            <IconButton
              small
              icon={<Delete20Regular />}
              label={t(words.hapusPembanding)}
              onClick={() => onChange({ pembanding: pembanding.filter((_, index) => index !== at) })}
            />
          </fieldset>
        );
      })}
      <AddButton
        label={words.tambahPembanding}
        onAdd={() =>
          onChange({
            pembanding: [
              ...pembanding,
              { indikator: first, tingkat: 'nasional', wilayah: '', tahun: null, nilai: '', sumber: '' },
            ],
          })
        }
      />
    </Section>
  );
}
