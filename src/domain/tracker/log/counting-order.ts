import type { JenisPeristiwa, TrackerEvent } from '../event';

/** What beats the acts made beside it: they come after it, and find their ground gone [T32]. */
const FIRST: ReadonlySet<JenisPeristiwa> = new Set(['kegiatan-dikembalikan', 'peristiwa-dikoreksi', 'bidang-dikembalikan']);
/** What takes in the acts made beside it: they come before it. */
const LAST: ReadonlySet<JenisPeristiwa> = new Set([
  'sop-versi-diadopsi', 'berkas-dibatalkan', 'berkas-diarsipkan', 'kunci-dicabut',
]); // prettier-ignore

const rankOf = ({ jenis }: TrackerEvent): number => (FIRST.has(jenis) ? 0 : LAST.has(jenis) ? 2 : 1);

/** How far back an event is looked at to see whom it must wait for; the log of a forgotten pane is cut there. */
const FAR = 2_000;

/**
 * The order in which events count, whatever order their rows stand in: nothing before what its writer had seen; of acts made beside
 * each other first what sends back and puts right, last what closes; otherwise by time, writer and id. Events that follow something
 * unknown follow what was there at their time.
 */
export function countingOrder(events: readonly TrackerEvent[]): TrackerEvent[] {
  const sorted = [...new Map(events.map((event) => [event.hash, event])).values()]
    .map((event) => ({ event, time: Date.parse(event.waktu) || 0 }))
    .sort((a, b) => a.time - b.time || compare(keyOf(a.event), keyOf(b.event)))
    .map(({ event }) => event);
  const place = new Map(sorted.map(({ hash }, index) => [hash, index]));
  const before = sorted.map(({ sebelum }, index) => {
    const known = sebelum.flatMap((hash) => place.get(hash) ?? []);
    return known.length === sebelum.length || index === 0 ? known : [...new Set([...known, index - 1])];
  });
  return new Weave(sorted, before).order();
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

  order(): TrackerEvent[] {
    const plain = this.plainLine();
    for (const part of this.partsOf(plain)) {
      if (part.length === 1) this.put(part[0] ?? 0);
      else this.weave(part);
    }
    return this.line.flatMap((index) => this.events[index] ?? []);
  }

  private put(index: number): void {
    this.done[index] = 1;
    this.line.push(index);
  }

  /** Any order with nothing before what it follows: by time, and where clocks disagree by the chain. A circle is broken by time. */
  private plainLine(): number[] {
    const line: number[] = [];
    const state = new Uint8Array(this.events.length);
    for (let start = 0; start < this.events.length; start += 1) {
      const stack = [start];
      for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
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
  private partsOf(line: readonly number[]): number[][] {
    const at = new Int32Array(this.events.length);
    line.forEach((index, position) => {
      at[index] = position;
    });
    const nearest = line.map((index) => (this.before[index] ?? []).reduce((near, one) => Math.max(near, at[one] ?? -1), -1));
    const following = new Int32Array(line.length + 1).fill(line.length);
    for (let position = line.length - 1; position >= 0; position -= 1) {
      following[position] = Math.min(following[position + 1] ?? line.length, nearest[position] ?? -1);
    }
    const open = new Set<number>();
    const parts: number[][] = [];
    let part: number[] = [];
    line.forEach((index, position) => {
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

  private weave(part: readonly number[]): void {
    const within = new Set(part);
    const ranked = part.map((index) => {
      const rank = rankOf(this.events[index] as TrackerEvent);
      const held =
        rank === 2
          ? 0
          : this.ancestors(index, within, FAR).filter((one) => rankOf(this.events[one] as TrackerEvent) > rank).length;
      return { index, rank, held };
    });
    ranked.sort((a, b) => a.rank - b.rank || a.held - b.held || a.index - b.index);
    const wish: number[] = [];
    ranked.forEach(({ index }, position) => {
      wish[index] = position;
    });
    this.wish = wish;
    for (const { index } of ranked) if (this.done[index] === 0) this.putWithAncestors(index, within);
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

  private putWithAncestors(index: number, within: ReadonlySet<number>): void {
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
