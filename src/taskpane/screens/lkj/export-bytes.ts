import type { Files } from '../../../app/files';
import type { LkjExport } from '../../../app/lkj/export-lkj';
import { SHEET } from '../../../domain/sheet/names';

/** The bytes of the report alone. Rejects when it is stopped. */
export async function exportedBytes(
  files: Files,
  { bentuk, lkj, edits }: LkjExport,
  progress: (part: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (bentuk === 'docx') return files.docx(lkj, { progress, signal });
  progress(0.3);
  await drawn();
  signal.throwIfAborted();
  const bytes = await files.xlsx(SHEET.lkj, edits);
  await drawn();
  signal.throwIfAborted();
  progress(1);
  return bytes;
}

/** Lets the page show how far it is, and the person stop it. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
