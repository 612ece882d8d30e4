import type { EventList } from './event-list';
import type { Witness } from './witness';

/** A log as one computer last saw it, and by what it is known again: where its workbook is kept, and its first record. */
export interface SeenLog extends Witness {
  /** Digest of the workbook's address; '' where the host tells none. */
  readonly buku: string;
  /** Hash of the first record. */
  readonly asal: string;
}

/** Logs that are remembered, the newest first; the oldest are forgotten. */
const MOST = 200;

/** The earlier sights of a log: of this workbook's address, or of a log that began with the same record. */
export const sightsOf = (seen: readonly SeenLog[], buku: string, log: Pick<EventList, 'has'>): readonly SeenLog[] =>
  seen.filter((one) => (one.buku !== '' && one.buku === buku) || log.has(one.asal));

/** The same list with this sight in place of the earlier ones of this log. */
export const withSight = (seen: readonly SeenLog[], sight: SeenLog): readonly SeenLog[] =>
  [sight, ...seen.filter(({ buku, asal }) => asal !== sight.asal || buku !== sight.buku)].slice(0, MOST);

/** The list without the sights given: a person has said that they no longer count. */
export const withoutSights = (seen: readonly SeenLog[], gone: readonly SeenLog[]): readonly SeenLog[] =>
  seen.filter((one) => !gone.some((other) => other.kepala === one.kepala && other.buku === one.buku));

/** What was kept, as far as it can be read. */
export function parseSeenLogs(kept: unknown): readonly SeenLog[] {
  return Array.isArray(kept) ? kept.filter(isSeenLog) : [];
}

function isSeenLog(value: unknown): value is SeenLog {
  const { buku, asal, kepala, jumlah, pada } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [buku, asal, kepala, pada].every((one) => typeof one === 'string') && typeof jumlah === 'number';
}
