import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import { yearOfBerkas } from '../../../domain/kinerja/periode-words';
import type { Periode } from '../../../domain/kinerja/periode';
import type { LogProof } from '../../../domain/lkj/lkj';
import type { Berkas } from '../../../domain/tracker/state';
import { usePaneState } from '../../state/use-pane';
import { usePengaturan } from '../data/use-data';
import { useTracker } from '../../state/tracker';
import { logProofOf } from '../../../app/lkj/log-proof';

/**
 * The Berkas the person looks at; null where there is none, undefined until read. Where the workbook holds several years, one of another
 * year tells nothing of the year shown.
 */
export function useBerkas(): Berkas | null | undefined {
  const tracker = useTracker();
  const chosen = usePaneState((state) => state.berkas);
  const settings = usePengaturan();
  if (!tracker) return undefined;
  const berkas = tracker.state.berkas.get(chosen ?? '') ?? null;
  const shown = settings && settings.tahunAda.length > 1 ? settings.pengaturan?.tahun : undefined;
  return berkas && shown !== undefined && (yearOfBerkas(berkas) ?? shown) !== shown ? null : berkas;
}

/** What the log proves about the report; null while no Berkas runs, undefined until read. */
export function useLogProof(pengaturan: Pengaturan | null | undefined, periode: Periode): LogProof | null | undefined {
  const tracker = useTracker();
  const berkas = useBerkas();
  if (!tracker || berkas === undefined || !pengaturan) return undefined;
  return berkas ? logProofOf(tracker, berkas, pengaturan, periode) : null;
}
