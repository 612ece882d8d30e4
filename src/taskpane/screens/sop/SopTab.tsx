import { LoadingScreen } from '../../parts/LoadingScreen';
import { useSop } from '../../state/sop';
import { Awal } from '../awal/Awal';
import { SopView } from './SopView';

/** The SOP of the workbook with what a check found, or how to begin with one. */
export function SopTab() {
  const terbaca = useSop();
  if (!terbaca) return <LoadingScreen />;
  const { terpilih, ditawarkan } = terbaca;
  return terpilih && !ditawarkan ? <SopView terpilih={terpilih} /> : <Awal terbaca={terbaca} />;
}
