import { WorkbookError } from '../../app/workbook';
import type { Text } from '../../domain/text';
import type { Services } from '../services';
import { memuatLayar } from './messages';
import type { PaneState, Trouble } from './pane-state';
import { PieceMissing } from './pieces';
import type { Store } from './store';

/** What an error of the host, or a flaw of Runut's own, is to the person. */
export function troubleOf(error: unknown, label: Text, writes: boolean): Trouble {
  if (error instanceof WorkbookError) return { kind: error.kind, during: error.during, label, detail: error.message };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'bug', during: writes ? 'write' : 'read', label, detail };
}

/** Whether only one screen is concerned, so that the person may go elsewhere. */
export const isOfScreen = (trouble: Trouble | undefined): boolean =>
  trouble?.kind === 'screen' || trouble?.kind === 'piece' || trouble?.kind === 'newer-pane';

/** A screen could not be shown: it could not be fetched, because the server holds a newer pane perhaps, or it threw. */
export function tellFailure(store: Store<PaneState>, { deployment }: Pick<Services, 'deployment'>, error: Error): void {
  const missing = error instanceof PieceMissing;
  store.set({ trouble: { ...troubleOf(error, memuatLayar, false), kind: missing ? 'piece' : 'screen' } });
  if (!missing) return;
  void (async () => {
    if (!(await deployment?.isNewer())) return;
    store.set(({ trouble }) => (trouble?.kind === 'piece' ? { trouble: { ...trouble, kind: 'newer-pane' } } : {}));
  })();
}
