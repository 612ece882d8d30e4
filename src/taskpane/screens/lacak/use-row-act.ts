import { useEffect, useEffectEvent } from 'react';
import type { TrackerView } from '../../../app/tracker/open-tracker';
import { stampOf } from '../../state/stamp';
import { usePane, usePaneState } from '../../state/use-pane';
import { stepOfBerkasAt, stepOnRow, whyNot } from './row-act';
import { baris } from './row-messages';

/** Leads an act asked for on the ribbon to the step of the selected row, or says why it cannot be done. */
export function useRowAct(tracker: TrackerView | undefined): void {
  const pane = usePane();
  const rowAct = usePaneState((state) => state.rowAct);
  const lead = useEffectEvent((known: TrackerView) => {
    const { rowAct: asked, saya, berkas } = pane.store.get();
    if (!asked || asked.on) return;
    const on = stepOnRow(known, asked.at, berkas);
    const none = known.progress.size === 0 ? baris.belumAdaBerkas : baris.bukanKegiatan;
    const why = on ? whyNot(known, on, asked.act, stampOf(pane.services, saya)) : none;
    if (on) pane.chooseBerkas(on.berkas, on.langkah);
    pane.store.set({ rowAct: on && !why ? { ...asked, on } : undefined });
    if (why) pane.tell(why, 'warn');
  });
  useEffect(() => {
    if (tracker && rowAct) lead(tracker);
  }, [tracker, rowAct]);
}

/** Shows the step of the row that is selected on the Berkas's sheet; gives it as long as that row is selected. */
export function useSelectedStep(tracker: TrackerView, berkas: string): number | undefined {
  const pane = usePane();
  const selected = usePaneState((state) => state.selectedRow);
  const langkah = selected && stepOfBerkasAt(tracker, berkas, selected);
  useEffect(() => {
    if (langkah !== undefined) pane.store.set({ langkah });
  }, [pane, langkah]);
  return langkah;
}
