import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ok, refuse, type Result } from '../../domain/result';
import type { FileReader, OpenedFile } from '../opened-file';
import type { FileRefusal } from '../refusal';
import { times, type Matrix } from './matrix';
import { paintedBy, type Operations } from './page-paths';
import { notesOf } from './page-notes';
import type { Word } from './page-words';
import { loadPdfjs } from './pdfjs';
import { partsOfPage, type PageParts } from './read-page';
import type { UnruledTable } from './unruled-table';
import { SheetOfPages } from './sheet-of-pages';

/** A file of more pages is a collection; the SOP wanted is to be printed by itself. */
const MOST_PAGES = 300;
/** Pictures of more pixels are not unpacked: they are photographs and scans. */
const LARGEST_PICTURE = 512 * 512;

/** pdfjs' `AnnotationMode.DISABLE`: stamps and fields of forms are not drawn. */
const NO_ANNOTATIONS = 0;

/** A document whose fonts nobody sees. */
const NOWHERE = {
  createElement: () => ({ sheet: { cssRules: [], insertRule: (): void => undefined }, remove: (): void => undefined }),
  documentElement: { getElementsByTagName: () => [{ append: (): void => undefined }] },
} as unknown as HTMLDocument;

/** A PDF whose text can be selected, as one sheet. A scan is told to be one. */
export const openPdf: FileReader = async (bytes, file, sheet) => {
  const { getDocument, OPS } = await loadPdfjs();
  // pdfjs empties what it is given.
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    // Nothing is drawn: with a page to put fonts on, pdfjs does not take every letter apart into curves.
    disableFontFace: false,
    ownerDocument: NOWHERE,
    maxImageSize: LARGEST_PICTURE,
    isOffscreenCanvasSupported: false,
    useWasm: false,
    stopAtErrors: false,
  });
  try {
    return await readDocument(await loading.promise, file, sheet, OPS);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return refuse({ kind: locked ? 'encrypted' : 'damaged', file });
  } finally {
    await loading.destroy();
  }
};

async function readDocument(
  pdf: PDFDocumentProxy,
  file: string,
  sheet: string,
  ops: Operations,
): Promise<Result<OpenedFile, FileRefusal>> {
  if (pdf.numPages > MOST_PAGES) return refuse({ kind: 'too-many-cells', file });
  const pages: PageParts[] = [];
  let words = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const parts = await readOnePage(page, ops, pages.at(-1)?.unruled);
    words += parts.words;
    pages.push(parts.page);
    page.cleanup();
  }
  if (words <= FEWEST_WORDS * pdf.numPages) return refuse({ kind: 'unread', file, detail: 'scan' });
  const built = new SheetOfPages(sheet, pages).build();
  return ok({ snapshot: { sheetNames: [sheet], active: sheet, sheets: [built.sheet] }, doubts: built.doubts });
}

/** A scan may bear the words of an electronic signature or a stamp. */
const FEWEST_WORDS = 12;

async function readOnePage(
  page: PDFPageProxy,
  ops: Operations,
  before: UnruledTable | undefined,
): Promise<{ readonly page: PageParts; readonly words: number }> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  const unitOf = unitsOf(page);
  const asPrinted = transform as unknown as Matrix;
  const painted = paintedBy(list, asPrinted, ops, unitOf);
  const turn = turnOf(painted.words, width, height);
  const upright = turn ? paintedBy(list, times(turn, asPrinted), ops, unitOf) : painted;
  const notes = notesOf(await page.getAnnotations(), turn ? times(turn, asPrinted) : asPrinted);
  return { page: { ...partsOfPage(turn ? width : height, upright, before), notes }, words: painted.words.length };
}

/** How much of a font's size one unit of its widths is: a thousandth, unless the font draws its letters itself. */
function unitsOf({ commonObjs }: PDFPageProxy): (font: string) => number {
  const known = new Map<string, number>();
  return (font) => {
    const unit = known.get(font);
    if (unit !== undefined) return unit;
    const found: unknown = (commonObjs as FontStore).has(font) ? (commonObjs as FontStore).get(font) : undefined;
    const [first] =
      (found as { readonly fontMatrix?: ArrayLike<number> } | undefined)?.fontMatrix === undefined
        ? []
        : Array.from((found as { readonly fontMatrix: ArrayLike<number> }).fontMatrix);
    known.set(font, first ?? 0.001);
    return first ?? 0.001;
  };
}

/** Where pdfjs keeps fonts it has told of. */
interface FontStore {
  has(name: string): boolean;
  get(name: string): unknown;
}

/** A page printed sideways on upright paper is turned before it is read. */
function turnOf(words: readonly Word[], width: number, height: number): Matrix | undefined {
  const letters = (which: Word['turned']): number =>
    words.reduce((sum, { turned, text }) => sum + (turned === which ? text.length : 0), 0);
  const [up, down] = [letters('up'), letters('down')];
  if (Math.max(up, down) <= letters(undefined) * 1.5) return undefined;
  return up >= down ? [0, 1, -1, 0, height, 0] : [0, -1, 1, 0, 0, width];
}
