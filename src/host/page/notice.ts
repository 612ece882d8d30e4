import type { Text } from '../../domain/text';

/** One line over the grid: what happened, and what can be done about it. */
export interface Notice {
  readonly id: number;
  readonly tone: 'error' | 'info' | 'done';
  readonly text: Text;
  readonly more?: Text;
  readonly actions?: readonly { readonly label: Text; run: () => void }[];
}
