import { STEP, type Steps } from '../../steps';
import type { TrackerEvent } from '../event';

/** Events that are asked about at once; each takes a bit of every event's. */
export const MOST_MARKED = 512;

/** One bit for each of some marked events, in every event of a log. */
interface Marks {
  /** Words of 32 bits an event. */
  readonly words: number;
  readonly bits: Uint32Array;
}

/** The place of each event of a list by its hash. */
export function* placeByHash(events: readonly TrackerEvent[]): Steps<Map<string, number>> {
  const place = new Map<string, number>();
  for (const [index, { hash }] of events.entries()) {
    place.set(hash, index);
    if (index % STEP === 0) yield;
  }
  return place;
}

/** The events of a log, nothing before what it follows, with their places by hash. */
export class Lineage {
  constructor(
    readonly events: readonly TrackerEvent[],
    private readonly place: ReadonlyMap<string, number>,
  ) {}

  /** Places of what an event follows, as far as that stands before it: a forged circle is not gone round. */
  before(index: number): number[] {
    return (this.events[index]?.sebelum ?? []).flatMap((hash) => {
      const place = this.place.get(hash);
      return place !== undefined && place < index ? [place] : [];
    });
  }

  /** Which of the marked each event is or builds on. One pass down the log. */
  *buildsOn(marked: readonly number[]): Steps<Marks> {
    const marks = this.marks(marked);
    for (let index = 0; index < this.events.length; index += 1) {
      for (const before of this.before(index)) join(marks, index, before);
      if (index % STEP === 0) yield;
    }
    return marks;
  }

  /** Which of the marked each event is or is built on by. One pass up the log. */
  *builtOnBy(marked: readonly number[]): Steps<Marks> {
    const marks = this.marks(marked);
    for (let index = this.events.length - 1; index >= 0; index -= 1) {
      for (const before of this.before(index)) join(marks, before, index);
      if (index % STEP === 0) yield;
    }
    return marks;
  }

  private marks(marked: readonly number[]): Marks {
    const words = Math.max(1, Math.ceil(marked.length / 32));
    const bits = new Uint32Array(words * this.events.length);
    marked.forEach((index, mark) => {
      const word = index * words + (mark >>> 5);
      bits[word] = (bits[word] ?? 0) | (1 << (mark & 31));
    });
    return { words, bits };
  }
}

function join({ words, bits }: Marks, into: number, from: number): void {
  for (let word = 0; word < words; word += 1) {
    const at = into * words + word;
    bits[at] = (bits[at] ?? 0) | (bits[from * words + word] ?? 0);
  }
}

/** Whether any mark of one event is a mark of another event too. */
export function shareMarks(one: Marks, index: number, other: Marks, otherIndex: number): boolean {
  for (let word = 0; word < one.words; word += 1)
    if (((one.bits[index * one.words + word] ?? 0) & (other.bits[otherIndex * other.words + word] ?? 0)) !== 0) return true;
  return false;
}

/** The marks of an event as a text: equal where they are the same. */
export const marksKey = ({ words, bits }: Marks, index: number): string =>
  bits.subarray(index * words, (index + 1) * words).join(' ');

/** Adds one to the count of every mark that an event has in neither. */
export function countUnmarked(one: Marks, other: Marks, index: number, counts: number[]): void {
  for (let word = 0; word < one.words; word += 1) {
    const at = index * one.words + word;
    const known = Math.min(32, counts.length - word * 32);
    const all = known === 32 ? -1 : (1 << known) - 1;
    for (let free = ~((one.bits[at] ?? 0) | (other.bits[at] ?? 0)) & all; free !== 0; free &= free - 1) {
      const mark = word * 32 + 31 - Math.clz32(free & -free);
      counts[mark] = (counts[mark] ?? 0) + 1;
    }
  }
}
