import { area, cell } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { applyToSheet } from '../../sheet/apply-edits';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { afterBoth, afterCarrying, afterEdits } from '../../sheet/whereabouts';
import type { Result } from '../../result';
import { ok } from '../../result';
import { actorMarkText } from '../actor-mark';
import type { Kegiatan, Pelaku, Sop } from '../sop';
import type { ChangedSop, ChangeRefusal } from './change-outcome';
import { changeRefusal } from './change-outcome';
import type { Item } from './reorder';
import { rebuild } from './reorder';
import { SHAPE_PREFIX } from '../layout/layout-flow';
import { isWhole } from '../layout/open-tall-rows';
import { textNeed } from '../layout/plan-flowchart';
import { roundUp } from '../../sheet/print/measure';
import { shareHeight } from '../../sheet/print/tall-rows';
import { followEdits } from './move-sop';
import { LEAST_ROW } from './table';

export const items = (sop: Sop): Item[] => sop.kegiatan.map((kegiatan) => ({ from: kegiatan.index, kegiatan }));

const BLANK_WAKTU = { teks: '', jenis: 'kosong', menit: null, satuan: null, hari: null } as const;

/** A kegiatan without texts in a given row, with the cells of the table's columns. */
function blank(row: number, like: Kegiatan | undefined): Kegiatan {
  const at = Object.fromEntries(Object.entries(like?.at ?? {}).map(([peran, where]) => [peran, { row, column: where.column }]));
  return {
    index: 0,
    row,
    rows: 1,
    nomor: '',
    uraian: '',
    pelaku: [],
    kelengkapan: '',
    waktu: BLANK_WAKTU,
    output: '',
    keterangan: '',
    at,
  };
}

/** An SOP and its sheet after edits that put rows in or take them out, so that what follows can be planned on them. */
interface Shifted extends ChangedSop {
  readonly sheet: SheetSnapshot;
}

const shifted = (sop: Sop, sheet: SheetSnapshot, edits: readonly Edit[]): Shifted => ({
  sop: followEdits(sop, edits),
  sheet: applyToSheet(sheet, edits),
  edits,
});

/** Room for one more kegiatan before a row, made like another row. */
function openRow(sop: Sop, sheet: SheetSnapshot, row: number, model: number): Shifted {
  const opened = shifted(sop, sheet, [
    { kind: 'insert-rows', sheet: sop.sheet, row, rows: 1 },
    { kind: 'row-height', sheet: sop.sheet, row, rows: 1, height: LEAST_ROW },
  ]);
  return { ...opened, edits: [...opened.edits, ...likeRow(opened.sop, opened.sheet, row, model, isDrawn(sheet))] };
}

const isDrawn = (sheet: SheetSnapshot): boolean => (sheet.shapes ?? []).some((shape) => shape.name.startsWith(SHAPE_PREFIX));

export function insertKegiatan(
  sop: Sop,
  sheet: SheetSnapshot,
  change: { readonly at: number; readonly uraian?: string; readonly pelaksana?: string },
): Result<ChangedSop, ChangeRefusal> {
  const at = change.at;
  if (!Number.isInteger(at) || at < 0 || at > sop.kegiatan.length) return changeRefusal('tidak-ada');
  const before = sop.kegiatan[at - 1];
  const next = sop.kegiatan[at];
  const row = before ? before.row + before.rows : (next?.row ?? sop.isi.row);
  const actor = sop.pelaksana.find((one) => one.id === change.pelaksana);
  if (change.pelaksana !== undefined && !actor) return changeRefusal('tidak-ada');
  const pelaku: readonly Pelaku[] = actor
    ? [{ pelaksana: actor.id, simbol: 'process', dari: 'tanda', at: cell(row, actor.column), teks: actorMarkText('process') }]
    : [];
  const opened = openRow(sop, sheet, row, before ? before.row : row + 1);
  const list = items(opened.sop);
  const uraian = change.uraian ?? '';
  list.splice(at, 0, { from: undefined, kegiatan: { ...blank(row, before ?? next), uraian, pelaku }, uraian });
  return ok(rebuild(opened.sop, opened.sheet, list, opened.edits));
}

export function deleteKegiatan(sop: Sop, sheet: SheetSnapshot, index: number): Result<ChangedSop, ChangeRefusal> {
  const gone = sop.kegiatan[index];
  if (!gone) return changeRefusal('tidak-ada');
  if (sop.kegiatan.length === 1) return changeRefusal('kegiatan-terakhir');
  const rest = { ...sop, kegiatan: sop.kegiatan.filter((one) => one.index !== index) };
  const closed = shifted(rest, sheet, [{ kind: 'delete-rows', sheet: sop.sheet, row: gone.row, rows: gone.rows }]);
  return ok(rebuild(closed.sop, closed.sheet, items(closed.sop), closed.edits));
}

export function splitKegiatan(
  sop: Sop,
  sheet: SheetSnapshot,
  index: number,
  uraian: readonly [string, string],
): Result<ChangedSop, ChangeRefusal> {
  const whole = sop.kegiatan[index];
  if (!whole) return changeRefusal('tidak-ada');
  if (!isWhole(whole, sop, sheet)) return changeRefusal('baris-gabung');
  const row = whole.row + whole.rows;
  const lower = lowered(sop, { ...whole, uraian: uraian[0], output: '' }, sheet);
  const made = openRow(sop, sheet, row, whole.row);
  const opened = { ...made, edits: [...lower, ...made.edits] };
  const list = items(opened.sop);
  const first = opened.sop.kegiatan[index] ?? whole;
  const head = (pelaku: Pelaku): Pelaku =>
    pelaku.simbol === 'decision' ? { ...pelaku, simbol: 'process', teks: actorMarkText('process') } : pelaku;
  const tail = (pelaku: Pelaku): Pelaku => {
    const simbol = pelaku.simbol === 'terminator' ? 'process' : pelaku.simbol;
    return {
      ...pelaku,
      simbol,
      at: cell(row, pelaku.at.column),
      teks: simbol === pelaku.simbol ? pelaku.teks : actorMarkText(simbol),
    };
  };
  const { kembali, ...plain } = first;
  const second: Kegiatan = {
    ...blank(row, whole),
    uraian: uraian[1],
    pelaku: whole.pelaku.map(tail),
    output: whole.output,
    ...(kembali === undefined ? {} : { kembali }),
  };
  list.splice(
    index,
    1,
    {
      from: index,
      kegiatan: { ...plain, uraian: uraian[0], pelaku: first.pelaku.map(head), output: '' },
      uraian: uraian[0],
      output: '',
    },
    { from: undefined, kegiatan: second, uraian: uraian[1], output: whole.output },
  );
  const { output } = whole.at;
  const carried = output ? [{ from: area(output.row, output.column, whole.rows), to: cell(row, output.column) }] : [];
  return ok({
    ...rebuild(opened.sop, opened.sheet, list, opened.edits),
    moved: afterBoth(afterEdits(opened.edits), afterCarrying(carried)),
  });
}

/** The rows of a kegiatan that stands in several, as high as its texts need. */
const lowered = (sop: Sop, kegiatan: Kegiatan, { sizes }: SheetSnapshot): readonly Edit[] =>
  kegiatan.rows > 1 && sizes
    ? shareHeight(roundUp(textNeed(sop, kegiatan, sizes)), kegiatan.rows).map((height, down): Edit => ({
        kind: 'row-height',
        sheet: sop.sheet,
        row: kegiatan.row + down,
        rows: 1,
        height,
      }))
    : [];

/**
 * Gives a new row the sideways merges of the row it stands next to. Its looks it has from the row above, as the office made them;
 * only under the header, and for marks that a drawing had hidden, Runut's own are set.
 */
function likeRow(sop: Sop, sheet: SheetSnapshot, row: number, model: number, drawn: boolean): readonly Edit[] {
  // A kegiatan of several rows has its cells merged over them, too.
  const high = sop.kegiatan.find((one) => one.row === model)?.rows ?? 1;
  const styles = { no: 'kisi-nomor', uraian: 'kisi-uraian', pelaksana: 'kisi-tanda', waktu: 'kisi-mutu-tengah' } as const;
  const bare = model > row;
  return [
    ...(sheet.merges ?? [])
      .filter((one) => one.row === model && one.rows <= high && one.columns > 1 && one.column >= sop.isi.column)
      .map((one): Edit => ({ kind: 'merge', sheet: sop.sheet, area: { ...one, row, rows: 1 } })),
    ...sop.kolom
      .filter((one) => bare || (drawn && one.peran === 'pelaksana'))
      .map((one): Edit => ({
        kind: 'style',
        sheet: sop.sheet,
        area: area(row, one.column, 1, one.columns),
        style: one.peran in styles ? styles[one.peran as keyof typeof styles] : 'kisi-mutu',
      })),
  ];
}
