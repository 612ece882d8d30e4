import { newSession } from '../src/app/tracker/session';
import { sealSigned, verifySignatures } from '../src/app/tracker/signatures';
import { verifyLog } from '../src/app/tracker/verify-log';
import { webSignatures } from '../src/addin/computer-key';
import { breather } from '../src/taskpane/state/breathe';
import { LogWorkbook, notesOf } from './log-events';

const EVENTS = 100_000;

window.verifyLongLog = async () => {
  const workbook = new LogWorkbook(notesOf(EVENTS));
  return {
    events: EVENTS,
    ...(await timed(7, async () => {
      const { rantai } = await verifyLog(workbook, newSession('pane', { pause: breather() }));
      if (!rantai.utuh || rantai.jumlah !== EVENTS) throw new Error('not the log that was written');
    })),
  };
};

const SIGNED = 10_000;

window.verifySignatures = async () => {
  let kept: CryptoKeyPair | undefined;
  const signatures = webSignatures({ keep: async (make) => (kept ??= await make()) }, crypto.subtle);
  const events = await sealSigned(newSession('sign', { signatures }), notesOf(SIGNED), []);
  return {
    events: SIGNED,
    ...(await timed(3, async () => {
      const { cocok } = await verifySignatures(events, signatures.verify, { pause: breather() });
      if (cocok !== SIGNED) throw new Error('not what was signed');
    })),
  };
};

/** How long each of some runs takes, in milliseconds, and the longest that the page could not answer meanwhile. */
async function timed(
  runs: number,
  work: () => Promise<void>,
): Promise<{ readonly total: readonly number[]; readonly longest: number }> {
  const total: number[] = [];
  let longest = 0;
  for (let run = 0; run < runs; run += 1) {
    // A page that answers would run this every few milliseconds.
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 4);
    const start = performance.now();
    await work();
    total.push(performance.now() - start);
    clearInterval(beat);
  }
  return { total, longest };
}
