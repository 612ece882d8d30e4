import { useEffect } from 'react';
import { piece } from '../../parts/piece';
import { LoadingScreen } from '../../parts/Screen';
import { useSop } from '../../state/sop';
import { usePane } from '../../state/use-pane';
import { FirstRun } from '../first-run/FirstRun';
import { useDroppedSop } from './berkas/use-dropped-sop';

const SopView = piece(async () => (await import(/* webpackChunkName: 'sop' */ './SopView')).SopView);

/** The SOP of the workbook with what a check found, or how to begin with one. */
export function SopTab() {
  useDroppedSop();
  const pane = usePane();
  const reading = useSop();
  useEffect(() => {
    if (reading) pane.store.set({ looked: reading.blank ? 'blank' : 'filled' });
  }, [pane, reading]);
  if (!reading) return <LoadingScreen />;
  const { chosen, offered } = reading;
  return chosen && !offered ? <SopView terpilih={chosen} /> : <FirstRun terbaca={reading} />;
}
