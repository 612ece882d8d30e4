import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { imporTerakhir } from '../../../domain/kinerja/impor/asal';
import { formatMoment } from '../../bahasa/format';
import { batal } from '../../parts/pesan';
import { useTracker } from '../../state/tracker';
import { usePaneState, useTeks } from '../../state/use-pane';
import { impor as pesan } from './pesan';
import { useBatalImpor } from './use-batal-impor';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './data.module.css';

/** The last import by the log, which can still be taken back as a whole; asked once more before it is. */
export function ImporTerakhirLine() {
  const t = useTeks();
  const language = usePaneState((state) => state.language);
  const tracker = useTracker();
  const [asking, setAsking] = useState(false);
  const undo = useBatalImpor(() => {
    setAsking(false);
  });
  const last = imporTerakhir(tracker?.events ?? []);
  if (!last || !tracker) return null;
  const files = new Set(last.ubahan.map(({ dari }) => dari)).size;
  return (
    <section className={`${parts.sec} ${css.kemajuan}`}>
      <p className={`${ink.grow} ${ink.small}`}>
        {t(
          asking
            ? pesan.yakinKembali(last.ubahan.length)
            : pesan.terakhir(formatMoment(last.pada, tracker.kerja, language), last.ubahan.length, files),
        )}
      </p>
      {asking && (
        <Button
          size="small"
          onClick={() => {
            setAsking(false);
          }}
        >
          {t(batal)}
        </Button>
      )}
      <Button
        size="small"
        disabled={undo.busy}
        onClick={() => {
          if (asking) undo.start(last.ubahan);
          else setAsking(true);
        }}
      >
        {t(asking ? pesan.kembalikan : pesan.kembalikanTanya)}
      </Button>
    </section>
  );
}
