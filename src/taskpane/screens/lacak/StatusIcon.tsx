import { ArrowCircleLeft20Filled } from '@fluentui/react-icons/svg/arrow-circle-left';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint20Regular } from '@fluentui/react-icons/svg/circle-hint';
import { ClockAlarm20Filled } from '@fluentui/react-icons/svg/clock-alarm';
import { PlayCircle20Filled } from '@fluentui/react-icons/svg/play-circle';
import { STATUS_LANGKAH } from '../../../domain/tracker/messages';
import type { LangkahProgress } from '../../../domain/tracker/progress';
import { useTranslate } from '../../state/use-pane';
import * as ink from '../../parts/ink.module.css';

const ICONS = {
  selesai: [CheckmarkCircle20Filled, ink.ok],
  berjalan: [PlayCircle20Filled, ink.brand],
  dikembalikan: [ArrowCircleLeft20Filled, ink.warn],
  terlambat: [ClockAlarm20Filled, ink.danger],
  menunggu: [CircleHint20Regular, ink.third],
} as const;

/** Where a step stands: a shape of its own for each status, and its name for a screen reader. */
export function StatusIcon({ status }: { readonly status: LangkahProgress['status'] }) {
  const t = useTranslate();
  const [Icon, tone] = ICONS[status];
  return <Icon className={tone} aria-label={t(STATUS_LANGKAH[status])} />;
}
