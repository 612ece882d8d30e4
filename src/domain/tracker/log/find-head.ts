import { atOnce, STEP, type Steps } from '../../steps';
import type { TrackerEvent } from '../event';
import { Lineage, marksKey, MOST_MARKED, placeByHash, shareMarks } from './lineage';
import { EARLIER_DIGITS, HEAD_DIGITS, typedHeads } from './printed-head';

/** What a head typed in from a printed LKj says about the log as it is now. */
export type HeadAnswer =
  /** No head is to be seen in the words. */
  | { readonly kind: 'tidak-terbaca' }
  /**
   * Fewer digits were typed than are printed: a forged history can be made to fit so few, so they prove nothing. `petunjuk`: the
   * record that all the digits of an earlier version's print fit.
   */
  | { readonly kind: 'kurang'; readonly digit: number; readonly petunjuk?: number }
  /** The head is not in this log: it was rewritten since, or the LKj is of another workbook. */
  | { readonly kind: 'tidak-ada' }
  | {
      readonly kind: 'ada';
      /** The newest event of that moment. */
      readonly peristiwa: TrackerEvent;
      /** How many events the log held then, as the chain itself tells, and how many came after. */
      readonly jumlah: number;
      readonly sesudahnya: number;
      /** Everything the log did not hold then, wherever it stands now. */
      readonly tambahan: readonly AddedEvent[];
      /** The number printed beside the head, where it was typed as well. */
      readonly tercetak?: number;
    };

/** An event added after a head was printed. */
export interface AddedEvent {
  readonly peristiwa: TrackerEvent;
  /** How many of the records printed then its writer had not seen; 0 where it follows the head. */
  readonly melewati: number;
}

/**
 * Looks for a head printed on an LKj among the events: the digits printed, more of them, or the text of its QR code, alone or with the
 * words around it. Several heads are printed where the log had forked.
 */
export const findHead = (events: readonly TrackerEvent[], text: string): HeadAnswer => atOnce(findHeadInSteps(events, text));

/** The same in pieces: a few passes along the log, however much was added and wherever. */
export function* findHeadInSteps(events: readonly TrackerEvent[], text: string): Steps<HeadAnswer> {
  const wanted = typedHeads(text);
  if (wanted.length === 0) return { kind: 'tidak-terbaca' };
  const shortest = Math.min(...wanted.map(({ length }) => length));
  if (shortest < HEAD_DIGITS) return tooFew(events, shortest, wanted);
  const heads = yield* headsAt(wanted, events);
  const peristiwa = heads && events[Math.max(...heads)];
  if (!peristiwa) return { kind: 'tidak-ada' };
  const lineage = new Lineage(events, yield* placeByHash(events));
  const seen = yield* lineage.builtOnBy(heads);
  const isThen = (index: number): boolean => shareMarks(seen, index, seen, index);
  const added: number[] = [];
  for (let index = 0; index < events.length; index += 1) {
    if (!isThen(index)) added.push(index);
    if (index % STEP === 0) yield;
  }
  const printed = /(\d[\d.]*)\s*(?:catatan|peristiwa|records|events)/i.exec(text)?.[1]?.replaceAll('.', '');
  return {
    kind: 'ada',
    peristiwa,
    jumlah: events.length - added.length,
    sesudahnya: added.length,
    tambahan: yield* addedSince(lineage, added, isThen),
    ...(printed === undefined ? {} : { tercetak: Number(printed) }),
  };
}

function tooFew(events: readonly TrackerEvent[], digit: number, wanted: readonly string[]): HeadAnswer {
  const [one = ''] = wanted;
  const place = one.length === EARLIER_DIGITS && wanted.length === 1 ? events.findIndex(({ hash }) => hash.startsWith(one)) : -1;
  return { kind: 'kurang', digit, ...(place < 0 ? {} : { petunjuk: place + 1 }) };
}

/** Places of the heads typed; undefined where one is missing. As many digits as two heads have, typed in one go, may be both. */
function* headsAt(wanted: readonly string[], events: readonly TrackerEvent[]): Steps<readonly number[] | undefined> {
  const halves = wanted.flatMap((one) =>
    one.length === 2 * HEAD_DIGITS ? [one.slice(0, HEAD_DIGITS), one.slice(HEAD_DIGITS)] : [],
  );
  const found = new Map<string, number>();
  for (const [index, { hash }] of events.entries()) {
    for (const one of [...wanted, ...halves]) if (!found.has(one) && hash.startsWith(one)) found.set(one, index);
    if (index % STEP === 0) yield;
  }
  const places = wanted.flatMap((one) => {
    const whole = found.get(one);
    if (whole !== undefined) return [whole];
    const both = [found.get(one.slice(0, HEAD_DIGITS)), found.get(one.slice(HEAD_DIGITS))];
    return one.length === 2 * HEAD_DIGITS ? both : [undefined];
  });
  return places.every((place) => place !== undefined) ? places : undefined;
}

/**
 * What is not among the events of then; those that do not build on all of them say how many they pass over. Where that begins is asked
 * of the first 512 events of then that something added follows; what is added below others passes over more than it may have.
 */
function* addedSince(
  lineage: Lineage,
  added: readonly number[],
  isThen: (index: number) => boolean,
): Steps<readonly AddedEvent[]> {
  const { events } = lineage;
  const followed = new Set<number>();
  for (const [count, index] of added.entries()) {
    for (const before of lineage.before(index)) if (isThen(before)) followed.add(before);
    if (count % STEP === 0) yield;
  }
  const joints = [...followed].slice(0, MOST_MARKED);
  const seen = yield* lineage.buildsOn(joints);
  const under = yield* lineage.builtOnBy(joints);
  const passed = new Map<string, number>();
  const found: AddedEvent[] = [];
  for (const index of added) {
    const peristiwa = events[index];
    if (!peristiwa) continue;
    // Whoever has seen the same joints has seen the same of then.
    const key = marksKey(seen, index);
    let melewati = passed.get(key);
    if (melewati === undefined) {
      melewati = 0;
      for (let other = 0; other < events.length; other += 1) {
        if (isThen(other) && !shareMarks(seen, index, under, other)) melewati += 1;
        if (other % STEP === 0) yield;
      }
      passed.set(key, melewati);
    }
    found.push({ peristiwa, melewati });
    if (found.length % STEP === 0) yield;
  }
  return found;
}
