import { eachInSteps, type Steps } from '../../steps';
import type { TrackerEvent } from '../event';

/** How many of the newest events are looked through one by one, and how many have an index of their own, before one of all is made. */
const NEAR = 32;
const NEWEST = 4096;

interface Store {
  readonly events: TrackerEvent[];
  /** Tells this store from others. */
  readonly name: object;
  /** Another store that began with the same events, by its name, and how many those are. */
  readonly base?: { readonly name: object; readonly length: number };
  /** Place of each hash, made when something old is first looked for. */
  index?: Map<string, number>;
}

/**
 * The events of a log in order. A list never changes, yet adding to one costs the same however long it is: lists made from one
 * another share what they have in common.
 */
export class EventList implements Iterable<TrackerEvent> {
  private array: readonly TrackerEvent[] | undefined;
  private newest: Set<string> | undefined;

  private constructor(
    private readonly store: Store,
    readonly length: number,
  ) {}

  /** Takes the array over: nobody else may change it from now on. */
  static of(events: TrackerEvent[]): EventList {
    return new EventList({ events, name: {} }, events.length);
  }

  at(place: number): TrackerEvent | undefined {
    const index = place < 0 ? this.length + place : place;
    return index < this.length ? this.store.events[index] : undefined;
  }

  adding(added: readonly TrackerEvent[]): EventList {
    const { events, index } = this.store;
    // Another list has grown from this one already: what both share is copied, so that neither sees the other's events.
    if (events.length !== this.length) return this.branching(this.length, added);
    for (const event of added) {
      index?.set(event.hash, events.length);
      events.push(event);
    }
    return new EventList(this.store, events.length);
  }

  /** A list with the first so many events of this one, and then others. */
  branching(length: number, others: readonly TrackerEvent[]): EventList {
    const { events, name } = this.store;
    const own = [...events.slice(0, length), ...others];
    return new EventList({ events: own, name: {}, base: { name, length } }, own.length);
  }

  /** How many events this list and an earlier one certainly begin with alike. */
  shares({ store: { name }, length }: EventList): number {
    const { base } = this.store;
    if (this.store.name === name) return Math.min(this.length, length);
    return base?.name === name ? Math.min(base.length, this.length, length) : 0;
  }

  /** The events from a place on. */
  after(place: number): readonly TrackerEvent[] {
    return this.store.events.slice(place, this.length);
  }

  /** What this list has beyond an earlier one; undefined when it did not grow from it. */
  since(earlier: EventList): readonly TrackerEvent[] | undefined {
    return this.store === earlier.store && this.length >= earlier.length
      ? this.store.events.slice(earlier.length, this.length)
      : undefined;
  }

  has(hash: string): boolean {
    if (this.isNew(hash)) return true;
    if (this.length <= NEWEST) return false;
    this.store.index ??= new Map(this.store.events.map((event, place) => [event.hash, place]));
    return (this.store.index.get(hash) ?? this.length) < this.length;
  }

  private isNew(hash: string): boolean {
    const { events } = this.store;
    const near = Math.max(0, this.length - NEAR);
    for (let place = this.length - 1; place >= near; place -= 1) if (events[place]?.hash === hash) return true;
    if (near === 0) return false;
    this.newest ??= new Set(events.slice(Math.max(0, this.length - NEWEST), this.length).map((event) => event.hash));
    return this.newest.has(hash);
  }

  /** Whether it holds all of these hashes; the index that old ones are looked for in is made in pieces. */
  *holdsAll(hashes: readonly string[]): Steps<boolean> {
    if (this.length > NEWEST && !this.store.index && hashes.some((hash) => !this.isNew(hash))) {
      const index = new Map<string, number>();
      yield* eachInSteps(this.store.events, ({ hash }, place) => {
        index.set(hash, place);
      });
      this.store.index = index;
    }
    return hashes.every((hash) => this.has(hash));
  }

  *[Symbol.iterator](): Iterator<TrackerEvent> {
    for (let place = 0; place < this.length; place += 1) {
      const event = this.store.events[place];
      if (event) yield event;
    }
  }

  toArray(): readonly TrackerEvent[] {
    this.array ??= this.store.events.slice(0, this.length);
    return this.array;
  }
}
