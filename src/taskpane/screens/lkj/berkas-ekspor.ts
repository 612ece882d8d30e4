import type { BerkasEkspor } from '../../../app/lkj/ekspor';
import { SHEET } from '../../../domain/sheet/names';

export type Bentuk = 'xlsx' | 'docx';

/** The bytes of the report alone; the code that makes them is fetched when it is first wanted. Rejects when it is stopped. */
export async function bytesOf(
  bentuk: Bentuk,
  { lkj, edits }: BerkasEkspor,
  progress: (part: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (bentuk === 'docx') return (await import('../../../files/docx')).lkjDocx(lkj, { progress, signal });
  const { xlsxOf } = await import('../../parts/xlsx-of');
  progress(0.3);
  await drawn();
  signal.throwIfAborted();
  const bytes = xlsxOf(SHEET.lkj, edits);
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
