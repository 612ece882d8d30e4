import type { ReactElement } from 'react';

/** One line of a menu; `checked` makes it one of several that exclude each other; `divided` draws a line above it. */
export interface MenuChoice {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: ReactElement;
  readonly checked?: boolean;
  readonly divided?: boolean;
  readonly disabled?: boolean;
  choose(): void;
}
