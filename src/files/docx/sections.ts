import type { Block } from '../../domain/lkj/document/block';
import type { Across } from './page';

/** A stretch of the report with one kind of page numbers and one way of lying on the paper. */
export interface ReportSection {
  readonly bagian: 'sampul' | 'depan' | 'isi';
  readonly across: Across;
  /** Numbers of the pages begin at 1 here. */
  readonly restarts: boolean;
  /** The blocks, each with its place among all of them. */
  readonly blok: readonly { readonly blok: Block; readonly index: number }[];
}

/** The report cut where its page numbers begin anew, and where a wide table lies across: the headings right above it go with it. */
export function reportSections(blok: readonly Block[]): readonly ReportSection[] {
  const sections: ReportSection[] = [];
  let current: { bagian: ReportSection['bagian']; across: Across; restarts: boolean; blok: { blok: Block; index: number }[] } = {
    bagian: 'sampul',
    across: 'tegak',
    restarts: false,
    blok: [],
  };
  const close = (next: Pick<ReportSection, 'bagian' | 'across' | 'restarts'>): void => {
    if (current.blok.length > 0) sections.push(current);
    current = { ...next, blok: [] };
  };
  blok.forEach((one, index) => {
    if (one.jenis === 'bagian') {
      close({ bagian: one.bagian, across: 'tegak', restarts: true });
      return;
    }
    const across = acrossAt(blok, index);
    if (across !== current.across)
      close({ bagian: current.bagian, across, restarts: current.restarts && current.blok.length === 0 });
    current.blok.push({ blok: one, index });
  });
  close(current);
  return sections;
}

/** How a block lies: across where it is a wide table, or a heading with nothing but headings between it and one. */
function acrossAt(blok: readonly Block[], index: number): Across {
  let at = index;
  while (blok[at]?.jenis === 'judul') at += 1;
  const one = blok[at];
  return one?.jenis === 'tabel' && one.lebar === true ? 'mendatar' : 'tegak';
}
