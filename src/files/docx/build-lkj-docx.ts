import {
  AlignmentType,
  Document,
  Footer,
  Header,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { Block } from '../../domain/lkj/document/block';
import type { ReportPictures } from '../../domain/kinerja/identitas/pictures';
import { reportDocument, documentTitle } from '../../domain/lkj/document/document';
import type { Following } from '../../app/files';
import { REPORT_WORDS } from '../../domain/lkj/document/messages';
import { LKJ_SHEET } from '../../domain/lkj/sheet/messages';
import type { Lkj } from '../../domain/lkj/lkj';
import { docxChildren } from './block';
import { hasFallingBars, namesAtEdge } from './chart-labels';
import { DOCX_PAGE } from './page';
import { documentPages } from './pages';
import { reportSections, type ReportSection } from './sections';
import { STYLES } from './styles';

/** Blocks made between two chances to be stopped. */
const STEP = 40;

/**
 * The report as a Word document on F4: real headings, lists of contents, tables and figures as fields with their pages, numbered
 * captions, native charts; front matter in roman figures, wide tables across. Rejects with the signal's reason when it is stopped.
 */
export async function buildLkjDocx(lkj: Lkj, pictures: ReportPictures = {}, following: Following = {}): Promise<Uint8Array> {
  return buildDocx(
    reportDocument(lkj),
    {
      judul: documentTitle(lkj),
      pembuat: lkj.kantor.nama,
      kaki: LKJ_SHEET.kaki(lkj.tahun, lkj.periode, lkj.kantor.nama),
      konsep: lkj.status === 'konsep',
    },
    pictures,
    following,
  );
}

/** What stands around the pages. */
export interface DocxFrame {
  readonly judul: string;
  readonly pembuat: string;
  readonly kaki: string;
  /** Whether every page says that it is a draft. */
  readonly konsep: boolean;
}

/** Any blocks as a Word document. */
export async function buildDocx(
  blok: readonly Block[],
  frame: DocxFrame,
  pictures: ReportPictures,
  { progress, signal }: Following,
): Promise<Uint8Array> {
  const sections = reportSections(blok);
  const children: FileChild[][] = sections.map(() => []);
  let made = 0;
  for (const [at, section] of sections.entries()) {
    for (const { blok: one, index } of section.blok) {
      children[at]?.push(...docxChildren(one, { blok, index, across: section.across, pictures }));
      made += 1;
      if (made % STEP !== 0) continue;
      progress?.((made / blok.length) * 0.6);
      await breathe(signal);
    }
  }
  progress?.(0.6);
  await breathe(signal);
  const pages = documentPages(blok, sections, pictures);
  const document = new Document({
    title: frame.judul,
    creator: frame.pembuat,
    styles: STYLES,
    features: { updateFields: false },
    pageNumbers: () => ({ bookmarks: pages.shown, pageCount: pages.count }),
    sections: sections.map((section, at) => sectionOf(section, frame, children[at] ?? [])),
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  await breathe(signal);
  progress?.(1);
  return hasFallingBars(blok) ? namesAtEdge(bytes) : bytes;
}

/** Lets the page draw and the person press before going on. */
async function breathe(signal: Following['signal']): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  signal?.throwIfAborted();
}

/** A section with its paper and its numbers; nothing stands above and below the cover. */
function sectionOf(
  { bagian, across, restarts }: ReportSection,
  frame: DocxFrame,
  children: readonly FileChild[],
): ISectionOptions {
  const { width, height, margin, binding } = DOCX_PAGE;
  const upright = across === 'tegak';
  const page = {
    // The library turns width and height itself where the paper lies across.
    size: { width, height, orientation: upright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE },
    margin: {
      top: upright ? margin : margin + binding,
      bottom: margin,
      left: upright ? margin + binding : margin,
      right: margin,
    },
    ...(bagian === 'sampul'
      ? {}
      : {
          pageNumbers: {
            formatType: bagian === 'depan' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL,
            ...(restarts ? { start: 1 } : {}),
          },
        }),
  };
  const empty = new Paragraph({ children: [] });
  return {
    properties: { page },
    headers: { default: new Header({ children: [bagian !== 'sampul' && frame.konsep ? draftHeader() : empty] }) },
    footers: { default: new Footer({ children: [bagian === 'sampul' ? empty : footer(frame.kaki)] }) },
    children: [...children],
  };
}

const draftHeader = (): Paragraph =>
  new Paragraph({
    style: 'Kaki',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text: REPORT_WORDS.konsep, bold: true })],
  });

const footer = (kaki: string): Paragraph =>
  new Paragraph({
    style: 'Kaki',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun(`${kaki} · `), new TextRun({ children: [PageNumber.CURRENT] })],
  });
