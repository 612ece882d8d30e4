import type { Lkj } from '../domain/lkj/lkj';

/** The report as a Word document (.docx) on F4; the library that writes it is loaded only when this is called. */
export async function lkjDocx(lkj: Lkj): Promise<Uint8Array> {
  const { buildLkjDocx } = await import('./docx/lkj-docx');
  return buildLkjDocx(lkj);
}
