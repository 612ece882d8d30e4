import type { Area } from './address';
import { applyEdits } from './apply-edits';
import { differences } from './differences';
import type { Edit } from './edit';
import { hindrancesOf, isWithin, shiftedLines, type Hindrance, type NeverRead } from './needs';
import { isReplaced } from './shapes';
import { mapAreas, shiftEdit, shiftOf } from './shift';
import { sheetOf, type Part, type Snapshot } from './snapshot';
import { ok, refuse, type Result } from '../result';

/** What a caller can do without getting back. */
export type Forgone = Part | NeverRead | 'drawing';

/**
 * The edits that take back others, given the workbook as it was read before them; or all that hinders it. Carried out after `edits`
 * they give back every part that was read, but for which cells are selected. `forgone` names what the caller does not need back
 * (the looks of a row that is put in again, a drawing it will draw anew); nothing else is ever lost silently.
 */
export function invert(
  edits: readonly Edit[],
  before: Snapshot,
  forgone: readonly Forgone[] = [],
): Result<readonly Edit[], readonly Hindrance[]> {
  const hindrances: Hindrance[] = [];
  const back: Edit[] = [];
  const fresh = new Fresh();
  let now = before;
  for (const edit of edits) {
    const sheet = sheetOf(now, edit.sheet);
    hindrances.push(...hindrancesOf(edit, { sheet, isNew: fresh.holds(edit.sheet), isNewSheet: fresh.hasSheet(edit.sheet) }));
    if (shiftOf(edit)?.by !== undefined) hindrances.push(...elsewhere(edit, now, fresh));
    back.unshift(...backOf(edit, now, fresh));
    fresh.follow(edit, now);
    now = applyEdits(now, [edit]);
  }
  const restored = applyEdits(now, back);
  const rest: Edit[] = [];
  for (const sheet of before.sheets) {
    const is = sheetOf(restored, sheet.name);
    if (!is || hindrances.some(({ kind }) => kind === 'sheet-deleted')) continue;
    rest.push(...differences(is, sheet));
    const moved = (sheet.shapes ?? []).filter((one) => !is.shapes?.some((other) => sameShape(one, other)));
    const names = moved.map(({ name }) => name);
    if (names.length > 0) hindrances.push({ kind: 'drawing', sheet: sheet.name, names });
  }
  const standing = distinct(hindrances).filter((one) => one.kind === 'sheet-deleted' || !forgone.includes(reasonOf(one)));
  return standing.length > 0 ? refuse(standing) : ok([...back, ...rest]);
}

const reasonOf = (hindrance: Exclude<Hindrance, { kind: 'sheet-deleted' }>): Forgone =>
  hindrance.kind === 'unread' ? hindrance.part : 'drawing';

const distinct = (hindrances: readonly Hindrance[]): readonly Hindrance[] => [
  ...new Map(hindrances.map((one) => [JSON.stringify(one).toLowerCase(), one])).values(),
];

const sameShape = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Formulas of other sheets that pointed at deleted cells: what they said must have been read, too. */
function elsewhere(edit: Edit, now: Snapshot, fresh: Fresh): readonly Hindrance[] {
  const shift = shiftOf(edit);
  if (!shift || shift.by > 0 || fresh.holds(edit.sheet)(shiftedLines(shift))) return [];
  return now.sheetNames
    .filter((name) => !fresh.hasSheet(name) && sheetOf(now, name)?.formulas === undefined)
    .map((sheet) => ({ kind: 'unread', sheet, part: 'formulas' }));
}

/** What takes back that sheets, rows, columns, rules and drawings came or went; contents are put back in the end, all at once. */
function backOf(edit: Edit, now: Snapshot, fresh: Fresh): readonly Edit[] {
  const { sheet } = edit;
  const shift = shiftOf(edit);
  if (shift) return [shiftEdit(sheet, { ...shift, by: -shift.by })];
  const exists = now.sheetNames.some((name) => name.toLowerCase() === sheet.toLowerCase());
  switch (edit.kind) {
    case 'ensure-sheet':
      return exists ? [] : [{ kind: 'delete-sheet', sheet }];
    case 'delete-sheet':
      return [{ kind: 'ensure-sheet', sheet }];
    case 'rename-sheet':
      return [{ kind: 'rename-sheet', sheet: edit.to, to: sheetOf(now, sheet)?.name ?? sheet }];
    case 'black-and-white':
      return [{ ...edit, on: sheetOf(now, sheet)?.blackAndWhite === true }];
    case 'add-conditional':
      return fresh.holds(sheet)(edit.area)
        ? []
        : edit.formats.flatMap((one) =>
            one.kind === 'formula' ? [{ kind: 'remove-conditional', sheet, formula: one.formula }] : [],
          );
    case 'shapes': {
      const kept = (sheetOf(now, sheet)?.shapes ?? [])
        .map(({ name }) => name)
        .filter((name) => name.startsWith(edit.prefix) && !isReplaced(edit, name));
      return [{ kind: 'shapes', sheet, prefix: edit.prefix, shapes: [], keep: kept }];
    }
    default:
      return [];
  }
}

/** Sheets and cells that came with the edits, followed to where they stand. */
class Fresh {
  private readonly sheets = new Set<string>();
  private readonly areas = new Map<string, readonly Area[]>();

  hasSheet(name: string): boolean {
    return this.sheets.has(name.toLowerCase());
  }

  holds(name: string): (area: Area) => boolean {
    const areas = this.areas.get(name.toLowerCase()) ?? [];
    return (area) => this.hasSheet(name) || isWithin(areas, area);
  }

  follow(edit: Edit, now: Snapshot): void {
    const key = edit.sheet.toLowerCase();
    const shift = shiftOf(edit);
    if (shift) {
      const areas = mapAreas(this.areas.get(key) ?? [], shift);
      this.areas.set(key, shift.by > 0 ? [...areas, shiftedLines(shift)] : areas);
    } else if (edit.kind === 'ensure-sheet') {
      if (!now.sheetNames.some((name) => name.toLowerCase() === key)) this.sheets.add(key);
    } else if (edit.kind === 'delete-sheet') this.sheets.delete(key);
    else if (edit.kind === 'rename-sheet') {
      const to = edit.to.toLowerCase();
      if (this.sheets.delete(key)) this.sheets.add(to);
      this.areas.set(to, this.areas.get(key) ?? []);
      if (to !== key) this.areas.delete(key);
    }
  }
}
