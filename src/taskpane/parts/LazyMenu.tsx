import { Suspense, useState, type ReactElement } from 'react';
import type { MenuChoice } from './menu-choice';
import { piece } from './piece';
import * as controls from './controls.module.css';

const OpenMenu = piece(async () => (await import('./OpenMenu')).OpenMenu);

interface Props {
  /** The button that opens the menu, given what it needs to do so. */
  readonly renderButton: (props: { 'aria-haspopup': 'menu'; 'aria-expanded': boolean; onClick: () => void }) => ReactElement;
  readonly choices: () => readonly MenuChoice[];
}

/** A menu whose machinery (positioning, portals) is fetched when it is first opened. */
export function LazyMenu({ renderButton, choices }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <span ref={setAnchor} className={controls.menuAnchor}>
      {renderButton({
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        onClick: () => {
          setOpen(!open);
        },
      })}
      {open && (
        <Suspense fallback={null}>
          <OpenMenu
            anchor={anchor}
            choices={choices()}
            onClose={() => {
              setOpen(false);
              anchor?.querySelector<HTMLElement>('button')?.focus();
            }}
          />
        </Suspense>
      )}
    </span>
  );
}
