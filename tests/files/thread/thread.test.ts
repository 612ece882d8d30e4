import { describe, expect, it } from 'vitest';
import { Thread } from '../../../src/files/thread/thread';
import { fakeThread } from './fake-thread';

/** Adds what it is told, and answers each question by the sum so far. */
const adding = (): Thread =>
  new Thread(() => {
    let sum = 0;
    return fakeThread((message: number | 'jumlah' | 'gagal' | 'lama', progress) => {
      if (typeof message === 'number') sum += message;
      if (message === 'gagal') throw new Error('tidak dapat');
      if (message === 'lama') {
        progress(0.5);
        return new Promise(() => undefined);
      }
      return sum;
    });
  });

describe('a thread', () => {
  it('hears in order and answers each question', async () => {
    const thread = adding();
    thread.tell(2);
    const first = thread.ask<number>('jumlah');
    thread.tell(3);
    expect(await Promise.all([first, thread.ask<number>('jumlah')])).toEqual([2, 5]);
    await expect(thread.ask('gagal')).rejects.toThrow('tidak dapat');
    expect(await thread.ask('jumlah')).toBe(5);
    expect(thread.turn).toBe(1);
  });

  it('says how far it is, ends when it is stopped, and begins anew without what it knew', async () => {
    const thread = adding();
    thread.tell(2);
    const stop = new AbortController();
    const heard: number[] = [];
    const asked = thread.ask('lama', { progress: (part) => heard.push(part), signal: stop.signal });
    setTimeout(() => stop.abort(new Error('berhenti')), 20);
    await expect(asked).rejects.toThrow('berhenti');
    expect(heard).toEqual([0.5]);
    expect(await thread.ask('jumlah')).toBe(0);
    expect(thread.turn).toBe(2);
  });
});
