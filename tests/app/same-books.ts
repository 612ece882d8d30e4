import type { Book, BookCell, BookSheet } from '../../src/files/xlsx/book';

/** What is not the same on a sheet: rows of its cells, and its other parts. */
export interface Change {
  readonly sheet: number;
  readonly rows: ReadonlySet<number>;
  readonly parts: readonly (keyof BookSheet)[];
}

/** Undefined where more than single sheets differ. */
export function changesOf(one: Book, other: Book): readonly Change[] | undefined {
  const whole = ({ sheets, ...rest }: Book) => [rest, sheets.map(({ name }) => name)];
  if (!isSame(whole(one), whole(other))) return undefined;
  return one.sheets.map((before, sheet) => {
    const after = other.sheets[sheet] ?? before;
    const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof BookSheet)[]);
    const parts = [...keys].filter((part) => part !== 'cells' && !isSame(before[part], after[part]));
    const rows = new Set<number>();
    for (let row = 0; row < Math.max(before.cells.length, after.cells.length); row += 1)
      if (before.cells[row] !== after.cells[row] && !isSame(before.cells[row], after.cells[row])) rows.add(row);
    return { sheet, rows, parts };
  });
}

/** A row as people see it: that a text was typed as one is not seen, and goes where its cell is dressed anew. */
export function seen(row: BookSheet['cells'][number] = []): readonly (BookCell | null)[] {
  const cells = row.map((cell) => {
    if (cell?.style?.textPrefix === undefined) return cell;
    const { textPrefix: _, ...style } = cell.style;
    return { ...cell, style };
  });
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

/** What of two workbooks with the same sheets is not the same, as people see it. */
export function unlikeParts(one: Book, other: Book): readonly string[] {
  const { sheets, ...rest } = one;
  const { sheets: others, ...otherRest } = other;
  return [
    ...(isSame([rest, sheets.map(({ name }) => name)], [otherRest, others.map(({ name }) => name)]) ? [] : ['the workbook']),
    ...sheets.flatMap((sheet, index) => {
      const [mine, theirs] = [seenSheet(sheet), seenSheet(others[index] ?? sheet)];
      const parts = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])] as (keyof BookSheet)[];
      return parts.filter((part) => !isSame(mine[part], theirs[part])).map((part) => `${sheet.name}, ${part}`);
    }),
  ];
}

function seenSheet(sheet: BookSheet): BookSheet {
  const cells = sheet.cells.map(seen);
  return { ...sheet, cells: cells.slice(0, cells.findLastIndex((row) => row.length > 0) + 1) };
}

/** Whether two plain values say the same; much quicker than what tells where they differ. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return false;
    for (let index = 0; index < one.length; index += 1) if (!isSame(one[index], other[index])) return false;
    return true;
  }
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = Object.keys(mine);
  return keys.length === Object.keys(theirs).length && keys.every((key) => isSame(mine[key], theirs[key]));
}
