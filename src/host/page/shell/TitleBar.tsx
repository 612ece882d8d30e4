import { useRef } from 'react';
import { Icon } from '../icons';
import { HOST_MESSAGES } from '../messages';
import { useDesk, useFrame, useText } from './context';
import { ShellButton, type IconButtonProps } from './ShellButton';
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
      <ShellButton
        icon="urungkan"
        label={HOST_MESSAGES.urungkan}
        tip={HOST_MESSAGES.tipUrungkan}
        disabled={!canUndo}
        onPress={() => desk.undo()}
      />
      <ShellButton
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
        <FileCommand icon="buka" label={HOST_MESSAGES.buka} tip={HOST_MESSAGES.tipBuka} onPress={() => picker.current?.click()} />
        <FileCommand icon="simpan" label={HOST_MESSAGES.simpan} tip={HOST_MESSAGES.tipSimpan} onPress={() => void desk.save()} />
        <SampleMenu />
        <FileCommand icon="tutup" label={HOST_MESSAGES.tutup} tip={HOST_MESSAGES.tipTutup} onPress={() => void desk.close()} />
      </div>
    </header>
  );
}

function FileCommand({ icon, label, tip, onPress }: IconButtonProps) {
  const say = useText();
  return (
    <button type="button" className={layout.tombol} title={tip && say(tip)} onClick={onPress}>
      <Icon name={icon} />
      <span>{say(label)}</span>
    </button>
  );
}
