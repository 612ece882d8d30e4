import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import type { Periode } from '../../../domain/kinerja/periode';
import type { LogProof } from '../../../domain/lkj/lkj';
import type { Berkas } from '../../../domain/tracker/state';
import { usePaneState } from '../../state/use-pane';
import { useTracker } from '../../state/tracker';
import { logProofOf } from '../../../app/lkj/log-proof';

/** The Berkas the person looks at; null where there is none, undefined until read. */
export function useBerkas(): Berkas | null | undefined {
  const tracker = useTracker();
  const chosen = usePaneState((state) => state.berkas);
  if (!tracker) return undefined;
  return (chosen === undefined ? undefined : tracker.state.berkas.get(chosen)) ?? null;
}

/** What the log proves about the report; null while no Berkas runs, undefined until read. */
export function useLogProof(pengaturan: Pengaturan | null | undefined, periode: Periode): LogProof | null | undefined {
  const tracker = useTracker();
  const berkas = useBerkas();
  if (!tracker || berkas === undefined || !pengaturan) return undefined;
  return berkas ? logProofOf(tracker, berkas, pengaturan, periode) : null;
}
