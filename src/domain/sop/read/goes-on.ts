import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Doubt } from '../doubt';
import type { Sop } from '../sop';
import { sheetTexts } from './sheet-texts';

/** Cells of its first row that a table has at least. */
const FEWEST = 4;
const NUMBER = /^\(?(\d{1,3})[.)]?$/;

/**
 * SOPs whose table seems to go on, on the sheet behind theirs: its numbers count on from their last one, under the same header again or
 * under none, and no identity block begins another SOP. Each is told at its last step; whether both are one, a person says.
 */
export function goesOn(sheets: readonly SheetSnapshot[], sops: readonly Sop[]): readonly Doubt[] {
  return sheets.slice(1).flatMap((next, index): readonly Doubt[] => {
    const before = sops.findLast(({ sheet }) => sheet === sheets[index]?.name);
    const last = before?.kegiatan.at(-1);
    const number = numberIn(last?.nomor ?? '');
    if (!before || !last || number === undefined || numberOf(next, sops) !== number + 1) return [];
    const at = last.at.uraian ?? last.at.no ?? { row: last.row, column: before.kepala.column };
    return [{ sheet: before.sheet, at, kind: 'goes-on', teks: next.name }];
  });
}

const numberIn = (text: string): number | undefined => {
  const found = NUMBER.exec(text.trim())?.[1];
  return found === undefined ? undefined : Number(found);
};

/** With which number a sheet begins that has no identity block of its own. */
function numberOf(sheet: SheetSnapshot, sops: readonly Sop[]): number | undefined {
  const own = sops.find((sop) => sop.sheet === sheet.name);
  if (own) return own.identitas.length > 0 ? undefined : numberIn(own.kegiatan[0]?.nomor ?? '');
  const view = sheetTexts(sheet);
  for (let row = 0; row < view.rows; row += 1) {
    const filled = view.filledIn(row);
    const [first] = filled;
    if (filled.length >= FEWEST && first !== undefined) return numberIn(view.textAt(row, first));
  }
  return undefined;
}
