import type { Edit } from '../../domain/sheet/edit';
import { mapArea, mapCell, mapIndex, shiftOf } from '../../domain/sheet/shift';
import type { Snapshot } from '../../domain/sheet/snapshot';
import type { Doubt } from '../../domain/sop/doubt';
import type { KoreksiPemetaan } from '../../domain/sop/read/reading';
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

/** What is in doubt, at the cells where it stands once rows and columns came and went; what went with them is settled. */
export const followDoubts = (doubts: readonly Doubt[], edits: readonly Edit[]): readonly Doubt[] =>
  edits.reduce((left, edit) => {
    const shift = shiftOf(edit);
    if (!shift) return left;
    return left.flatMap((doubt): readonly Doubt[] => {
      const at = mapCell(doubt.at, shift);
      return at ? [{ ...doubt, at }] : [];
    });
  }, doubts);

/** Edits that let all that is remembered by place of a sheet follow edits of it. */
export function followRemembered(snapshot: Snapshot, sheet: string, edits: readonly Edit[]): readonly Edit[] {
  const own = edits.filter((edit) => 'sheet' in edit && edit.sheet.toLowerCase() === sheet.toLowerCase() && shiftOf(edit));
  if (own.length === 0) return [];
  const [koreksi, doubts] = [rememberedKoreksi(snapshot, sheet), rememberedDoubts(snapshot, sheet)];
  return [
    ...((koreksi && rememberKoreksi(snapshot, followKoreksi(koreksi, own))) ?? []),
    ...(doubts.length > 0 ? rememberDoubts(snapshot, sheet, followDoubts(doubts, own)) : []),
  ];
}
