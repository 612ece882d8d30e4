import { Select } from '@fluentui/react-components';
import { area, columnLetters } from '../../../../domain/sheet/address';
import type { Kolom, Peran, Sop } from '../../../../domain/sop/sop';
import { CellLink } from '../../../parts/CellLink';
import { Section } from '../../../parts/Section';
import { useTeks } from '../../../state/use-pane';
import * as pesan from './pesan';
import * as ink from '../../../parts/ink.module.css';
import * as css from './pemetaan.module.css';

const PERAN: readonly Peran[] = ['no', 'uraian', 'pelaksana', 'kelengkapan', 'waktu', 'output', 'keterangan', 'lain'];

interface Props {
  readonly sop: Sop;
  /** What the person chose just now, by column. */
  readonly changed: ReadonlyMap<number, Peran>;
  onChange(column: number, peran: Peran): void;
}

/** What each column of the table holds. */
export function KolomSection({ sop, changed, onChange }: Props) {
  const t = useTeks();
  return (
    <Section title={t(pesan.kolom)}>
      <ul className={css.peta}>
        {sop.kolom.map((kolom) => (
          <KolomRow
            key={kolom.column}
            sop={sop}
            kolom={kolom}
            peran={changed.get(kolom.column) ?? kolom.peran}
            onChange={(peran) => {
              onChange(kolom.column, peran);
            }}
          />
        ))}
      </ul>
    </Section>
  );
}

interface RowProps {
  readonly sop: Sop;
  readonly kolom: Kolom;
  readonly peran: Peran;
  onChange(peran: Peran): void;
}

function KolomRow({ sop, kolom, peran, onChange }: RowProps) {
  const t = useTeks();
  const letters = columnLetters(kolom.column);
  const pelaksana = sop.pelaksana.find((one) => one.column === kolom.column)?.nama;
  return (
    <li>
      <CellLink sheet={sop.sheet} at={area(kolom.at.row, kolom.column, 1, kolom.columns)} />
      <span className={ink.grow}>
        <span className={ink.cut} title={kolom.judul.join(' › ')}>
          {pelaksana ?? (kolom.judul.at(-1) || t(pesan.tanpaKepala))}
        </span>
        {kolom.ragu && <span className={`${ink.small} ${ink.warn}`}>{t(kolom.alasan ?? pesan.ragu)}</span>}
      </span>
      <Select
        size="small"
        aria-label={t(pesan.kolomKe(letters))}
        value={peran}
        onChange={(_, data) => {
          onChange(PERAN.find((one) => one === data.value) ?? 'lain');
        }}
      >
        {PERAN.map((one) => (
          <option key={one} value={one}>
            {t(pesan.peran[one])}
          </option>
        ))}
      </Select>
    </li>
  );
}
