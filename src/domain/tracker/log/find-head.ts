import type { TrackerEvent } from '../event';

/** What a head typed in from a printed LKj says about the log as it is now. */
export type HeadAnswer =
  /** No head is to be seen in the words. */
  | { readonly kind: 'tidak-terbaca' }
  /** The head is not in this log: it was rewritten since, or the LKj is of another workbook. */
  | { readonly kind: 'tidak-ada' }
  | {
      readonly kind: 'ada';
      /** The newest event of that moment. */
      readonly peristiwa: TrackerEvent;
      /** How many events the log held then, as the chain itself tells, and how many came after. */
      readonly jumlah: number;
      readonly sesudahnya: number;
      /** The number printed beside the head, where it was typed as well. */
      readonly tercetak?: number;
    };

/** The fewest hex digits that are taken for a head; fewer fit too many events. */
const FEWEST = 8;

/** Heads are printed with their first sixteen digits; in a narrow place only the first eight and the last four of these. */
const PRINTED = 16;

/**
 * Looks for a head printed on an LKj among the events: whole, its first digits, or shortened ("a3f81c02…4bfa"), alone or with the
 * words around it ("Kepala log … · 42 catatan"). Several heads are printed where the log had forked.
 */
export function findHead(events: readonly TrackerEvent[], text: string): HeadAnswer {
  const wanted = headsIn(text);
  if (wanted.length === 0) return { kind: 'tidak-terbaca' };
  const byHash = new Map(events.map((event) => [event.hash, event]));
  const found = wanted.map((one) => eventOf(one, events, byHash));
  const last = found.flatMap((one) => one ?? []);
  if (found.some((one) => one === undefined) || last.length === 0) return { kind: 'tidak-ada' };
  const then = upTo(last, byHash);
  const peristiwa = events.findLast((event) => last.includes(event)) ?? last[0];
  if (!peristiwa) return { kind: 'tidak-ada' };
  const printed = /(\d[\d.]*)\s*(?:catatan|peristiwa|records|events)/i.exec(text)?.[1]?.replaceAll('.', '');
  return {
    kind: 'ada',
    peristiwa,
    jumlah: then.size,
    sesudahnya: events.length - then.size,
    ...(printed === undefined ? {} : { tercetak: Number(printed) }),
  };
}

interface Wanted {
  readonly awal: string;
  readonly akhir: string;
}

function headsIn(text: string): Wanted[] {
  const pattern = /(?<![\p{L}\p{N}])([0-9a-f]{8,64})(?:\s*(?:…|\.{2,})\s*([0-9a-f]{4,64}))?(?![\p{L}\p{N}])/giu;
  return [...text.toLowerCase().matchAll(pattern)].map(([, start = '', end = '']) => ({ awal: start, akhir: end }));
}

/** The one event a head is of. A head of fewer digits that fits several events is of the newest. */
function eventOf(
  { awal, akhir }: Wanted,
  events: readonly TrackerEvent[],
  byHash: ReadonlyMap<string, TrackerEvent>,
): TrackerEvent | undefined {
  const candidates = awal.length === 64 ? [byHash.get(awal)] : events.filter(({ hash }) => hash.startsWith(awal)).toReversed();
  for (const event of candidates) {
    if (!event) continue;
    if (akhir === '' || endsAs(event, akhir)) return event;
    if (endsBeside(event, akhir, events, byHash)) return event;
  }
  return undefined;
}

const endsAs = ({ hash }: TrackerEvent, end: string): boolean =>
  hash.endsWith(end) || (end.length <= PRINTED - FEWEST && hash.slice(0, PRINTED).endsWith(end));

/** Where the log had forked, a shortened print begins with the first head and ends with the other: one that grew beside it. */
function endsBeside(
  event: TrackerEvent,
  end: string,
  events: readonly TrackerEvent[],
  byHash: ReadonlyMap<string, TrackerEvent>,
): boolean {
  const before = upTo([event], byHash);
  return events.some((other) => !before.has(other.hash) && endsAs(other, end) && !upTo([other], byHash).has(event.hash));
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
