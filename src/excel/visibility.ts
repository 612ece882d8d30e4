import type { Visibility } from '../domain/sheet/edit';

/** The host's words for whether a sheet is in sight. */
export const HOST_VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const satisfies Record<
  Visibility,
  string
>;

export const visibilityFrom = (word: string): Visibility =>
  word === HOST_VISIBILITY.veryHidden ? 'veryHidden' : word === HOST_VISIBILITY.hidden ? 'hidden' : 'visible';
