import { EXCEL_LIMITS } from './limits';
import { area, type Area } from './address';
import { covers } from './areas';
import type { Edit } from './edit';
import { isReplaced } from './shapes';
import { shiftOf, type Shift } from './shift';
import type { Part, SheetSnapshot } from './snapshot';

/** What an edit can change that no snapshot holds. */
export type NeverRead = 'looks' | 'rules' | 'charts' | 'page' | 'freeze' | 'visibility' | 'comments';

/** Why edits cannot be taken back from what was read before them. */
export type Hindrance =
  /** A sheet is deleted: more is lost than a snapshot holds. */
  | { readonly kind: 'sheet-deleted'; readonly sheet: string }
  /** Drawing objects go or end up elsewhere, and a snapshot does not hold enough to draw them again. */
  | { readonly kind: 'drawing'; readonly sheet: string; readonly names: readonly string[] }
  /** What the sheet had was not read. */
  | { readonly kind: 'unread'; readonly sheet: string; readonly part: Part | NeverRead };

/** A sheet as it stands when an edit comes to it. */
export interface SheetBefore {
  /** Undefined: not read. */
  readonly sheet: SheetSnapshot | undefined;
  /** Whether these cells came with the edits themselves, so that nothing of before is in them. */
  readonly isNew: (area: Area) => boolean;
  /** Whether the whole sheet did. */
  readonly isNewSheet: boolean;
}

/** What hinders taking back one edit, where it comes to a sheet as it then stands. */
export function hindrancesOf(edit: Edit, standing: SheetBefore): readonly Hindrance[] {
  if (standing.isNewSheet) return [];
  const { sheet, isNew } = standing;
  const unread = (...parts: readonly (Part | NeverRead)[]): readonly Hindrance[] =>
    parts.map((part) => ({ kind: 'unread', sheet: edit.sheet, part }));
  /** Those of the parts that were not read. */
  const need = (...parts: readonly Part[]): readonly Hindrance[] => unread(...parts.filter((part) => !holds(sheet, part)));
  const inOld = (of: Area, hindrances: readonly Hindrance[]): readonly Hindrance[] => (isNew(of) ? [] : hindrances);
  const shift = shiftOf(edit);
  if (shift) {
    if (shift.by > 0) return [];
    return inOld(shiftedLines(shift), [
      ...need('formulas', 'merges', 'notes', 'shapes'),
      ...(measured(sheet, shift) ? [] : unread('sizes')),
      ...unread('looks', 'rules'),
    ]);
  }
  switch (edit.kind) {
    case 'delete-sheet':
      return [{ kind: 'sheet-deleted', sheet: edit.sheet }];
    case 'visibility':
    case 'page':
    case 'freeze':
    case 'charts':
      return unread(edit.kind);
    case 'write': {
      const columns = Math.max(0, ...edit.values.map((row) => row.length));
      const of = area(edit.at.row, edit.at.column, edit.values.length, columns);
      return inOld(of, [...need('formulas'), ...(hasRows(sheet, of) ? [] : unread('values'))]);
    }
    case 'clear':
      return inOld(edit.area, [
        ...need('formulas'),
        ...(edit.what !== 'contents' ? [...need('merges'), ...unread('looks', 'rules')] : []),
      ]);
    case 'merge':
      return inOld(edit.area, need('formulas', 'merges'));
    case 'unmerge':
      return inOld(edit.area, need('merges'));
    case 'symbol-looks':
      return unread('looks');
    case 'style':
    case 'format':
    case 'align-top':
    case 'lock':
      return inOld(edit.area, unread('looks'));
    case 'validation':
    case 'conditional':
      return inOld(edit.area, unread('rules'));
    case 'add-conditional': {
      const known = edit.formats.every((one) => one.kind === 'formula' && !sheet?.conditionals?.includes(one.formula));
      return inOld(edit.area, [...need('conditionals'), ...(known ? [] : unread('rules'))]);
    }
    case 'remove-conditional':
      return sheet?.conditionals?.includes(edit.formula) ? unread('rules') : need('conditionals');
    case 'column-width':
    case 'row-height': {
      const [axis, at, by] =
        edit.kind === 'row-height' ? (['row', edit.row, -edit.rows] as const) : (['column', edit.column, -edit.columns] as const);
      return inOld(shiftedLines({ axis, at, by }), measured(sheet, { axis, at, by }) ? [] : unread('sizes'));
    }
    case 'shapes': {
      const names = (sheet?.shapes ?? []).map(({ name }) => name).filter((name) => isReplaced(edit, name));
      return [...need('shapes'), ...(names.length === 0 ? [] : [{ kind: 'drawing', sheet: edit.sheet, names } as const])];
    }
    case 'protect':
      return need('protection');
    case 'black-and-white':
      return need('conditionals');
    case 'note': {
      const comment = sheet?.notes?.some(({ at, text }) => at.row === edit.at.row && at.column === edit.at.column && text === '');
      return inOld(area(edit.at.row, edit.at.column), [...need('notes'), ...(comment ? unread('comments') : [])]);
    }
    case 'ensure-sheet':
    case 'rename-sheet':
    case 'select':
    default:
      return [];
  }
}

function holds(sheet: SheetSnapshot | undefined, part: Part): boolean {
  if (!sheet) return false;
  return part === 'values' || sheet[part === 'protection' ? 'protected' : part] !== undefined;
}

/** Rows that were left out of a reading are absent; those after the last hold nothing. */
function hasRows(sheet: SheetSnapshot | undefined, { row, rows }: Area): boolean {
  for (let index = row; index < row + rows; index += 1) {
    if (index < (sheet?.values.length ?? 0) && sheet?.values[index] === undefined) return false;
  }
  return sheet !== undefined;
}

const measured = (sheet: SheetSnapshot | undefined, { axis, at, by }: Shift): boolean =>
  at - by <= (sheet?.sizes?.[axis === 'row' ? 'rows' : 'columns'].length ?? 0);

/** Excel's last row and column, so that whole rows and columns are areas. */
const EVERY = EXCEL_LIMITS.rows;

/** The rows or columns of a shift, whole. */
export const shiftedLines = ({ axis, at, by }: Shift): Area =>
  axis === 'row' ? area(at, 0, Math.abs(by), EVERY) : area(0, at, EVERY, Math.abs(by));

/** Cells that came with the edits, kept where they stand while more rows and columns come and go. */
export const isWithin = (areas: readonly Area[], of: Area): boolean => areas.some((one) => covers(one, of));
