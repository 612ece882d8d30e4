import type { Area } from '../../sheet/address';
import { area, cell } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import type { SheetSnapshot } from '../../sheet/snapshot';
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

const LEAST_COLUMN = 39;

/** Pelaksana as their columns stand, left to right. */
export const ordered = (sop: Sop): readonly Pelaksana[] => [...sop.pelaksana].sort((a, b) => a.column - b.column);

/** Why no single column can be changed: one column "Pelaksana" holds names, or a header names several positions. */
export function sharedColumn({ pelaksana, kolom }: Sop): 'kolom-bersama' | 'kepala-bersama' | undefined {
  if (new Set(pelaksana.map((one) => one.column)).size === pelaksana.length) return undefined;
  return kolom.some(({ jabatan }) => jabatan !== undefined) ? 'kepala-bersama' : 'kolom-bersama';
}

function checkName(sop: Sop, nama: string, except?: string): 'nama-kosong' | 'nama-sudah-ada' | undefined {
  const id = idPelaksana(nama);
  if (nama.trim() === '' || id === '') return 'nama-kosong';
  return sop.pelaksana.some((one) => one.id === id && one.id !== except) ? 'nama-sudah-ada' : undefined;
}

/** A new pelaksana column before position `at`, with its header, marks list and looks; the columns share the band's width. */
export function addPelaksana(sop: Sop, sheet: SheetSnapshot, at: number, nama: string): Result<ChangedSop, ChangeRefusal> {
  const actors = ordered(sop);
  const bad = checkName(sop, nama);
  if (bad) return changeRefusal(bad);
  const last = actors.at(-1);
  const shared = sharedColumn(sop);
  if (shared) return changeRefusal(shared);
  if (!last || !Number.isInteger(at) || at < 0 || at > actors.length) return changeRefusal('tidak-ada');
  const here = actors[at];
  const column = here ? here.column : last.column + last.columns;
  const widths = sheet.sizes?.columns ?? [];
  const band = actors.reduce((sum, one) => sum + sumOf(widths, one.column, one.columns), 0);
  const width = Math.max(LEAST_COLUMN, roundUp(band / (actors.length + 1)));
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
  const names = pelaksana.map((one) => one.nama);
  const style = headStyleOf(names, width / POINT);
  const was = headStyleOf(
    actors.map((one) => one.nama),
    band / actors.length / POINT,
  );
  const { sheet: name } = sop;
  const edits: Edit[] = [
    { kind: 'insert-columns', sheet: name, column, columns: 1 },
    ...sharedWidth(name, pelaksana, width, roundUp),
    ...extendMerges(sop, sheet, column),
    ...(bandArea ? bandEdits(sop, sheet, bandArea) : []),
    { kind: 'write', sheet: name, at: newcomer.at, values: [[newcomer.nama]] },
    ...(style.style === was.style ? [] : headStyles(name, headRow, pelaksana, style.style)),
    {
      kind: 'row-height',
      sheet: name,
      row: headRow,
      rows: 1,
      height: roundUp(Math.max(headHeight(names, width / POINT), sheet.sizes?.rows[headRow] ?? 0)),
    },
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

function bandEdits(sop: Sop, sheet: SheetSnapshot, band: Area): readonly Edit[] {
  const was = sop.bandPelaksana;
  const title = was ? (sheet.values[was.row]?.[was.column] ?? '') : '';
  const values: CellInput[] = Array<CellInput>(band.columns).fill('');
  values[0] = title;
  return [
    { kind: 'unmerge', sheet: sop.sheet, area: band },
    { kind: 'write', sheet: sop.sheet, at: cell(band.row, band.column), values: [values] },
    { kind: 'merge', sheet: sop.sheet, area: band },
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

export function renamePelaksana(sop: Sop, sheet: SheetSnapshot, id: string, nama: string): Result<ChangedSop, ChangeRefusal> {
  const actor = sop.pelaksana.find((one) => one.id === id);
  if (!actor) return changeRefusal('tidak-ada');
  const shared = sharedColumn(sop);
  if (shared) return changeRefusal(shared);
  const bad = checkName(sop, nama, id);
  if (bad) return changeRefusal(bad);
  const renamed = { ...actor, nama: nama.trim(), id: idPelaksana(nama) };
  const names = sop.pelaksana.map((one) => (one.id === id ? renamed.nama : one.nama));
  const pixels = sumOf(sheet.sizes?.columns ?? [], actor.column, actor.columns) / POINT;
  const needs = pixels > 0 ? roundUp(headHeight(names, pixels)) : 0;
  const has = sheet.sizes?.rows[actor.at.row] ?? 0;
  return ok({
    sop: {
      ...sop,
      pelaksana: sop.pelaksana.map((one) => (one.id === id ? renamed : one)),
      kegiatan: sop.kegiatan.map((one) => ({
        ...one,
        pelaku: one.pelaku.map((pelaku) => (pelaku.pelaksana === id ? { ...pelaku, pelaksana: renamed.id } : pelaku)),
      })),
    },
    edits: [
      { kind: 'write', sheet: sop.sheet, at: actor.at, values: [[renamed.nama]] },
      ...(needs > has ? [{ kind: 'row-height', sheet: sop.sheet, row: actor.at.row, rows: 1, height: needs } as const] : []),
    ],
  });
}

/** Takes a pelaksana to another place among the columns; names and marks move, the columns themselves stay. */
export function movePelaksana(sop: Sop, sheet: SheetSnapshot, id: string, to: number): Result<ChangedSop, ChangeRefusal> {
  const actors = ordered(sop);
  const from = actors.findIndex((one) => one.id === id);
  const shared = sharedColumn(sop);
  if (shared) return changeRefusal(shared);
  if (from < 0 || !Number.isInteger(to) || to < 0 || to >= actors.length) return changeRefusal('tidak-ada');
  const next = [...actors];
  next.splice(to, 0, ...next.splice(from, 1));
  const slotOf = new Map(next.map((one, place) => [one.id, actors[place]] as const));
  const rows = [
    (actors[0] ?? next[0])?.at.row ?? sop.kepala.row,
    ...sop.kegiatan.flatMap((one) => Array.from({ length: one.rows }, (_, at) => one.row + at)),
  ];
  const edits: Edit[] = [];
  for (const row of rows) {
    for (const [place, one] of next.entries()) {
      const slot = actors[place];
      if (!slot || slot.id === one.id) continue;
      const value = sheet.values[row]?.[one.column] ?? '';
      if (value !== (sheet.values[row]?.[slot.column] ?? '')) {
        edits.push({ kind: 'write', sheet: sop.sheet, at: cell(row, slot.column), values: [[value]] });
      }
    }
  }
  return ok({
    sop: {
      ...sop,
      pelaksana: next.map((one, place) => {
        const slot = actors[place] ?? one;
        return { ...one, column: slot.column, columns: slot.columns, at: slot.at };
      }),
      kegiatan: sop.kegiatan.map((one) => ({
        ...one,
        pelaku: one.pelaku.map((pelaku) => {
          const slot = slotOf.get(pelaku.pelaksana);
          return slot ? { ...pelaku, at: cell(pelaku.at.row, slot.column) } : pelaku;
        }),
      })),
    },
    edits,
  });
}
