import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  SequentialIdentifier,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { BlockRow, TableBlock, BlockColumn } from '../../domain/lkj/document/block';
import { PAGE_COLUMNS, widthOfColumns } from '../../domain/lkj/sheet/page-grid';
import { columnStarts } from '../../domain/lkj/sheet/table-rows';
import { tableMap, type PlacedCell } from '../../domain/lkj/document/table-map';
import { shownText } from '../../domain/lkj/document/shown-cell';
import { DOCX_TEXT } from './messages';

/** F4 (215 × 330 mm) in twentieths of a point, portrait, and the width between its margins. */
export const DOCX_PAGE = { width: 12_189, height: 18_709, margin: 1_417 } as const;
export const USABLE = DOCX_PAGE.width - 2 * DOCX_PAGE.margin;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
const ALIGN = { kiri: AlignmentType.LEFT, tengah: AlignmentType.CENTER, kanan: AlignmentType.RIGHT } as const;
const FILL = { kepala: 'F2F2F2', kelompok: 'F7F7F7' } as const;

/** A table of the report: the head is repeated on every page, rows are never torn apart, and what covers several rows stays together. */
export function docxTable(tabel: TableBlock): Table {
  const from = columnStarts(tabel.columns);
  const total = widthOfColumns(0, PAGE_COLUMNS);
  const widths = tabel.columns.map(({ width }, index) => Math.floor((widthOfColumns(from[index] ?? 0, width) / total) * USABLE));
  const map = tableMap(tabel);
  return new Table({
    columnWidths: widths,
    width: { size: USABLE, type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: tabel.columns.map(({ judul }, index) =>
          cell(judul, { width: widths[index] ?? 0, align: 'tengah', bold: true, fill: FILL.kepala, together: true }),
        ),
      }),
      ...tabel.rows.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            children: (map[at] ?? [])
              .filter(({ fromRow }) => fromRow === at)
              .map((one) => cellOf(one, row, tabel.columns, widths, stays(map, tabel.rows, at))),
          }),
      ),
    ],
  });
}

/** Whether a row must not be left alone at the foot of a page. */
const stays = (map: readonly (readonly PlacedCell[])[], rows: readonly BlockRow[], at: number): boolean =>
  rows[at]?.jenis === 'kelompok' || rows[at + 1]?.jenis === 'jumlah' || (map[at] ?? []).some(({ toRow }) => toRow > at);

function cellOf(
  { cell: sel, column, endColumn, fromRow, toRow }: PlacedCell,
  { jenis }: BlockRow,
  columns: readonly BlockColumn[],
  widths: readonly number[],
  together: boolean,
): TableCell {
  return cell(shownText(sel), {
    width: widths.slice(column, endColumn + 1).reduce((sum, width) => sum + width, 0),
    align: sel.rata ?? columns[column]?.align ?? 'kiri',
    bold: jenis !== 'isi' || sel.tebal === true,
    together,
    columnSpan: endColumn - column + 1,
    rowSpan: toRow - fromRow + 1,
    ...(jenis === 'kelompok' ? { fill: FILL.kelompok } : {}),
  });
}

interface CellLook {
  readonly width: number;
  readonly align: BlockColumn['align'];
  readonly bold: boolean;
  /** Stays on the page of the next row. */
  readonly together: boolean;
  readonly fill?: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

const cell = (content: string, { width, align, bold, together, fill, columnSpan = 1, rowSpan = 1 }: CellLook): TableCell =>
  new TableCell({
    borders: BORDERS,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 70, right: 70, top: 30, bottom: 30 },
    columnSpan,
    rowSpan,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill } }),
    children: content.split('\n').map(
      (text) =>
        new Paragraph({
          style: 'IsiTabel',
          keepNext: together,
          alignment: ALIGN[align],
          children: [new TextRun({ text, bold })],
        }),
    ),
  });

/** "Tabel 3. …", numbered by Word so that it stays right when tables are added; in plain figures where Word is not to count. */
export const captionOf = ({ nomor, judul }: Pick<TableBlock, 'nomor' | 'judul'>, counted: boolean): Paragraph =>
  caption(DOCX_TEXT.labelTabel, nomor, judul, counted, true);

/** "Gambar 2. …", under its chart and numbered likewise. */
export const chartCaption = (nomor: number, judul: string, counted: boolean): Paragraph =>
  caption(DOCX_TEXT.labelGambar, nomor, judul, counted, false);

const caption = (label: string, nomor: number, judul: string, counted: boolean, keepNext: boolean): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext,
    children: [
      new TextRun(`${label} `),
      counted ? new SequentialIdentifier(label) : new TextRun(String(nomor)),
      new TextRun(`. ${judul}`),
    ],
  });

/** Running text; each line of the source is a paragraph of its own. */
export const prose = (text: string): Paragraph[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => new Paragraph({ style: 'Isi', alignment: AlignmentType.BOTH, children: [new TextRun(line)] }));

export const noteParagraph = (text: string): Paragraph => new Paragraph({ style: 'Catatan', children: [new TextRun(text)] });
