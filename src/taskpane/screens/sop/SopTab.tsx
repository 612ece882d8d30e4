import { LoadingScreen } from '../../parts/Screen';
import { useSop } from '../../state/sop';
import { FirstRun } from '../first-run/FirstRun';
import { SopView } from './SopView';
import { useDroppedSop } from './berkas/use-dropped-sop';

/** The SOP of the workbook with what a check found, or how to begin with one. */
export function SopTab() {
  useDroppedSop();
  const reading = useSop();
  if (!reading) return <LoadingScreen />;
  const { chosen, offered } = reading;
  return chosen && !offered ? <SopView terpilih={chosen} /> : <FirstRun terbaca={reading} />;
}
