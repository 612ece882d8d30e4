import { carryOut, type EditedBook } from './carry-out';
import type { Edit } from './edit';
import { SnapshotDraft } from './snapshot-draft';
import type { SheetSnapshot, Snapshot } from './snapshot';

/**
 * The snapshot as it would be read once the edits are carried out in order; the given one stays as it was. What was not read stays
 * unread; a part the edits make unknowable is left out. Edits of sheets that were not read change nothing here.
 */
export function applyEdits(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  let { sheetNames, active } = snapshot;
  let drafts = snapshot.sheets.map((sheet) => new SnapshotDraft(sheet));
  const is = (name: string, other: string): boolean => name.toLowerCase() === other.toLowerCase();
  const book: EditedBook = {
    sheet: (name) => drafts.find((draft) => is(draft.name, name)),
    holds: (name) => sheetNames.some((one) => is(one, name)),
    takeFormulas: () => (change) => {
      for (const draft of drafts) draft.changeFormulas(change);
    },
    add({ sheet }) {
      sheetNames = [...sheetNames, sheet];
      drafts.push(new SnapshotDraft(emptySheet(sheet)));
    },
    rename(from, to) {
      sheetNames = sheetNames.map((name) => (is(name, from) ? to : name));
      if (is(active, from)) active = to;
      for (const draft of drafts) if (is(draft.name, from)) draft.parts.name = to;
    },
    remove(gone) {
      sheetNames = sheetNames.filter((name) => !is(name, gone));
      if (is(active, gone)) active = sheetNames[0] ?? '';
      drafts = drafts.filter(({ name }) => !is(name, gone));
    },
    select({ sheet }) {
      active = sheetNames.find((name) => is(name, sheet)) ?? active;
    },
  };
  carryOut(book, edits);
  return { sheetNames, active, sheets: drafts.map((draft) => draft.finish()) };
}

/** The same for one sheet alone, which is neither renamed nor deleted. */
export const applyToSheet = (sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot =>
  applyEdits({ sheetNames: [sheet.name], active: sheet.name, sheets: [sheet] }, edits).sheets[0] ?? sheet;

/** A sheet with nothing on it, all of it known but the sizes of its empty rows and columns. */
const emptySheet = (name: string): SheetSnapshot => ({
  name,
  values: [],
  formulas: [],
  merges: [],
  shapes: [],
  sizes: { columns: [], rows: [] },
  protected: false,
  notes: [],
  conditionals: [],
});
