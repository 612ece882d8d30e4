import { newSession } from '../src/app/tracker/session';
import { sealSigned, verifySignatures } from '../src/app/tracker/signatures';
import type { TrackerEvent } from '../src/domain/tracker/event';
import { verifyLog } from '../src/app/tracker/verify-log';
import { webSignatures } from '../src/addin/computer-key';
import { breather } from '../src/taskpane/state/breathe';
import type { LogWork } from './chromium-log.bench';
import { forkedNotesOf, LogWorkbook, notesOf } from './log-events';

const EVENTS = 100_000;

/** What is measured, made beforehand: so many events, and what is done with them. */
type Prepared = readonly [events: number, work: () => Promise<void>];

const verifying = (events: readonly TrackerEvent[]): Prepared => {
  const workbook = new LogWorkbook(events);
  const work = async () => {
    const { rantai } = await verifyLog(workbook, newSession('pane', { pause: breather() }));
    if (!rantai.utuh || rantai.jumlah !== events.length) throw new Error('not the log that was written');
  };
  return [events.length, work];
};

const SIGNED = 10_000;

const verifyingSignatures = async (): Promise<Prepared> => {
  let kept: CryptoKeyPair | undefined;
  const signatures = webSignatures({ keep: async (make) => (kept ??= await make()) }, crypto.subtle);
  const events = await sealSigned(newSession('sign', { signatures }), notesOf(SIGNED), []);
  const work = async () => {
    const { cocok } = await verifySignatures(events, signatures.verify, { pause: breather() });
    if (cocok !== SIGNED) throw new Error('not what was signed');
  };
  return [SIGNED, work];
};

const MAKERS: Readonly<Record<LogWork, () => Prepared | Promise<Prepared>>> = {
  log: () => verifying(notesOf(EVENTS)),
  // Two people write at once at every fiftieth event.
  forks: () => verifying(forkedNotesOf(EVENTS, 50)),
  signatures: verifyingSignatures,
};

let prepared: Prepared | undefined;

window.prepareLog = async (work) => {
  prepared = await MAKERS[work]();
  return prepared[0];
};

/** How long each of some runs takes, in milliseconds. */
window.runPrepared = async (runs) => {
  const total: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await prepared?.[1]();
    total.push(performance.now() - start);
  }
  return total;
};
