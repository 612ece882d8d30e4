import { createContext, useCallback, useContext, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Text } from '../../../domain/text';
import { Icon, type IconName } from '../icons';
import { useText } from './context';
import * as layout from './layout.module.css';
import * as css from './title-bar.module.css';

const CloseMenu = createContext<() => void>(() => undefined);

interface MenuProps {
  readonly icon: IconName;
  readonly label: Text;
  readonly tip?: Text;
  readonly children: ReactNode;
  /** What stands below the choices and is none. */
  readonly foot?: ReactNode;
}

/** A button of the title bar with a menu worked with the arrow keys, Home, End and Esc. */
export function Menu({ icon, label, tip, children, foot }: MenuProps) {
  const say = useText();
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const close = useCallback(() => popover.current?.hidePopover(), []);

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
      <button type="button" className={layout.tombol} popoverTarget={id} aria-haspopup="menu" title={tip && say(tip)}>
        <Icon name={icon} />
        <span>{say(label)}</span>
        <Icon name="turun" />
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className={css.menu}
        onToggle={(event) => {
          if (event.newState === 'open') event.currentTarget.querySelector('button')?.focus();
        }}
      >
        <div role="menu" tabIndex={-1} aria-label={say(label)} onKeyDown={move}>
          <CloseMenu value={close}>{children}</CloseMenu>
        </div>
        {foot}
      </div>
    </div>
  );
}

/** One choice of a menu, which closes by it. */
export function MenuItem({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  const close = useContext(CloseMenu);
  const press = () => {
    close();
    onPress();
  };
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={press}>
      {children}
    </button>
  );
}
