import type { BidangFile } from '../../../app/kinerja/bidang-files';
import type { Files } from '../../../app/files';

/** Files between two moments in which the pane can show how far it is. */
const STEP = 4;

/** The files of all bidang in one .zip; undefined when `next` said to stop. */
export async function zipBidang(
  files: Files,
  berkas: readonly BidangFile[],
  next: (done: number) => boolean,
): Promise<Uint8Array | undefined> {
  const content: Record<string, Uint8Array> = {};
  for (const [index, { nama, sheet, edits }] of berkas.entries()) {
    content[`${nama}.xlsx`] = await files.xlsx(sheet, edits);
    if ((index + 1) % STEP !== 0) continue;
    if (!next(index + 1)) return undefined;
    await new Promise((done) => {
      setTimeout(done);
    });
  }
  return files.zip(content);
}
