import { columnIndex, columnLetters } from '../../../domain/sheet/address';
import { shiftedSpan, type Shift } from '../areas';

/** A reference in a formula: sheet, first cell, and last cell of a range. Texts in quotes are matched first and left alone. */
const REFERENCE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\w(!])/gi;

/**
 * A rule's formula after rows or columns of a sheet came or went: references to that sheet follow their cells, as the rule's
 * own cells do. Cells that are gone leave `#REF!`.
 */
export function shiftedFormula(formula: string, shift: Shift, refersHere: (sheet: string | undefined) => boolean): string {
  return formula.replace(REFERENCE, (whole: string, ...parts: (string | undefined)[]) => {
    const [sheet, columnFixed, column, rowFixed, row, endColumnFixed, endColumn, endRowFixed, endRow] = parts;
    if (column === undefined || row === undefined || !refersHere(sheet && unquoted(sheet))) return whole;
    const start = shift.axis === 'row' ? Number(row) - 1 : columnIndex(column);
    const end = shift.axis === 'row' ? Number(endRow ?? row) - 1 : columnIndex(endColumn ?? column);
    const moved = shiftedSpan(Math.min(start, end), Math.abs(end - start) + 1, shift);
    if (!moved) return '#REF!';
    const at = (index: number, letters: string, digits: string): readonly [string, string] =>
      shift.axis === 'row' ? [letters, String(index + 1)] : [columnLetters(index), digits];
    const [firstColumn, firstRow] = at(moved.start, column, row);
    const first = `${sheet ?? ''}${columnFixed ?? ''}${firstColumn}${rowFixed ?? ''}${firstRow}`;
    if (endColumn === undefined || endRow === undefined) return first;
    const [lastColumn, lastRow] = at(moved.start + moved.length - 1, endColumn, endRow);
    return `${first}:${endColumnFixed ?? ''}${lastColumn}${endRowFixed ?? ''}${lastRow}`;
  });
}

const unquoted = (sheet: string): string => sheet.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
