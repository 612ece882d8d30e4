import { readPart, settleParts } from '../../app/tracker/read-behind';
import { SHEET } from '../../domain/sheet/names';
import { memeriksaCatatan } from './messages';
import type { Pane } from './pane';

/** How long reading waits while Excel refuses it, as it does while somebody types into a cell, in milliseconds. */
const AGAIN = 1500;

const running = new WeakSet<Pane>();

/**
 * Reads and verifies the log behind what a checkpoint showed, a part at a time between what the person asks for, and has it shown when
 * all of it is there. Ends where the host fails, which the pane then says; whoever acts before the end waits for the log all the same.
 */
export async function readBehind(pane: Pane): Promise<void> {
  if (running.has(pane)) return;
  running.add(pane);
  try {
    for (let last = false; !last;) {
      const part = await pane.ask(readPart, null, { label: memeriksaCatatan, patient: true });
      if (part?.ok) last = part.value;
      else if (pane.store.get().trouble) return;
      else await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
    await settleParts(pane.session);
    // What bears on the log alone is read anew; nothing else has changed.
    pane.touch([{ kind: 'edited', sheet: SHEET.log, address: 'A1', by: 'this-person' }]);
  } finally {
    running.delete(pane);
  }
}
