import type { Pengaturan } from '../../../domain/kinerja/pengaturan';
import type { JejakLkj } from '../../../domain/lkj/lkj';
import type { Berkas } from '../../../domain/tracker/state';
import { usePaneState } from '../../state/use-pane';
import { useTracker } from '../../state/tracker';
import { jejakOf } from '../../../app/lkj/jejak';

/** The Berkas the person looks at; null where there is none, undefined until read. */
export function useBerkas(): Berkas | null | undefined {
  const tracker = useTracker();
  const chosen = usePaneState((state) => state.berkas);
  if (!tracker) return undefined;
  return (chosen === undefined ? undefined : tracker.state.berkas.get(chosen)) ?? null;
}

/** What the log proves about the report; null while no Berkas runs, undefined until read. */
export function useJejak(pengaturan: Pengaturan | null | undefined): JejakLkj | null | undefined {
  const tracker = useTracker();
  const berkas = useBerkas();
  if (!tracker || berkas === undefined || !pengaturan) return undefined;
  return berkas ? jejakOf(tracker, berkas, pengaturan) : null;
}
