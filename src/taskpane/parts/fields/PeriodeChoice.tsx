import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useId } from 'react';
import type { Periode } from '../../../domain/kinerja/periode';
import { usePane, useTranslate } from '../../state/use-pane';
import { namaPeriode, periode as label } from '../messages';
import * as ink from '../ink.module.css';
import * as controls from '../controls.module.css';
import { Choice } from './Choice';

interface Props<One extends Periode> {
  readonly value: One;
  readonly choices: readonly One[];
  readonly tahun: number;
}

/** Which part of the year a screen speaks of; what is chosen holds for all of them. */
export function PeriodeChoice<One extends Periode>({ value, choices, tahun }: Props<One>) {
  const pane = usePane();
  const t = useTranslate();
  const id = useId();
  return (
    <div className={controls.periode}>
      <CalendarLtr20Regular className={ink.brand} aria-hidden />
      <span id={id} className={ink.second}>
        {t(label)}
      </span>
      <Choice
        aria-labelledby={id}
        size="small"
        value={value}
        choices={choices.map((one) => [one, t(namaPeriode(one, tahun))] as const)}
        onChange={(one) => pane.choosePeriode(one)}
      />
    </div>
  );
}
