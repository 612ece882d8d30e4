import { area, cell } from '../address';
import type { CellInput, Edit, EditOf } from '../edit';
import type { CellValue, SheetSnapshot } from '../snapshot';

/** The mark under the last row of a sheet part that Runut owns. */
export const END_MARK = 'runut:akhir';

/**
 * The edits of a new version of a part that begins at A1, over the old one: what a person wrote below moves down when the new version
 * is longer, all values are written in one edit, the old ones' places emptied, and looks follow. Wherever the host stops, either the
 * old version or the new one can be read. What stands to the right of `columns` is left alone. `notes`: what people typed into the old
 * version; it is put right below it first, and so stands below the new one.
 */
export function replacePart(
  sheet: SheetSnapshot | undefined,
  columns: number,
  rows: number,
  name: string,
  edits: readonly Edit[],
  notes: readonly string[] = [],
): readonly Edit[] {
  if (!sheet || sheet.values.length === 0) return edits;
  const mark = endMarkRow(sheet);
  const old = mark < 0 ? Math.min(rows, sheet.values.length) : mark + 1;
  const below = sheet.values.slice(old).some((line) => line.some((value) => value !== ''));
  const more = below || notes.length > 0;
  const kept: readonly Edit[] =
    notes.length === 0
      ? []
      : [
          ...(below ? [{ kind: 'insert-rows', sheet: name, row: old, rows: notes.length } as const] : []),
          { kind: 'write', sheet: name, at: cell(old, 0), values: notes.map((one) => [one]) },
        ];
  const whole = area(0, 0, old, columns);
  const values = edits.find((edit) => edit.kind === 'write');
  return [
    ...kept,
    ...(more && rows > old ? [{ kind: 'insert-rows', sheet: name, row: old, rows: rows - old } as const] : []),
    { kind: 'unmerge', sheet: name, area: whole },
    // Before the mark of the new part stands: a write that stops in between is healed as far as the mark it finds.
    { kind: 'clear', sheet: name, area: whole, what: 'looks' },
    ...(values ? [covering(values, old, columns, sheet)] : []),
    ...edits.filter((edit) => edit !== values),
  ];
}

/** The row of the mark below a part; -1 where there is none. */
export const endMarkRow = ({ values }: SheetSnapshot): number => values.findIndex((line) => line.includes(END_MARK));

/** Cells that Excel's client sends in one piece. */
const ONE_PIECE = 1_500;

/** A write from A1 that also empties what it leaves free of so many rows and columns; what is known to be empty is left as it is. */
function covering(write: EditOf<'write'>, rows: number, columns: number, present: SheetSnapshot): Edit {
  // Few cells go out in one piece, of which a stop leaves all or nothing; many go out in pieces anyway.
  const inPieces = Math.max(rows, write.values.length) * columns > ONE_PIECE;
  const width = Math.max(columns, write.values[0]?.length ?? 0);
  const values = Array.from({ length: Math.max(rows, write.values.length) }, (_, row): readonly CellInput[] => {
    const line: readonly CellInput[] = write.values[row] ?? [];
    const old: readonly CellValue[] | undefined = inPieces && present.formulas ? (present.values[row] ?? []) : undefined;
    const formulas = present.formulas?.[row] ?? [];
    const emptied = row < rows ? columns : 0;
    const covered: CellInput[] = [];
    for (let column = 0; column < width; column += 1) {
      const value = line[column] ?? null;
      const holdsNothing = old !== undefined && (old[column] ?? '') === '' && (formulas[column] ?? '') === '';
      covered.push(value === null && column < emptied && !holdsNothing ? '' : value);
    }
    return covered;
  });
  return { ...write, values };
}
