import { useEffect } from 'react';
import { useTracker } from '../state/tracker';
import { usePane, usePaneState } from '../state/use-pane';

/** Keeps the head and the tabs in step with the tracker: which Berkas there are, and how much waits for this person. Shows nothing. */
export function TrackerWatch() {
  const pane = usePane();
  const tracker = useTracker(true);
  const chosen = usePaneState((state) => state.berkas);
  useEffect(() => {
    if (!tracker) return;
    const all = [...tracker.progress.values()].map(({ berkas }) => berkas);
    const berkasList = all
      .map(({ id, nama, status }) => ({ id, nama, selesai: status !== 'berjalan' }))
      .toSorted((a, b) => Number(a.selesai) - Number(b.selesai));
    const jabatan = [...new Set(all.flatMap(({ sop }) => sop.pelaksana.map(({ nama }) => nama)))];
    const known = all.some(({ id }) => id === chosen);
    const first = all.toReversed().find(({ status }) => status === 'berjalan') ?? all.at(-1);
    pane.store.set({ berkasList, jabatan, ...(!known && first && { berkas: first.id }) });
    pane.setWaiting('lacak', tracker.pekerjaan.length);
  }, [pane, tracker, chosen]);
  return null;
}
