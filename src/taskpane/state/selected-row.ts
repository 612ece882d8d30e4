import { ok } from '../../domain/result';
import type { Errand } from '../../app/use-case';
import type { SelectedRow } from '../../app/workbook';
import { following } from './following';
import { membacaBaris } from './messages';
import type { Pane } from './pane';
import type { RowAct } from './pane-state';

/** People move through cells with the arrow keys; the pane follows once they pause, in milliseconds. */
const PAUSE = 150;

/** Keeps in the pane's state where the person stands on the sheet; it reads nothing. The returned function ends it. */
export const followSelection = (pane: Pane): Promise<() => Promise<void>> =>
  following(PAUSE, (later) => pane.services.selection?.follow((selectedRow) => later(() => pane.store.set({ selectedRow }))));

/** Begins an act for the kegiatan in the selected row: the Lacak tab carries it out as soon as it knows the tracker. */
export async function askOnRow(pane: Pane, act: RowAct): Promise<void> {
  const { selection } = pane.services;
  pane.openTab('lacak');
  if (!selection) return;
  const ask: Errand<null, SelectedRow, never> = async () => ok(await selection.now());
  const at = await pane.ask(ask, null, { label: membacaBaris });
  if (at?.ok) pane.store.set({ rowAct: { act, at: at.value }, selectedRow: at.value });
}
