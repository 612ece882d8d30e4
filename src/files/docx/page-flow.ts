import type { Block, TableBlock } from '../../domain/lkj/document/block';
import { shownText } from '../../domain/lkj/document/shown-cell';
import { tableMap } from '../../domain/lkj/document/table-map';
import { breakPages, type PrintRow } from '../../domain/sheet/print/break-pages';
import { linesAcross } from '../../domain/sheet/print/measure';
import { chartSize } from './chart';
import { roomOfPage, usable, type Across } from './page';
import { CELL_SIDE, columnWidthsOf } from './table-widths';
import { paragraphLook, SINGLE_LINE, wordUnits, type LookName } from './styles';
import { keepsWithNext, listItem, proseLines } from './prose';
import { pictureHeight } from './picture';
import type { ListEntry } from './lists';
import type { ReportPictures } from '../../domain/kinerja/identitas/pictures';

/** A line of the document as Word will set it, in points; `key` says what begins with it. */
interface FlowRow extends Omit<PrintRow, 'opening'> {
  readonly key?: string;
  /** Room wanted above and below: of two that meet Word keeps the larger, and none at the top of a page. */
  readonly before?: number;
  readonly after?: number;
  /** The head of its table, written again where a page begins with it. */
  readonly head?: number;
}

/** Points that a page's number takes at the end of a list's line. */
const PAGE_IN_LIST = 30;

/** Room above and below the text of a table's cell with its line, in points. */
const CELL_ROOM = 3.5;

/** A paragraph in a style, line by line: its first two and its last two lines stand together. */
export function paragraphRows(text: string, name: LookName, width: number, keep = false): readonly FlowRow[] {
  const { size, bold, before = 0, after = 0, line = 1, indent = 0, hanging = 0 } = paragraphLook(name);
  const across = (room: number): number => linesAcross(text, room, { size, bold: bold === true });
  const room = width - indent;
  // The first line has the room in which the others hang.
  const count = across(room + hanging) <= 1 ? 1 : across(room);
  const each = size * SINGLE_LINE * line;
  return Array.from({ length: count }, (_, index): FlowRow => ({
    height: each,
    ...(index === 0 ? { before } : {}),
    ...(index === count - 1 ? { after } : {}),
    ...(index === count - 1 ? (keep ? { keep } : {}) : index === 0 || index === count - 2 || keep ? { keep: true } : {}),
  }));
}

const keyed = (rows: readonly FlowRow[], key: string, fresh = false): readonly FlowRow[] =>
  rows.map((row, index) => (index === 0 ? { ...row, key, ...(fresh ? { fresh } : {}) } : row));

const HEADING_LOOKS = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

/** What a block takes on a page of this width, line by line. `entries`: the lines of a list. */
export function blockFlow(
  blok: Block,
  key: string,
  across: Across,
  entries: readonly ListEntry[],
  pictures: ReportPictures,
): readonly FlowRow[] {
  const width = usable(across).width / wordUnits(1);
  switch (blok.jenis) {
    case 'judul':
      return keyed(paragraphRows(blok.teks, HEADING_LOOKS[blok.tingkat - 1] ?? 'Heading4', width, true), key, blok.tingkat === 1);
    case 'naskah':
      return proseLines(blok.naskah.isi).flatMap((text, index, all) =>
        paragraphRows(text, listItem(text) ? 'Butir' : 'Isi', width, keepsWithNext(text, index, all.length)),
      );
    case 'paragraf':
      return paragraphRows(blok.teks, 'Isi', width);
    case 'catatan':
      return paragraphRows(blok.teks, 'Catatan', width);
    case 'daftar':
      return [
        { height: 11 * SINGLE_LINE },
        ...entries.flatMap(({ teks, look }) => paragraphRows(teks, look, width - PAGE_IN_LIST)),
        { height: 11 * SINGLE_LINE },
      ];
    case 'tabel':
      return tableFlow(blok, key, across, width);
    case 'bagan':
      return [
        { height: chartSize(blok).height * 0.75 + 3, before: 8, after: 3, keep: true },
        ...keyed(paragraphRows(blok.judul, 'Caption', width), key),
      ];
    case 'gambar':
      return [
        { height: pictureHeight(blok.apa, pictures) + 3, before: 8, after: 3, keep: true },
        ...keyed(paragraphRows(blok.judul, 'Caption', width), key),
      ];
    case 'tanda-tangan':
      return [{ height: 18, keep: true }, { height: 55 + blok.baris.length * 11 * SINGLE_LINE }];
    case 'kode':
      return [{ height: 106 }];
    case 'halaman':
      return [{ height: 0, fresh: true, keep: true }];
    case 'sampul':
    case 'bagian':
      return [];
  }
}

function tableFlow(tabel: TableBlock, key: string, across: Across, width: number): readonly FlowRow[] {
  const widths = columnWidthsOf(tabel, usable(across).width).map((one) => one / wordUnits(1));
  const { size } = paragraphLook('IsiTabel');
  const line = size * SINGLE_LINE;
  const linesOf = (text: string, from: number, to: number, bold: boolean): number => {
    const room = widths.slice(from, to + 1).reduce((sum, one) => sum + one, 0) - 2 * CELL_SIDE;
    return linesAcross(text, room, { size, bold });
  };
  const head = Math.max(...tabel.columns.map(({ judul }, index) => linesOf(judul, index, index, true))) * line + CELL_ROOM;
  const map = tableMap(tabel);
  const body = map.map((cells, index): FlowRow => {
    const row = tabel.rows[index];
    const needs = cells.map(({ cell, column, endColumn, fromRow, toRow }) => {
      const bold = row?.jenis !== 'isi' || cell.tebal === true;
      return (linesOf(shownText(cell), column, endColumn, bold) * line) / (toRow - fromRow + 1);
    });
    const height = Math.max(line, ...needs) + CELL_ROOM;
    const together =
      row?.jenis === 'kelompok' || tabel.rows[index + 1]?.jenis === 'jumlah' || cells.some((one) => one.toRow > index);
    return { height, head, ...(together ? { keep: true } : {}) };
  });
  return [
    ...keyed(paragraphRows(`Tabel 00. ${tabel.judul}`, 'Caption', width, true), key),
    { height: head, keep: true },
    ...body,
    ...tabel.notes.flatMap((text) => paragraphRows(text, 'Catatan', width)),
  ];
}

/** A line with the room that Word leaves above it. */
function printRow({ height, before = 0, head = 0, keep, fresh }: FlowRow, index: number, all: readonly FlowRow[]): PrintRow {
  const above = Math.max(before, all[index - 1]?.after ?? 0);
  return { height: above + height, opening: head + height, ...(keep ? { keep } : {}), ...(fresh ? { fresh } : {}) };
}

/** On which page of its section, from 1, what has a key begins; and how many pages there are. */
export function placeInSection(
  rows: readonly FlowRow[],
  across: Across,
): { readonly pages: number; readonly at: ReadonlyMap<string, number> } {
  const room = roomOfPage(across);
  const starts = new Set(breakPages(rows.map(printRow), { first: room, later: room }));
  const at = new Map<string, number>();
  let page = 1;
  rows.forEach(({ key }, index) => {
    if (index > 0 && starts.has(index)) page += 1;
    if (key !== undefined) at.set(key, page);
  });
  return { pages: page, at };
}
