import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { lateHandIns, type LateHandIn } from '../../../domain/kinerja/hand-ins';
import { lateText } from '../../../domain/kinerja/hand-in-messages';
import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { Section } from '../../parts/Screen';
import { useTracker } from '../../state/tracker';
import { usePane, usePaneState, useTranslate } from '../../state/use-pane';
import * as messages from './messages';
import * as ink from '../../parts/ink.module.css';
import * as css from './data.module.css';

/** Who should have handed in by now, and how many working days ago. */
export function LateList({ pengaturan }: { readonly pengaturan: Pengaturan }) {
  const t = useTranslate();
  const { services } = usePane();
  const berkas = usePaneState((state) => state.berkas);
  const tracker = useTracker();
  if (!tracker) return null;
  const late = lateHandIns({ state: tracker.state, berkas }, pengaturan, tracker.workingTime, services.now().toISOString());
  if (late.length === 0) return null;
  return (
    <Section title={t(messages.terlambat)} aside={late.length}>
      <LateLines late={late.slice(0, SHOWN)} />
      {late.length > SHOWN && (
        <details>
          <summary className={ink.small}>{t(messages.terlambatLagi(late.length - SHOWN))}</summary>
          <LateLines late={late.slice(SHOWN)} />
        </details>
      )}
    </Section>
  );
}

/** So many are in sight; the rest unfolds. */
const SHOWN = 4;

function LateLines({ late }: { readonly late: readonly LateHandIn[] }) {
  const t = useTranslate();
  return (
    <ul>
      {late.map((one) => (
        <li key={`${one.periode} ${one.bidang.id}`} className={css.noteRow}>
          <Clock20Regular className={ink.warn} aria-hidden />
          <p className={ink.grow}>{t(lateText(one))}</p>
        </li>
      ))}
    </ul>
  );
}
