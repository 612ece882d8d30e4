import type { Area, Cell } from '../../sheet/address';
import { area, cell, contains } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { EXCEL_LIMITS } from '../../sheet/limits';
import type { StyleName } from '../../sheet/style';
import type { Result } from '../../result';
import { ok } from '../../result';
import type { Pelaksana, Sop } from '../sop';
import { idPelaksana } from '../../kantor/jabatan';
import type { ChangedSop, ChangeRefusal } from './change-outcome';
import { changeRefusal } from './change-outcome';
import { POINT, roundUp } from '../../sheet/print/measure';
import { markNomor } from './mark-nomor';
import { moveSop } from './move-sop';
import { markValidation } from './mark-lists';
import { headHeight, headStyleOf } from './table';
import { pagesDown } from './pages-down';
import { renumberColumns } from './renumber-columns';
import { actorColumns, columnNames, grownRows } from '../layout/plan-flowchart';

const LEAST_COLUMN = 39;

/** Pelaksana as their columns stand, left to right. */
export const ordered = (sop: Sop): readonly Pelaksana[] => [...sop.pelaksana].sort((a, b) => a.column - b.column);

/** Why a column cannot be changed for one pelaksana alone: it holds the names of all, or its header names several positions. */
export function sharedColumn(
  { pelaksana, kolom }: Sop,
  column: number | undefined,
): 'kolom-bersama' | 'kepala-bersama' | undefined {
  if (pelaksana.filter((one) => one.column === column).length < 2) return undefined;
  return kolom.some((one) => one.jabatan !== undefined && one.column === column) ? 'kepala-bersama' : 'kolom-bersama';
}

function checkName(sop: Sop, nama: string, except?: string): 'nama-kosong' | 'nama-sudah-ada' | undefined {
  const id = idPelaksana(nama);
  if (nama.trim() === '' || id === '') return 'nama-kosong';
  return sop.pelaksana.some((one) => one.id === id && one.id !== except) ? 'nama-sudah-ada' : undefined;
}

/**
 * A new pelaksana column before position `at`, with its header on every page, marks list and looks; the columns share the band's width.
 */
export function addPelaksana(sop: Sop, sheet: SheetSnapshot, at: number, nama: string): Result<ChangedSop, ChangeRefusal> {
  const actors = ordered(sop);
  const bad = checkName(sop, nama);
  if (bad) return changeRefusal(bad);
  const last = actors.at(-1);
  const here = actors[at];
  const shared = sharedColumn(sop, (here ?? last)?.column);
  if (shared === 'kolom-bersama' || (shared && here && actors[at - 1]?.column === here.column)) return changeRefusal(shared);
  if (!last || !Number.isInteger(at) || at < 0 || at > actors.length) return changeRefusal('tidak-ada');
  const column = here ? here.column : last.column + last.columns;
  const widths = sheet.sizes?.columns ?? [];
  const before = actorColumns(sop);
  const band = before.reduce((sum, one) => sum + sumOf(widths, one.column, one.columns), 0);
  const width = Math.max(LEAST_COLUMN, roundUp(band / (before.length + 1)));
  const wider = moveSop(sop, { axis: 'column', at: column, by: 1 });
  const headRow = (here ?? last).at.row;
  const newcomer: Pelaksana = { id: idPelaksana(nama), nama: nama.trim(), column, columns: 1, at: cell(headRow, column) };
  const pelaksana = [...wider.pelaksana, newcomer].sort((a, b) => a.column - b.column);
  const bandArea = bandOf(sop, pelaksana);
  const changed: Sop = {
    ...wider,
    pelaksana,
    kolom: [
      ...wider.kolom,
      {
        column,
        columns: 1,
        judul: [...bandTitle(sop), newcomer.nama],
        peran: 'pelaksana' as const,
        at: newcomer.at,
        ragu: false,
      },
    ].sort((a, b) => a.column - b.column),
    kepala: { ...wider.kepala, columns: Math.max(wider.kepala.columns, sop.kepala.columns + 1) },
    isi: { ...wider.isi, columns: Math.max(wider.isi.columns, sop.isi.columns + 1) },
    ...(bandArea ? { bandPelaksana: bandArea } : {}),
  };
  const [names, columns] = [columnNames(changed), actorColumns(changed)];
  const style = headStyleOf(names, width / POINT);
  const was = headStyleOf(columnNames(sop), band / before.length / POINT);
  const { sheet: name } = sop;
  const edits: Edit[] = [
    { kind: 'insert-columns', sheet: name, column, columns: 1 },
    ...sharedWidth(name, columns, width, roundUp),
    ...extendMerges(sop, sheet, column),
    ...renumberColumns(sop, sheet, { at: column, by: 1 }),
    ...pagesDown(sop, sheet).flatMap((down): readonly Edit[] => [
      ...(bandArea ? bandEdits(sop, sheet, bandArea, down) : []),
      { kind: 'write', sheet: name, at: cell(headRow + down, column), values: [[newcomer.nama]] },
      ...(style.style === was.style ? [] : headStyles(name, headRow + down, columns, style.style)),
      ...sameRows(name, sheet, { ...(here ?? last).at, row: headRow + down }, column),
      ...nameHeights(name, sheet, { ...(here ?? last).at, row: headRow + down }, headHeight(names, width / POINT)),
    ]),
    ...changed.kegiatan.flatMap((one): readonly Edit[] => [
      { kind: 'style', sheet: name, area: area(one.row, column, one.rows, 1), style: 'kisi-tanda' },
      markValidation(
        name,
        one.row,
        changed.kegiatan.slice(0, one.index).map((above) => markNomor(above.nomor, above.index)),
        column,
        1,
      ),
    ]),
  ];
  return ok({ sop: changed, edits });
}

/** Every pelaksana as wide, in points, each column rounded to whole pixels by `round`. */
export const sharedWidth = (
  sheet: string,
  actors: readonly Pelaksana[],
  width: number,
  round: (points: number) => number,
): readonly Edit[] =>
  actors.map(({ column, columns }) => ({ kind: 'column-width', sheet, column, columns, width: round(width / columns) }));

/** Names are set smaller or larger only where the new width asks for it: an office's own header stays as it is otherwise. */
export const headStyles = (sheet: string, row: number, actors: readonly Pelaksana[], style: StyleName): readonly Edit[] =>
  actors.map((one) => ({ kind: 'style', sheet, area: area(row, one.column, 1, one.columns), style }));

/** In how many rows a name stands. */
const rowsOfName = ({ merges = [] }: SheetSnapshot, at: Cell): number => {
  const merge = merges.find((one) => contains(one, at));
  return merge ? merge.row + merge.rows - at.row : 1;
};

/** A name in a new column stands in as many rows as the one beside it. */
const sameRows = (name: string, sheet: SheetSnapshot, beside: Cell, column: number): readonly Edit[] => {
  const rows = rowsOfName(sheet, beside);
  return rows > 1 ? [{ kind: 'merge', sheet: name, area: area(beside.row, column, rows, 1) }] : [];
};

/** The rows of a name as high as the names beside each other need, in points. */
function nameHeights(name: string, sheet: SheetSnapshot, at: Cell, needs: number): readonly Edit[] {
  const rows = rowsOfName(sheet, at);
  const sizes = sheet.sizes ?? { columns: [], rows: [] };
  if (needs <= sumOf(sizes.rows, at.row, rows)) return [];
  return grownRows({ row: at.row, rows }, sizes, needs).map(({ row, height }): Edit => ({
    kind: 'row-height',
    sheet: name,
    row,
    rows: 1,
    height: roundUp(Math.min(EXCEL_LIMITS.rowHeight, height)),
  }));
}

export const sumOf = (sizes: readonly number[], from: number, count: number): number =>
  sizes.slice(from, from + count).reduce((sum, one) => sum + one, 0);

/** Header texts above a pelaksana's own name. */
const bandTitle = (sop: Sop): readonly string[] => sop.kolom.find((one) => one.peran === 'pelaksana')?.judul.slice(0, -1) ?? [];

/** The band over all pelaksana, if the table has one. */
function bandOf(sop: Sop, actors: readonly Pelaksana[]): Area | undefined {
  const [first, last] = [actors[0], actors.at(-1)];
  if (!sop.bandPelaksana || !first || !last) return undefined;
  return { ...sop.bandPelaksana, column: first.column, columns: last.column + last.columns - first.column };
}

function bandEdits(sop: Sop, sheet: SheetSnapshot, band: Area, down: number): readonly Edit[] {
  const was = sop.bandPelaksana;
  const title = was ? (sheet.values[was.row + down]?.[was.column] ?? '') : '';
  const here = { ...band, row: band.row + down };
  const values: CellInput[] = Array<CellInput>(band.columns).fill('');
  values[0] = title;
  return [
    { kind: 'unmerge', sheet: sop.sheet, area: here },
    { kind: 'write', sheet: sop.sheet, at: cell(here.row, here.column), values: [values] },
    { kind: 'merge', sheet: sop.sheet, area: here },
  ];
}

/** Merges outside the table that ended right before the new column take it in, so that the identity block shows no gap. */
function extendMerges(sop: Sop, sheet: SheetSnapshot, column: number): readonly Edit[] {
  return (sheet.merges ?? [])
    .filter((one) => one.column + one.columns === column && (one.row < sop.kepala.row || one.row >= sop.isi.row + sop.isi.rows))
    .flatMap((one): readonly Edit[] => [
      { kind: 'unmerge', sheet: sop.sheet, area: one },
      { kind: 'merge', sheet: sop.sheet, area: { ...one, columns: one.columns + 1 } },
    ]);
}

/** Another name for a pelaksana, in the header of every page. */
export function renamePelaksana(sop: Sop, sheet: SheetSnapshot, id: string, nama: string): Result<ChangedSop, ChangeRefusal> {
  const actor = sop.pelaksana.find((one) => one.id === id);
  if (!actor) return changeRefusal('tidak-ada');
  const shared = sharedColumn(sop, actor.column);
  if (shared) return changeRefusal(shared);
  const bad = checkName(sop, nama, id);
  if (bad) return changeRefusal(bad);
  const renamed = { ...actor, nama: nama.trim(), id: idPelaksana(nama) };
  const changed: Sop = {
    ...sop,
    pelaksana: sop.pelaksana.map((one) => (one.id === id ? renamed : one)),
    kolom: sop.kolom.map((one) =>
      one.column === actor.column ? { ...one, judul: [...one.judul.slice(0, -1), renamed.nama] } : one,
    ),
    kegiatan: sop.kegiatan.map((one) => ({
      ...one,
      pelaku: one.pelaku.map((pelaku) => (pelaku.pelaksana === id ? { ...pelaku, pelaksana: renamed.id } : pelaku)),
    })),
  };
  const pixels = sumOf(sheet.sizes?.columns ?? [], actor.column, actor.columns) / POINT;
  const needs = pixels > 0 ? headHeight(columnNames(changed), pixels) : 0;
  const edits = pagesDown(sop, sheet).flatMap((down): readonly Edit[] => {
    const row = actor.at.row + down;
    return [
      { kind: 'write', sheet: sop.sheet, at: cell(row, actor.at.column), values: [[renamed.nama]] },
      ...nameHeights(sop.sheet, sheet, { ...actor.at, row }, needs),
    ];
  });
  return ok({ sop: changed, edits });
}
