import type { TrackerEvent } from '../event';
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
export function findHead(events: readonly TrackerEvent[], text: string): HeadAnswer {
  const wanted = typedHeads(text);
  if (wanted.length === 0) return { kind: 'tidak-terbaca' };
  const shortest = Math.min(...wanted.map(({ length }) => length));
  if (shortest < HEAD_DIGITS) return tooFew(events, shortest, wanted);
  const byHash = new Map(events.map((event) => [event.hash, event]));
  const last = wanted.flatMap((one) => eventsAt(one, events) ?? []);
  if (wanted.some((one) => eventsAt(one, events) === undefined)) return { kind: 'tidak-ada' };
  const then = upTo(last, byHash);
  const peristiwa = events.findLast((event) => last.includes(event)) ?? last[0];
  if (!peristiwa) return { kind: 'tidak-ada' };
  const printed = /(\d[\d.]*)\s*(?:catatan|peristiwa|records|events)/i.exec(text)?.[1]?.replaceAll('.', '');
  return {
    kind: 'ada',
    peristiwa,
    jumlah: then.size,
    sesudahnya: events.length - then.size,
    tambahan: addedSince(events, then, byHash),
    ...(printed === undefined ? {} : { tercetak: Number(printed) }),
  };
}

function tooFew(events: readonly TrackerEvent[], digit: number, wanted: readonly string[]): HeadAnswer {
  const [one = ''] = wanted;
  const place = one.length === EARLIER_DIGITS && wanted.length === 1 ? events.findIndex(({ hash }) => hash.startsWith(one)) : -1;
  return { kind: 'kurang', digit, ...(place < 0 ? {} : { petunjuk: place + 1 }) };
}

/** The event of a head; where as many digits as two heads have were typed in one go, both. */
function eventsAt(typed: string, events: readonly TrackerEvent[]): readonly TrackerEvent[] | undefined {
  const one = events.find(({ hash }) => hash.startsWith(typed));
  if (one) return [one];
  if (typed.length !== 2 * HEAD_DIGITS) return undefined;
  const halves = [typed.slice(0, HEAD_DIGITS), typed.slice(HEAD_DIGITS)].map((half) =>
    events.find(({ hash }) => hash.startsWith(half)),
  );
  const found = halves.flatMap((half) => half ?? []);
  return found.length === halves.length ? found : undefined;
}

/** Hashes of everything the given events build on, and their own. */
function upTo(from: readonly TrackerEvent[], byHash: ReadonlyMap<string, TrackerEvent>): Set<string> {
  const seen = new Set<string>();
  const open = from.map(({ hash }) => hash);
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    const event = byHash.get(hash);
    if (!event || seen.has(hash)) continue;
    seen.add(hash);
    open.push(...event.sebelum);
  }
  return seen;
}

/** What is not among the events of then; those that do not build on all of them say how many they pass over. */
function addedSince(
  events: readonly TrackerEvent[],
  then: ReadonlySet<string>,
  byHash: ReadonlyMap<string, TrackerEvent>,
): readonly AddedEvent[] {
  const passed = new Map<string, number>();
  return events.flatMap((peristiwa) => {
    if (then.has(peristiwa.hash)) return [];
    // Whoever follows an added event alone has seen exactly what that one saw: counting again would take a square of the log.
    const [only] = peristiwa.sebelum;
    const inherited = peristiwa.sebelum.length === 1 && only !== undefined ? passed.get(only) : undefined;
    const melewati = inherited ?? then.size - [...upTo([peristiwa], byHash)].filter((hash) => then.has(hash)).length;
    passed.set(peristiwa.hash, melewati);
    return [{ peristiwa, melewati }];
  });
}
