import { area, columnLetters } from '../../../../domain/sheet/address';
import type { SopColumn, ColumnRole, Sop } from '../../../../domain/sop/sop';
import { Choice } from '../../../parts/fields/Choice';
import { CellLink } from '../../../parts/Buttons';
import { Section } from '../../../parts/Screen';
import { useTranslate } from '../../../state/use-pane';
import * as messages from './messages';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from './pemetaan.module.css';

const ROLES: readonly ColumnRole[] = ['no', 'uraian', 'pelaksana', 'kelengkapan', 'waktu', 'output', 'keterangan', 'lain'];

interface Props {
  readonly sop: Sop;
  /** What the person chose just now, by column. */
  readonly changed: ReadonlyMap<number, ColumnRole>;
  onChange(column: number, peran: ColumnRole): void;
}

/** What each column of the table holds. */
export function ColumnSection({ sop, changed, onChange }: Props) {
  const t = useTranslate();
  return (
    <Section title={t(messages.kolom)}>
      <ul className={`${parts.lined} ${css.peta}`}>
        {sop.kolom.map((column) => (
          <ColumnRow
            key={column.column}
            sop={sop}
            kolom={column}
            peran={changed.get(column.column) ?? column.peran}
            onChange={(peran) => onChange(column.column, peran)}
          />
        ))}
      </ul>
    </Section>
  );
}

interface RowProps {
  readonly sop: Sop;
  readonly kolom: SopColumn;
  readonly peran: ColumnRole;
  onChange(peran: ColumnRole): void;
}

function ColumnRow({ sop, kolom, peran, onChange }: RowProps) {
  const t = useTranslate();
  const pelaksana = sop.pelaksana.find((one) => one.column === kolom.column)?.nama;
  return (
    <li>
      <CellLink sheet={sop.sheet} at={area(kolom.at.row, kolom.column, 1, kolom.columns)} />
      <span className={ink.grow}>
        <span className={ink.cut} title={kolom.judul.join(' › ')}>
          {pelaksana ?? (kolom.judul.at(-1) || t(messages.tanpaKepala))}
        </span>
        {kolom.ragu && <span className={`${ink.small} ${ink.warn}`}>{t(kolom.alasan ?? messages.ragu)}</span>}
      </span>
      <Choice
        size="small"
        aria-label={t(messages.kolomKe(columnLetters(kolom.column)))}
        value={peran}
        choices={ROLES.map((one) => [one, t(messages.peran[one])] as const)}
        onChange={onChange}
      />
    </li>
  );
}
