import type { Cell } from '../../sheet/address';
import { cell } from '../../sheet/address';
import type { CellInput, Edit } from '../../sheet/edit';
import type { CellValue, SheetSnapshot } from '../../sheet/snapshot';
import { parseActorMark, actorMarkText } from '../actor-mark';
import type { Kegiatan, Pelaku, Sop } from '../sop';
import type { ChangedSop } from './change-outcome';
import { markLists } from './mark-lists';
import { markNomor } from './mark-nomor';

/** One kegiatan of the new order: where its row comes from, and what differs from it. */
export interface Item {
  /** Index it had before; undefined for a new one. */
  readonly from: number | undefined;
  readonly kegiatan: Kegiatan;
  readonly uraian?: string;
  readonly output?: string;
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
      pelaku: kegiatan.pelaku.map((one, index) => (index === at ? { ...one, simbol: to, teks: actorMarkText(to) } : one)),
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
export function rebuild(
  sop: Sop,
  sheet: SheetSnapshot,
  changed: readonly Item[],
  before: readonly Edit[],
  was: Sop = sop,
): ChangedSop {
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
    const at = Object.fromEntries(Object.entries(plain.at).map(([peran, where]) => [peran, { row, column: where.column }]));
    const back = target !== undefined && target < index ? target : undefined;
    const pelaku = plain.pelaku.map((one): Pelaku => {
      const place = cell(row, one.at.column);
      const mark = one.simbol === 'decision' ? parseActorMark(one.teks) : undefined;
      if (!mark) return { ...one, at: place };
      if (mark.label !== undefined) return { ...one, at: place, teks: renumbered(one.teks, mark.kembali, back) };
      return { ...one, at: place, teks: actorMarkText('decision', back === undefined ? undefined : String(back + 1)) };
    });
    return { ...plain, index, nomor: String(index + 1), at, pelaku, ...(back === undefined ? {} : { kembali: back }) };
  });
  const writes = list.flatMap((item, index) => rowEdits(sop, sheet, item, kegiatan[index], index, numbered));
  const usesMarks = sop.kegiatan.some((one) => one.pelaku.some((pelaku) => parseActorMark(pelaku.teks) !== undefined));
  const numbers = kegiatan.map((one) => markNomor(one.nomor, one.index));
  const lists = usesMarks ? markLists({ ...sop, kegiatan }, numbers) : [];
  return { sop: { ...sop, kegiatan }, edits: [...before, ...writes, ...lists] };
}

/** A person's own wording keeps its words; the number it returns to is the new one. */
const renumbered = (text: string, old: string | undefined, back: number | undefined): string =>
  old === undefined || back === undefined
    ? text
    : text.replace(new RegExp(`(?<![\\p{L}\\d])${old}(?![\\p{L}\\d])`, 'u'), String(back + 1));

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
  for (const one of becomes.pelaku) if (parseActorMark(one.teks)) set(one.at, one.teks);
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
