import { newSession } from '../src/app/tracker/session';
import { verifyLog } from '../src/app/tracker/verify-log';
import { breather } from '../src/taskpane/state/breathe';
import { LogWorkbook, notesOf } from './log-events';

const EVENTS = 100_000;

window.verifyLongLog = async () => {
  const workbook = new LogWorkbook(notesOf(EVENTS));
  const total: number[] = [];
  let longest = 0;
  for (let run = 0; run < 7; run += 1) {
    // A page that answers would run this every few milliseconds.
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 4);
    const start = performance.now();
    const { rantai } = await verifyLog(workbook, newSession('pane', { pause: breather() }));
    total.push(performance.now() - start);
    clearInterval(beat);
    if (!rantai.utuh || rantai.jumlah !== EVENTS) throw new Error('not the log that was written');
  }
  return { events: EVENTS, total, longest };
};
