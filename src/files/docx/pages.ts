import type { Block } from '../../domain/lkj/document/block';
import type { ReportPictures } from '../../domain/kinerja/identitas/pictures';
import { entriesOf, markOf } from './lists';
import { blockFlow, placeInSection } from './page-flow';
import { romanFigures } from './roman';
import type { ReportSection } from './sections';

/** The pages of a document before Word has laid it out. */
interface DocumentPages {
  /** The number printed on the page where each mark stands: "iv", "12". */
  readonly shown: ReadonlyMap<string, string>;
  readonly count: number;
}

/**
 * On which page every heading and caption comes to stand, by measuring the blocks as Word sets them: in one pass, where laying out the
 * finished document takes seconds for six indikator and minutes for two hundred. Word's own count replaces it when the lists are updated.
 */
export function documentPages(
  blok: readonly Block[],
  sections: readonly ReportSection[],
  pictures: ReportPictures,
): DocumentPages {
  const shown = new Map<string, string>();
  let count = 0;
  let last = 0;
  for (const { bagian, across, restarts, blok: own } of sections) {
    const rows = own.flatMap(({ blok: one, index }) =>
      blockFlow(one, markOf(index), across, one.jenis === 'daftar' ? entriesOf(one, blok) : [], pictures),
    );
    const { pages, at } = placeInSection(rows, across);
    if (restarts) last = 0;
    for (const [mark, page] of at) shown.set(mark, bagian === 'depan' ? romanFigures(last + page) : String(last + page));
    if (bagian !== 'sampul') last += pages;
    count += pages;
  }
  return { shown, count };
}
