import type { Files, Following } from '../../app/files';
import type { Edit } from '../../domain/sheet/edit';
import { Thread } from '../../files/thread/thread';
import { breather } from '../../taskpane/state/breathe';
import type { ForMaker } from './maker-thread';

/** How many cells go to the thread at once: copying them takes the pane's own time. */
const CELLS = 2_000;

const threadOf = (): Thread =>
  new Thread(() => new Worker(new URL('maker-thread.ts', import.meta.url), { name: 'runut-berkas' }));

type Made = Pick<Files, 'xlsx' | 'docx' | 'reviewDocx' | 'sopDocx'>;

/**
 * Files made on a thread of their own, so that the pane answers meanwhile. Where there is none, or it fails, `here` makes them on the
 * pane's own; what a person stopped is not made again.
 */
export function maker(here: Made, thread = threadOf()): Made {
  const ask = async (question: ForMaker, instead: () => Promise<Uint8Array>, following: Following = {}): Promise<Uint8Array> => {
    try {
      return await thread.ask<Uint8Array>(question, following);
    } catch {
      following.signal?.throwIfAborted();
      return instead();
    }
  };
  /** One file's edits after the other's. */
  let turn: Promise<unknown> = Promise.resolve();
  return {
    xlsx: (sheet, edits) => {
      const made = turn.then(async () => {
        const begun = await sendEdits(thread, edits);
        return begun ? ask({ xlsx: sheet, count: edits.length }, () => here.xlsx(sheet, edits)) : here.xlsx(sheet, edits);
      });
      turn = made.catch(() => undefined);
      return made;
    },
    docx: (lkj, pictures, following) => ask({ docx: [lkj, pictures] }, () => here.docx(lkj, pictures, following), following),
    reviewDocx: (...given) => ask({ reviewDocx: given }, () => here.reviewDocx(...given)),
    sopDocx: (...given) => ask({ sopDocx: given }, () => here.sopDocx(...given)),
  };
}

/** False where the thread cannot take them. */
async function sendEdits(thread: Thread, edits: readonly Edit[]): Promise<boolean> {
  const pause = breather();
  let first = true;
  const send = (part: readonly Edit[]): void => {
    thread.tell({ edits: part, first } satisfies ForMaker);
    first = false;
  };
  try {
    let part: Edit[] = [];
    let cells = 0;
    for (const edit of edits) {
      part.push(edit);
      cells += edit.kind === 'write' ? 1 + edit.values.length * (edit.values[0]?.length ?? 0) : 1;
      if (cells < CELLS) continue;
      send(part);
      [part, cells] = [[], 0];
      await pause();
    }
    send(part);
    return true;
  } catch {
    return false;
  }
}
