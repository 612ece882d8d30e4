import { describe, expect, it } from 'vitest';
import type { TrackerEvent } from '../../../../src/domain/tracker/event';
import { headsOf, seal } from '../../../../src/domain/tracker/log/chain';
import { missingSince, WITNESSES } from '../../../../src/domain/tracker/log/witness';
import { noteOf } from '../stories';

const chain = (name: string, count: number, heads: readonly string[] = []): TrackerEvent[] =>
  seal(
    Array.from({ length: count }, (_, index) => noteOf(`${name}${String(index)}`)),
    heads,
  );
const seen = (events: readonly TrackerEvent[]) => ({
  kepala: headsOf(events).join(' '),
  jumlah: events.length,
  pada: '2026-01-20T09:00:00+07:00',
});
const told = (events: readonly TrackerEvent[], witness: ReturnType<typeof seen>) =>
  missingSince(events, witness, WITNESSES.lkj)?.id;

describe('what a witness saw of a log', () => {
  const log = chain('a', 8);

  it('is still there however much was added, also beside it', () => {
    const beside = chain('b', 2, [log[3]?.hash ?? '']);
    const forked = [...log, ...beside];
    expect(told(log, seen(log))).toBeUndefined();
    expect(told([...log, ...chain('c', 3, [log[7]?.hash ?? ''])], seen(log))).toBeUndefined();
    expect(told(forked, seen(forked))).toBeUndefined();
  });

  it.each<[string, readonly TrackerEvent[], string]>([
    ['a tail that was taken away, with its copies', log.slice(0, 6), 'dipotong'],
    ['a history written anew', chain('z', 8), 'ditulis ulang'],
    [
      'a history rewritten from some point, as long as it was',
      [...log.slice(0, 3), ...chain('y', 5, [log[2]?.hash ?? ''])],
      'diganti',
    ],
    ['a log that was removed', [], 'Log itu dihapus'],
  ])('%s is told', (_, now, words) => {
    expect(told(now, seen(log))).toContain(words);
    expect(told(now, seen(log))).toContain('8 peristiwa (20 Januari 2026');
  });

  it('of an earlier version, which kept 16 digits, is compared by these', () => {
    const before = { ...seen(log), kepala: seen(log).kepala.slice(0, 16) };
    expect(told(log, before)).toBeUndefined();
    expect(told(log.slice(0, 4), before)).toContain('8 peristiwa');
  });
});
