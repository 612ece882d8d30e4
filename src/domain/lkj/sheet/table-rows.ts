import { area, columnLetters } from '../../sheet/address';
import type { Ketentuan } from '../../kinerja/pengaturan';
import type { CellInput } from '../../sheet/edit';
import type { StyleName } from '../../sheet/style';
import { roundUp, textHeight } from '../../sheet/print/measure';
import { arialWidth } from '../../sheet/print/arial';
import { rowsFor } from '../../sheet/print/tall-rows';
import type { BlockRow, TableBlock, BlockColumn, BlockCell } from '../document/block';
import { formulaText, type CellFinder } from '../document/formulas';
import { TABLE_TITLES } from '../document/messages';
import { tableMap, type PlacedCell } from '../document/table-map';
import { shownText } from '../document/shown-cell';
import { naskahMark } from '../naskah';
import { figureMark } from '../changes-since';
import type { SheetLine, RowPlace } from './place-rows';
import { PAGE_COLUMNS, STATE_COLUMN, MARK_COLUMN, widthOfColumns } from './page-grid';
import { stateStyle, stateText } from './naskah-state';
import { captionKey, noteRows, heightIn, inParts } from './text-rows';

export const rowKey = (tabel: string, key: string): string => `${tabel}\n${key}`;

/** What all rows of a report are laid out by. */
export interface SheetContext {
  readonly sheet: string;
  /** Without Runut's marks and remarks, for a file of its own. */
  readonly ekspor: boolean;
  readonly ketentuan: Ketentuan;
  /** Where the columns of every table begin, by its id, so that formulas in one find cells of another. */
  readonly columns: Readonly<Record<string, readonly number[]>>;
}

/** Where each column of a table begins in the printed grid. */
export const columnStarts = (columns: readonly BlockColumn[]): readonly number[] => {
  let di = 0;
  return columns.map(({ width }) => {
    const ini = di;
    di += width;
    return ini;
  });
};

/** A table as rows: caption, head, body, notes. */
export function tableRows(tabel: TableBlock, context: SheetContext): readonly SheetLine[] {
  const { ekspor } = context;
  const judul: SheetLine = {
    height: roundUp(
      heightIn(TABLE_TITLES.label(tabel.nomor, tabel.judul), 'lkj-judul-tabel', widthOfColumns(0, PAGE_COLUMNS)) + 8,
    ),
    keepWithNext: true,
    key: captionKey('tabel', tabel.nomor),
    write({ canvas, row }) {
      canvas.cell(row, 0, TABLE_TITLES.label(tabel.nomor, tabel.judul), { style: 'lkj-judul-tabel', columns: PAGE_COLUMNS });
    },
  };
  const mulai = columnStarts(tabel.columns);
  const header = headerRow(tabel, mulai);
  const notes = [...tabel.notes, ...(tabel.sheetNotes ?? [])];
  const catatan = notes.flatMap((text, index) => noteRows(text, index < notes.length - 1));
  const map = tableMap(tabel);
  const heights = rowHeights(tabel, map, mulai);
  const parts = heights.map(rowsFor);
  const contents = map.flatMap((cells, index): readonly SheetLine[] => {
    const row = tabel.rows[index];
    const berikut = tabel.rows[index + 1];
    const menyambung = cells.some((one) => one.toRow > index);
    // The head of the table would stand in the middle of a merged cell.
    const repeats = cells.every((one) => one.fromRow === index);
    const whole: SheetLine = {
      height: heights[index] ?? 0,
      keepWithNext:
        menyambung || row?.jenis === 'kelompok' || berikut?.jenis === 'jumlah' || (berikut === undefined && catatan.length > 0),
      ...(repeats ? { header } : {}),
      ...(row?.key === undefined ? {} : { key: rowKey(tabel.id, row.key) }),
      body: tabel.id,
      write(di) {
        const high = parts[index] ?? 1;
        const { canvas, row: at } = di;
        if (high > 1) canvas.add({ kind: 'align-top', sheet: canvas.sheet, area: area(at, 0, high, PAGE_COLUMNS) });
        for (const one of cells) {
          if (one.fromRow !== index) continue;
          const rows = parts.slice(one.fromRow, one.toRow + 1).reduce((all, some) => all + some, 0);
          writeTableCell(di, tabel, mulai, context, { ...one, rows }, row);
        }
        if (!ekspor && row) writeMarks(di, row, cells, mulai, index);
      },
    };
    return inParts(whole, { body: tabel.id });
  });
  return [judul, header, ...contents, ...catatan];
}

function headerRow({ columns }: TableBlock, mulai: readonly number[]): SheetLine {
  const heights = columns.map(({ judul, width }, index) =>
    heightIn(judul, 'lkj-kepala', widthOfColumns(mulai[index] ?? 0, width)),
  );
  return {
    height: roundUp(Math.max(21, ...heights)),
    keepWithNext: true,
    write({ canvas, row }) {
      columns.forEach(({ judul, width }, index) => {
        canvas.cell(row, mulai[index] ?? 0, judul, { style: 'lkj-kepala', columns: width });
      });
    },
  };
}

const cellWidth = (tabel: TableBlock, mulai: readonly number[], { column, endColumn }: PlacedCell): readonly [number, number] => {
  const start = mulai[column] ?? 0;
  const end = endColumn + 1 < tabel.columns.length ? (mulai[endColumn + 1] ?? PAGE_COLUMNS) : PAGE_COLUMNS;
  return [start, end - start];
};

/** What each row needs: the tallest of what stands in it; what reaches over several rows shares its height among them. */
function rowHeights(tabel: TableBlock, map: readonly (readonly PlacedCell[])[], mulai: readonly number[]): readonly number[] {
  const least = map.map((_, index): number => (tabel.rows[index]?.jenis === 'isi' ? 18 : 19.5));
  map.forEach((cells, index) => {
    for (const one of cells) {
      if (one.fromRow !== index) continue;
      const [start, width] = cellWidth(tabel, mulai, one);
      const tebal = one.cell.tebal === true || (tabel.rows[one.fromRow]?.jenis !== 'isi' && !one.cell.warna);
      const height = textHeight(shownText(one.cell), widthOfColumns(start, width), {
        size: 9,
        bold: tebal,
        indent: typeof one.cell.isi === 'string' && !one.cell.warna,
      });
      const share = height / (one.toRow - one.fromRow + 1);
      for (let row = one.fromRow; row <= one.toRow && row < least.length; row += 1) least[row] = Math.max(least[row] ?? 0, share);
    }
  });
  return least.map(roundUp);
}

function writeTableCell(
  di: RowPlace,
  tabel: TableBlock,
  mulai: readonly number[],
  { columns, ketentuan }: SheetContext,
  placed: PlacedCell & { readonly rows: number },
  row: BlockRow | undefined,
): void {
  const { cell } = placed;
  const [start, width] = cellWidth(tabel, mulai, placed);
  const formula = cell.rumus ? formulaText(cell.rumus, cellFinderAt(di, mulai, columns), ketentuan) : '';
  const nilai: CellInput = formula === '' ? cell.isi : { formula: formula, value: cell.isi };
  di.canvas.cell(di.row, start, nilai, {
    style: cellStyle(cell, tabel.columns[placed.column]?.align ?? 'kiri', row?.jenis ?? 'isi', widthOfColumns(start, width)),
    columns: width,
    rows: placed.rows,
    ...(cell.format ? { format: cell.format } : {}),
  });
}

const cellFinderAt = ({ row, find }: RowPlace, mulai: readonly number[], places: SheetContext['columns']): CellFinder => {
  const cell = (column: number | undefined, line: number): string => `${columnLetters(column ?? 0)}${String(line + 1)}`;
  return {
    here: (column) => cell(mulai[column], row),
    at: (other, key, column) => {
      const found = find(rowKey(other, key));
      return found === undefined ? undefined : cell(places[other]?.[column], found.row);
    },
  };
};

/** Figures too wide for their column are set smaller rather than shown as "####". */
function cellStyle(cell: BlockCell, rataKolom: BlockColumn['align'], jenis: BlockRow['jenis'], width: number): StyleName {
  const rata = cell.rata ?? rataKolom;
  // Its colour comes from the word in it.
  if (cell.warna) return 'lkj-sel-tengah';
  const angka = typeof cell.isi === 'number' && rata === 'kanan';
  if (jenis === 'jumlah') return rata === 'tengah' ? 'lkj-jumlah-tengah' : angka ? 'lkj-jumlah' : 'lkj-jumlah-label';
  if (jenis === 'kelompok') return rata === 'tengah' ? 'lkj-kelompok-tengah' : angka ? 'lkj-kelompok-angka' : 'lkj-kelompok';
  if (angka) return arialWidth(shownText(cell), 9) + 9 > width ? 'lkj-angka-kecil' : 'lkj-angka';
  if (cell.naskah?.keadaan === 'draf') return rata === 'tengah' ? 'lkj-sel-tengah' : 'lkj-sel-draf';
  if (rata === 'tengah') return 'lkj-sel-tengah';
  return cell.tebal === true ? 'lkj-sel-tebal' : 'lkj-sel';
}

/** Marks of figures and of texts in this row, and the state of its texts. */
function writeMarks(
  { canvas, row }: RowPlace,
  { angka }: BlockRow,
  cells: readonly PlacedCell[],
  mulai: readonly number[],
  index: number,
): void {
  if (angka) {
    const distance = angka.kolom.map((column) => (mulai[column] ?? 0) - MARK_COLUMN);
    canvas.cell(row, MARK_COLUMN, figureMark(angka.apa, angka.id, distance));
  }
  const naskah = cells.filter((one) => one.fromRow === index && one.cell.naskah);
  naskah.forEach(({ cell: { naskah: one }, column }, i) => {
    if (!one) return;
    const di = MARK_COLUMN + i;
    const distance = (mulai[column] ?? 0) - di;
    canvas.cell(row, di, naskahMark(one.id, one.sidikDraf, one.keadaan === 'diterima', distance));
  });
  const berubah = naskah.find((one) => one.cell.naskah?.drafBerubah)?.cell.naskah;
  const draf = naskah.find(
    ({ cell: { naskah: one } }) => one?.keadaan === 'draf' && one.isi !== '' && !one.id.startsWith('reviu:'),
  )?.cell.naskah;
  const tunjuk = draf ?? berubah;
  if (tunjuk) canvas.cell(row, STATE_COLUMN, stateText(tunjuk), { style: stateStyle(tunjuk) });
}
