import { useEffect, useState } from 'react';
import type { TrackerView } from '../../../../app/tracker/open-tracker';
import { forecastOf, type BerkasForecast } from '../../../../domain/tracker/forecast/forecast-berkas';
import type { SopVersi } from '../../../../domain/tracker/sop-versi';
import type { Berkas } from '../../../../domain/tracker/state';
import { breather } from '../../../state/breathe';
import { isoWithOffset } from '../../../state/stamp';
import { usePane } from '../../../state/use-pane';

/** The forecast of a Berkas, or of an SOP that is begun now; undefined until it is worked out, a few milliseconds at a time. */
export function useForecast(tracker: TrackerView, sop: SopVersi, berkas?: Berkas): BerkasForecast | undefined {
  const { services } = usePane();
  const [made, setMade] = useState<{ readonly of: TrackerView; readonly sidik: string; readonly value: BerkasForecast }>();
  useEffect(() => {
    const leaving = new AbortController();
    const pieces = forecastOf(sop, berkas, tracker.state, tracker.workingTime, isoWithOffset(services.now()));
    const pause = breather();
    void (async () => {
      let piece = pieces.next();
      for (; !piece.done && !leaving.signal.aborted; piece = pieces.next()) await pause();
      if (piece.done && !leaving.signal.aborted) setMade({ of: tracker, sidik: sop.sidik, value: piece.value });
    })();
    return () => leaving.abort();
  }, [services, tracker, sop, berkas]);
  return made?.of === tracker && made.sidik === sop.sidik ? made.value : undefined;
}
