import type { WorkbookChange } from '../../app/workbook';
import { following } from './following';
import type { Pane } from './pane';
import type { SmallChange } from './small-changes';

/** Typing comes in bursts; the pane looks again once it pauses, in milliseconds. */
const PAUSE = 400;

/**
 * Keeps the pane in step with what other hands do to the workbook: typing is told cell by cell, so that only what it touches is read
 * again; sheets that come or go make every reading stale. The returned function ends it.
 */
export function followWorkbook(pane: Pane): Promise<() => Promise<void>> {
  let waiting: WorkbookChange[] = [];
  const tell = () => {
    const changes = waiting;
    waiting = [];
    const small = changes.filter((one): one is SmallChange => one.kind !== 'sheets-changed');
    pane.touch(small.length === changes.length ? small : undefined);
  };
  return following(PAUSE, (later) =>
    pane.services.events?.subscribe((change) => {
      waiting.push(change);
      later(tell);
    }),
  );
}
