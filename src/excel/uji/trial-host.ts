import type { HostLine } from '../../app/uji/lines';
import type { Tried, TrialHost } from '../../app/uji/trial';
import { HandTasks } from './hand-tasks';
import { dropScratch, onScratch, refused, type Attempt } from './scratch';
import { tryFarLook, tryFormats, tryFormulas, tryInsertions, tryMerges, tryTexts } from './try-cells';
import { tryCharts, tryElbows, tryShapes } from './try-drawings';
import { tryConditionals, tryLooks, tryRowHeights, tryTooHigh } from './try-looks';
import { tryLockedCell, tryProtection, tryValidations } from './try-rules';
import { tryFreeze, tryNotes, tryPage, trySelect, trySheets, tryUndoGroup } from './try-sheets';
import { tryCells, tryEmptySync, tryEvents, tryFourMegabytes } from './try-sizes';
import { trySurroundings } from './try-surroundings';

/** The Excel the add-in runs in, tried out line by line. */
export function createTrialHost(): TrialHost {
  const hands = new HandTasks();
  return {
    try: (line) => LINES[line](),
    prepare: (task) => hands.prepare(task),
    look: (task) => hands.look(task),
    async cleanUp() {
      await hands.cleanUp();
      await dropScratch();
    },
    wordsOf(error) {
      if (!(error instanceof OfficeExtension.Error)) return error instanceof Error ? error.message : String(error);
      const { code, message, debugInfo } = error;
      return [code, message, debugInfo?.errorLocation].filter(Boolean).join(' · ');
    },
  };
}

const alone = (attempt: Attempt) => (): Promise<Tried> => onScratch(attempt);

const LINES: Readonly<Record<HostLine, () => Promise<Tried>>> = {
  surroundings: trySurroundings,
  texts: alone(tryTexts),
  formulas: alone(tryFormulas),
  formats: alone(tryFormats),
  looks: alone(tryLooks),
  'row-heights': alone(tryRowHeights),
  'row-height-refused': () => refused('InvalidArgument', 'rowHeight 410', tryTooHigh),
  merges: alone(tryMerges),
  insertions: alone(tryInsertions),
  conditionals: alone(tryConditionals),
  validations: alone(tryValidations),
  shapes: alone(tryShapes),
  elbows: alone(tryElbows),
  charts: alone(tryCharts),
  page: alone(tryPage),
  sheets: alone(trySheets),
  protection: alone(tryProtection),
  'protected-refused': () => refused('AccessDenied', 'values', tryLockedCell),
  freeze: alone(tryFreeze),
  select: alone(trySelect),
  events: tryEvents,
  'undo-group': tryUndoGroup,
  notes: tryNotes,
  'far-look': alone(tryFarLook),
  'cells-1500': alone(tryCells(1500)),
  'cells-10000': alone(tryCells(10_000)),
  'text-4-mb': alone(tryFourMegabytes),
  'empty-sync': tryEmptySync,
};
