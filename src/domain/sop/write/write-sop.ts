import { area } from '../../sheet/address';
import type { Edit, PageSetup } from '../../sheet/edit';
import type { Sop } from '../sop';
import type { Templat } from '../templat/templat';
import { textWidth } from './arial';
import type { ColumnNeeds } from './columns';
import { sheetColumns } from './columns';
import { templatFromSop } from './from-sop';
import { planIdentity } from './identity';
import { POINT } from './measure';
import { KAKI } from './pesan';
import { planTable } from './table';

/** Where the written document keeps its parts; rows and columns count from 0. */
export interface WrittenSop {
  readonly edits: readonly Edit[];
  readonly titleRow: number;
  readonly headRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Sentence for the footer: "SOP Penyusunan Laporan Kinerja Dinas" from a title in capitals. */
export function footerTitle(judul: string): string {
  const oneLine = judul.replace(/\s+/g, ' ').trim();
  if (oneLine !== oneLine.toUpperCase()) return oneLine;
  return oneLine
    .toLowerCase()
    .replace(/(^|[\s(/-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(Sop|Lkj)\b/g, (word) => (word === 'Sop' ? 'SOP' : 'LKj'))
    .replace(/\b(Dan|Di|Ke|Dari|Atas|Oleh|Untuk|Pada|Yang|Per)\b/g, (word) => word.toLowerCase());
}

/** Page set-up of an SOP: F4 (folio) landscape, one page wide, identity on page 1, the table's header on every later page. */
export const sopPage = (of: {
  readonly judul: string;
  readonly headRow: number;
  readonly headRows: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly breaksAbove: readonly number[];
}): PageSetup => ({
  paper: 'folio',
  orientation: 'landscape',
  fitToWidth: true,
  printArea: area(0, 0, of.lastRow + 1, of.lastColumn + 1),
  titleRows: { row: of.headRow, rows: of.headRows },
  breaksAbove: of.breaksAbove,
  footer: { left: KAKI.judul(footerTitle(of.judul)), right: KAKI.halaman },
});

/** Pixels that the longest word of each column beside the pelaksana takes, so that no word is broken where there is room for it. */
function widestWords(templat: Templat): ColumnNeeds {
  const widest = (texts: readonly string[], padding: number): number =>
    Math.max(0, ...texts.flatMap((one) => one.split(/\s+/)).map((word) => textWidth(word, 9) / POINT / 0.97 + padding));
  const of = (peran: 'kelengkapan' | 'waktu' | 'output' | 'keterangan'): readonly string[] =>
    templat.kegiatan.map((one) => one[peran]);
  return {
    kelengkapan: widest(of('kelengkapan'), 18),
    waktu: widest(of('waktu'), 9),
    output: widest(of('output'), 18),
    keterangan: widest(of('keterangan'), 18),
  };
}

/** The SOP as the document an office prints, on a sheet that is empty or new. */
export function planSop(source: Templat | Sop, sheet: string): WrittenSop {
  const templat = 'isi' in source ? templatFromSop(source) : source;
  const columns = sheetColumns(templat.pelaksana.length, widestWords(templat));
  const identity = planIdentity(templat, columns, sheet);
  const table = planTable(templat, columns, sheet, identity.rows);
  const lastColumn = columns.keterangan;
  const { titleRow, headRow, firstRow, lastRow } = table;
  const setup = sopPage({
    judul: templat.judul,
    headRow,
    headRows: 2,
    lastRow,
    lastColumn,
    breaksAbove: [titleRow],
  });
  return {
    titleRow,
    headRow,
    firstRow,
    lastRow,
    lastColumn,
    edits: [
      { kind: 'ensure-sheet', sheet, gridlines: false },
      ...columns.widths.map((pixels, column): Edit => ({
        kind: 'column-width',
        sheet,
        column,
        columns: 1,
        width: pixels * POINT,
      })),
      ...identity.edits,
      ...table.edits,
      { kind: 'page', sheet, setup },
      { kind: 'freeze', sheet, rows: 0, columns: 2 },
      { kind: 'select', sheet, area: area(firstRow, columns.pelaksana) },
    ],
  };
}
