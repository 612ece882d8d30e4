import type { Sop } from '../domain/sop/sop';

/** An SOP as a Word document (.docx) on F4 landscape; with `signs`, ● ■ ◆ stand in its cells and nothing is drawn. */
export async function sopDocx(sop: Sop, signs = false): Promise<Uint8Array> {
  const { buildSopDocx } = await import('./docx/write/build-sop-docx');
  return buildSopDocx(sop, signs);
}
