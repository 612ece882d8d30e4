import { arialWidth } from '../../sheet/print/arial';
import { brokenLines, lineHeight, roundUp, textHeight, type Typeset } from '../../sheet/print/measure';
import { pageRoom } from '../../sheet/print/paper';
import { rowsFor, shareHeight } from '../../sheet/print/tall-rows';
import type {
  Block,
  ChartBlock,
  ContentsBlock,
  CoverBlock,
  HeadingBlock,
  PictureBlock,
  SignatureBlock,
  TableBlock,
} from '../document/block';
import { REPORT_WORDS, TABLE_TITLES } from '../document/messages';
import type { Naskah } from '../lkj';
import { naskahMark } from '../naskah';
import type { SheetLine } from './place-rows';
import { stateStyle, stateText } from './naskah-state';
import { PAGE_COLUMNS, STATE_COLUMN, MARK_COLUMN, widthOfColumns } from './page-grid';
import { typesetOf, type StyleName } from '../../sheet/style';

/** Points that a text in a style needs across some columns of the page. */
export const heightIn = (text: string, style: StyleName, width: number): number =>
  textHeight(text, width, typesetOf(style) ?? { size: 10 });

/** A row of any height as rows of the sheet that Excel takes: the first writes what reaches over all of them. */
export function inParts(whole: SheetLine, others: Partial<SheetLine> = {}): readonly SheetLine[] {
  const parts = rowsFor(whole.height);
  const [height = whole.height, ...heights] = shareHeight(whole.height, parts);
  const { keepWithNext = false } = whole;
  const more = (at: number): SheetLine => ({
    height: heights[at - 1] ?? height,
    keepWithNext: at < parts - 1 || keepWithNext,
    write: () => undefined,
    ...others,
  });
  const rest = Array.from({ length: parts - 1 }, (_, index) => more(index + 1));
  return [{ ...whole, height, keepWithNext: parts > 1 || keepWithNext }, ...rest];
}

/** A text across the page with room above it, in points. */
function fullWidth(text: string, style: StyleName, ruang = 0, other: Partial<SheetLine> = {}, tall = false): SheetLine {
  const height = roundUp(heightIn(text, style, widthOfColumns(0, PAGE_COLUMNS)) + ruang);
  return {
    height,
    ...other,
    write({ canvas, row }) {
      canvas.cell(row, 0, text, { style, columns: PAGE_COLUMNS, rows: tall ? rowsFor(height) : 1 });
    },
  };
}

/** The same in as many rows as it needs. */
const fullRows = (text: string, style: StyleName, ruang: number, other: Partial<SheetLine> = {}): readonly SheetLine[] =>
  inParts(fullWidth(text, style, ruang, other, true));

export const noteRows = (text: string, keepWithNext: boolean): readonly SheetLine[] =>
  fullRows(text, 'lkj-catatan', 0, { keepWithNext });

export const spacer = (height: number, other: Partial<SheetLine> = {}): SheetLine => ({
  height,
  ...other,
  write: () => undefined,
});

const HEADING_LOOKS = {
  1: { style: 'lkj-bab', ruang: 18 },
  2: { style: 'lkj-subbab', ruang: 10 },
  3: { style: 'lkj-anak', ruang: 14 },
  4: { style: 'lkj-butir', ruang: 8 },
} as const;

/** A heading; the first of a chapter begins a page. */
export function headingRows({ tingkat, teks }: HeadingBlock, nomor: number): readonly SheetLine[] {
  const { style, ruang } = HEADING_LOOKS[tingkat];
  return fullRows(teks, style, ruang, { keepWithNext: true, startsPage: tingkat === 1, key: headingKey(nomor) });
}

/** By which the contents find a heading. */
export const headingKey = (nomor: number): string => `judul:${String(nomor)}`;

/** How the lists of tables and of figures find what they name. */
export const captionKey = (apa: 'tabel' | 'gambar', nomor: number): string => `${apa}:${String(nomor)}`;

/** What is printed as it is: no draft, nothing to accept. */
export const proseRows = (text: string): readonly SheetLine[] => fullRows(text, 'lkj-paragraf', 3);

/** The name of a figure below it. */
export const figureCaption = ({ nomor, judul }: Pick<PictureBlock, 'nomor' | 'judul'>): SheetLine =>
  fullWidth(REPORT_WORDS.gambar(nomor, judul), 'lkj-judul-tabel', 6, { key: captionKey('gambar', nomor) });

/** A sheet of figures holds no picture of the office's: it names the file. */
export const pictureRows = (blok: PictureBlock): readonly SheetLine[] => [
  { ...noteRow(REPORT_WORDS.gambarTerlampir(blok.berkas)), keepWithNext: true },
  figureCaption(blok),
];

/** A drafted or edited text: a row per paragraph, each with its mark, the state beside the first. */
export function naskahRows(naskah: Naskah, ekspor: boolean): readonly SheetLine[] {
  const paragraf = naskah.isi.split('\n').filter((one, _, all) => one.trim() !== '' || all.length === 1);
  const draf = naskah.keadaan === 'draf' && !ekspor;
  return paragraf.flatMap((text, index) => {
    const height = roundUp(Math.max(15, heightIn(text, 'lkj-paragraf', widthOfColumns(0, PAGE_COLUMNS)) + 3));
    return inParts({
      height,
      keepWithNext: text.endsWith(':') && index < paragraf.length - 1,
      write({ canvas, row }) {
        const look = {
          style: draf ? 'lkj-paragraf-draf' : 'lkj-paragraf',
          columns: PAGE_COLUMNS,
          rows: rowsFor(height),
        } as const;
        canvas.cell(row, 0, text, look);
        if (ekspor) return;
        canvas.cell(row, MARK_COLUMN, naskahMark(naskah.id, naskah.sidikDraf, naskah.keadaan === 'diterima', -MARK_COLUMN));
        if (index === 0) canvas.cell(row, STATE_COLUMN, stateText(naskah), { style: stateStyle(naskah) });
      },
    });
  });
}

export const noteRow = (text: string): SheetLine => fullWidth(text, 'lkj-catatan');

/** The cover fills exactly one page. */
export function coverRows(blok: CoverBlock, mark: string | undefined): readonly SheetLine[] {
  const top = blok.instansi.flatMap((text) => fullRows(text, 'lkj-sampul-instansi', 8));
  const judul = blok.judul.flatMap((text) => fullRows(text, 'lkj-sampul-judul', 12));
  const cap: SheetLine = {
    height: 24,
    write({ canvas, row }) {
      if (blok.cap !== '') canvas.cell(row, 3, blok.cap, { style: 'lkj-konsep', columns: 3 });
      if (mark !== undefined) canvas.cell(row, MARK_COLUMN, mark);
    },
  };
  const keterangan = blok.keterangan.flatMap((text) => fullRows(text, 'lkj-sampul-kecil', 2));
  const kaki = blok.kaki.flatMap((text) => fullRows(text, 'lkj-sampul-instansi', 4));
  const contents = [spacer(60), ...top, spacer(130), ...judul, spacer(36), cap, spacer(6), ...keterangan];
  const used = [...contents, ...kaki].reduce((jumlah, one) => jumlah + one.height, 0);
  const rest = Math.max(12, Math.floor((pageRoom('portrait') - used) / 1.5) * 0.75);
  return [...contents, spacer(rest), spacer(rest), ...kaki].map((one) => ({ ...one, keepWithNext: true }));
}

/** A line of a list: what stands where, found by its key. */
export interface Entry {
  readonly teks: string;
  readonly tingkat: number;
  readonly key: string;
}

/** What a list names: chapters, parts and sasaran, or every table, or every figure. */
export function listedEntries({ apa }: ContentsBlock, blok: readonly Block[]): readonly Entry[] {
  if (apa === 'judul') {
    return blok
      .filter((one): one is HeadingBlock => one.jenis === 'judul')
      .flatMap(({ teks, tingkat }, nomor) => (tingkat === 4 ? [] : [{ teks, tingkat, key: headingKey(nomor) }]));
  }
  const named = blok.filter((one): one is TableBlock | ChartBlock | PictureBlock =>
    apa === 'tabel' ? one.jenis === 'tabel' : one.jenis === 'bagan' || one.jenis === 'gambar',
  );
  const label = apa === 'tabel' ? TABLE_TITLES.label : REPORT_WORDS.gambar;
  return named.map(({ nomor, judul }) => ({ teks: label(nomor, judul), tingkat: 2, key: captionKey(apa, nomor) }));
}

/** A list of what stands on which page. */
export function contentsRows(entries: readonly Entry[]): readonly SheetLine[] {
  const [width, ujung] = [widthOfColumns(0, PAGE_COLUMNS - 1), widthOfColumns(PAGE_COLUMNS - 1, 1)];
  return entries.flatMap(({ teks, tingkat, key }): readonly SheetLine[] => {
    const utama = tingkat === 1;
    const prefix = ' '.repeat((tingkat - 1) * 4);
    const type = { size: 10, bold: utama, indent: !utama };
    const style = utama ? 'lkj-daftar-bab' : 'lkj-daftar';
    const lines = brokenLines(teks, width - arialWidth(prefix, type.size, utama), type);
    return lines.map((line, index): SheetLine => {
      // The page stands behind the last line of a long name; a line each, so that dots lead to it.
      const isLast = index === lines.length - 1;
      return {
        height: isLast ? roundUp(textHeight(line, width, type) + (utama ? 6 : 0)) : roundUp(lineHeight(type.size)),
        keepWithNext: !isLast,
        write({ canvas, row, find }) {
          const shown = prefix + line;
          canvas.cell(row, 0, isLast ? withDots(shown, width, type) : shown, { style, columns: PAGE_COLUMNS - 1 });
          if (!isLast) return;
          const page = String(find(key)?.page ?? '');
          canvas.cell(row, PAGE_COLUMNS - 1, `${dotLeader(ujung + 24 - arialWidth(` ${page}`, 10, utama), type)} ${page}`, {
            style: utama ? 'lkj-daftar-halaman-bab' : 'lkj-daftar-halaman',
          });
        },
      };
    });
  });
}

/** Dots to the end of the cell and a little further, where they are cut off; they go on in the page's cell. */
function withDots(text: string, width: number, type: Typeset): string {
  const dots = dotLeader(width + 24 - arialWidth(`${text} `, type.size, type.bold), type);
  return dots.length < 12 ? text : `${text} ${dots}`;
}

const dotLeader = (width: number, { size, bold = false }: Typeset): string =>
  '.'.repeat(Math.max(0, Math.floor(width / arialWidth('.', size, bold))));

/** A signature at the right of the page, whole on one. */
export function signatureRows({ baris, atas }: SignatureBlock): readonly SheetLine[] {
  const width = widthOfColumns(4, 5);
  const rows = baris.map((text, index): SheetLine => ({
    height: roundUp(Math.max(15, heightIn(text, 'lkj-ttd', width))),
    keepWithNext: index < baris.length - 1,
    write({ canvas, row }) {
      canvas.cell(row, 4, text, { style: 'lkj-ttd', columns: 5 });
    },
  }));
  return [spacer(30, { keepWithNext: true }), ...rows.slice(0, atas), spacer(48, { keepWithNext: true }), ...rows.slice(atas)];
}
