import { undoImport } from '../../../app/kinerja/impor';
import type { Ubahan } from '../../../domain/kinerja/impor/impor';
import { useAction } from '../../state/use-action';
import { usePane } from '../../state/use-pane';
import { useRecordData } from '../lkj/use-record';
import { impor as pesan } from './pesan';

/** Takes an import back as a whole and leaves that in the log; cells somebody changed since stay as they are. */
export function useBatalImpor(): { readonly busy: boolean; start(ubahan: readonly Ubahan[]): Promise<boolean> } {
  const pane = usePane();
  const undo = useAction(undoImport, pesan.membatalkan);
  const record = useRecordData();
  const start = async (ubahan: readonly Ubahan[]) => {
    const outcome = await undo.start({ ubahan });
    if (!outcome) return false;
    const told = pesan.dibatalkan(outcome.kembali, outcome.dilewati);
    await record('impor-dibatalkan', { ringkasan: told.id });
    pane.tell(told);
    return true;
  };
  return { busy: undo.busy, start };
}
