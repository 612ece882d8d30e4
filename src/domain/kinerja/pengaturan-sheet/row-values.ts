import type { Text } from '../../text';
import { readFigure, simplest } from '../../kantor/angka';
import { FIGURE_TEXT } from '../../kantor/messages';
import type { Isian } from '../pengaturan';
import type { DataFinding } from '../data-finding';
import { meaningOf, type WordList } from './words';
import { PENGATURAN_FINDINGS } from './messages';
import type { TableRow } from './tables';

/** Reports what could not be understood at a cell of the settings. */
export type ReportCell = (aturan: string, messages: Text, row: number, column: number, tingkat?: DataFinding['severity']) => void;

/** The choice a cell makes; an unknown word is a finding. */
export function choiceAt<Value>(
  row: TableRow,
  column: string,
  dikenal: WordList<Value>,
  pilihan: readonly string[],
  report: ReportCell,
): Value | undefined {
  const cell = row.cells(column);
  const content = String(cell?.isi ?? '').trim();
  if (cell === undefined || content === '') return undefined;
  const cocok = meaningOf(dikenal, content);
  if (cocok === undefined)
    report('pengaturan-pilihan', PENGATURAN_FINDINGS.pilihan(column, content, pilihan), cell.row, cell.column);
  return cocok;
}

/** The codes a cell names; unknown ones are findings. */
export function codesAt(row: TableRow, column: string, dikenal: ReadonlySet<string>, report: ReportCell): readonly string[] {
  const cell = row.cells(column);
  if (cell === undefined) return [];
  const kode = String(cell.isi)
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  for (const one of kode)
    if (!dikenal.has(one)) report('pengaturan-kode', PENGATURAN_FINDINGS.kodeAsing(column, one), cell.row, cell.column);
  return kode.filter((one) => dikenal.has(one));
}

/** A figure of a table; what can be read in two ways is a finding. */
export function figureAt(row: TableRow, column: string, report: ReportCell): Isian {
  const cell = row.cells(column);
  if (cell === undefined) return '';
  const dibaca = readFigure(cell.isi);
  if (dibaca.jenis === 'ragu') report('angka-ragu', FIGURE_TEXT.ragu(dibaca.teks, dibaca.pilihan), cell.row, cell.column);
  if (dibaca.jenis === 'tidak-terbaca')
    report('angka-tidak-terbaca', FIGURE_TEXT.tidakTerbaca(dibaca.teks, dibaca.sebab), cell.row, cell.column);
  return simplest(cell.isi);
}

export const textIn = (row: TableRow, column: string): string => String(row.cells(column)?.isi ?? '').trim();
