import { useRef } from 'react';
import { Icon } from '../icons';
import { roundPart } from '../focus-rounds';
import { HOST_MESSAGES } from '../messages';
import { useDesk, useFrame, useText } from './context';
import { Menu, MenuItem } from './Menu';
import { RecentMenu } from './RecentMenu';
import { ShellButton, type IconButtonProps } from './ShellButton';
import * as layout from './layout.module.css';
import * as css from './title-bar.module.css';

/** File name and what can be done with the file, as in Excel's title bar. */
export function TitleBar() {
  const { desk, files } = useFrame();
  const { file, canUndo, canRedo } = useDesk();
  const say = useText();
  const picker = useRef<HTMLInputElement>(null);

  const pick = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (chosen) await files.openFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
    input.value = '';
  };

  return (
    <header className={css.judul} {...roundPart('judul')}>
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
        <RecentMenu />
        <FileCommand icon="simpan" label={HOST_MESSAGES.simpan} tip={HOST_MESSAGES.tipSimpan} onPress={() => void files.save()} />
        <SampleMenu />
        <FileCommand icon="tutup" label={HOST_MESSAGES.tutup} tip={HOST_MESSAGES.tipTutup} onPress={() => void files.close()} />
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

/** Workbooks to begin with. */
function SampleMenu() {
  const { files, samples } = useFrame();
  const say = useText();
  return (
    <Menu icon="contoh" label={HOST_MESSAGES.contoh}>
      {samples.map((sample) => (
        <MenuItem key={sample.id} onPress={() => void files.openSample(sample)}>
          <strong>{say(sample.label)}</strong>
          <span>{say(sample.explanation)}</span>
        </MenuItem>
      ))}
    </Menu>
  );
}
