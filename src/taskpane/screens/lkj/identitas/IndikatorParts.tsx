import { Checkbox } from '@fluentui/react-components';
import type { IdentitasLaporan } from '../../../../domain/kinerja/identitas/identitas-laporan';
import { explanationsOf } from '../../../../domain/kinerja/identitas/write-identitas';
import type { Pengaturan } from '../../../../domain/kinerja/pengaturan';
import { TextField } from '../../../parts/fields/Fields';
import { partOf } from '../../../parts/fields/part-of';
import { Section } from '../../../parts/Screen';
import { useTranslate } from '../../../state/use-pane';
import { Fold } from '../../data/perjanjian/Fold';
import { identitas as words } from '../identitas-messages';
import * as controls from '../../../parts/controls.module.css';

interface Props {
  readonly draft: IdentitasLaporan;
  readonly pengaturan: Pengaturan;
  onChange(part: Partial<IdentitasLaporan>): void;
}

/** For every indikator: whether it is a main one, what it means, where its data come from. */
export function IndikatorParts({ draft, pengaturan, onChange }: Props) {
  const t = useTranslate();
  const all = explanationsOf(draft, pengaturan);
  return (
    <Section title={t(words.indikator)}>
      {all.map((one) => {
        const change = (part: Partial<(typeof all)[number]>) =>
          onChange({ indikator: all.map((other) => (other.indikator === one.indikator ? { ...one, ...part } : other)) });
        const of = partOf(one, change);
        const name = pengaturan.indikator.find(({ id }) => id === one.indikator)?.nama ?? one.indikator;
        return (
          <Fold key={one.indikator} title={name} {...(one.iku && { aside: 'IKU' })}>
            <>
              <Checkbox
                className={controls.tick}
                label={t(words.iku)}
                checked={one.iku}
                onChange={(_, { checked }) => change({ iku: checked === true })}
              />
              <TextField label={words.definisi} rows={2} {...of('definisi')} />
              <TextField label={words.sumber} {...of('sumber')} />
            </>
          </Fold>
        );
      })}
    </Section>
  );
}
