import type { SheetSnapshot } from '../../../../domain/sheet/snapshot';
import { Section } from '../../../parts/Screen';
import { TextField } from '../../../parts/fields/Fields';
import { useTranslate } from '../../../state/use-pane';
import * as messages from './messages';
import * as controls from '../../../parts/controls.module.css';
import * as ink from '../../../parts/ink.module.css';
import * as css from './pemetaan.module.css';

/** The most rows a header of an SOP table has. */
const MOST = 4;

interface Rows {
  readonly row: number;
  readonly rows: number;
}

interface Props {
  readonly lembar: SheetSnapshot;
  readonly kepala: Rows;
  onChange(header: Rows): void;
}

/** In which rows of the sheet the table's header stands, with what those rows say. */
export function HeaderSection({ lembar, kepala, onChange }: Props) {
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
