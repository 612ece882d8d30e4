import { CalendarMultiple20Regular } from '@fluentui/react-icons/svg/calendar-multiple';
import { useId } from 'react';
import { usePane, useTranslate } from '../../state/use-pane';
import { tahunKerja } from '../messages';
import * as ink from '../ink.module.css';
import * as controls from '../controls.module.css';
import { Choice } from './Choice';

interface Props {
  readonly tahun: number;
  /** The years the workbook holds; with one there is nothing to choose. */
  readonly held: readonly number[];
}

/** Which year of the workbook a person works on: Data, Perjanjian Kinerja, Identitas and LKj all speak of it. */
export function YearChoice({ tahun, held }: Props) {
  const pane = usePane();
  const t = useTranslate();
  const id = useId();
  if (held.length < 2) return null;
  return (
    <div className={controls.periode}>
      <CalendarMultiple20Regular className={ink.brand} aria-hidden />
      <span id={id} className={ink.second}>
        {t(tahunKerja)}
      </span>
      <Choice
        aria-labelledby={id}
        size="small"
        value={String(tahun)}
        choices={held.map((one) => [String(one), String(one)] as const)}
        onChange={(one) => pane.chooseYear(Number(one))}
      />
    </div>
  );
}
