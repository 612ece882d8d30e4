import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchAhead, PieceMissing, pieceOf, tryPiecesAgain } from '../../../src/taskpane/state/pieces';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is asked for again by itself, then counts as missing until somebody tries again', async () => {
  let down = 3;
  let asked = 0;
  const { fetch } = pieceOf(async () => {
    asked += 1;
    if (down > 0) {
      down -= 1;
      throw new Error('Loading chunk 7 failed');
    }
    return Promise.resolve('screen');
  });
  const first = fetch();
  await vi.runAllTimersAsync();
  expect(await first).toBe('screen');
  expect(asked).toBe(4);

  down = 4;
  asked = 0;
  const broken = pieceOf(async () => {
    asked += 1;
    return down-- > 0 ? Promise.reject(new Error('404')) : Promise.resolve('later');
  });
  const failing = broken.fetch().catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  expect(await failing).toBeInstanceOf(PieceMissing);
  // The same answer to everybody until then: React asks again whenever it draws.
  await expect(broken.fetch()).rejects.toBeInstanceOf(PieceMissing);
  expect(asked).toBe(4);
  tryPiecesAgain();
  expect(await broken.fetch()).toBe('later');
});

it('is fetched ahead while nothing else happens, with what it brings along', async () => {
  const here: string[] = [];
  pieceOf(() => {
    pieceOf(() => Promise.resolve(here.push('drawer')));
    return Promise.resolve(here.push('screen'));
  });
  let idle = 0;
  const whenIdle = () => {
    idle += 1;
    return Promise.resolve();
  };
  const all = fetchAhead(whenIdle);
  await vi.runAllTimersAsync();
  expect(await all).toBe(true);
  expect(here).toEqual(['screen', 'drawer']);
  expect(idle).toBeGreaterThanOrEqual(2);
});
