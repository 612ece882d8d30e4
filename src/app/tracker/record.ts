import type { Stamp } from '../../domain/stamp';
import type { RecordedAct } from '../../domain/tracker/command';
import { decide } from '../../domain/tracker/decide';
import type { DataCatatanKerja, NewEvent } from '../../domain/tracker/event';
import type { State } from '../../domain/tracker/state';

/** One sentence for the log, with its details. */
export interface Sentence {
  readonly jenis: RecordedAct;
  readonly data: DataCatatanKerja;
}

/**
 * What a piece of work leaves in the log of a Berkas. Nothing where no such Berkas is at work or nobody has said who they are: the
 * work is done all the same.
 */
export function recordActs(
  log: State | undefined,
  berkas: string | undefined,
  stamp: Stamp,
  sentences: readonly Sentence[],
): readonly NewEvent[] {
  const found = berkas === undefined ? undefined : log?.berkas.get(berkas);
  if (!log || !found || found.status === 'dibatalkan' || found.status === 'diarsipkan') return [];
  return sentences.flatMap((one) => {
    const decided = decide(log, { kind: 'record', berkas: found.id, ...one }, stamp);
    return decided.ok ? decided.value : [];
  });
}

/** Where a piece of work may be recorded: only with a Berkas does the log have to be read. */
export interface RecordedIn {
  /** Id of the Berkas in whose log it is told. */
  readonly recordIn?: string | undefined;
}

export const isRecorded = ({ recordIn }: RecordedIn): boolean => recordIn !== undefined;
