import { describe, expect, it } from 'vitest';
import { STEP, type Steps } from '../../../../src/domain/steps';
import type { TrackerEvent } from '../../../../src/domain/tracker/event';
import { countingOrder, countingOrderInSteps } from '../../../../src/domain/tracker/log/counting-order';
import { farForks, farForksInSteps } from '../../../../src/domain/tracker/log/far-forks';
import { findHead, findHeadInSteps, type AddedEvent } from '../../../../src/domain/tracker/log/find-head';
import { random } from '../../../app/tracker/turns';
import { noteOf } from '../stories';

/** Looks at members of events so far. */
let looked = 0;

/** An event with a made-up hash that counts who looks at it. */
function eventAt(name: number, sebelum: readonly string[], waktu: number): TrackerEvent {
  const hash = hashOf(name);
  const event = { ...noteOf(String(name)), waktu: new Date(waktu).toISOString(), sebelum, hash } as TrackerEvent;
  const counted = {};
  for (const [member, value] of Object.entries(event))
    Object.defineProperty(counted, member, {
      enumerable: true,
      get: () => {
        looked += 1;
        return value as unknown;
      },
    });
  return counted as TrackerEvent;
}

const hashOf = (name: number): string => name.toString(16).padStart(16, '0').repeat(4);

/** So many events in a line, with two beside each other every so often, joined again by the next. */
function forkedLog(count: number, every: number): TrackerEvent[] {
  const events: TrackerEvent[] = [];
  let heads: string[] = [];
  const add = (before: readonly string[]): string => {
    const event = eventAt(events.length, before, 1_767_600_000_000 + events.length * 1_000);
    events.push(event);
    return hashOf(events.length - 1);
  };
  while (events.length < count)
    heads = events.length % every === 0 && events.length > 0 ? [add(heads), add(heads)] : [add(heads)];
  return events;
}

/** The most looks between two pauses, and all of them. */
function looksIn(steps: Steps<unknown>): { readonly piece: number; readonly all: number } {
  looked = 0;
  let [piece, before] = [0, 0];
  for (;;) {
    const { done } = steps.next();
    piece = Math.max(piece, looked - before);
    before = looked;
    if (done === true) return { piece, all: looked };
  }
}

/** The same answers by going through the log once for each question. */
function reached(events: readonly TrackerEvent[], from: readonly string[], up: boolean): Set<string> {
  const seen = new Set(from);
  const ordered = up ? events.toReversed() : events;
  for (const { hash, sebelum } of ordered) {
    if (up && seen.has(hash)) for (const before of sebelum) seen.add(before);
    if (!up && sebelum.some((before) => seen.has(before))) seen.add(hash);
  }
  return seen;
}

function slowForks(events: readonly TrackerEvent[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { hash, id, sebelum } of events) {
    const beside = events.filter((other) =>
      (sebelum.length === 0 ? [''] : sebelum).some((one) => (other.sebelum.length === 0 ? [''] : other.sebelum).includes(one)),
    );
    const passed = events.length - new Set([...reached(events, [hash], true), ...reached(events, [hash], false)]).size;
    if (beside.length > 1 && passed >= 10) found.set(id, passed);
  }
  return found;
}

function slowAdded(events: readonly TrackerEvent[], head: string): Map<string, number> {
  const then = reached(events, [head], true);
  const later = events.filter(({ hash }) => !then.has(hash));
  return new Map(
    later.map(({ id, hash }) => {
      const seen = reached(events, [hash], true);
      return [id, [...then].filter((one) => !seen.has(one)).length];
    }),
  );
}

const told = (added: readonly AddedEvent[]): Map<string, number> =>
  new Map(added.map(({ peristiwa, melewati }) => [peristiwa.id, melewati]));

describe('what is asked of a whole log', () => {
  it('answers as going through it once for each event would', () => {
    for (let time = 0; time < 60; time += 1) {
      const next = random(time);
      const events: TrackerEvent[] = [];
      for (let name = 0; name < 45; name += 1) {
        const before = new Set<string>();
        const back = next() < 0.2 ? 40 : 3;
        for (let parents = name === 0 ? 0 : next() < 0.3 ? 2 : 1; parents > 0; parents -= 1)
          before.add(hashOf(Math.max(0, name - 1 - Math.floor(next() * back))));
        events.push(eventAt(name, [...before], 1_767_600_000_000 + Math.floor(next() * 50_000)));
      }
      const order = countingOrder(events);
      expect(told(farForks(order))).toEqual(slowForks(order));
      const head = order[Math.floor(next() * 45)]?.hash ?? '';
      const answer = findHead(order, head.slice(0, 32));
      expect(answer.kind === 'ada' && told(answer.tambahan)).toEqual(slowAdded(order, head));
      expect(answer).toMatchObject({ jumlah: reached(order, [head], true).size, peristiwa: { hash: head } });
    }
  });

  it.each([
    ['its order', (events: readonly TrackerEvent[]) => countingOrderInSteps(events)],
    ['forks far back', (events: readonly TrackerEvent[]) => farForksInSteps(events)],
    ['a printed head', (events: readonly TrackerEvent[]) => findHeadInSteps(events, hashOf(Math.floor(events.length / 2)))],
  ])('%s: work between two pauses is bounded by a count, and all of it grows with the log', (_, steps) => {
    for (const every of [5, 400]) {
      const [small, large] = [forkedLog(6_000, every), forkedLog(24_000, every)].map((events) => looksIn(steps(events)));
      if (!small || !large) throw new Error('given');
      expect(large.piece).toBeLessThanOrEqual(20 * STEP);
      expect(large.piece).toBeLessThan(1.2 * small.piece + STEP);
      expect(large.all).toBeLessThan(6 * small.all);
    }
  });

  it('a history that branches off 300 times far back costs a few passes, and a head printed before it as well', () => {
    const line = forkedLog(8_000, 10_000);
    const put = Array.from({ length: 300 }, (_, index) =>
      eventAt(10_000 + index, [hashOf(index * 20)], 1_767_600_000_000 + index),
    );
    const events = countingOrder([...line, ...put]);
    const forks = looksIn(farForksInSteps(events));
    expect(forks.all).toBeLessThan(12 * events.length);
    expect(farForks(events).length).toBeGreaterThan(299);
    const added = looksIn(findHeadInSteps(events, hashOf(7_000)));
    expect(added.all).toBeLessThan(12 * events.length);
  });
});
