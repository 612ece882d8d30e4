import { area, columnIndex, parseA1, type Area } from '../../../domain/sheet/address';
import { EXCEL_LIMITS } from '../../../domain/sheet/limits';

const { rows: ROWS, columns: COLUMNS } = EXCEL_LIMITS;

/** One address of a file: "B7", "B7:D9", whole columns "A:C", whole rows "2:4"; undefined when it is none. */
export function parseRef(ref: string): Area | undefined {
  const cells = parseA1(ref);
  if (cells) return cells.row < ROWS && cells.column < COLUMNS ? cells : undefined;
  const plain = ref.replace(/^.*!/, '').replaceAll('$', '');
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns) {
    const [first, last] = [columnIndex(columns[1] ?? 'A'), columnIndex(columns[2] ?? 'A')];
    return area(0, Math.min(first, last), ROWS, Math.abs(last - first) + 1);
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (!rows) return undefined;
  const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  return first < 0 || last < 0 ? undefined : area(Math.min(first, last), 0, Math.abs(last - first) + 1, COLUMNS);
}

/** A list of addresses, divided by spaces. */
export const parseRefs = (refs: string | undefined): Area[] =>
  (refs ?? '').split(/\s+/).flatMap((one) => (one === '' ? [] : (parseRef(one) ?? [])));
