import { ok } from '../../domain/result';
import type { Errand } from '../../app/use-case';
import type { SelectedRow } from '../../app/workbook';
import { membacaBaris } from './messages';
import type { Pane } from './pane';
import type { RowAct } from './pane-state';

/** People move through cells with the arrow keys; the pane follows once they pause, in milliseconds. */
const PAUSE = 150;

/** Keeps in the pane's state where the person stands on the sheet; it reads nothing. The returned function ends it. */
export async function followSelection(pane: Pane): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const end = await pane.services.selection?.follow((selectedRow) => {
      clearTimeout(timer);
      timer = setTimeout(() => pane.store.set({ selectedRow }), PAUSE);
    });
    return async () => {
      clearTimeout(timer);
      await end?.();
    };
  } catch {
    // A host that does not tell leaves the pane as it is: steps are chosen in the pane.
    return () => Promise.resolve();
  }
}

/** Begins an act for the kegiatan in the selected row: the Lacak tab carries it out as soon as it knows the tracker. */
export async function askOnRow(pane: Pane, act: RowAct): Promise<void> {
  const { selection } = pane.services;
  pane.openTab('lacak');
  if (!selection) return;
  const ask: Errand<null, SelectedRow, never> = async () => ok(await selection.now());
  const at = await pane.ask(ask, null, { label: membacaBaris });
  if (at?.ok) pane.store.set({ rowAct: { act, at: at.value }, selectedRow: at.value });
}
