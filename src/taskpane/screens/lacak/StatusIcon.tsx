import { ArrowCircleLeft20Filled } from '@fluentui/react-icons/svg/arrow-circle-left';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint20Regular } from '@fluentui/react-icons/svg/circle-hint';
import { ClockAlarm20Filled } from '@fluentui/react-icons/svg/clock-alarm';
import { PlayCircle20Filled } from '@fluentui/react-icons/svg/play-circle';
import { STATUS_LANGKAH } from '../../../domain/tracker/messages';
import type { LangkahProgress } from '../../../domain/tracker/progress';
import { useTranslate } from '../../state/use-pane';
import * as ink from '../../parts/ink.module.css';

/** Where a step stands: a shape of its own for each status, and its name for a screen reader. */
export function StatusIcon({ status }: { readonly status: LangkahProgress['status'] }) {
  const t = useTranslate();
  const label = { 'aria-label': t(STATUS_LANGKAH[status]) };
  switch (status) {
    case 'selesai':
      return <CheckmarkCircle20Filled className={ink.ok} {...label} />;
    case 'berjalan':
      return <PlayCircle20Filled className={ink.brand} {...label} />;
    case 'dikembalikan':
      return <ArrowCircleLeft20Filled className={ink.warn} {...label} />;
    case 'terlambat':
      return <ClockAlarm20Filled className={ink.danger} {...label} />;
    case 'menunggu':
      return <CircleHint20Regular className={ink.third} {...label} />;
  }
}
