import { useRef } from 'react';
import { Icon } from '../icons';
import { PESAN } from '../pesan';
import { useDesk, useFrame, useText } from './context';
import { SampleMenu } from './SampleMenu';
import * as layout from './layout.module.css';
import * as css from './title-bar.module.css';

/** File name and what can be done with the file, as in Excel's title bar. */
export function TitleBar() {
  const { desk } = useFrame();
  const { file, canUndo, canRedo } = useDesk();
  const say = useText();
  const picker = useRef<HTMLInputElement>(null);

  const pick = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (chosen) await desk.openFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
    input.value = '';
  };

  return (
    <header className={css.judul}>
      <button
        type="button"
        className={layout.tombolIkon}
        title={say(PESAN.tipUrungkan)}
        aria-label={say(PESAN.urungkan)}
        disabled={!canUndo}
        onClick={() => {
          desk.undo();
        }}
      >
        <Icon name="urungkan" />
      </button>
      <button
        type="button"
        className={layout.tombolIkon}
        title={say(PESAN.tipUlangi)}
        aria-label={say(PESAN.ulangi)}
        disabled={!canRedo}
        onClick={() => {
          desk.redo();
        }}
      >
        <Icon name="ulangi" />
      </button>
      <h1 className={css.namaBerkas} title={file}>
        {file}
      </h1>
      <div className={css.perintahBerkas}>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm"
          className={layout.tersembunyi}
          tabIndex={-1}
          aria-label={say(PESAN.tipBuka)}
          onChange={(event) => {
            void pick(event.currentTarget);
          }}
        />
        <button type="button" className={layout.tombol} title={say(PESAN.tipBuka)} onClick={() => picker.current?.click()}>
          <Icon name="buka" />
          <span>{say(PESAN.buka)}</span>
        </button>
        <button type="button" className={layout.tombol} title={say(PESAN.tipSimpan)} onClick={() => void desk.save()}>
          <Icon name="simpan" />
          <span>{say(PESAN.simpan)}</span>
        </button>
        <SampleMenu />
        <button type="button" className={layout.tombol} title={say(PESAN.tipTutup)} onClick={() => void desk.close()}>
          <Icon name="tutup" />
          <span>{say(PESAN.tutup)}</span>
        </button>
      </div>
    </header>
  );
}
