import { ArrowCircleLeft20Filled } from '@fluentui/react-icons/svg/arrow-circle-left';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint20Regular } from '@fluentui/react-icons/svg/circle-hint';
import { PlayCircle20Filled } from '@fluentui/react-icons/svg/play-circle';
import type { StatusLangkah } from '../../../domain/tracker/state';
import { useTeks } from '../../state/use-pane';
import { status as names } from './pesan';

/** Where a step stands: a shape of its own for each status, and its name for a screen reader. */
export function StatusIcon({ status }: { readonly status: StatusLangkah }) {
  const t = useTeks();
  const label = { role: 'img', 'aria-label': t(names[status]) };
  switch (status) {
    case 'selesai':
      return <CheckmarkCircle20Filled className="r-ok" {...label} />;
    case 'berjalan':
      return <PlayCircle20Filled className="r-brand" {...label} />;
    case 'dikembalikan':
      return <ArrowCircleLeft20Filled className="r-warn" {...label} />;
    case 'menunggu':
      return <CircleHint20Regular className="r-3" {...label} />;
  }
}
