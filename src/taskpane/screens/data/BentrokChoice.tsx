import { Radio, RadioGroup } from '@fluentui/react-components';
import { formatIsian } from '../../../domain/kantor/angka';
import type { AsalSel } from '../../../domain/kinerja/impor/asal';
import type { Bentrok, Calon } from '../../../domain/kinerja/impor/impor';
import { a1 } from '../../../domain/sheet/address';
import type { WaktuKerja } from '../../../domain/kantor/kalender/hitung';
import { formatMoment } from '../../bahasa/format';
import { CellLink } from '../../parts/CellLink';
import { usePaneState, useTeks } from '../../state/use-pane';
import { dariBerkas, impor as pesan } from './pesan';
import * as ink from '../../parts/ink.module.css';
import * as css from './data.module.css';

interface Props {
  readonly bentrok: Bentrok;
  readonly chosen: string | undefined;
  /** Where imported cells of this workbook came from, by their address. */
  readonly asal: ReadonlyMap<string, AsalSel>;
  readonly kerja: WaktuKerja | undefined;
  onChoose(dari: string): void;
}

/** Two values for one cell, side by side, each with where it is from; one of them is chosen. */
export function BentrokChoice({ bentrok, chosen, asal, kerja, onChoose }: Props) {
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  const { sheet, area } = bentrok.at;
  const known = asal.get(`${sheet}!${a1(area)}`);
  const origin = ({ dari, nilai }: Calon): string => {
    if (dari !== 'sini') return dari;
    if (!known || known.nilai !== nilai || !kerja) return t(pesan.diSini);
    return t(dariBerkas(known.dari, formatMoment(known.pada, kerja, language)));
  };
  return (
    <div className={css.bentrok}>
      <p>
        <b>{bentrok.apa}</b> {bentrok.isian} <CellLink sheet={sheet} at={area} />
      </p>
      <RadioGroup
        aria-label={`${bentrok.apa}, ${bentrok.isian}`}
        value={chosen ?? ''}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {bentrok.calon.map((one) => (
          <Radio
            key={one.dari}
            className={css.calon}
            value={one.dari}
            label={
              <span className={css.calonL}>
                <b>{one.nilai === '' ? '–' : formatIsian(one.nilai)}</b>
                <span className={`${ink.cut} ${ink.quiet}`}>
                  {one.dari === 'sini' && <span className={ink.hidden}>{t(pesan.diSini)}: </span>}
                  {origin(one)}
                </span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </div>
  );
}
