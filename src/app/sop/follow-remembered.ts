import { a1, type Cell } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import { mapArea, mapIndex, shiftOf } from '../../domain/sheet/shift';
import { sheetOf, type SheetSnapshot, type Snapshot } from '../../domain/sheet/snapshot';
import { afterEdits, type Whereabouts } from '../../domain/sheet/whereabouts';
import type { Doubt } from '../../domain/sop/doubt';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
import { colourAgain } from './doubt-marks';
import { rememberedKoreksi, rememberKoreksi } from './remembered';
import { rememberDoubts, rememberedDoubts } from './remembered-doubts';

/**
 * A remembered correction names columns and header rows by their place, so it moves with every edit in order; each new column is a
 * pelaksana.
 */
export function followKoreksi(koreksi: KoreksiPemetaan, edits: readonly Edit[]): KoreksiPemetaan {
  let { kolom, kepala } = koreksi;
  for (const edit of edits) {
    const shift = shiftOf(edit);
    if (!shift) continue;
    if (shift.axis === 'row') {
      const moved = kepala && mapArea({ row: kepala.row, rows: kepala.rows, column: 0, columns: 1 }, shift);
      kepala = moved && { row: moved.row, rows: moved.rows };
      continue;
    }
    const moved = kolom.flatMap(({ column, peran }) => {
      const at = mapIndex(column, shift);
      return at === undefined ? [] : [{ column: at, peran }];
    });
    const added = Array.from({ length: Math.max(0, shift.by) }, (_, index) => ({
      column: shift.at + index,
      peran: 'pelaksana' as const,
    }));
    kolom = [...moved, ...added];
  }
  return { sheet: koreksi.sheet, kolom, ...(kepala && { kepala }) };
}

/** What is in doubt, at the cells where it stands afterwards; what is gone by then is settled. */
export const followDoubts = (doubts: readonly Doubt[], moved: Whereabouts): readonly Doubt[] =>
  doubts.flatMap((doubt): readonly Doubt[] => {
    const at = moved(doubt.at);
    return at ? [{ ...doubt, at }] : [];
  });

/** Where contents end up when some are taken past others. */
interface Carried {
  readonly moved: Whereabouts;
  /** The row of the pelaksana's names, whose columns a correction speaks of. */
  readonly headRow: number;
}

/**
 * Edits that let all that is remembered by place of a sheet follow edits of it. Where contents are taken past others, what is noted and
 * coloured at their cells, which stay, goes along.
 */
export function followRemembered(snapshot: Snapshot, sheet: string, edits: readonly Edit[], carried?: Carried): readonly Edit[] {
  const own = edits.filter((edit) => 'sheet' in edit && edit.sheet.toLowerCase() === sheet.toLowerCase() && shiftOf(edit));
  if (own.length === 0 && !carried) return [];
  const moved = carried?.moved;
  const [koreksi, doubts] = [rememberedKoreksi(snapshot, sheet), rememberedDoubts(snapshot, sheet)];
  const shifted = afterEdits(own);
  const now = followDoubts(doubts, moved ?? shifted);
  const found = sheetOf(snapshot, sheet);
  const isCarried = doubts.some(({ at }) => moved && !isSame(moved(at), shifted(at)));
  return [
    ...((koreksi && rememberKoreksi(snapshot, followCarried(koreksi, own, carried))) ?? []),
    ...(doubts.length > 0 ? rememberDoubts(snapshot, sheet, now) : []),
    ...(isCarried ? colourAgain(found, now) : []),
    ...(found && moved ? followNotes(found, moved, shifted) : []),
  ];
}

/** The same correction where names of pelaksana were taken past others, too. */
function followCarried(koreksi: KoreksiPemetaan, edits: readonly Edit[], carried: Carried | undefined): KoreksiPemetaan {
  if (!carried) return followKoreksi(koreksi, edits);
  const { moved, headRow } = carried;
  const kept = koreksi.kolom.flatMap(({ column, peran }) => {
    const at = moved({ row: headRow, column });
    return at ? [{ column: at.column, peran }] : [];
  });
  const added = followKoreksi({ ...koreksi, kolom: [] }, edits);
  return { ...added, kolom: [...kept, ...added.kolom] };
}

/** Notes at contents that are taken past others go along; a comment, whose text is never read, and what would come upon it stay. */
function followNotes({ name, notes = [] }: SheetSnapshot, moved: Whereabouts, shifted: Whereabouts): readonly Edit[] {
  const comments = new Set(notes.flatMap(({ at, text }) => (text === '' ? [keyOf(shifted(at))] : [])));
  const carried = notes
    .map(({ at, text }) => ({ from: shifted(at), to: moved(at), text }))
    .filter(({ from, to, text }) => text !== '' && !isSame(from, to) && !comments.has(keyOf(to)));
  const taken = new Set(carried.map(({ to }) => keyOf(to)));
  return [
    ...carried.flatMap(({ from }): readonly Edit[] =>
      from && !taken.has(keyOf(from)) ? [{ kind: 'note', sheet: name, at: from, text: null }] : [],
    ),
    ...carried.flatMap(({ to, text }): readonly Edit[] => (to ? [{ kind: 'note', sheet: name, at: to, text }] : [])),
  ];
}

const keyOf = (at: Cell | undefined): string => (at ? a1(at) : '');
const isSame = (one: Cell | undefined, other: Cell | undefined): boolean => keyOf(one) === keyOf(other);
