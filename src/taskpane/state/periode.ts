import type { Periode } from '../../domain/kinerja/periode';
import { periodeOfBerkas } from '../../domain/kinerja/periode-words';
import { useTracker } from './tracker';
import { usePaneState } from './use-pane';

/** The period that Data and LKj speak of: the one chosen, else that of the Berkas the person looks at, else the year. */
export function usePeriode(tahun: number | undefined): Periode {
  const chosen = usePaneState((state) => state.periode);
  const id = usePaneState((state) => state.berkas);
  const berkas = useTracker()?.state.berkas.get(id ?? '');
  return chosen ?? periodeOfBerkas(berkas, tahun);
}
