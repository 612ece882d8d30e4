import type { Edit } from '../domain/sheet/edit';

/** The order in which a sheet is shown: the host keeps what stands before an action it refuses, and refuses a selection soonest. */
const SHOWN: readonly Edit['kind'][] = ['page', 'black-and-white', 'freeze', 'select'];

/** Colours come back to paper before the marks go that say they were taken from it. */
const isShown = (edit: Edit): boolean => SHOWN.includes(edit.kind) && (edit.kind !== 'black-and-white' || edit.on);

/** After these the sheet or its rows are not what an earlier edit meant. */
const MOVING: ReadonlySet<Edit['kind']> = new Set([
  'rename-sheet',
  'delete-sheet',
  'insert-rows',
  'delete-rows',
  'insert-columns',
  'delete-columns',
]);

/** Edits that change the workbook, and those that only show it and can wait until the others are saved. */
export function partShown(edits: readonly Edit[]): { readonly saved: readonly Edit[]; readonly shown: readonly Edit[] } {
  const shown = edits.filter(
    (edit, index) =>
      isShown(edit) && !edits.some((later, at) => at > index && later.sheet === edit.sheet && MOVING.has(later.kind)),
  );
  const waits = new Set(shown);
  return {
    saved: edits.filter((edit) => !waits.has(edit)),
    shown: shown.toSorted((one, other) => SHOWN.indexOf(one.kind) - SHOWN.indexOf(other.kind)),
  };
}
