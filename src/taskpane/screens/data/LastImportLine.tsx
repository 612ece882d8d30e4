import { useState } from 'react';
import { lastImport } from '../../../domain/kinerja/import/cell-origin';
import { momentText } from '../../language/format';
import { batal } from '../../parts/messages';
import { useTracker } from '../../state/tracker';
import { useTranslate } from '../../state/use-pane';
import { TextButton } from '../../parts/Buttons';
import { impor as pesan } from './messages';
import { useUndoImport } from './use-undo-import';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './data.module.css';

/** The last import by the log, which can still be taken back as a whole; asked once more before it is. */
export function LastImportLine() {
  const t = useTranslate();
  const tracker = useTracker();
  const [asking, setAsking] = useState(false);
  const undo = useUndoImport(() => {
    setAsking(false);
  });
  const last = lastImport(tracker?.events ?? []);
  if (!last || !tracker) return null;
  const files = new Set(last.ubahan.map(({ dari }) => dari)).size;
  return (
    <section className={`${parts.sec} ${css.progress}`}>
      <p className={`${ink.grow} ${ink.small}`}>
        {t(
          asking
            ? pesan.yakinKembali(last.ubahan.length)
            : pesan.terakhir(t(momentText(last.pada, tracker.workingTime)), last.ubahan.length, files),
        )}
      </p>
      {asking && <TextButton size="small" says={batal} onClick={() => setAsking(false)} />}
      <TextButton
        size="small"
        disabled={undo.busy}
        says={asking ? pesan.kembalikan : pesan.kembalikanTanya}
        onClick={() => {
          if (asking) undo.start(last.ubahan);
          else setAsking(true);
        }}
      />
    </section>
  );
}
