import { useId, useRef, type KeyboardEvent } from 'react';
import { Icon } from '../icons';
import { HOST_MESSAGES } from '../messages';
import type { Sample } from '../samples';
import { useFrame, useText } from './context';
import * as layout from './layout.module.css';
import * as css from './title-bar.module.css';

/** Workbooks to begin with; a menu worked with the arrow keys, Home, End and Esc. */
export function SampleMenu() {
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
