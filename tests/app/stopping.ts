import { WorkbookError, type Workbook } from '../../src/app/workbook';
import type { Edit } from '../../src/domain/sheet/edit';

/**
 * A port whose first write stops after `after` of its edits, as a host does that no longer answers; later ones go through, or none ever
 * where the pane is gone as well (`gone`).
 */
export class StoppingWorkbook implements Workbook {
  /** How many edits the write that stopped had. */
  edits = 0;
  private stopped = false;

  constructor(
    private readonly inner: Workbook,
    private readonly after: number,
    private readonly gone = false,
  ) {}

  read(requests: Parameters<Workbook['read']>[0]): ReturnType<Workbook['read']> {
    return this.inner.read(requests);
  }

  async write(edits: readonly Edit[]): Promise<void> {
    if (this.stopped && this.gone) throw new WorkbookError('not-responding', 'write', 'gone');
    if (this.stopped) return this.inner.write(edits);
    this.stopped = true;
    this.edits = edits.length;
    const done = edits.slice(0, this.after);
    if (done.length > 0) await this.inner.write(done);
    if (this.after < edits.length) throw new WorkbookError('not-responding', 'write', 'stopped');
  }
}

/** Tries every stop of a write, from none of its edits done to all of them; gives how many were tried. */
export async function everyStop(attempt: (after: number) => Promise<number>): Promise<number> {
  const edits = await attempt(Number.POSITIVE_INFINITY);
  for (let after = 0; after < edits; after += 1) await attempt(after);
  return edits + 1;
}
