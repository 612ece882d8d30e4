import { checkSop } from '../src/domain/rules/check';
import type { SheetSnapshot } from '../src/domain/sheet/snapshot';
import { readSops } from '../src/domain/sop/read/read-sops';
import { bpmnLinter, bpmnXml } from './bpmn-peer';
import { against, percentile, type Line } from './measure';
import { lembarBesar } from './sop-besar';

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

/** Runs alternate, so that a busy machine slows both. */
async function checking(count: number): Promise<readonly Line[]> {
  const lint = bpmnLinter();
  const xml = bpmnXml(count, true);
  const found = await lint(xml);
  if (found > 0) throw new Error(`bpmnlint finds ${String(found)} faults in the model`);
  const rounds = count < 100 ? 101 : 21;
  const typed = lembarBesar(count);
  const times = { unseen: [] as number[], again: [] as number[], peer: [] as number[] };
  // Young code is slow code: both are run until they are compiled, on the same number of steps.
  for (let warm = 0; warm < 8_000 / count; warm += 1) {
    readAndCheck(lembarBesar(count, -1 - warm), count);
    await lint(xml);
  }
  for (let round = 1; round <= rounds; round += 1) {
    const unseen = lembarBesar(count, round);
    times.unseen.push(await timed(() => readAndCheck(unseen, count)));
    times.again.push(await timed(() => readAndCheck(typed, count)));
    times.peer.push(await timed(() => lint(xml)));
  }
  const middle = (values: readonly number[]): number => percentile(values, 0.5);
  const what = `read and check ${count.toLocaleString('en').replace(',', ' ')} kegiatan`;
  return [
    against(`${what}, no text seen before`, middle(times.unseen), 'bpmnlint', middle(times.peer), AIM),
    against(`${what}, known texts`, middle(times.again), 'bpmnlint', middle(times.peer), AIM),
  ];
}

function readAndCheck(sheet: SheetSnapshot, count: number): void {
  const [sop] = readSops(sheet).sops;
  if (sop?.kegiatan.length !== count) throw new Error('the SOP was not read whole');
  if (checkSop(sop).findings.length > 0) throw new Error('the SOP is in order');
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
