import { ArrowImport20Regular } from '@fluentui/react-icons/svg/arrow-import';
import { useRef, useState } from 'react';
import { FilePicker } from '../../parts/fields/FilePicker';
import { usePane, useTranslate } from '../../state/use-pane';
import { TextButton } from '../../parts/Buttons';
import { hentikan, impor, impor as words } from './messages';
import { readFiles } from './read-files';
import { lastImport } from '../../../domain/kinerja/import/cell-origin';
import { momentText } from '../../language/format';
import { batal } from '../../parts/messages';
import { useTracker } from '../../state/tracker';
import { useUndoImport } from './use-undo-import';
import * as ink from '../../parts/ink.module.css';
import * as parts from '../../parts/parts.module.css';
import * as css from './data.module.css';

/** Lets the person pick the files the bidang sent back, and goes on to what they would change; many can be stopped on the way. */
export function ImportButton() {
  const pane = usePane();
  const t = useTranslate();
  const stopped = useRef(false);
  const [reading, setReading] = useState<{ readonly sudah: number; readonly dari: number }>();
  const take = async (files: readonly File[]) => {
    stopped.current = false;
    const from = files.length;
    setReading({ sudah: 0, dari: from });
    const read = await readFiles(pane.services.files, files, (done) => {
      setReading({ sudah: done, dari: from });
      return !stopped.current;
    });
    setReading(undefined);
    if (!read) return;
    pane.store.set({ berkasMasuk: read });
    pane.openLayer('impor');
  };
  if (!reading) {
    return (
      <FilePicker
        accept=".xlsx"
        multiple
        label={t(impor.pilih)}
        appearance="primary"
        icon={<ArrowImport20Regular />}
        onPick={(files) => void take(files)}
      >
        {t(impor.aksi)}
      </FilePicker>
    );
  }
  return (
    <>
      <output className={`${ink.grow} ${ink.small}`}>{t(impor.membacaKe(reading.sudah, reading.dari))}</output>
      <TextButton
        says={hentikan}
        onClick={() => {
          stopped.current = true;
        }}
      />
    </>
  );
}

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
            ? words.yakinKembali(last.ubahan.length)
            : words.terakhir(t(momentText(last.pada, tracker.workingTime)), last.ubahan.length, files),
        )}
      </p>
      {asking && <TextButton size="small" says={batal} onClick={() => setAsking(false)} />}
      <TextButton
        size="small"
        disabled={undo.busy}
        says={asking ? words.kembalikan : words.kembalikanTanya}
        onClick={() => {
          if (asking) undo.start(last.ubahan);
          else setAsking(true);
        }}
      />
    </section>
  );
}
