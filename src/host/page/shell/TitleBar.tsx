import { useRef, useId, type KeyboardEvent } from 'react';
import { Icon } from '../icons';
import { HOST_MESSAGES } from '../messages';
import { useDesk, useFrame, useText } from './context';
import { ShellButton, type IconButtonProps } from './ShellButton';
import type { Sample } from '../samples';
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

/** Workbooks to begin with; a menu worked with the arrow keys, Home, End and Esc. */
function SampleMenu() {
  const { desk, samples } = useFrame();
  const say = useText();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);

  const choose = async (sample: Sample) => {
    menu.current?.hidePopover();
    await desk.openSample(sample);
  };

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const items = [...event.currentTarget.querySelectorAll('button')];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length)?.focus();
  };

  return (
    <div className={css.menuTempat}>
      <button type="button" className={layout.tombol} popoverTarget={id} aria-haspopup="menu">
        <Icon name="contoh" />
        <span>{say(HOST_MESSAGES.contoh)}</span>
        <Icon name="turun" />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        className={css.menu}
        aria-label={say(HOST_MESSAGES.contoh)}
        onKeyDown={move}
        onToggle={(event) => {
          if (event.newState === 'open') event.currentTarget.querySelector('button')?.focus();
        }}
      >
        {samples.map((sample) => (
          <button key={sample.id} type="button" role="menuitem" onClick={() => void choose(sample)}>
            <strong>{say(sample.label)}</strong>
            <span>{say(sample.explanation)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
