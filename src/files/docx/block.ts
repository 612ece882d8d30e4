import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { Block, CodeBlock, HeadingBlock, CoverBlock, SignatureBlock } from '../../domain/lkj/document/block';
import { chartOf } from './chart';
import { qrPng } from '../../domain/lkj/document/qr-png';
import { bytesOfBase64 } from '../base64';
import { captionOf, chartCaption, noteParagraph, prose, docxTable, USABLE } from './parts';

/** A block of the report as paragraphs and tables of Word; `counted`: whether Word numbers the captions; `charts`: how many stand before. */
export function docxChildren(blok: Block, counted: boolean, charts = 0): readonly FileChild[] {
  switch (blok.jenis) {
    case 'sampul':
      return cover(blok);
    case 'daftar-isi':
      return [
        new Paragraph({ style: 'JudulDaftar', children: [new TextRun(blok.judul)] }),
        new TableOfContents(blok.judul, { hyperlink: true, headingStyleRange: '1-3' }),
      ];
    case 'judul':
      return [heading(blok)];
    case 'naskah':
      return prose(blok.naskah.isi);
    case 'catatan':
      return [noteParagraph(blok.teks)];
    case 'tabel':
      return [captionOf(blok, counted), docxTable(blok), ...(blok.notes.length === 0 ? [GAP()] : blok.notes.map(noteParagraph))];
    case 'bagan':
      return [chartOf(blok), chartCaption(charts + 1, blok.judul, counted)];
    case 'tanda-tangan':
      return signatures(blok);
    case 'kode':
      return [code(blok)];
  }
}

/** What keeps a table off the next block. */
const GAP = (): Paragraph => new Paragraph({ style: 'Catatan', children: [] });

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;

const heading = ({ tingkat, teks }: HeadingBlock): Paragraph =>
  new Paragraph({
    heading: LEVELS[tingkat - 1] ?? HeadingLevel.HEADING_4,
    pageBreakBefore: tingkat === 1,
    keepNext: true,
    children: [new TextRun(teks)],
  });

function cover({ instansi, judul, status, cap, keterangan, kaki }: CoverBlock): readonly FileChild[] {
  const line = (text: string, style: string): Paragraph =>
    new Paragraph({ style, alignment: AlignmentType.CENTER, children: [new TextRun(text)] });
  const color = status === 'final' ? '166534' : '8A4B08';
  const edge = { style: BorderStyle.SINGLE, size: 12, color, space: 4 } as const;
  return [
    new Paragraph({ style: 'SampulKecil', spacing: { before: 1200 }, children: [] }),
    ...instansi.map((text) => line(text, 'SampulKecil')),
    new Paragraph({ style: 'SampulKecil', spacing: { before: 1800 }, children: [] }),
    ...judul.map((text) => line(text, 'SampulJudul')),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      indent: { left: 3200, right: 3200 },
      spacing: { before: 500, after: 160 },
      border: { top: edge, bottom: edge, left: edge, right: edge },
      children: [new TextRun({ text: cap, bold: true, color })],
    }),
    ...keterangan.map((text) => line(text, 'SampulKeterangan')),
    new Paragraph({ style: 'SampulKecil', spacing: { before: 2600 }, children: [] }),
    ...kaki.map((text) => line(text, 'SampulKecil')),
  ];
}

/** A little over three centimetres: read by any telephone. */
const CODE_PIXELS = 132;

const code = ({ teks, alt }: CodeBlock): Paragraph =>
  new Paragraph({
    style: 'Catatan',
    children: [
      new ImageRun({
        type: 'png',
        data: bytesOfBase64(qrPng(teks).png),
        transformation: { width: CODE_PIXELS, height: CODE_PIXELS },
        altText: { name: alt, description: `${alt} ${teks}` },
      }),
    ],
  });

/** Both signatures side by side, kept on one page. */
function signatures({ kiri, kanan, atas }: SignatureBlock): readonly FileChild[] {
  const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
  const borders = { top: none, bottom: none, left: none, right: none };
  const side = (lines: readonly string[], from: number, to: number): TableCell =>
    new TableCell({
      borders,
      width: { size: USABLE / 2, type: WidthType.DXA },
      children: lines
        .slice(from, to)
        .map((text) => new Paragraph({ keepNext: true, alignment: AlignmentType.CENTER, children: [new TextRun(text)] })),
    });
  const row = (from: number, to: number): TableRow =>
    new TableRow({ cantSplit: true, children: [side(kiri, from, to), side(kanan, from, to)] });
  const room = new TableRow({
    height: { value: 1100, rule: 'exact' },
    children: [kiri, kanan].map(() => new TableCell({ borders, children: [new Paragraph({ keepNext: true, children: [] })] })),
  });
  const end = Math.max(kiri.length, kanan.length);
  return [
    new Paragraph({ style: 'Isi', keepNext: true, spacing: { before: 360 }, children: [] }),
    new Table({
      columnWidths: [USABLE / 2, USABLE / 2],
      width: { size: USABLE, type: WidthType.DXA },
      rows: [row(0, atas), room, row(atas, end)],
    }),
  ];
}
