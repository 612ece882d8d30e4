import { Button } from '@fluentui/react-components';
import { ArrowImport20Regular } from '@fluentui/react-icons/svg/arrow-import';
import { useRef, useState } from 'react';
import { usePane, useTeks } from '../../state/use-pane';
import { impor } from './pesan';

/** Lets the person pick the files the bidang sent back, and goes on to what they would change. */
export function ImporButton() {
  const pane = usePane();
  const t = useTeks();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setReading(true);
    const { readFiles } = await import('./read-files');
    pane.store.set({ berkasMasuk: await readFiles(files) });
    setReading(false);
    pane.openLayer('impor');
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        multiple
        hidden
        aria-label={t(impor.pilih)}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void take(files);
        }}
      />
      <Button appearance="primary" icon={<ArrowImport20Regular />} disabled={reading} onClick={() => input.current?.click()}>
        {t(impor.aksi)}
      </Button>
    </>
  );
}
