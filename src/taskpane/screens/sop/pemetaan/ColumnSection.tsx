import { area, columnLetters } from '../../../../domain/sheet/address';
import type { SopColumn, ColumnRole, Sop } from '../../../../domain/sop/sop';
import { Choice } from '../../../parts/fields/Choice';
import { CellLink, TextButton } from '../../../parts/Buttons';
import { Section } from '../../../parts/Screen';
import { useTranslate } from '../../../state/use-pane';
import * as messages from './messages';
import type { SheetSnapshot } from '../../../../domain/sheet/snapshot';
import { TextField } from '../../../parts/fields/Fields';
import * as ink from '../../../parts/ink.module.css';
import * as parts from '../../../parts/parts.module.css';
import * as css from './pemetaan.module.css';
import * as controls from '../../../parts/controls.module.css';

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
  const { seperan } = kolom;
  const pelaksana = sop.pelaksana
    .filter((one) => one.column === kolom.column)
    .map(({ nama }) => nama)
    .join(' / ');
  return (
    <li>
      <CellLink sheet={sop.sheet} at={area(kolom.at.row, kolom.column, 1, kolom.columns)} />
      <span className={ink.grow}>
        <span className={ink.cut} title={kolom.judul.join(' › ')}>
          {pelaksana || kolom.judul.at(-1) || t(messages.tanpaKepala)}
        </span>
        {kolom.ragu && <span className={`${ink.small} ${ink.warn}`}>{t(kolom.alasan ?? messages.ragu)}</span>}
        {seperan && (
          <TextButton
            size="small"
            says={messages.pakaiKolom(messages.peran[seperan])}
            aria-label={t(messages.pakaiKolomIni(columnLetters(kolom.column), messages.peran[seperan]))}
            onClick={() => onChange(seperan)}
          />
        )}
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

/** The most rows a header of an SOP table has. */
const MOST = 4;

interface Rows {
  readonly row: number;
  readonly rows: number;
}

interface HeaderSectionProps {
  readonly lembar: SheetSnapshot;
  readonly kepala: Rows;
  onChange(header: Rows): void;
}

/** In which rows of the sheet the table's header stands, with what those rows say. */
export function HeaderSection({ lembar, kepala, onChange }: HeaderSectionProps) {
  const t = useTranslate();
  const last = kepala.row + kepala.rows;
  const rows = Math.max(1, lembar.values.length);
  const within = (text: string): number => Math.min(rows, Math.max(1, Math.trunc(Number(text)) || 1));
  const said = lembar.values
    .slice(kepala.row, last)
    .flatMap((line) => line.map((value) => String(value).replace(/\s+/g, ' ').trim()).filter((value) => value !== ''));
  return (
    <Section title={t(messages.kepala)}>
      <div className={controls.pair}>
        <TextField
          label={messages.dariBaris}
          type="number"
          min={1}
          max={rows}
          value={String(kepala.row + 1)}
          onChange={(value) => onChange({ row: within(value) - 1, rows: kepala.rows })}
        />
        <TextField
          label={messages.sampaiBaris}
          type="number"
          min={kepala.row + 1}
          max={Math.min(rows, kepala.row + MOST)}
          value={String(last)}
          onChange={(value) => onChange({ row: kepala.row, rows: Math.min(MOST, Math.max(1, within(value) - kepala.row)) })}
        />
      </div>
      <p className={`${ink.quiet} ${css.kepalaIsi}`}>{said.length > 0 ? said.join(' · ') : t(messages.barisKosong)}</p>
    </Section>
  );
}
