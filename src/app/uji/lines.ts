/** What the add-in relies on in Excel, one line of the trial each, in the order in which they are tried. */
export const HOST_LINES = [
  'surroundings',
  'texts',
  'formulas',
  'formats',
  'looks',
  'row-heights',
  'row-height-refused',
  'merges',
  'insertions',
  'conditionals',
  'validations',
  'shapes',
  'elbows',
  'charts',
  'page',
  'sheets',
  'protection',
  'protected-refused',
  'freeze',
  'select',
  'events',
  'undo-group',
  'notes',
  'far-look',
  'cells-1500',
  'cells-10000',
  'text-4-mb',
  'empty-sync',
] as const;
export type HostLine = (typeof HOST_LINES)[number];

/** What a person is asked to do by hand, in this order. */
export const HAND_TASKS = ['type', 'paste', 'fill', 'sort', 'insert-row', 'undo'] as const;
export type HandTask = (typeof HAND_TASKS)[number];

/** The main job on the Kalbar template, in its parts. */
export const JOB_LINES = ['template', 'drawing', 'fixes', 'berkas', 'settings', 'forms', 'report', 'dasbor'] as const;
export type JobLine = (typeof JOB_LINES)[number];

/** What the page tries besides Excel itself. */
export const PAGE_LINES = ['new-workbook', 'download'] as const;
export type PageLine = (typeof PAGE_LINES)[number];

/** Every line of a trial, in order. */
export const TRIAL_LINES = [...HOST_LINES, ...HAND_TASKS, ...JOB_LINES, ...PAGE_LINES] as const;
export type TrialLine = (typeof TRIAL_LINES)[number];
