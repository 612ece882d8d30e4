import type { ReactElement } from 'react';
import type { Text } from '../../domain/text';

/** One line of a menu; `checked` makes it one of several that exclude each other; `divided` draws a line above it. */
export interface MenuChoice {
  readonly label: Text;
  readonly hint?: Text;
  readonly icon?: ReactElement;
  readonly checked?: boolean;
  readonly divided?: boolean;
  readonly disabled?: boolean;
  choose(): void;
}
