import type { Undo } from '../../app/undo';
import { urungkan } from './messages';
import type { Pane } from './pane';
import type { NoticeAction } from './pane-state';
import { pieceOf } from './pieces';

const undoWrite = pieceOf(async () => (await import('../../app/undo-write')).undoWrite);

/** "Urungkan" beside what was told of a write: takes it back, or says which cells somebody changed since. */
export function undoAction(pane: Pane, undo: Undo): NoticeAction {
  const action: NoticeAction = {
    label: urungkan.aksi,
    run: () => {
      void (async () => {
        pane.store.set({ notice: undefined });
        const result = await pane.ask(undoWrite, undo, { label: urungkan.mengurungkan, writes: true });
        if (!result) return;
        if (result.ok) pane.tell(urungkan.selesai);
        // What stood in the way may be put right, and then it works.
        else pane.tell(result.refusal.message, 'warn', action);
      })();
    },
  };
  return action;
}
