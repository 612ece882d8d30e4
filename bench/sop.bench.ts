import { recheck } from '../src/app/sop/recheck';
import { checkSop, type Hasil } from '../src/domain/rules/check';
import type { SheetSnapshot } from '../src/domain/sheet/snapshot';
import type { Sop } from '../src/domain/sop/sop';
import { bpmnLinter, bpmnXml } from './bpmn-peer';
import { against, percentile, type Line } from './measure';
import { BARIS_PERTAMA, KOLOM, lembarBesar, sopBesar } from './sop-besar';

const CHECK_AIM = 'at most 0.01';

/** Checking an SOP by all rules against bpmnlint's recommended rules; then what one typed cell costs. */
export async function run(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const count of [100, 1_000, 10_000]) lines.push(...(await checking(count)));
  const edits = new Map([10, 1_000, 10_000].map((count) => [count, typing(count)]));
  const smallest = edits.get(10);
  for (const [count, { p95, median }] of edits) {
    const what = `check again after one cell, ${number(count)} kegiatan, p95`;
    lines.push({ what, runut: us(p95), peer: 'aim 50 µs', ratio: p95 / 50, aim: 'at most 1' });
    if (!smallest || count === 10) continue;
    const growth = `one cell, ${number(count)} kegiatan against 10, median`;
    lines.push({
      what: growth,
      runut: us(median),
      peer: `10: ${us(smallest.median)}`,
      ratio: median / smallest.median,
      aim: 'at most 1.5',
    });
  }
  return lines;
}

/** Both check a clean model that is read already. Runs alternate, so that a busy machine slows both. */
async function checking(count: number): Promise<readonly Line[]> {
  const lint = await bpmnLinter(bpmnXml(count, true));
  const found = await lint();
  if (found > 0) throw new Error(`bpmnlint finds ${String(found)} faults in the model`);
  const again = sopBesar(count);
  const rounds = count > 1_000 ? 7 : 15;
  const sopBaru = (length: number, from: number): readonly Sop[] =>
    Array.from({ length }, (_, edition) => sopBesar(count, from + edition));
  const fresh = sopBaru(rounds, 1);
  const times = { again: [] as number[], fresh: [] as number[], peer: [] as number[] };
  // Young code is slow code: both are run until they are compiled, for the same number of activities.
  for (let warm = 0; warm < 30_000 / count; warm += 1) timed(() => checkSop(again).findings.length);
  for (const one of sopBaru(Math.ceil(4_000 / count), 100)) timed(() => checkSop(one).findings.length);
  for (let warm = 0; warm < 3_000 / count; warm += 1) await lint();
  for (const one of fresh) {
    times.fresh.push(timed(() => checkSop(one).findings.length));
    for (let turn = 0; turn < 3; turn += 1) times.again.push(timed(() => checkSop(again).findings.length));
    const start = performance.now();
    await lint();
    times.peer.push(performance.now() - start);
  }
  const middle = (values: readonly number[]): number => percentile(values, 0.5);
  return [
    against(`check ${number(count)} kegiatan`, middle(times.again), 'bpmnlint', middle(times.peer), CHECK_AIM),
    against(`check ${number(count)} kegiatan never seen before`, middle(times.fresh), 'bpmnlint', middle(times.peer), 'no aim'),
  ];
}

/**
 * Types something into cell after cell, then what stood there before; each time the row is read again, checked, and the findings are
 * listed. In microseconds.
 */
function typing(count: number): { readonly p95: number; readonly median: number } {
  const sheet = lembarBesar(count);
  const values = sheet.values.map((row) => [...row]);
  const live: SheetSnapshot = { ...sheet, values };
  let hasil: readonly Hasil[] = [checkSop(sopBesar(count))];
  const times: number[] = [];
  for (let turn = 0; turn < 12_000; turn += 1) {
    // Four cells of a row, then the next row, from the middle of the table down.
    const index = (Math.floor(turn / TYPED.length) + (count >> 1)) % count;
    const line = values[BARIS_PERTAMA + index];
    if (!line) throw new Error('no such row');
    const [column, typed] = TYPED[turn % TYPED.length] ?? TYPED[0];
    const before = line[column] ?? '';
    for (const value of [typed, before]) {
      line[column] = value;
      const start = performance.now();
      hasil = recheck(hasil, live, [BARIS_PERTAMA + index]);
      const found = hasil[0]?.findings.length;
      if (turn >= 6_000) times.push((performance.now() - start) * 1_000);
      if (found === undefined) throw new Error('the SOP was lost');
    }
  }
  return { p95: percentile(times, 0.95), median: percentile(times, 0.5) };
}

/** What a hand may type: a time, an output, a document needed, a remark. */
const TYPED = [
  [KOLOM.waktu, '2 hari'],
  [KOLOM.output, 'Nota dinas'],
  [KOLOM.kelengkapan, 'Konsep surat keluar'],
  [KOLOM.uraian, 'Menelaah bahan yang diterima, jika tidak lengkap dikembalikan'],
] as const;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const us = (value: number): string => `${value.toFixed(1)} µs`;
const number = (value: number): string => value.toLocaleString('en').replace(',', ' ');
