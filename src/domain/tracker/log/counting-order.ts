import { atOnce, eachInSteps, sortedInSteps, STEP, type Steps } from '../../steps';
import type { JenisPeristiwa, TrackerEvent } from '../event';
import { placeByHash } from './lineage';

/** What beats the acts made beside it: they come after it, and find their ground gone [T32]. */
const FIRST: ReadonlySet<JenisPeristiwa> = new Set(['kegiatan-dikembalikan', 'peristiwa-dikoreksi', 'bidang-dikembalikan']);
/** What takes in the acts made beside it: they come before it. */
const LAST: ReadonlySet<JenisPeristiwa> = new Set([
  'sop-versi-diadopsi', 'berkas-dibatalkan', 'berkas-diarsipkan', 'kunci-dicabut',
]); // prettier-ignore

const rankOf = ({ jenis }: TrackerEvent): number => (FIRST.has(jenis) ? 0 : LAST.has(jenis) ? 2 : 1);

/** How far back an event is looked at to see whom it must wait for; the log of a forgotten pane is cut there. */
const FAR = 2_000;

/** Events between two pauses where each may be compared with as many as lie `FAR` back. */
const FEW = 20;

/**
 * The order in which events count, whatever order their rows stand in: nothing before what its writer had seen; of acts made beside
 * each other first what sends back and puts right, last what closes; otherwise by time, writer and id. Events that follow something
 * unknown follow what was there at their time. `after`: the hash of an event that is not among them and that all of them build on.
 */
export const countingOrder = (events: readonly TrackerEvent[], after?: string): TrackerEvent[] =>
  atOnce(countingOrderInSteps(events, after));

/** The same in pieces. */
export function* countingOrderInSteps(events: readonly TrackerEvent[], after?: string): Steps<TrackerEvent[]> {
  const known = new Set<string>();
  const timed: Timed[] = [];
  yield* eachInSteps(events, (event) => {
    if (!known.has(event.hash)) timed.push({ event, time: Date.parse(event.waktu) || 0 });
    known.add(event.hash);
  });
  const sorted: TrackerEvent[] = [];
  const byTime = sortedInSteps(timed, (a, b) => a.time - b.time || compare(keyOf(a.event), keyOf(b.event)));
  yield* eachInSteps(yield* byTime, ({ event }) => {
    sorted.push(event);
  });
  const place = yield* placeByHash(sorted);
  const before: (readonly number[])[] = [];
  yield* eachInSteps(sorted, ({ sebelum }, index) => {
    const places = sebelum.flatMap((hash) => place.get(hash) ?? []);
    const known = places.length + (after !== undefined && sebelum.includes(after) ? 1 : 0);
    before.push(known === sebelum.length || index === 0 ? places : [...new Set([...places, index - 1])]);
  });
  return yield* new Weave(sorted, before).order();
}

interface Timed {
  readonly event: TrackerEvent;
  readonly time: number;
}

const keyOf = ({ oleh, id, hash }: TrackerEvent): string => `${oleh.nama}\n${id}\n${hash}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Weaves events that lie beside each other into one line; an event is known by its place in time. */
class Weave {
  private readonly done: Uint8Array;
  private readonly line: number[] = [];
  /** Each event's place in the order wanted where nothing stands in the way. */
  private wish: readonly number[] = [];

  constructor(
    private readonly events: readonly TrackerEvent[],
    private readonly before: readonly (readonly number[])[],
  ) {
    this.done = new Uint8Array(events.length);
  }

  *order(): Steps<TrackerEvent[]> {
    const plain = yield* this.plainLine();
    const parts = yield* this.partsOf(plain);
    for (const [index, part] of parts.entries()) {
      if (part.length === 1) this.put(part[0] ?? 0);
      else yield* this.weave(part);
      if (index % STEP === 0) yield;
    }
    const woven: TrackerEvent[] = [];
    yield* eachInSteps(this.line, (index) => {
      const event = this.events[index];
      if (event) woven.push(event);
    });
    return woven;
  }

  private put(index: number): void {
    this.done[index] = 1;
    this.line.push(index);
  }

  /** Any order with nothing before what it follows: by time, and where clocks disagree by the chain. A circle is broken by time. */
  private *plainLine(): Steps<number[]> {
    const line: number[] = [];
    const state = new Uint8Array(this.events.length);
    let turns = 0;
    for (let start = 0; start < this.events.length; start += 1) {
      const stack = [start];
      for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        if ((turns += 1) % STEP === 0) yield;
        if (state[top] === 0) {
          state[top] = 1;
          for (const one of this.before[top] ?? []) if (state[one] === 0) stack.push(one);
        } else {
          stack.pop();
          if (state[top] === 1) {
            state[top] = 2;
            line.push(top);
          }
        }
      }
    }
    return line;
  }

  /** Cuts a line wherever one event follows all before it and all after it follow that event: only between cuts is there a choice. */
  private *partsOf(line: readonly number[]): Steps<number[][]> {
    const at = new Int32Array(this.events.length);
    const following = new Int32Array(line.length + 1).fill(line.length);
    yield* eachInSteps(line, (index, position) => {
      at[index] = position;
    });
    yield* eachInSteps(line, (index, position) => {
      following[position] = (this.before[index] ?? []).reduce((near, one) => Math.max(near, at[one] ?? -1), -1);
    });
    for (let position = line.length - 1; position >= 0; position -= 1) {
      following[position] = Math.min(following[position + 1] ?? line.length, following[position] ?? -1);
      if (position % STEP === 0) yield;
    }
    const open = new Set<number>();
    const parts: number[][] = [];
    let part: number[] = [];
    yield* eachInSteps(line, (index, position) => {
      for (const one of this.before[index] ?? []) open.delete(one);
      const joins = open.size === 0;
      open.add(index);
      if (joins && (following[position + 1] ?? 0) >= position) {
        if (part.length > 0) parts.push(part);
        parts.push([index]);
        part = [];
      } else part.push(index);
    });
    if (part.length > 0) parts.push(part);
    return parts;
  }

  private *weave(part: readonly number[]): Steps<void> {
    const within = new Set(part);
    const ranked: { readonly index: number; readonly rank: number; readonly held: number }[] = [];
    for (const index of part) {
      const rank = rankOf(this.events[index] as TrackerEvent);
      const higher = (one: number): boolean => rankOf(this.events[one] as TrackerEvent) > rank;
      ranked.push({ index, rank, held: rank === 2 ? 0 : this.ancestors(index, within, FAR).filter(higher).length });
      if (ranked.length % FEW === 0) yield;
    }
    ranked.sort((a, b) => a.rank - b.rank || a.held - b.held || a.index - b.index);
    const wish: number[] = [];
    ranked.forEach(({ index }, position) => {
      wish[index] = position;
    });
    this.wish = wish;
    for (const { index } of ranked) if (this.done[index] === 0) yield* this.putWithAncestors(index, within);
  }

  /** What an event follows, directly or not, as far as it is not in line yet. */
  private ancestors(index: number, within: ReadonlySet<number>, most = Number.POSITIVE_INFINITY): number[] {
    const found = new Set<number>();
    const stack = [index];
    for (let top = stack.pop(); top !== undefined && found.size < most; top = stack.pop()) {
      for (const one of this.before[top] ?? []) {
        if (one === index || found.has(one) || this.done[one] === 1 || !within.has(one)) continue;
        found.add(one);
        stack.push(one);
      }
    }
    return [...found];
  }

  private *putWithAncestors(index: number, within: ReadonlySet<number>): Steps<void> {
    const left = new Set([...this.ancestors(index, within), index]);
    const waits = new Map<number, number>();
    const followers = new Map<number, number[]>();
    for (const one of left) {
      const needed = (this.before[one] ?? []).filter((other) => left.has(other) && other !== one);
      waits.set(one, needed.length);
      for (const other of needed) followers.set(other, [...(followers.get(other) ?? []), one]);
    }
    const ready = [...left].filter((one) => waits.get(one) === 0);
    while (left.size > 0) {
      // Only a forged chain runs in a circle: it is broken at the oldest.
      const next = first(ready.length > 0 ? ready : left, this.wish);
      if (ready.length > 0) ready.splice(ready.indexOf(next), 1);
      left.delete(next);
      this.put(next);
      if (this.line.length % FEW === 0) yield;
      for (const one of followers.get(next) ?? []) {
        const count = (waits.get(one) ?? 0) - 1;
        waits.set(one, count);
        if (count === 0 && left.has(one)) ready.push(one);
      }
    }
  }
}

function first(among: Iterable<number>, wish: readonly number[]): number {
  let best = -1;
  for (const one of among) if (best < 0 || (wish[one] ?? 0) < (wish[best] ?? 0)) best = one;
  return best;
}
