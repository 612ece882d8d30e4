import type { ICellData } from '@univerjs/core';
import type { CellContent } from './contract';

/** Univer's kinds of cell values. */
export const Kind = { text: 1, number: 2, truth: 3, forcedText: 4 } as const;

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!)$/;

export const isErrorText = (text: string): boolean => ERROR.test(text);

/** What stands in a cell, as Excel reports it. */
export function contentOf(cell: ICellData | undefined): CellContent {
  if (!cell) return '';
  const { v } = cell;
  if (v === undefined || v === null) return richText(cell);
  if (cell.t === Kind.truth) return v === true || v === 1 || v === 'TRUE' || v === '1';
  if (cell.t === Kind.number && typeof v === 'string') return Number(v);
  return v;
}

/** Text typed with line breaks is kept by Univer as a little document. */
function richText(cell: ICellData): string {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? '' : stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

export const isError = (cell: ICellData | undefined): boolean =>
  cell?.t !== Kind.forcedText && typeof cell?.v === 'string' && isErrorText(cell.v);
