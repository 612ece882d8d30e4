import { timeText } from '../../kantor/write-tanggal';
import { atOnce, STEP, type Steps } from '../../steps';
import { text, type Text } from '../../text';
import type { TrackerEvent } from '../event';
import type { EventList } from './event-list';
import { placeByHash } from './lineage';

/** A clock that cannot be right together with the log, or hardly: what it says, and the newest record of the log. */
export interface ClockDoubt {
  /** `tertinggal`: the log has records of a later time; `mendahului`: the newest is longer ago than an office rests. */
  readonly arah: 'tertinggal' | 'mendahului';
  readonly kini: string;
  readonly terakhir: string;
  readonly oleh: string;
}

/** Milliseconds by which clocks of one office may differ. */
const APART = 10 * 60_000;

/** Milliseconds between two yearly reports, and a month more. */
const A_YEAR = 400 * 24 * 60 * 60_000;

/** How many of the newest records are looked at: the last row need not be the latest. */
const NEWEST = 20;

/** Whether the clock by which an act would be logged is far behind or ahead of the log; undefined where nothing is doubtful. */
export function clockDoubt(events: Pick<EventList, 'at' | 'length'>, kini: string): ClockDoubt | undefined {
  const newest = Array.from({ length: Math.min(NEWEST, events.length) }, (_, index) => events.at(-1 - index))
    .filter((event): event is TrackerEvent => event !== undefined)
    .reduce<TrackerEvent | undefined>(
      (last, one) => (last && Date.parse(last.waktu) >= Date.parse(one.waktu) ? last : one),
      undefined,
    );
  if (!newest) return undefined;
  const since = Date.parse(kini) - Date.parse(newest.waktu);
  const arah = since < -APART ? 'tertinggal' : since > A_YEAR ? 'mendahului' : undefined;
  return arah && { arah, kini, terakhir: newest.waktu, oleh: newest.oleh.nama };
}

/** The doubt as a question to the person; nothing has been written yet. */
export function clockQuestion({ arah, kini, terakhir, oleh }: ClockDoubt): Text {
  const [now, last] = [timeText(kini), timeText(terakhir)];
  return arah === 'tertinggal'
    ? text(
        `Jam komputer ini menunjukkan ${now.id}, padahal peristiwa terakhir (${oleh}) dibuat ${last.id}. Salah satu jam keliru. Belum ada yang ditulis.`,
        `This computer's clock says ${now.en}, yet the newest event (${oleh}) was made ${last.en}. One of the clocks is wrong. Nothing was written yet.`,
      )
    : text(
        `Jam komputer ini menunjukkan ${now.id}, lebih dari setahun sesudah peristiwa terakhir (${oleh}, ${last.id}). Periksa tanggalnya. Belum ada yang ditulis.`,
        `This computer's clock says ${now.en}, more than a year after the newest event (${oleh}, ${last.en}). Check the date. Nothing was written yet.`,
      );
}

/** A record that says it was made before the one it follows. */
export interface TurnedBack {
  readonly peristiwa: TrackerEvent;
  /** The latest of those it follows. */
  readonly mengikuti: TrackerEvent;
}

/**
 * Records whose time lies more than clocks of one office differ before that of what they follow: a wrong clock, or a time put back so
 * that an act looks as if it had been made in time. Each stands for all that goes on from it.
 */
export const turnedBack = (events: readonly TrackerEvent[]): readonly TurnedBack[] => atOnce(turnedBackInSteps(events));

/** The same in pieces. */
export function* turnedBackInSteps(events: readonly TrackerEvent[]): Steps<readonly TurnedBack[]> {
  const place = yield* placeByHash(events);
  const found: TurnedBack[] = [];
  for (const [index, peristiwa] of events.entries()) {
    if (index % STEP === 0) yield;
    const time = Date.parse(peristiwa.waktu);
    let mengikuti: TrackerEvent | undefined;
    for (const hash of peristiwa.sebelum) {
      const before = events[place.get(hash) ?? -1];
      if (before && (!mengikuti || Date.parse(before.waktu) > Date.parse(mengikuti.waktu))) mengikuti = before;
    }
    if (mengikuti && time < Date.parse(mengikuti.waktu) - APART) found.push({ peristiwa, mengikuti });
  }
  return found;
}
