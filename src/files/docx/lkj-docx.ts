import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type IPropertiesOptions,
} from 'docx';
import { kakiLog } from '../../domain/lkj/cap';
import { dokumenOf, judulDokumen } from '../../domain/lkj/dokumen/dokumen';
import type { Following } from '../../app/files';
import { KATA } from '../../domain/lkj/dokumen/pesan';
import { LEMBAR } from '../../domain/lkj/lembar/pesan';
import type { Lkj } from '../../domain/lkj/lkj';
import { childrenOf } from './blok';
import { PAGE } from './parts';
import { DOCX } from './pesan';
import { STYLES } from './styles';

/**
 * Up to this many indikator the pages are laid out here, so that the contents show page numbers at once. A longer report would
 * take minutes; Word fills its contents in when it opens the file, after asking.
 */
const LAID_OUT = 20;

/** Blocks made between two chances to be stopped. */
const STEP = 40;

/**
 * The report as a Word document on F4: real headings, contents with page numbers, numbered captions, native charts. Rejects
 * with the signal's reason when it is stopped.
 */
export async function buildLkjDocx(lkj: Lkj, { progress, signal }: Following = {}): Promise<Uint8Array> {
  const blok = dokumenOf(lkj);
  const short = lkj.sasaran.reduce((sum, { indikator }) => sum + indikator.length, 0) <= LAID_OUT;
  const children: FileChild[] = [];
  const cover: FileChild[] = [];
  for (const [index, satu] of blok.entries()) {
    (satu.jenis === 'sampul' ? cover : children).push(...childrenOf(satu, short));
    if (index % STEP === STEP - 1) {
      progress?.((index / blok.length) * 0.5);
      await breathe(signal);
    }
  }
  progress?.(0.5);
  await breathe(signal);
  const pageNumbers = short ? (await import('docx/layout')).estimatePageNumbers : undefined;
  const document = documentOf(lkj, cover, children, pageNumbers);
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  await breathe(signal);
  progress?.(1);
  return bytes;
}

/** Lets the page draw and the person press before going on. */
async function breathe(signal: Following['signal']): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  signal?.throwIfAborted();
}

function documentOf(
  lkj: Lkj,
  cover: readonly FileChild[],
  children: readonly FileChild[],
  pageNumbers: IPropertiesOptions['pageNumbers'],
): Document {
  const page = {
    page: {
      size: { width: PAGE.width, height: PAGE.height },
      margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
    },
  };
  return new Document({
    title: judulDokumen(lkj),
    creator: lkj.kantor.nama,
    styles: STYLES,
    features: { updateFields: false },
    ...(pageNumbers ? { pageNumbers } : {}),
    sections: [
      { properties: page, children: [...cover] },
      {
        properties: page,
        ...(lkj.status === 'konsep' ? { headers: { default: new Header({ children: [draftHeader()] }) } } : {}),
        footers: { default: footer(lkj) },
        children: [...children],
      },
    ],
  });
}

const draftHeader = (): Paragraph =>
  new Paragraph({ style: 'Catatan', alignment: AlignmentType.RIGHT, children: [new TextRun({ text: KATA.konsep, bold: true })] });

const footer = (lkj: Lkj): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Catatan',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(`${kakiLog(lkj.cap)} · ${LEMBAR.kaki(lkj.tahun)} · ${DOCX.halaman}`),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(DOCX.dari),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
