import type { Edit } from './edit';
import { loseSheet, renameSheetIn } from './formula-references';
import { SnapshotDraft } from './snapshot-draft';
import { shiftOf } from './shift';
import type { SheetSnapshot, Snapshot } from './snapshot';

/**
 * The snapshot as it would be read once the edits are carried out in order; the given one stays as it was. What was not read stays
 * unread; a part the edits make unknowable is left out. Edits of sheets that were not read change nothing here.
 */
export function applyEdits(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  let sheetNames = [...snapshot.sheetNames];
  let active = snapshot.active;
  let drafts = snapshot.sheets.map((sheet) => new SnapshotDraft(sheet));
  for (const edit of edits) {
    const wanted = edit.sheet.toLowerCase();
    const is = (name: string): boolean => name.toLowerCase() === wanted;
    switch (edit.kind) {
      case 'ensure-sheet':
        if (sheetNames.some(is)) break;
        sheetNames.push(edit.sheet);
        drafts.push(new SnapshotDraft(emptySheet(edit.sheet)));
        break;
      case 'rename-sheet':
        sheetNames = sheetNames.map((name) => (is(name) ? edit.to : name));
        if (is(active)) active = edit.to;
        for (const draft of drafts) {
          draft.changeFormulas((formula) => renameSheetIn(formula, edit.sheet, edit.to));
          if (is(draft.parts.name)) draft.parts.name = edit.to;
        }
        break;
      case 'delete-sheet':
        sheetNames = sheetNames.filter((name) => !is(name));
        if (is(active)) active = sheetNames[0] ?? '';
        drafts = drafts.filter(({ parts }) => !is(parts.name));
        for (const draft of drafts) draft.changeFormulas((formula) => loseSheet(formula, edit.sheet));
        break;
      case 'select':
        active = sheetNames.find(is) ?? active;
        break;
      default: {
        drafts.find(({ parts }) => is(parts.name))?.apply(edit);
        const shift = shiftOf(edit);
        if (shift) for (const draft of drafts) draft.follow(edit.sheet, shift);
      }
    }
  }
  return { sheetNames, active, sheets: drafts.map((draft) => draft.finish()) };
}

/** The same for one sheet alone, which is neither renamed nor deleted. */
export function applyToSheet(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const draft = new SnapshotDraft(sheet);
  for (const edit of edits) {
    if (edit.sheet.toLowerCase() === sheet.name.toLowerCase()) draft.apply(edit);
    const shift = shiftOf(edit);
    if (shift) draft.follow(edit.sheet, shift);
  }
  return draft.finish();
}

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
