import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { nodeDigest } from '../src/cli/node-digest';
import { fold } from '../src/domain/tracker/evolve';
import { traces } from '../src/domain/tracker/riwayat/export-rows';
import { workingTime } from '../src/domain/kantor/kalender/working-time';
import { encodePieces } from '../src/files/encode-pieces';
import { writeXes } from '../src/files/xes';
import { berkasOf } from './log-events';
import { median, ms, type Line } from './measure';

const EVENTS = 100_000;
const MB = 1024 * 1024;

/** The history of 100,000 events as XES: how long it takes, and what stands in memory while it is written piece by piece. */
export async function run(): Promise<readonly Line[]> {
  const events = berkasOf(EVENTS, nodeDigest);
  const state = fold(events);
  const kerja = workingTime();
  const pieces = (): Generator<string> => writeXes({ name: 'Runut', traces: traces(events, state, kerja) });
  let bytes = 0;
  const streamed = await median(() => {
    bytes = 0;
    for (const piece of pieces()) bytes += piece.length;
  }, 3);
  const whole = await median(() => encodePieces(pieces()), 3);

  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  gc();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  let count = 0;
  let longest = 0;
  for (const piece of pieces()) {
    longest = Math.max(longest, piece.length);
    if ((count += 1) % 20 !== 0) continue;
    gc();
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  return [
    {
      what: `XES of ${EVENTS.toLocaleString('en')} events, piece by piece`,
      runut: ms(streamed),
      peer: `${(bytes / MB).toFixed(0)} MB, ${((streamed / EVENTS) * 1000).toFixed(1)} µs an event`,
      aim: 'a few seconds',
    },
    { what: 'the same as the bytes of a file', runut: ms(whole), peer: '', aim: 'a few seconds' },
    {
      what: 'memory held while it is written',
      runut: `${(most / MB).toFixed(1)} MB`,
      peer: `longest piece ${(longest / 1024).toFixed(0)} KB`,
      aim: 'no more than a few pieces, whatever the length',
    },
  ];
}
