import { useState } from 'react';
import { clockQuestion } from '../../domain/tracker/log/clock';
import { Drawer } from '../parts/Drawer';
import { usePane, usePaneState, useTranslate } from '../state/use-pane';
import { jam } from './messages';

/** Asks whether this computer's clock is right before an act is logged by it; what the person was doing stays as it is behind it. */
export function ClockDrawer() {
  const pane = usePane();
  const t = useTranslate();
  const doubt = usePaneState((state) => state.clockDoubt);
  // What is asked stays readable while the drawer closes.
  const [last, setLast] = useState(doubt);
  if (doubt && doubt !== last) setLast(doubt);
  if (!last) return null;
  return (
    <Drawer
      open={doubt !== undefined}
      title={jam.judul}
      submit={jam.benar}
      draft={null}
      onSubmit={() => pane.answerClock(true)}
      onClose={() => pane.answerClock(false)}
    >
      <p>{t(clockQuestion(last))}</p>
      <p>{t(jam.saran)}</p>
    </Drawer>
  );
}
