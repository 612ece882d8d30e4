import { fold } from '../../domain/tracker/evolve';
import type { TrackerEvent } from '../../domain/tracker/event';
import { checkpointOf, tailEdits, type WrittenCheckpoint } from '../../domain/tracker/log/checkpoint';
import type { LogReading } from '../../domain/tracker/log/read-log';
import type { TrackerSession } from './session';

/** From so many events on a checkpoint is kept: a shorter log is read whole at once anyway. */
const KEPT_FROM = 50;

/**
 * The checkpoint as it will be once these events stand below what was read; undefined where the log is short or anything in it is out of
 * order. Nobody misses one: it only spares reading.
 */
export function checkpointAfter(
  { seen, lane, titik, digest }: TrackerSession,
  reading: LogReading,
  events: readonly TrackerEvent[],
): WrittenCheckpoint | undefined {
  const last = events.at(-1);
  if (seen?.reading !== reading || !last || reading.events.length + events.length < KEPT_FROM) return undefined;
  if (reading.masalah.length + reading.tertimpa.length > 0) return undefined;
  const tail = titik && tailEdits(events, titik);
  if (tail) return { opening: tail, edits: [], onSheet: { ...titik, kepala: last.hash, tail: titik.tail + events.length } };
  const recorded = reading.laneHeads.map((hash, index) => (index === lane ? last.hash : hash)).filter((hash) => hash !== '');
  return checkpointOf(fold(events, seen.state), { kepala: last.hash, recorded }, titik?.rows ?? [], digest);
}
