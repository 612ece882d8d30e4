import { area } from '../../sheet/address';
import { parseWaktu } from '../../waktu/parse-waktu';
import type { Pelaksana, PageFragment } from '../sop';
import {
  NUMBER_IN_URAIAN,
  NUMBER_CELL,
  type KegiatanRows,
  type SingleRole,
  type ColumnMap,
  type RoleColumns,
} from './read-kegiatan';
import type { SheetTexts } from './sheet-texts';
import { pelaksanaColumns } from './read-pelaku';

/** A run of rows after a page break that has columns of its own. */
export interface FragmentReading extends PageFragment {
  readonly rows: readonly KegiatanRows[];
  readonly lastNumber: number;
  readonly until: number;
}

const STANDARDS = ['kelengkapan', 'waktu', 'output', 'keterangan'] as const;

/**
 * Reads rows that do not fit the header's columns, as pages cut by a converter leave them: number, uraian, and further right the
 * standards in the header's order, found by the cell that reads as a time. Undefined when the numbers do not carry on.
 */
export function readFragment(
  sheet: SheetTexts,
  utama: ColumnMap,
  from: number,
  until: number,
  index: number,
  last: number,
): FragmentReading | undefined {
  const rows: number[] = [];
  for (let row = from; row < until && !sheet.isBlankRow(row); row += 1) {
    const number = firstNumber(sheet, row);
    if (number === undefined || number !== last + 1 + rows.length) break;
    rows.push(row);
  }
  if (rows.length === 0) return undefined;
  const layout = fragmentLayout(sheet, utama, rows);
  if (!layout) return undefined;
  const pelaksana = fragmentPelaksana(utama.pelaksana.pelaksana, layout.pelaksana);
  const map: ColumnMap = {
    kolom: layout.kolom,
    pelaksana: pelaksanaColumns(pelaksana, false, [...utama.pelaksana.gambar.values()].flat()),
    ...(utama.satuanWaktu ? { satuanWaktu: utama.satuanWaktu } : {}),
    fragment: index,
  };
  const columns = layout.kanan - layout.kiri + 1;
  return {
    area: area(from, layout.kiri, rows.length, columns),
    kolom: [
      ...(Object.entries(layout.kolom) as [SingleRole, RoleColumns][]).map(([peran, range]) => ({ column: range.column, peran })),
      ...layout.pelaksana.map((column) => ({ column, peran: 'pelaksana' as const })),
    ].sort((a, b) => a.column - b.column),
    tanpaPelaksana: pelaksana.length === 0,
    rows: rows.map((row) => ({ row, rows: 1, peta: map })),
    lastNumber: last + rows.length,
    until: from + rows.length,
  };
}

function firstNumber(sheet: SheetTexts, row: number): number | undefined {
  const first = sheet.filledIn(row)[0];
  if (first === undefined) return undefined;
  const text = sheet.textAt(row, first);
  const number = NUMBER_CELL.exec(text) ?? NUMBER_IN_URAIAN.exec(text);
  return number ? Number.parseInt(number[1] ?? '', 10) : undefined;
}

interface FragmentLayout {
  readonly kolom: { readonly [peran in SingleRole]?: RoleColumns };
  readonly pelaksana: readonly number[];
  readonly kiri: number;
  readonly kanan: number;
}

function fragmentLayout(sheet: SheetTexts, utama: ColumnMap, rows: readonly number[]): FragmentLayout | undefined {
  const filled = [...new Set(rows.flatMap((row) => sheet.filledIn(row)))].sort((a, b) => a - b);
  const [first, second] = filled;
  if (first === undefined) return undefined;
  const numberAlone = rows.every((row) => NUMBER_CELL.test(sheet.textAt(row, first)));
  const uraian = numberAlone ? second : first;
  if (uraian === undefined) return undefined;
  const right = filled.filter((column) => column > uraian);
  const waktu = right.find((column) =>
    rows.some((row) =>
      ['durasi', 'rentang', 'berulang'].includes(parseWaktu(sheet.textAt(row, column), utama.satuanWaktu).jenis),
    ),
  );
  const order = STANDARDS.filter((peran) => utama.kolom[peran]).sort(
    (a, b) => (utama.kolom[a]?.column ?? 0) - (utama.kolom[b]?.column ?? 0),
  );
  const anchor = order.indexOf('waktu');
  const start = waktu === undefined || anchor < 0 ? right[0] : waktu - anchor;
  if (start === undefined || start <= uraian) return undefined;
  const column: { [peran in SingleRole]?: RoleColumns } = { uraian: { column: uraian, columns: 1 } };
  if (numberAlone) column.no = { column: first, columns: 1 };
  order.forEach((peran, position) => {
    column[peran] = { column: start + position, columns: 1 };
  });
  const pelaksana: number[] = [];
  for (let column = uraian + 1; column < start; column += 1) pelaksana.push(column);
  return { kolom: column, pelaksana, kiri: first, kanan: start + order.length - 1 };
}

/** The fragment's actor columns are the header's only when there are as many. */
function fragmentPelaksana(header: readonly Pelaksana[], columns: readonly number[]): readonly Pelaksana[] {
  const own = [...new Set(header.map(({ column }) => column))];
  if (own.length !== columns.length) return [];
  return header.map((one) => ({ ...one, column: columns[own.indexOf(one.column)] ?? one.column, columns: 1 }));
}
