import { recogniseHeader } from '../../kantor/recognise';
import type { HeaderRows } from './find-header';
import type { SheetTexts } from './sheet-texts';

/** Columns of a sheet, from one up to another that is no part of them. */
export interface ColumnSpan {
  readonly from: number;
  readonly until: number;
}

const STANDARDS: ReadonlySet<string> = new Set(['kelengkapan', 'waktu', 'output']);

/** Where tables stand beside each other: a header that names an uraian again, right of a standard, begins the next one. */
export function tablesBeside(view: SheetTexts, headers: readonly HeaderRows[]): readonly ColumnSpan[] {
  const starts = new Set<number>();
  for (const header of headers) for (const start of startsIn(view, header)) starts.add(start);
  const edges = [0, ...[...starts].sort((a, b) => a - b), view.columns];
  return edges.slice(1).map((until, index) => ({ from: edges[index] ?? 0, until }));
}

function startsIn(view: SheetTexts, { row, rows }: HeaderRows): readonly number[] {
  const names = (column: number): readonly string[] =>
    Array.from({ length: rows }, (_, below) => recogniseHeader(view.textAt(row + below, column))?.nama ?? '');
  const starts: number[] = [];
  let uraian = false;
  let standard = false;
  for (let column = 0; column < view.columns; column += 1) {
    const here = names(column);
    if (here.includes('uraian') && uraian && standard) {
      starts.push(names(column - 1).includes('no') ? column - 1 : column);
      standard = false;
    }
    uraian ||= here.includes('uraian');
    standard ||= uraian && here.some((name) => STANDARDS.has(name));
  }
  return starts;
}
