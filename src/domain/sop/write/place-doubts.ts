import { contains, type Cell } from '../../sheet/address';
import type { Doubt } from '../doubt';
import { identitasOf, type Kegiatan, type Sop } from '../sop';

/** A doubt at the cell of the written sheet that holds what it is about; without `at`, none does. */
export interface PlacedDoubt {
  readonly doubt: Doubt;
  readonly at?: Cell;
}

/** The doubts about one read SOP, at the cells of the sheet it was written to. Those about other parts of the file are left out. */
export function placeDoubts(doubts: readonly Doubt[], read: Sop, written: Sop): readonly PlacedDoubt[] {
  return doubts.flatMap((doubt): readonly PlacedDoubt[] => {
    const onCover = doubt.sheet === read.identitasLain?.sheet;
    if (doubt.sheet !== read.sheet && !onCover) return [];
    const at =
      (onCover ? undefined : (inKegiatan(doubt.at, read, written) ?? inHeader(doubt.at, read, written))) ??
      inIdentitas(doubt.at, read, written);
    return [at ? { doubt, at } : { doubt }];
  });
}

function inKegiatan(at: Cell, read: Sop, written: Sop): Cell | undefined {
  const from = read.kegiatan.find(({ row, rows }) => at.row >= row && at.row < row + rows);
  const to = from && written.kegiatan[from.index];
  if (!from || !to) return undefined;
  const index = actorAt(read, at.column);
  const actor = index < 0 ? undefined : written.pelaksana[index];
  if (actor) return { row: to.row, column: actor.column };
  return fieldAt(read, from, to, at.column);
}

const actorAt = (sop: Sop, column: number): number =>
  sop.pelaksana.findIndex((one) => column >= one.column && column < one.column + one.columns);

function fieldAt(read: Sop, from: Kegiatan, to: Kegiatan, column: number): Cell | undefined {
  const fields = Object.keys(from.at) as (keyof Kegiatan['at'])[];
  const field = fields.find((peran) => {
    const start = from.at[peran]?.column ?? -1;
    const columns = read.kolom.find((one) => one.column === start)?.columns ?? 1;
    return column >= start && column < start + columns;
  });
  return field && to.at[field];
}

function inHeader(at: Cell, read: Sop, written: Sop): Cell | undefined {
  if (!contains(read.kepala, at)) return undefined;
  const index = actorAt(read, at.column);
  if (index >= 0) return written.pelaksana[index]?.at;
  const peran = read.kolom.find((one) => at.column >= one.column && at.column < one.column + one.columns)?.peran;
  return peran === 'lain' ? undefined : written.kolom.find((one) => one.peran === peran)?.at;
}

function inIdentitas(at: Cell, read: Sop, written: Sop): Cell | undefined {
  const field = identitasOf(read).find(
    (one) => one.sel?.some((cell) => cell.at.row === at.row && cell.at.column === at.column) === true,
  )?.field;
  return identitasOf(written).find((one) => one.field === field)?.at;
}
