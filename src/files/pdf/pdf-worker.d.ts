/** pdfjs' working half, which pdfjs itself calls; nothing else asks it for anything. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
