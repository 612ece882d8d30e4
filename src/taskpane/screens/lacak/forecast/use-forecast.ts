import { useEffect, useState } from 'react';
import type { TrackerView } from '../../../../app/tracker/open-tracker';
import { forecastOf, type BerkasForecast } from '../../../../domain/tracker/forecast/forecast-berkas';
import type { SopVersi } from '../../../../domain/tracker/sop-versi';
import type { Berkas } from '../../../../domain/tracker/state';
import { breather } from '../../../state/breathe';
import { isoWithOffset } from '../../../state/stamp';
import { usePane } from '../../../state/use-pane';

/**
 * The forecast of a Berkas, or of an SOP that is begun now; undefined until it is worked out, a few milliseconds at a time. It begins
 * anew only with what it rests on: the log, the SOP, the calendar and the hour.
 */
export function useForecast(tracker: TrackerView, sop: SopVersi, berkas?: Berkas): BerkasForecast | undefined {
  const { services } = usePane();
  const { state, workingTime } = tracker;
  const hour = isoWithOffset(services.now()).slice(0, 13);
  // The calendar and an SOP are read anew with every change of the workbook, mostly as they were.
  const on = JSON.stringify([hour, workingTime.kalender, sop.sidik, berkas?.id]);
  const [made, setMade] = useState<{ readonly of: TrackerView['state']; readonly on: string; readonly value: BerkasForecast }>();
  useEffect(() => {
    const leaving = new AbortController();
    const pieces = forecastOf(sop, berkas, state, workingTime, isoWithOffset(services.now()));
    const pause = breather();
    void (async () => {
      let piece = pieces.next();
      for (; !piece.done && !leaving.signal.aborted; piece = pieces.next()) await pause();
      if (piece.done && !leaving.signal.aborted) setMade({ of: state, on, value: piece.value });
    })();
    return () => leaving.abort();
    // What `on` says of the SOP, the Berkas and the calendar is all that the forecast asks of them.
    // eslint-disable-next-line react/exhaustive-deps
  }, [services, state, on]);
  return made?.of === state && made.on === on ? made.value : undefined;
}
