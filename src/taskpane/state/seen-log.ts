import { useEffect, useMemo, useState } from 'react';
import { witnessOf } from '../../app/tracker/log-chain';
import type { TrackerView } from '../../app/tracker/open-tracker';
import { digestOf } from '../../domain/tracker/log/digest';
import { parseSeenLogs, sightsOf, withoutSights, withSight, type SeenLog } from '../../domain/tracker/log/seen-logs';
import { missingSince, WITNESSES } from '../../domain/tracker/log/witness';
import type { Text } from '../../domain/text';
import type { Services } from '../services';
import { usePane } from './use-pane';

const SEEN = 'runut.saksi';

/** What this computer has to say of a log it saw before. */
export interface SeenBefore {
  /** What it saw and the log holds no more. */
  readonly missing: readonly Text[];
  /** The person knows why: what was seen no longer counts. */
  forget(): void;
}

const readSeen = ({ preferences }: Services): readonly SeenLog[] => {
  try {
    return parseSeenLogs(JSON.parse(preferences.get(SEEN) ?? '[]'));
  } catch {
    return [];
  }
};

const keepSeen = ({ preferences }: Services, seen: readonly SeenLog[]): void => {
  preferences.set(SEEN, JSON.stringify(seen));
};

/** The workbook's address as it is remembered: not readable as one. */
const addressOf = ({ workbookAddress }: Services): string => {
  const address = workbookAddress?.() ?? '';
  return address === '' ? '' : digestOf(address).slice(0, 32);
};

/** Compares the log with what this computer saw of it last; a log that lacks nothing and is intact is remembered from now on. */
export function useSeenLog(tracker: TrackerView | undefined): SeenBefore {
  const { services } = usePane();
  const [forgotten, setForgotten] = useState(0);
  const problems = useMemo(() => {
    // What a checkpoint tells is not read yet, and proves nothing.
    if (!tracker || tracker.sementara) return [];
    const { log } = tracker;
    return sightsOf(readSeen(services), addressOf(services), log).flatMap((sight) => {
      const says = missingSince(log, sight, WITNESSES.komputer);
      return says ? [{ sight, says }] : [];
    });
    // Forgetting makes it read anew what is kept.
    // eslint-disable-next-line react/exhaustive-deps
  }, [services, tracker, forgotten]);
  useEffect(() => {
    const first = tracker?.events[0];
    const now = tracker && witnessOf(tracker.rantai, tracker.events);
    if (!first || !now || problems.length > 0) return;
    const sight: SeenLog = { ...now, buku: addressOf(services), asal: first.hash };
    const seen = readSeen(services);
    if (!seen.some((one) => one.kepala === sight.kepala && one.buku === sight.buku)) keepSeen(services, withSight(seen, sight));
  }, [services, tracker, problems]);
  return {
    missing: problems.map(({ says }) => says),
    forget: () => {
      keepSeen(
        services,
        withoutSights(
          readSeen(services),
          problems.map(({ sight }) => sight),
        ),
      );
      setForgotten(forgotten + 1);
    },
  };
}
