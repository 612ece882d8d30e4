import { parseA1, type Area } from '../../domain/sheet/address';
import type { CellValue } from '../../domain/sheet/snapshot';
import { escapeXml } from '../xml-text';
import type { Book } from './book';
import { decoded } from './read/xml-text';

/** The sheet and cells a chart's reference names; undefined for anything but one rectangle of one sheet. */
export function chartReference(reference: string): { readonly sheet: string; readonly area: Area } | undefined {
  const found = /^(?:'((?:[^']|'')+)'|([^'!(),]+))!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/i.exec(
    reference.trim(),
  );
  const area = found && parseA1(found[3] ?? '');
  return area ? { sheet: (found[1] ?? found[2] ?? '').replaceAll("''", "'"), area } : undefined;
}

/** What stands in the cells of a reference, row by row; undefined when it names no cells of this workbook. */
export function chartValues(book: Book, reference: string): CellValue[] | undefined {
  const found = chartReference(reference);
  const wanted = found?.sheet.toLowerCase();
  const sheet = book.sheets.find(({ name }) => name.toLowerCase() === wanted);
  if (!found || !sheet) return undefined;
  const { row, column, rows, columns } = found.area;
  const values: CellValue[] = [];
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) values.push(sheet.cells[r]?.[c]?.value ?? '');
  }
  return values;
}

const FORMULA = /(<(?:\w+:)?f>)([^<]*)(<\/(?:\w+:)?f>)/g;

/** A chart part with every reference of its series changed. */
export const changedChartXml = (xml: string, change: (reference: string) => string): string =>
  xml.replace(FORMULA, (_, open: string, text: string, close: string) => open + escapeXml(change(decoded(text))) + close);
