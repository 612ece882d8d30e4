import { cell } from '../../sheet/address';
import type { Pelaksana, Pelaku } from '../sop';
import type { SheetTexts } from './sheet-texts';

export const NO_COLOURS: ReadonlyMap<string, string> = new Map();

/** So many cells of a column look the same where that is only how the table looks. */
const MOST = 0.6;

/** The colour that most cells of each actor's column have. */
export function usualColours(
  sheet: SheetTexts,
  pelaksana: readonly Pelaksana[],
  from: number,
  until: number,
): ReadonlyMap<string, string> {
  const usual = new Map<string, string>();
  for (const { id, column } of pelaksana) {
    const counts = new Map<string, number>();
    let rows = 0;
    for (let row = from; row < until && !(sheet.isBlankRow(row) && sheet.isBlankRow(row + 1)); row += 1) {
      const colour = sheet.fillAt(row, column);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
      rows += 1;
    }
    const [colour, often] = [...counts].reduce<readonly [string, number]>(
      (best, one) => (one[1] > best[1] ? one : best),
      ['', 0],
    );
    if (often >= rows * MOST) usual.set(id, colour);
  }
  return usual;
}

/**
 * Who acts in a row that has no mark but colours some of its actors' cells: those that look neither like the rest of their column nor
 * like the row's other cells. Where all of them do, the row is only shaded.
 */
export function colouredActors(
  sheet: SheetTexts,
  row: number,
  { pelaksana, colours }: { readonly pelaksana: readonly Pelaksana[]; readonly colours: ReadonlyMap<string, string> },
): readonly Pelaku[] {
  const [first] = pelaksana;
  if (!first) return [];
  const beside = first.column > 0 ? sheet.fillAt(row, first.column - 1) : '';
  const coloured = pelaksana.filter(({ id, column }) => {
    const colour = sheet.fillAt(row, column);
    return colour !== '' && colour !== beside && colour !== colours.get(id);
  });
  if (coloured.length === pelaksana.length && pelaksana.length > 1) return [];
  return coloured.map(({ id, column }): Pelaku => ({
    pelaksana: id,
    simbol: 'mark',
    dari: 'warna',
    at: cell(row, column),
    teks: '',
  }));
}
