import { checkSop } from '../src/domain/rules/check';
import type { SheetSnapshot } from '../src/domain/sheet/snapshot';
import { readSops } from '../src/domain/sop/read/read-sops';
import { bpmnLinter, bpmnXml } from './bpmn-peer';
import { against, percentile, type Line } from './measure';
import { largeSheet } from './large-sop';

const AIM = 'at most 0.15';

/**
 * Reading an SOP and checking it by all rules, as after every typed cell, against bpmnlint's recommended rules on a process of as many
 * steps, its XML read along. Both start from the text each time.
 */
export async function run(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const count of [40, 1_000]) lines.push(...(await checking(count)));
  return lines;
}

/**
 * Runs alternate, so that a busy machine slows both; each takes several sheets of few kegiatan, so that a moment in which the machine
 * turned to something else weighs little.
 */
async function checking(count: number): Promise<readonly Line[]> {
  const lint = await bpmnLinter();
  const xml = bpmnXml(count, true);
  const found = await lint(xml);
  if (found > 0) throw new Error(`bpmnlint finds ${String(found)} faults in the model`);
  const sheets = Math.ceil(400 / count);
  const typed = largeSheet(count);
  const times = { unseen: [] as number[], again: [] as number[], peer: [] as number[] };
  for (let round = 0; round < WARMING + ROUNDS; round += 1) {
    const unseen = Array.from({ length: sheets }, (_, index) => largeSheet(count, 1 + round * sheets + index));
    const turns = {
      unseen: await timed(unseen, (sheet) => readAndCheck(sheet, count)),
      again: await timed(unseen, () => readAndCheck(typed, count)),
      peer: await timed(unseen, () => lint(xml)),
    };
    // Young code is slow code: both are run until they are compiled, on the same number of steps.
    if (round < WARMING) continue;
    for (const kind of ['unseen', 'again', 'peer'] as const) times[kind].push(turns[kind] / sheets);
  }
  const middle = (values: readonly number[]): number => percentile(values, 0.5);
  const what = `read and check ${count.toLocaleString('en').replace(',', ' ')} kegiatan`;
  return [
    against(`${what}, no text seen before`, middle(times.unseen), 'bpmnlint', middle(times.peer), AIM),
    against(`${what}, known texts`, middle(times.again), 'bpmnlint', middle(times.peer), AIM),
  ];
}

const WARMING = 20;
const ROUNDS = 21;

function readAndCheck(sheet: SheetSnapshot, count: number): void {
  const [sop] = readSops(sheet).sops;
  if (sop?.kegiatan.length !== count) throw new Error('the SOP was not read whole');
  if (checkSop(sop).findings.length > 0) throw new Error('the SOP is in order');
}

/** Milliseconds for all of them, one after the other. */
async function timed<Each>(all: readonly Each[], work: (one: Each) => unknown): Promise<number> {
  const start = performance.now();
  for (const one of all) await work(one);
  return performance.now() - start;
}
