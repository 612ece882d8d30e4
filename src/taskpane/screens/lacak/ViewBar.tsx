import { Button } from '@fluentui/react-components';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import type { LacakView } from '../../state/pane-state';
import { usePane, usePaneState, useTranslate } from '../../state/use-pane';
import { pandangan as pesan } from './messages';
import * as controls from '../../parts/controls.module.css';
import * as css from './lacak.module.css';

const CHOICES: readonly LacakView[] = ['berkas', 'saya', 'semua'];

/** What the Lacak tab shows: this Berkas, what waits for me over all, how all stand. */
export function ViewBar({ tracker }: { readonly tracker: TrackerView }) {
  const pane = usePane();
  const t = useTranslate();
  const chosen = usePaneState((state) => state.pandangan);
  const waiting = tracker.pekerjaan.length;
  return (
    <fieldset className={`${controls.set} ${controls.bar} ${css.pandangan}`} aria-label={t(pesan.judul)}>
      {CHOICES.map((one) => (
        <Button key={one} appearance="subtle" aria-pressed={one === chosen} onClick={() => pane.store.set({ pandangan: one })}>
          {t(pesan[one])}
          {one === 'saya' && waiting > 0 && <span className={controls.count}>{waiting}</span>}
        </Button>
      ))}
    </fieldset>
  );
}
