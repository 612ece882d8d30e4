import type { Area, Cell } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Kolom, Sop } from '../sop';

/** An SOP and its sheet after rows or columns were put in or taken out, so that what follows can be planned on them. */
export interface Shifted {
  readonly sop: Sop;
  readonly sheet: SheetSnapshot;
}

type Axis = 'row' | 'column';

/** Where a position stands after `count` lines were inserted (or, negative, deleted) at `from`. */
const moved = (position: number, from: number, count: number): number =>
  position < from ? position : count < 0 ? Math.max(from, position + count) : position + count;

const moveCell = <T extends Cell>(of: T, axis: Axis, from: number, count: number): T => ({
  ...of,
  [axis]: moved(of[axis], from, count),
});

/** An area keeps its size when it lies beyond, and grows or shrinks when the change falls inside it. */
function moveArea(of: Area, axis: Axis, from: number, count: number): Area {
  const span = axis === 'row' ? 'rows' : 'columns';
  const end = moved(of[axis] + of[span] - 1, from, count);
  const start = moved(of[axis], from, count);
  return { ...of, [axis]: start, [span]: Math.max(1, end - start + 1) };
}

/** The SOP where its cells stand after the change. */
export function moveSop(sop: Sop, axis: Axis, from: number, count: number): Sop {
  const at = <T extends Cell>(of: T): T => moveCell(of, axis, from, count);
  const span = (of: Area): Area => moveArea(of, axis, from, count);
  return {
    ...sop,
    ...(sop.judulAt ? { judulAt: at(sop.judulAt) } : {}),
    identitas: sop.identitas.map((one) => ({ ...one, labelAt: at(one.labelAt), at: at(one.at) })),
    kolom: sop.kolom.map((one): Kolom => {
      const column = axis === 'column' ? moved(one.column, from, count) : one.column;
      return { ...one, column, at: at(one.at) };
    }),
    pelaksana: sop.pelaksana.map((one) => ({
      ...one,
      column: axis === 'column' ? moved(one.column, from, count) : one.column,
      at: at(one.at),
    })),
    kegiatan: sop.kegiatan.map((one) => ({
      ...one,
      row: axis === 'row' ? moved(one.row, from, count) : one.row,
      at: Object.fromEntries(Object.entries(one.at).map(([peran, where]) => [peran, at(where)])),
      pelaku: one.pelaku.map((pelaku) => ({ ...pelaku, at: at(pelaku.at) })),
    })),
    kepala: span(sop.kepala),
    isi: spanIsi(sop.isi, axis, from, count),
    kepalaUlang: sop.kepalaUlang.map(span),
    ...(sop.bandPelaksana ? { bandPelaksana: span(sop.bandPelaksana) } : {}),
    ...(sop.bandMutuBaku ? { bandMutuBaku: span(sop.bandMutuBaku) } : {}),
  };
}

/** Rows put in right under the last kegiatan belong to the table, too. */
function spanIsi(isi: Area, axis: Axis, from: number, count: number): Area {
  if (axis === 'row' && count > 0 && from === isi.row + isi.rows) return { ...isi, rows: isi.rows + count };
  if (axis === 'row' && count > 0 && from === isi.row) return { ...isi, rows: isi.rows + count };
  return moveArea(isi, axis, from, count);
}

function splice<T>(list: readonly T[], from: number, count: number, fill: () => T): readonly T[] {
  if (list.length <= from) return list;
  return count > 0
    ? [...list.slice(0, from), ...Array.from({ length: count }, fill), ...list.slice(from)]
    : [...list.slice(0, from), ...list.slice(from - count)];
}

const moveMerges = (merges: readonly Area[], axis: Axis, from: number, count: number): readonly Area[] =>
  merges.map((one) => moveArea(one, axis, from, count));

/** Rows inserted before `row` (or, negative, deleted from it on), each `height` points high. */
export function shiftRows(sop: Sop, sheet: SheetSnapshot, row: number, count: number, height: number): Shifted {
  const width = Math.max(0, ...sheet.values.map((one) => one.length));
  return {
    sop: moveSop(sop, 'row', row, count),
    sheet: {
      ...sheet,
      values: splice(sheet.values, row, count, () => Array<string>(width).fill('')),
      ...(sheet.formulas ? { formulas: splice(sheet.formulas, row, count, () => Array<string>(width).fill('')) } : {}),
      ...(sheet.merges ? { merges: moveMerges(sheet.merges, 'row', row, count) } : {}),
      ...(sheet.sizes ? { sizes: { ...sheet.sizes, rows: spliceSizes(sheet.sizes.rows, row, count, height) } } : {}),
    },
  };
}

/** Columns inserted before `column`, each `width` points wide. */
export function shiftColumns(sop: Sop, sheet: SheetSnapshot, column: number, count: number, width: number): Shifted {
  return {
    sop: moveSop(sop, 'column', column, count),
    sheet: {
      ...sheet,
      values: sheet.values.map((row) => splice(row, column, count, () => '')),
      ...(sheet.formulas ? { formulas: sheet.formulas.map((row) => splice(row, column, count, () => '')) } : {}),
      ...(sheet.merges ? { merges: moveMerges(sheet.merges, 'column', column, count) } : {}),
      ...(sheet.sizes ? { sizes: { ...sheet.sizes, columns: spliceSizes(sheet.sizes.columns, column, count, width) } } : {}),
    },
  };
}

/** A new line right after the last measured one is measured, too. */
function spliceSizes(sizes: readonly number[], from: number, count: number, size: number): readonly number[] {
  if (count > 0 && from === sizes.length) return [...sizes, ...Array<number>(count).fill(size)];
  return splice(sizes, from, count, () => size);
}
