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
import { logFooter } from '../../domain/lkj/stamp-mark';
import { reportDocument, documentTitle } from '../../domain/lkj/document/document';
import type { Following } from '../../app/files';
import { REPORT_WORDS } from '../../domain/lkj/document/messages';
import { LKJ_SHEET } from '../../domain/lkj/sheet/messages';
import type { Lkj } from '../../domain/lkj/lkj';
import { docxChildren } from './block';
import { DOCX_PAGE } from './parts';
import { DOCX_TEXT } from './messages';
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
  const blok = reportDocument(lkj);
  const short = lkj.sasaran.reduce((sum, { indikator }) => sum + indikator.length, 0) <= LAID_OUT;
  const children: FileChild[] = [];
  const cover: FileChild[] = [];
  let charts = 0;
  for (const [index, one] of blok.entries()) {
    (one.jenis === 'sampul' ? cover : children).push(...docxChildren(one, short, charts));
    if (one.jenis === 'bagan') charts += 1;
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
      size: { width: DOCX_PAGE.width, height: DOCX_PAGE.height },
      margin: { top: DOCX_PAGE.margin, bottom: DOCX_PAGE.margin, left: DOCX_PAGE.margin, right: DOCX_PAGE.margin },
    },
  };
  return new Document({
    title: documentTitle(lkj),
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
  new Paragraph({
    style: 'Catatan',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text: REPORT_WORDS.konsep, bold: true })],
  });

const footer = (lkj: Lkj): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Catatan',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(`${logFooter(lkj.cap)} · ${LKJ_SHEET.kaki(lkj.tahun, lkj.periode)} · ${DOCX_TEXT.halaman}`),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(DOCX_TEXT.dari),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
