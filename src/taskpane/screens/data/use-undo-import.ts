import { undoImport } from '../../../app/kinerja/import-files';
import { imporDibatalkan } from '../../../app/kinerja/messages';
import type { CellChange } from '../../../domain/kinerja/import/import';
import { useAction } from '../../state/use-action';
import { useBerkas } from '../lkj/use-log-proof';
import { impor as pesan } from './messages';

/** Takes an import back as a whole and leaves that in the log; cells somebody changed since stay as they are. */
export function useUndoImport(after: () => void): { readonly busy: boolean; start(ubahan: readonly CellChange[]): void } {
  const recordIn = useBerkas()?.id;
  const undo = useAction(undoImport, pesan.membatalkan, {
    after,
    told: ({ kembali, dilewati }) => imporDibatalkan(kembali, dilewati),
  });
  return { busy: undo.busy, start: (ubahan) => void undo.start({ ubahan, recordIn }) };
}
