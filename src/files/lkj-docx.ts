import type { Following } from '../app/files';
import type { ReportPictures } from '../domain/kinerja/identitas/pictures';
import type { Lkj } from '../domain/lkj/lkj';

/** The report as a Word document (.docx) on F4; the library that writes it is loaded only when this is called. */
export async function lkjDocx(lkj: Lkj, pictures: ReportPictures = {}, following: Following = {}): Promise<Uint8Array> {
  const { buildLkjDocx } = await import('./docx/build-lkj-docx');
  following.signal?.throwIfAborted();
  return buildLkjDocx(lkj, pictures, following);
}
