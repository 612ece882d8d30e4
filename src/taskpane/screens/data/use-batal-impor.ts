import { undoImport } from '../../../app/kinerja/impor';
import { imporDibatalkan } from '../../../app/kinerja/pesan';
import type { Ubahan } from '../../../domain/kinerja/impor/impor';
import { useAction } from '../../state/use-action';
import { useBerkas } from '../lkj/use-jejak';
import { impor as pesan } from './pesan';

/** Takes an import back as a whole and leaves that in the log; cells somebody changed since stay as they are. */
export function useBatalImpor(after: () => void): { readonly busy: boolean; start(ubahan: readonly Ubahan[]): void } {
  const recordIn = useBerkas()?.id;
  const undo = useAction(undoImport, pesan.membatalkan, {
    after,
    told: ({ kembali, dilewati }) => imporDibatalkan(kembali, dilewati),
  });
  return { busy: undo.busy, start: (ubahan) => void undo.start({ ubahan, recordIn }) };
}
