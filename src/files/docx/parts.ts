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
import type { Baris, BlokTabel, Kolom } from '../../domain/lkj/dokumen/blok';
import { KOLOM, lebarDari } from '../../domain/lkj/lembar/letak';
import { letakKolom } from '../../domain/lkj/lembar/tabel';
import { petaTabel, type SelTerpasang } from '../../domain/lkj/dokumen/peta';
import { tampil } from '../../domain/lkj/dokumen/tampil';
import { DOCX } from './pesan';

/** F4 (215 × 330 mm) in twentieths of a point, portrait, and the width between its margins. */
export const PAGE = { width: 12_189, height: 18_709, margin: 1_417 } as const;
export const USABLE = PAGE.width - 2 * PAGE.margin;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
const ALIGN = { kiri: AlignmentType.LEFT, tengah: AlignmentType.CENTER, kanan: AlignmentType.RIGHT } as const;
const FILL = { kepala: 'F2F2F2', kelompok: 'F7F7F7' } as const;

/** A table of the report: the head is repeated on every page, rows are never torn apart, and what covers several rows stays together. */
export function tableOf(tabel: BlokTabel): Table {
  const from = letakKolom(tabel.kolom);
  const total = lebarDari(0, KOLOM);
  const widths = tabel.kolom.map(({ lebar }, index) => Math.floor((lebarDari(from[index] ?? 0, lebar) / total) * USABLE));
  const peta = petaTabel(tabel);
  return new Table({
    columnWidths: widths,
    width: { size: USABLE, type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: tabel.kolom.map(({ judul }, index) =>
          cell(judul, { width: widths[index] ?? 0, align: 'tengah', bold: true, fill: FILL.kepala, together: true }),
        ),
      }),
      ...tabel.baris.map(
        (baris, at) =>
          new TableRow({
            cantSplit: true,
            children: (peta[at] ?? [])
              .filter(({ dari }) => dari === at)
              .map((satu) => selOf(satu, baris, tabel.kolom, widths, stays(peta, tabel.baris, at))),
          }),
      ),
    ],
  });
}

/** Whether a row must not be left alone at the foot of a page. */
const stays = (peta: readonly (readonly SelTerpasang[])[], baris: readonly Baris[], at: number): boolean =>
  baris[at]?.jenis === 'kelompok' || baris[at + 1]?.jenis === 'jumlah' || (peta[at] ?? []).some(({ sampai }) => sampai > at);

function selOf(
  { sel, kolom, hingga, dari, sampai }: SelTerpasang,
  { jenis }: Baris,
  columns: readonly Kolom[],
  widths: readonly number[],
  together: boolean,
): TableCell {
  return cell(tampil(sel), {
    width: widths.slice(kolom, hingga + 1).reduce((sum, width) => sum + width, 0),
    align: sel.rata ?? columns[kolom]?.rata ?? 'kiri',
    bold: jenis !== 'isi' || sel.tebal === true,
    together,
    columnSpan: hingga - kolom + 1,
    rowSpan: sampai - dari + 1,
    ...(jenis === 'kelompok' ? { fill: FILL.kelompok } : {}),
  });
}

interface CellLook {
  readonly width: number;
  readonly align: Kolom['rata'];
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
export const captionOf = ({ nomor, judul }: BlokTabel, counted: boolean): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [
      new TextRun(`${DOCX.labelTabel} `),
      counted ? new SequentialIdentifier(DOCX.labelTabel) : new TextRun(String(nomor)),
      new TextRun(`. ${judul}`),
    ],
  });

/** Running text; each line of the source is a paragraph of its own. */
export const prose = (text: string): Paragraph[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => new Paragraph({ style: 'Isi', alignment: AlignmentType.BOTH, children: [new TextRun(line)] }));

export const note = (text: string): Paragraph => new Paragraph({ style: 'Catatan', children: [new TextRun(text)] });
