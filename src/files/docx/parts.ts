import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  SequentialIdentifier,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { BlockRow, TableBlock, BlockColumn } from '../../domain/lkj/document/block';
import { tableMap, type PlacedCell } from '../../domain/lkj/document/table-map';
import { shownText } from '../../domain/lkj/document/shown-cell';
import { marked } from './lists';
import { DOCX_TEXT } from './messages';
import { usable, type Across } from './page';
import { CELL_SIDE, columnWidthsOf } from './table-widths';
import { wordUnits, type LookName } from './styles';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
const ALIGN = { kiri: AlignmentType.LEFT, tengah: AlignmentType.CENTER, kanan: AlignmentType.RIGHT } as const;
const FILL = { kepala: 'F2F2F2', kelompok: 'F7F7F7' } as const;

/** A table of the report: the head is repeated on every page, rows are never torn apart, and what covers several rows stays together. */
export function docxTable(tabel: TableBlock, across: Across): Table {
  const { width } = usable(across);
  const widths = columnWidthsOf(tabel, width);
  const map = tableMap(tabel);
  return new Table({
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: tabel.columns.map(({ judul }, index) =>
          cell(judul, { width: widths[index] ?? 0, align: 'tengah', look: 'KepalaTabel', fill: FILL.kepala, together: true }),
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
    look: jenis !== 'isi' || sel.tebal === true ? 'KepalaTabel' : 'IsiTabel',
    together,
    columnSpan: endColumn - column + 1,
    rowSpan: toRow - fromRow + 1,
    ...(jenis === 'kelompok' ? { fill: FILL.kelompok } : {}),
  });
}

interface CellLook {
  readonly width: number;
  readonly align: BlockColumn['align'];
  readonly look: LookName;
  /** Stays on the page of the next row. */
  readonly together: boolean;
  readonly fill?: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

const SIDE = wordUnits(CELL_SIDE);

const cell = (content: string, { width, align, look, together, fill, columnSpan = 1, rowSpan = 1 }: CellLook): TableCell =>
  new TableCell({
    borders: BORDERS,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: SIDE, right: SIDE, top: 30, bottom: 30 },
    columnSpan,
    rowSpan,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill } }),
    children: content
      .split('\n')
      .map((text) => new Paragraph({ style: look, keepNext: together, alignment: ALIGN[align], children: [new TextRun(text)] })),
  });

/** "Tabel 3. …" above its table, "Gambar 2. …" below its figure: numbered by Word, so that it stays right when one is added. */
export const caption = (label: keyof typeof LABELS, judul: string, mark: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: label === 'tabel',
    ...(label === 'gambar' ? { alignment: AlignmentType.CENTER } : {}),
    children: [
      marked(mark, [new TextRun(`${LABELS[label]} `), new SequentialIdentifier(LABELS[label]), new TextRun(`. ${judul}`)]),
    ],
  });

const LABELS = { tabel: DOCX_TEXT.labelTabel, gambar: DOCX_TEXT.labelGambar } as const;

export const noteParagraph = (text: string): Paragraph => new Paragraph({ style: 'Catatan', children: [new TextRun(text)] });
