import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { Block, CodeBlock, CoverBlock, HeadingBlock, PictureBlock, SignatureBlock } from '../../domain/lkj/document/block';
import { REPORT_WORDS } from '../../domain/lkj/document/messages';
import type { ReportPictures } from '../../domain/kinerja/identitas/pictures';
import { chartOf } from './chart';
import { qrPng } from '../../domain/lkj/document/qr-png';
import { bytesOfBase64 } from '../../domain/base64';
import { listField, markOf, marked } from './lists';
import { usable, type Across } from './page';
import { caption, docxTable, noteParagraph } from './parts';
import { pictureParagraph } from './picture';
import { prose } from './prose';
import type { LookName } from './styles';

/** What a block needs to know of the document it stands in. */
export interface BlockPlace {
  /** All blocks, of which this is the one at `index`. */
  readonly blok: readonly Block[];
  readonly index: number;
  readonly across: Across;
  readonly pictures: ReportPictures;
}

/** A block of the report as paragraphs and tables of Word. */
export function docxChildren(one: Block, { blok, index, across, pictures }: BlockPlace): readonly FileChild[] {
  switch (one.jenis) {
    case 'sampul':
      return cover(one, pictures);
    case 'bagian':
      return [];
    case 'halaman':
      return [];
    case 'daftar':
      return [listField(one, REPORT_WORDS.daftar[one.apa], blok)];
    case 'judul':
      return [heading(one, markOf(index), blok[index - 1]?.jenis === 'halaman')];
    case 'naskah':
      return prose(one.naskah.isi);
    case 'paragraf':
      return prose(one.teks);
    case 'catatan':
      return [noteParagraph(one.teks)];
    case 'tabel':
      return [
        caption('tabel', one.judul, markOf(index)),
        docxTable(one, across),
        ...one.notes.map(noteParagraph),
        ...(one.notes.length === 0 && needsGap(blok[index + 1]) ? [GAP()] : []),
      ];
    case 'bagan':
      return [chartOf(one), caption('gambar', one.judul, markOf(index))];
    case 'gambar':
      return [pictureOf(one, pictures), caption('gambar', one.judul, markOf(index))];
    case 'tanda-tangan':
      return signature(one);
    case 'kode':
      return [code(one)];
  }
}

/** Whether what follows a table keeps no distance of its own; headings and captions do. */
const needsGap = (next: Block | undefined): boolean => next?.jenis === 'naskah' || next?.jenis === 'paragraf';

/** What keeps a table off the next text. */
const GAP = (): Paragraph => new Paragraph({ style: 'Catatan', children: [] });

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;

const heading = ({ tingkat, teks }: HeadingBlock, mark: string, fresh: boolean): Paragraph =>
  new Paragraph({
    heading: LEVELS[tingkat - 1] ?? HeadingLevel.HEADING_4,
    pageBreakBefore: tingkat === 1 || fresh,
    keepNext: true,
    children: [marked(mark, [new TextRun(teks)])],
  });

const styled = (text: string, style: LookName, before?: number): Paragraph =>
  new Paragraph({ style, ...(before === undefined ? {} : { spacing: { before } }), children: [new TextRun(text)] });

function cover({ logo, instansi, judul, cap, keterangan, kaki }: CoverBlock, pictures: ReportPictures): readonly FileChild[] {
  const picture = logo === '' ? undefined : pictures.logo;
  const color = '8A4B08';
  const edge = { style: BorderStyle.SINGLE, size: 12, color, space: 4 } as const;
  return [
    styled('', 'SampulKecil', 600),
    ...(picture ? [pictureParagraph(picture, 'logo', logo, true)] : []),
    ...instansi.map((text) => styled(text, 'SampulKecil')),
    styled('', 'SampulKecil', picture ? 900 : 2000),
    ...judul.map((text) => styled(text, 'SampulJudul')),
    ...(cap === ''
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            indent: { left: 3200, right: 3200 },
            spacing: { before: 500, after: 160 },
            border: { top: edge, bottom: edge, left: edge, right: edge },
            children: [new TextRun({ text: cap, bold: true, color })],
          }),
        ]),
    ...keterangan.map((text) => styled(text, 'SampulKeterangan')),
    styled('', 'SampulKecil', 2600),
    ...kaki.map((text) => styled(text, 'SampulKecil')),
  ];
}

/** The office's picture, or where it is missing a line that names its file. */
function pictureOf({ apa, judul, berkas }: PictureBlock, pictures: ReportPictures): Paragraph {
  const picture = pictures[apa];
  return picture ? pictureParagraph(picture, apa, judul, true) : styled(REPORT_WORDS.gambarTidakAda(berkas), 'Catatan');
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

/** A signature in the right half of the page, whole on one. */
function signature({ baris, atas }: SignatureBlock): readonly FileChild[] {
  const half = Math.floor(usable('tegak').width / 2);
  const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
  const borders = { top: none, bottom: none, left: none, right: none };
  const line = (text: string): Paragraph =>
    new Paragraph({ style: 'TandaTangan', keepNext: true, children: [new TextRun(text)] });
  const side = (children: readonly Paragraph[]): TableCell =>
    new TableCell({ borders, width: { size: half, type: WidthType.DXA }, children: [...children] });
  const room = new Paragraph({ style: 'TandaTangan', keepNext: true, spacing: { before: 1100 }, children: [] });
  return [
    new Paragraph({ style: 'Isi', keepNext: true, spacing: { before: 200 }, children: [] }),
    new Table({
      columnWidths: [half, half],
      width: { size: 2 * half, type: WidthType.DXA },
      borders: { ...borders, insideHorizontal: none, insideVertical: none },
      rows: [
        new TableRow({
          cantSplit: true,
          children: [side([line('')]), side([...baris.slice(0, atas).map(line), room, ...baris.slice(atas).map(line)])],
        }),
      ],
    }),
  ];
}
