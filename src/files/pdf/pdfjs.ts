import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where pdfjs looks for its working half before it starts a thread of its own. */
declare global {
  var pdfjsWorker: unknown;
}

/**
 * pdfjs with its working half in this same thread: no thread has to be started and so no address allowed for one, in a pane, in a
 * browser and in Node alike. Both are fetched when the first PDF is opened.
 */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  globalThis.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
