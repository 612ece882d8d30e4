import { child, childrenOf, relationIdOf, type XmlElement } from '../../xml-tree';
import type { StoryPage, StorySection } from './story';
import { attributeOf, twips } from './word-xml';

/** Where a section ends: its page, and what stands at the head and the foot of its pages. */
export const sectionOf = (section: XmlElement): StorySection => ({
  kind: 'section',
  page: pageOf(section),
  headers: referredTo(section, 'headerReference'),
  footers: referredTo(section, 'footerReference'),
});

const referredTo = (section: XmlElement, name: string): readonly string[] =>
  childrenOf(section, name)
    .filter((one) => attributeOf(one, 'type') !== 'even')
    .flatMap((one) => relationIdOf(one) ?? []);

const A4 = { width: 595.3, margin: 72 } as const;

function pageOf(section: XmlElement): StoryPage {
  const margins = child(section, 'pgMar');
  return {
    width: twips(child(section, 'pgSz'), 'w') ?? A4.width,
    left: twips(margins, 'left') ?? A4.margin,
    right: twips(margins, 'right') ?? A4.margin,
    top: twips(margins, 'top') ?? A4.margin,
  };
}
