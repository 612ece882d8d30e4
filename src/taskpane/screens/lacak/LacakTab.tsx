import { BoxCheckmark32Regular } from '@fluentui/react-icons/svg/box-checkmark';
import { Suspense } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { LoadingScreen, EmptyScreen, Skeleton } from '../../parts/Screen';
import { useGo, usePane, usePaneState } from '../../state/use-pane';
import { useSop } from '../../state/sop';
import { isInLog, useTracker } from '../../state/tracker';
import { BerkasView } from './BerkasView';
import { useRowAct } from './use-row-act';
import * as messages from './messages';
import { piece } from '../../parts/piece';
import * as ink from '../../parts/ink.module.css';

const MyWork = piece(async () => (await import('./MyWork')).MyWork);
const AllBerkas = piece(async () => (await import('./AllBerkas')).AllBerkas);

/** The Berkas the person looks at step by step, what waits for them, or how all Berkas stand. */
export function LacakTab() {
  const pane = usePane();
  const tracker = useTracker(false, true);
  const chosen = usePaneState((state) => state.berkas);
  const pandangan = usePaneState((state) => state.pandangan);
  useRowAct(tracker);
  if (!tracker || (chosen !== undefined && !tracker.progress.has(chosen) && isInLog(pane, chosen))) return <LoadingScreen />;
  if (tracker.progress.size === 0) return <NoBerkas />;
  if (pandangan !== 'berkas') {
    return (
      <Suspense fallback={<Skeleton />}>
        {pandangan === 'saya' ? <MyWork tracker={tracker} /> : <AllBerkas tracker={tracker} />}
      </Suspense>
    );
  }
  const progress = (chosen === undefined ? undefined : tracker.progress.get(chosen)) ?? firstOf(tracker);
  return progress ? <BerkasView key={progress.berkas.id} tracker={tracker} progress={progress} /> : <NoBerkas />;
}

/** Until the person chooses: the newest one still running, else the newest. */
function firstOf({ progress }: TrackerView) {
  const all = [...progress.values()].toReversed();
  return all.find(({ berkas }) => berkas.status === 'berjalan') ?? all[0];
}

function NoBerkas() {
  const pane = usePane();
  const go = useGo();
  const reading = useSop();
  if (reading && !reading.chosen)
    return <EmptyScreen says={messages.kosongTanpaSop} action={messages.kosongTanpaSop.aksi} onAct={() => pane.openTab('sop')} />;
  return (
    <EmptyScreen
      icon={<BoxCheckmark32Regular className={ink.brand} aria-hidden />}
      says={messages.kosong}
      action={messages.mulaiBerkas}
      onAct={go('berkas-baru')}
    />
  );
}
