import { Button } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { LazyMenu } from './LazyMenu';
import type { MenuChoice } from './menu-choice';
import * as controls from './controls.module.css';

interface Props {
  /** What the menu acts on, for who cannot see the dots and as a hint for who can. */
  readonly label: string;
  readonly icon: ReactElement;
  readonly choices: () => readonly MenuChoice[];
  /** By which a screen finds the button again, to give it the focus after the list was rebuilt. */
  readonly 'data-susun'?: string;
  onKeyDown?(event: KeyboardEvent): void;
}

/** A square button of dots that opens a menu. */
export function MenuButton({ label, choices, ...button }: Props) {
  return (
    <LazyMenu
      renderButton={(opens) => (
        <Button appearance="subtle" className={controls.square} {...opens} {...button} aria-label={label} title={label} />
      )}
      choices={choices}
    />
  );
}
