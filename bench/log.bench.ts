import { createHash } from 'node:crypto';
import { nodeDigest } from '../src/cli/node-digest';
import { SHEET } from '../src/domain/sheet/names';
import { fold } from '../src/domain/tracker/evolve';
import { readLog } from '../src/domain/tracker/log/read-log';
import { hashedText } from '../src/domain/tracker/log/log-row';
import { berkasOf, LogWorkbook, notesOf } from './log-events';
import { against, type Line } from './measure';
import type { TrackerEvent } from '../src/domain/tracker/event';

const EVENTS = 100_000;

/** Reading, verifying and folding the log against the least that any hash chain costs. */
export async function run(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const [what, events] of [
    ['notes alone', notesOf(EVENTS, nodeDigest)],
    ['107 Berkas at work', berkasOf(EVENTS, nodeDigest)],
  ] as const) {
    lines.push(...(await against100k(what, events)));
  }
  return lines;
}

async function against100k(what: string, events: readonly TrackerEvent[]): Promise<Line[]> {
  const workbook = new LogWorkbook(events);
  const sheets = { log: workbook.sheet(SHEET.log), salinan: workbook.sheet(SHEET.salinan) };
  const texts = events.map((event) => hashedText(event, event.sebelum));
  const [cli, pane, peer] = await inTurns([
    () => fold(readLog(sheets, nodeDigest).events),
    () => fold(readLog(sheets).events),
    () => chained(texts),
  ]);
  return [
    against(
      `read, verify, fold 100,000 events (${what})`,
      cli,
      'node createHash chain',
      peer,
      what === 'notes alone' ? 'at most 3 times' : 'what a busy office makes of it',
    ),
    against('the same with the hash of the pane', pane, 'node createHash chain', peer, 'see chromium-log'),
  ];
}

/** The fastest of eight runs of each work, in milliseconds: run in turns, so that a busy machine is busy for all of them. */
async function inTurns<const Works extends readonly (() => unknown)[]>(
  works: Works,
): Promise<{ readonly [Index in keyof Works]: number }> {
  const times = works.map((): number[] => []);
  for (let round = 0; round < 9; round += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map((own) => Math.min(...own)) as unknown as { readonly [Index in keyof Works]: number };
}

function chained(texts: readonly string[]): string {
  let before = '';
  for (const text of texts) before = createHash('sha256').update(before).update(text).digest('hex');
  return before;
}
