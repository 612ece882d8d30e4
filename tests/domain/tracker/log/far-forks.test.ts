import { describe, expect, it } from 'vitest';
import type { TrackerEvent } from '../../../../src/domain/tracker/event';
import { headsOf, seal } from '../../../../src/domain/tracker/log/chain';
import { farForks } from '../../../../src/domain/tracker/log/far-forks';
import { noteOf } from '../stories';

const chain = (name: string, count: number, heads: readonly string[] = []): TrackerEvent[] =>
  seal(
    Array.from({ length: count }, (_, index) => noteOf(`${name}${String(index)}`)),
    heads,
  );

describe('a history that branches off far back', () => {
  const log = chain('a', 40);
  const told = (events: readonly TrackerEvent[]) => farForks(events).map(({ peristiwa, melewati }) => [peristiwa.id, melewati]);

  it('is named where it begins, also after later records joined it', () => {
    const put = chain('x', 2, [log[4]?.hash ?? '']);
    expect(told([...log, ...put])).toEqual([['x0', 35]]);
    const joined = [...log, ...put, ...chain('j', 5, headsOf([...log, ...put]))];
    expect(told(joined)).toEqual([['x0', 35]]);
  });

  it('is no pane that wrote beside others for a moment, and no log without a fork', () => {
    const beside = chain('b', 2, [log[36]?.hash ?? '']);
    expect(told([...log, ...beside])).toEqual([]);
    expect(told(log)).toEqual([]);
    expect(told([])).toEqual([]);
  });

  it('that replaces the beginning is named as well', () => {
    expect(told([...log, ...chain('y', 20)]).map(([id]) => id)).toEqual(['a0', 'y0']);
  });
});
