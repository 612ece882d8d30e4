import type { CellValue } from '../../sheet/snapshot';
import { columnKind, tidyHeader, triwulanFrom, type ColumnKind } from './column-kind';

/** A table of a Perjanjian Kinerja found in pasted cells: its columns and its rows. */
export interface PkTable {
  readonly untuk: 'indikator' | 'program';
  readonly kolom: ReadonlyMap<number, ColumnKind>;
  readonly baris: readonly PastedRow[];
}

/** A row of the pasted cells, with its number as a person counts (from 1). */
export interface PastedRow {
  readonly nomor: number;
  readonly sel: readonly CellValue[];
}

/** Finds the tables by their headers; what stands before the first header is left alone. */
export function pkTables(rows: readonly (readonly CellValue[])[], tahun: number): readonly PkTable[] {
  const results: { untuk: PkTable['untuk']; kolom: Map<number, ColumnKind>; baris: PastedRow[] }[] = [];
  let blank = false;
  let selesai = false;
  for (let index = 0; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    const columns = columnsFrom(cells, tahun);
    const untuk = tableKind(columns);
    if (untuk !== undefined) {
      const kedua = rows[index + 1] ?? [];
      if (addTriwulan(columns, kedua)) index += 1;
      results.push({ untuk, kolom: columns, baris: [] });
      selesai = false;
      continue;
    }
    const filled = cells.flatMap((one, column) => (String(one).trim() === '' ? [] : [column]));
    // After a gap, a line with one text outside of the table's names begins something else.
    if (blank && filled.length === 1 && !namesAt(results.at(-1)?.kolom, filled[0] ?? 0)) selesai = true;
    blank = filled.length === 0;
    if (blank || selesai || isNumberRow(cells)) continue;
    results.at(-1)?.baris.push({ nomor: index + 1, sel: cells });
  }
  return results.filter((one) => one.baris.length > 0);
}

function columnsFrom(cells: readonly CellValue[], tahun: number): Map<number, ColumnKind> {
  const columns = new Map<number, ColumnKind>();
  cells.forEach((content, column) => {
    const jenis = columnKind(content, tahun);
    // The first of two columns with the same name counts.
    if (jenis && ![...columns.values()].some((present) => JSON.stringify(present) === JSON.stringify(jenis)))
      columns.set(column, jenis);
  });
  return columns;
}

function tableKind(columns: ReadonlyMap<number, ColumnKind>): PkTable['untuk'] | undefined {
  const present = (apa: ColumnKind['apa']): boolean => [...columns.values()].some((one) => one.apa === apa);
  if (present('indikator') && (present('target') || present('sasaran') || present('satuan') || present('triwulan')))
    return 'indikator';
  return present('program') && present('pagu') ? 'program' : undefined;
}

const namesAt = (columns: ReadonlyMap<number, ColumnKind> | undefined, column: number): boolean =>
  ['sasaran', 'indikator', 'program'].includes(columns?.get(column)?.apa ?? '');

/** A second header row under "Target": "TW I | TW II | …" or "I | II | …". True when there was one. */
function addTriwulan(columns: Map<number, ColumnKind>, cells: readonly CellValue[]): boolean {
  const tw = cells.flatMap((content, column) => {
    const ke = triwulanFrom(tidyHeader(content));
    return ke === undefined ? [] : [{ column, ke }];
  });
  if (tw.length < 2) return false;
  const pernah = new Set<number>();
  for (const { column, ke } of tw) {
    if (pernah.has(ke)) break;
    pernah.add(ke);
    // "Target" over the quarters is the band, not the target of the year.
    columns.set(column, { apa: 'triwulan', tw: ke });
  }
  return true;
}

/** "(1) | (2) | (3)" or "1 | 2 | 3": numbers of columns, not of anything in them. */
function isNumberRow(cells: readonly CellValue[]): boolean {
  const contents = cells.map((one) => String(one).trim()).filter((one) => one !== '');
  return contents.length >= 3 && contents.every((one, index) => new RegExp(`^\\(?${String(index + 1)}\\)?$`).test(one));
}
