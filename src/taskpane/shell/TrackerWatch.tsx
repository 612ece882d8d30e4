import { useEffect } from 'react';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { yearOfBerkas } from '../../domain/kinerja/periode-words';
import type { TrackerEvent } from '../../domain/tracker/event';
import { trackerRefusalText } from '../../domain/tracker/messages';
import { TextButton } from '../parts/Buttons';
import { useAction } from '../state/use-action';
import type { TrackerView } from '../../app/tracker/open-tracker';
import type { Pane } from '../state/pane';
import { readBehind } from '../state/read-behind';
import { isInLog, tracker as log, useTracker } from '../state/tracker';
import { useSeenLog } from '../state/seen-log';
import { useGo, usePane, usePaneState, useTranslate } from '../state/use-pane';
import { hilangDariLog, pernahDilihat } from './messages';
import * as ink from '../parts/ink.module.css';
import * as parts from '../parts/parts.module.css';

/** Keeps the head and the tabs in step with the tracker: which Berkas there are, and how much waits for this person. Says only what was taken out of the log. */
export function TrackerWatch() {
  const pane = usePane();
  const tracker = useTracker(true, true);
  const chosen = usePaneState((state) => state.berkas);
  useEffect(() => {
    if (!tracker) return;
    const all = [...tracker.progress.values()].map(({ berkas }) => berkas);
    const berkasList = all
      .map((one) => ({ id: one.id, nama: one.nama, tahun: yearOfBerkas(one), selesai: one.status !== 'berjalan' }))
      .toSorted((a, b) => Number(a.selesai) - Number(b.selesai));
    const jabatan = [...new Set(all.flatMap(({ sop }) => sop.pelaksana.map(({ nama }) => nama)))];
    const known = all.some(({ id }) => id === chosen) || isInLog(pane, chosen);
    const first = all.toReversed().find(({ status }) => status === 'berjalan') ?? all.at(-1);
    pane.store.set({ berkasList, jabatan, ...(!known && first && { berkas: first.id }) });
    openMyTurn(pane, tracker);
    pane.setWaiting('lacak', tracker.pekerjaan.length);
  }, [pane, tracker, chosen]);
  const glimpse = tracker?.sementara === true;
  const trouble = usePaneState((state) => state.trouble !== undefined);
  useEffect(() => {
    if (glimpse && !trouble) void readBehind(pane);
  }, [pane, glimpse, trouble]);
  const seen = useSeenLog(tracker);
  if (!tracker) return null;
  // What went while the pane was open can be put back from here; of earlier days only that it went is known.
  if (tracker.takenBack.length > 0) return <TakenBack events={tracker.takenBack} />;
  return seen.missing.length > 0 ? <SeenBefore seen={seen} /> : null;
}

/** This computer saw records of this log that it no longer holds. */
function SeenBefore({ seen }: { readonly seen: ReturnType<typeof useSeenLog> }) {
  const t = useTranslate();
  const go = useGo();
  return (
    <div role="alert" className={parts.kabar} data-warn>
      <Warning20Filled className={ink.warn} aria-hidden />
      <div className={ink.grow}>
        {seen.missing.slice(0, 2).map((one) => (
          <p key={one.id}>{t(one)}</p>
        ))}
        <p>{t(pernahDilihat.saran)}</p>
        <TextButton size="small" says={pernahDilihat.periksa} onClick={go('riwayat')} />
        <TextButton size="small" says={pernahDilihat.lupakan} onClick={seen.forget} />
      </div>
    </div>
  );
}

/** Shows the person what waits for them, the first time the log is read, unless they have gone somewhere already. */
function openMyTurn(pane: Pane, { pekerjaan }: TrackerView): void {
  const { wentOn, berkas } = pane.store.get();
  const free = pekerjaan.filter(({ menungguBerkas }) => menungguBerkas === undefined);
  const turn = free.find((one) => one.berkas.id === berkas) ?? free[0];
  if (wentOn) return;
  pane.store.set({ wentOn: true, ...(turn && { tab: 'lacak', berkas: turn.berkas.id, langkah: turn.langkah.index }) });
}

/** Records that were here a moment ago are gone: Ctrl+Z took them back, or somebody deleted them. */
function TakenBack({ events }: { readonly events: readonly TrackerEvent[] }) {
  const t = useTranslate();
  const back = useAction(log.putBack, hilangDariLog.memulihkan, {
    refused: trackerRefusalText,
    told: ({ saved, jumlah }) => (saved === 'tersimpan' ? hilangDariLog.dipulihkan(jumlah) : { warn: hilangDariLog.belum }),
  });
  return (
    <div role="alert" className={parts.kabar} data-warn>
      <Warning20Filled className={ink.warn} aria-hidden />
      <div className={ink.grow}>
        <p>{t(hilangDariLog.isi(events.length))}</p>
        <TextButton size="small" disabled={back.busy} says={hilangDariLog.aksi} onClick={() => void back.start(null)} />
      </div>
    </div>
  );
}
