import { ArrowImport20Regular } from '@fluentui/react-icons/svg/arrow-import';
import { useRef, useState } from 'react';
import { FilePicker } from '../../parts/fields/FilePicker';
import { usePane, useTranslate } from '../../state/use-pane';
import { TextButton } from '../../parts/Buttons';
import { hentikan, impor } from './messages';
import { readFiles } from './read-files';
import * as ink from '../../parts/ink.module.css';

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
