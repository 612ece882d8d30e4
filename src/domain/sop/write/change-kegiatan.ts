import type { Cell } from '../../sheet/address';
import { area, cell } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import type { CellValue, SheetSnapshot } from '../../sheet/snapshot';
import type { Result } from '../../result';
import { ok } from '../../result';
import { parseTanda, tandaText } from '../mark';
import type { Kegiatan, Pelaku, Sop } from '../sop';
import type { Changed, ChangeRefusal } from './change';
import { refusal } from './change';
import { nomorTampil } from './nomor';
import { shiftRows } from './shift';
import { LEAST_ROW, markValidation } from './table';

/** One kegiatan of the new order: where its row comes from, and what differs from it. */
interface Item {
  /** Index it had before; undefined for a new one. */
  readonly from: number | undefined;
  readonly kegiatan: Kegiatan;
  readonly uraian?: string;
  readonly kelengkapan?: string;
  readonly waktu?: string;
  readonly output?: string;
  readonly keterangan?: string;
}

const inside = (sop: Sop, index: number): boolean => Number.isInteger(index) && index >= 0 && index < sop.kegiatan.length;

const items = (sop: Sop): Item[] => sop.kegiatan.map((kegiatan) => ({ from: kegiatan.index, kegiatan }));

const KOSONG = { teks: '', jenis: 'kosong', menit: null, satuan: null, hari: null } as const;

/** A kegiatan without texts in a given row, with the cells of the table's columns. */
function blank(row: number, like: Kegiatan | undefined): Kegiatan {
  const at = Object.fromEntries(
    Object.entries(like?.at ?? {}).map(([peran, where]) => [peran, { row, column: (where as Cell).column }]),
  );
  return {
    index: 0,
    row,
    rows: 1,
    nomor: '',
    uraian: '',
    pelaku: [],
    kelengkapan: '',
    waktu: KOSONG,
    output: '',
    keterangan: '',
    at,
  };
}

export function insertKegiatan(
  sop: Sop,
  sheet: SheetSnapshot,
  change: { readonly at: number; readonly uraian?: string; readonly pelaksana?: string },
): Result<Changed, ChangeRefusal> {
  const at = change.at;
  if (!Number.isInteger(at) || at < 0 || at > sop.kegiatan.length) return refusal('tidak-ada');
  const before = sop.kegiatan[at - 1];
  const next = sop.kegiatan[at];
  const row = before ? before.row + before.rows : (next?.row ?? sop.isi.row);
  const actor = sop.pelaksana.find((one) => one.id === change.pelaksana);
  if (change.pelaksana !== undefined && !actor) return refusal('tidak-ada');
  const pelaku: readonly Pelaku[] = actor
    ? [{ pelaksana: actor.id, simbol: 'process', dari: 'tanda', at: cell(row, actor.column), teks: tandaText('process') }]
    : [];
  const opened = shiftRows(sop, sheet, row, 1, LEAST_ROW);
  const list = items(opened.sop);
  const uraian = change.uraian ?? '';
  list.splice(at, 0, { from: undefined, kegiatan: { ...blank(row, before ?? next), uraian, pelaku }, uraian });
  return ok(
    rebuild(opened.sop, opened.sheet, list, [
      { kind: 'insert-rows', sheet: sop.sheet, row, rows: 1 },
      { kind: 'row-height', sheet: sop.sheet, row, rows: 1, height: LEAST_ROW },
      ...likeRow(opened.sop, opened.sheet, row, before ? before.row : row + 1),
    ]),
  );
}

export function deleteKegiatan(sop: Sop, sheet: SheetSnapshot, index: number): Result<Changed, ChangeRefusal> {
  const gone = sop.kegiatan[index];
  if (!gone) return refusal('tidak-ada');
  if (sop.kegiatan.length === 1) return refusal('kegiatan-terakhir');
  const closed = shiftRows(
    { ...sop, kegiatan: sop.kegiatan.filter((one) => one.index !== index) },
    sheet,
    gone.row,
    -gone.rows,
    0,
  );
  return ok(
    rebuild(closed.sop, closed.sheet, items(closed.sop), [
      { kind: 'delete-rows', sheet: sop.sheet, row: gone.row, rows: gone.rows },
    ]),
  );
}

export function moveKegiatan(sop: Sop, sheet: SheetSnapshot, index: number, to: number): Result<Changed, ChangeRefusal> {
  if (!inside(sop, index) || !inside(sop, to)) return refusal('tidak-ada');
  const range = sop.kegiatan.slice(Math.min(index, to), Math.max(index, to) + 1);
  if (range.some((one) => one.rows > 1)) return refusal('baris-gabung');
  const list = items(sop);
  list.splice(to, 0, ...list.splice(index, 1));
  const sizes = sheet.sizes && { ...sheet.sizes, rows: [...sheet.sizes.rows] };
  const heights: Edit[] = [];
  for (const [place, item] of list.entries()) {
    const [slot, source] = [sop.kegiatan[place], item.kegiatan];
    if (!slot || slot.row === source.row || !sizes) continue;
    const height = sheet.sizes?.rows[source.row] ?? LEAST_ROW;
    sizes.rows[slot.row] = height;
    heights.push({ kind: 'row-height', sheet: sop.sheet, row: slot.row, rows: 1, height });
  }
  const placed = list.map((item, place): Item => {
    const slot = sop.kegiatan[place];
    return slot ? { ...item, kegiatan: { ...item.kegiatan, row: slot.row } } : item;
  });
  return ok(rebuild(sop, { ...sheet, ...(sizes ? { sizes } : {}) }, placed, heights));
}

export function splitKegiatan(
  sop: Sop,
  sheet: SheetSnapshot,
  index: number,
  uraian: readonly [string, string],
): Result<Changed, ChangeRefusal> {
  const whole = sop.kegiatan[index];
  if (!whole) return refusal('tidak-ada');
  if (whole.rows > 1) return refusal('baris-gabung');
  const row = whole.row + 1;
  const opened = shiftRows(sop, sheet, row, 1, LEAST_ROW);
  const list = items(opened.sop);
  const first = opened.sop.kegiatan[index] ?? whole;
  const head = (pelaku: Pelaku): Pelaku =>
    pelaku.simbol === 'decision' ? { ...pelaku, simbol: 'process', teks: tandaText('process') } : pelaku;
  const tail = (pelaku: Pelaku): Pelaku => {
    const simbol = pelaku.simbol === 'terminator' ? 'process' : pelaku.simbol;
    return {
      ...pelaku,
      simbol,
      at: cell(row, pelaku.at.column),
      teks: simbol === pelaku.simbol ? pelaku.teks : tandaText(simbol),
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
  return ok(
    rebuild(opened.sop, opened.sheet, list, [
      { kind: 'insert-rows', sheet: sop.sheet, row, rows: 1 },
      { kind: 'row-height', sheet: sop.sheet, row, rows: 1, height: LEAST_ROW },
      ...likeRow(opened.sop, opened.sheet, row, whole.row),
    ]),
  );
}

/** Gives a new row the looks and the sideways merges of the row it stands next to. */
function likeRow(sop: Sop, sheet: SheetSnapshot, row: number, model: number): readonly Edit[] {
  const styles = { no: 'kisi-nomor', uraian: 'kisi-uraian', pelaksana: 'kisi-tanda', waktu: 'kisi-mutu-tengah' } as const;
  return [
    ...(sheet.merges ?? [])
      .filter((one) => one.row === model && one.rows === 1 && one.column >= sop.isi.column)
      .map((one): Edit => ({ kind: 'merge', sheet: sop.sheet, area: { ...one, row } })),
    ...sop.kolom.map((one): Edit => ({
      kind: 'style',
      sheet: sop.sheet,
      area: area(row, one.column, 1, one.columns),
      style: one.peran in styles ? styles[one.peran as keyof typeof styles] : 'kisi-mutu',
    })),
  ];
}

/**
 * Mulai and Selesai stay at the ends: where the first or last kegiatan was a kapsul, the one that stands there now becomes it, and
 * the one that stood there is an ordinary kegiatan again. Decisions keep their symbol.
 */
function endsFollow(sop: Sop, list: readonly Item[]): readonly Item[] {
  const old = sop.kegiatan;
  const isEnd = (kegiatan: Kegiatan | undefined): boolean => kegiatan?.pelaku.some((one) => one.simbol === 'terminator') ?? false;
  const places = new Set<number>();
  if (isEnd(old[0]) || isEnd(list[0]?.kegiatan)) places.add(0);
  if (isEnd(old.at(-1)) || isEnd(list.at(-1)?.kegiatan)) places.add(list.length - 1);
  const become = (kegiatan: Kegiatan, from: Pelaku['simbol'], to: 'terminator' | 'process'): Kegiatan => {
    const at = kegiatan.pelaku.findIndex((one) => one.simbol === from);
    return {
      ...kegiatan,
      pelaku: kegiatan.pelaku.map((one, index) => (index === at ? { ...one, simbol: to, teks: tandaText(to) } : one)),
    };
  };
  return list.map((item, place) => {
    const { kegiatan } = item;
    const wasEnd = item.from !== undefined && (item.from === old[0]?.index || item.from === old.at(-1)?.index);
    if (places.has(place) && !isEnd(kegiatan) && !kegiatan.pelaku.some((one) => one.simbol === 'decision')) {
      return { ...item, kegiatan: become(kegiatan, 'process', 'terminator') };
    }
    if (!places.has(place) && wasEnd && isEnd(kegiatan)) return { ...item, kegiatan: become(kegiatan, 'terminator', 'process') };
    return item;
  });
}

/** The SOP with its kegiatan in the new order, and the cells that must be written for numbers, marks and moved texts to agree. */
function rebuild(sop: Sop, sheet: SheetSnapshot, changed: readonly Item[], before: readonly Edit[], was: Sop = sop): Changed {
  const list = endsFollow(was, changed);
  const oldIndex = (item: Item): number | undefined => item.from;
  const newIndexOf = new Map(
    list.flatMap((item, index) => (oldIndex(item) === undefined ? [] : [[oldIndex(item), index] as const])),
  );
  const numbered = list.some((item) => item.kegiatan.at.no !== undefined);
  const kegiatan = list.map((item, index): Kegiatan => {
    const { kembali, ...plain } = item.kegiatan;
    const target = kembali === undefined ? undefined : newIndexOf.get(kembali);
    const row = plain.row;
    const at = Object.fromEntries(
      Object.entries(plain.at).map(([peran, where]) => [peran, { row, column: (where as Cell).column }]),
    );
    const back = target !== undefined && target < index ? target : undefined;
    const pelaku = plain.pelaku.map((one): Pelaku => {
      const place = cell(row, one.at.column);
      if (one.simbol !== 'decision' || !parseTanda(one.teks)) return { ...one, at: place };
      return { ...one, at: place, teks: tandaText('decision', back === undefined ? undefined : String(back + 1)) };
    });
    return { ...plain, index, nomor: String(index + 1), at, pelaku, ...(back === undefined ? {} : { kembali: back }) };
  });
  const writes = list.flatMap((item, index) => rowEdits(sop, sheet, item, kegiatan[index], index, numbered));
  const column = Math.min(...sop.pelaksana.map((one) => one.column));
  const width = Math.max(...sop.pelaksana.map((one) => one.column + one.columns)) - column;
  const usesMarks = sop.kegiatan.some((one) => one.pelaku.some((pelaku) => parseTanda(pelaku.teks) !== undefined));
  const lists = usesMarks
    ? kegiatan.map((one, index) =>
        markValidation(
          sop.sheet,
          one.row,
          kegiatan.slice(0, index).map((above) => nomorTampil(above.nomor, above.index)),
          column,
          width,
        ),
      )
    : [];
  return { sop: { ...sop, kegiatan }, sheet, edits: [...before, ...writes, ...lists] };
}

/** Cells of one row that differ from what stands there once rows have been inserted or deleted. */
function rowEdits(
  sop: Sop,
  sheet: SheetSnapshot,
  item: Item,
  becomes: Kegiatan | undefined,
  index: number,
  numbered: boolean,
): readonly Edit[] {
  if (!becomes) return [];
  const { isi } = sop;
  const source = item.from === undefined ? undefined : sop.kegiatan.find((one) => one.index === item.from);
  const sourceRow = source?.row ?? item.kegiatan.row;
  const moved = source !== undefined && source.row !== becomes.row;
  const columns = isi.columns;
  const wanted: CellValue[] = Array.from({ length: columns }, (_, at) => sheet.values[sourceRow]?.[isi.column + at] ?? '');
  const set = (where: Cell | undefined, value: CellValue): void => {
    if (where) wanted[where.column - isi.column] = value;
  };
  const { at } = becomes;
  if (item.uraian !== undefined) set(at.uraian, item.uraian);
  if (item.output !== undefined) set(at.output, item.output);
  if (numbered) set(at.no, index + 1);
  else if (at.uraian) {
    const now = String(wanted[at.uraian.column - isi.column] ?? '');
    set(at.uraian, now.replace(/^(\s*)\d{1,3}(?=\s*[.)]\s*\S)/, `$1${String(index + 1)}`));
  }
  for (const one of becomes.pelaku) if (parseTanda(one.teks)) set(one.at, one.teks);
  const row = Array.from({ length: columns }, (_, at_): CellInput => {
    const there = sheet.values[becomes.row]?.[isi.column + at_] ?? '';
    const formula = moved ? sheet.formulas?.[sourceRow]?.[isi.column + at_] : undefined;
    if (formula) return { formula };
    const value = wanted[at_] ?? '';
    return value === there ? null : value;
  });
  if (row.every((value) => value === null)) return [];
  return [{ kind: 'write', sheet: sop.sheet, at: cell(becomes.row, isi.column), values: [row] }];
}
