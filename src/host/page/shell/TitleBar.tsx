import { useRef } from 'react';
import { Icon } from '../icons';
import { HOST_MESSAGES } from '../messages';
import { useDesk, useFrame, useText } from './context';
import { IconButton } from './IconButton';
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
      <IconButton
        icon="urungkan"
        label={HOST_MESSAGES.urungkan}
        tip={HOST_MESSAGES.tipUrungkan}
        disabled={!canUndo}
        onPress={() => desk.undo()}
      />
      <IconButton
        icon="ulangi"
        label={HOST_MESSAGES.ulangi}
        tip={HOST_MESSAGES.tipUlangi}
        disabled={!canRedo}
        onPress={() => desk.redo()}
      />
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
          aria-label={say(HOST_MESSAGES.tipBuka)}
          onChange={(event) => void pick(event.currentTarget)}
        />
        <button
          type="button"
          className={layout.tombol}
          title={say(HOST_MESSAGES.tipBuka)}
          onClick={() => picker.current?.click()}
        >
          <Icon name="buka" />
          <span>{say(HOST_MESSAGES.buka)}</span>
        </button>
        <button type="button" className={layout.tombol} title={say(HOST_MESSAGES.tipSimpan)} onClick={() => void desk.save()}>
          <Icon name="simpan" />
          <span>{say(HOST_MESSAGES.simpan)}</span>
        </button>
        <SampleMenu />
        <button type="button" className={layout.tombol} title={say(HOST_MESSAGES.tipTutup)} onClick={() => void desk.close()}>
          <Icon name="tutup" />
          <span>{say(HOST_MESSAGES.tutup)}</span>
        </button>
      </div>
    </header>
  );
}
