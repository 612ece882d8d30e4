import { beginsSignatures } from './signing-row';
import { shortenedTo } from '../../text';
import { area } from '../../sheet/address';
import type { ColumnKind } from './column-kind';
import { headerAt, isNumberRow, type HeaderSpan } from './find-headers';
import type { NotTaken, PasteAnswers, PasteQuestion, SeemsLike } from './not-taken';
import type { PasteGrid } from './paste-grid';
import { columnsUnder } from './pk-columns';

/** A table of a Perjanjian Kinerja found in pasted cells: its columns and the rows that hold something of it. */
export interface PkTable {
  readonly kolom: ReadonlyMap<number, ColumnKind>;
  readonly judul: ReadonlyMap<number, string>;
  /** The header's last row: columns are named there. */
  readonly kepala: number;
  readonly baris: readonly number[];
}

export interface PkTables {
  readonly tabel: readonly PkTable[];
  readonly lewat: readonly NotTaken[];
  readonly tanya: readonly PasteQuestion[];
}

type Draft = PkTable & { baris: number[] };

/** Finds the tables by their headers; every row that belongs to none is told, with what it seems to be. */
export function pkTables(grid: PasteGrid, tahun: number, answers: PasteAnswers): PkTables {
  const tabel: Draft[] = [];
  const lewat: NotTaken[] = [];
  const tanya: PasteQuestion[] = [];
  const headers = headersOf(grid);
  const headerFrom = new Map(
    headers.map((one, index) => [one.from, { header: one, end: headers[index + 1]?.from ?? grid.rows }]),
  );
  const skip = (row: number, tampaknya: SeemsLike): void => void lewat.push(skippedRow(grid, row, tampaknya));
  let ended = true;
  let blank = false;
  for (let row = 0; row < grid.rows; row += 1) {
    const begins = headerFrom.get(row);
    const header = begins?.header;
    const body = begins ? rowsBetween(begins.header.to, begins.end) : [];
    const columns = header && columnsUnder(grid, header, body, tahun, answers);
    const last = tabel.at(-1);
    if (header && columns) {
      if (last && !ended && sameColumns(last.kolom, columns.kolom))
        for (let at = header.from; at <= header.to; at += 1) skip(at, 'kepala-ulang');
      else {
        tabel.push({ kolom: columns.kolom, judul: columns.judul, kepala: header.to, baris: [] });
        tanya.push(...columns.tanya.filter(({ id }) => !tanya.some((one) => one.id === id)));
      }
      ended = false;
      row = header.to;
      blank = false;
      continue;
    }
    const filled = grid.filled(row);
    if (filled.length === 0) {
      blank = true;
      continue;
    }
    // After a gap, a line with one text outside of the table's names begins something else.
    if (blank && filled.length === 1 && !namesAt(last?.kolom, filled[0] ?? 0)) ended = true;
    blank = false;
    const texts = filled.map((column) => grid.text(row, column));
    ended ||= beginsSignatures(texts);
    if (ended || !last) skip(row, 'teks-lain');
    else if (isNumberRow(texts)) skip(row, 'nomor-kolom');
    else last.baris.push(row);
  }
  return { tabel: tabel.filter((one) => one.baris.length > 0), lewat, tanya };
}

function headersOf(grid: PasteGrid): readonly HeaderSpan[] {
  const headers: HeaderSpan[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    const found = headerAt(grid, row, headers.at(-1)?.to ?? -1);
    if (!found) continue;
    headers.push(found);
    row = found.to;
  }
  return headers;
}

const rowsBetween = (header: number, end: number): readonly number[] =>
  Array.from({ length: end - header - 1 }, (_, index) => header + 1 + index);

const sameColumns = (a: ReadonlyMap<number, ColumnKind>, b: ReadonlyMap<number, ColumnKind>): boolean => {
  const taken = (kolom: ReadonlyMap<number, ColumnKind>): string =>
    JSON.stringify([...kolom].filter(([, { apa }]) => apa !== 'lain').map(([column, { apa }]) => [column, apa]));
  return taken(a) === taken(b);
};

const namesAt = (columns: ReadonlyMap<number, ColumnKind> | undefined, column: number): boolean =>
  ['sasaran', 'indikator', 'program', 'sasaran-indikator'].includes(columns?.get(column)?.apa ?? '');

const LONGEST = 60;
export const shortened = (text: string): string => shortenedTo(text, LONGEST);

export function skippedRow(grid: PasteGrid, row: number, tampaknya: SeemsLike): NotTaken {
  const filled = grid.filled(row);
  const first = filled[0] ?? 0;
  const isi = shortened(filled.map((column) => grid.text(row, column)).join(' | '));
  return { apa: 'baris', at: area(row, first, 1, (filled.at(-1) ?? first) - first + 1), isi, tampaknya };
}

/** Every column that holds something and is not taken. */
export function skippedColumns(grid: PasteGrid, { kolom, judul, kepala, baris }: PkTable): readonly NotTaken[] {
  return [...kolom].flatMap(([column, kind]) =>
    kind.apa === 'lain' && (judul.get(column) !== '' || baris.some((row) => grid.text(row, column) !== ''))
      ? [{ apa: 'kolom' as const, at: area(kepala, column), isi: shortened(judul.get(column) ?? ''), tampaknya: kind.tampaknya }]
      : [],
  );
}
