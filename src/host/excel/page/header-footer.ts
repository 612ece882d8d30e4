import { EXCEL_LIMITS, bandLength } from '../../../domain/sheet/limits';
import type { PageBand } from '../../../files/xlsx/book-page';
import { always, declareClass, link, partsOf, settable, viewClass } from '../../richapi/declare';
import { HostObject } from '../../richapi/host-object';
import { beyond, named, requireText } from '../refusals';
import type { PageLayout } from './page-layout';

const STATE = named({ Default: false, FirstAndDefault: true }, undefined, 'HeaderFooterState');

const band = (which: 'header' | 'footer') =>
  partsOf<HeaderFooter, PageBand>(
    ({ $bands }) => $bands[which],
    (pages, patch) => pages.$write(which, patch),
  );
const header = band('header');
const footer = band('footer');

/** The headers and footers of the first page, or of all others. */
export class HeaderFooter extends HostObject {
  static {
    declareClass(HeaderFooter, 'HeaderFooter', {
      LeftHeader: header('left', requireText, ''),
      CenterHeader: header('center', requireText, ''),
      RightHeader: header('right', requireText, ''),
      LeftFooter: footer('left', requireText, ''),
      CenterFooter: footer('center', requireText, ''),
      RightFooter: footer('right', requireText, ''),
    });
  }

  constructor(
    private readonly $of: PageLayout,
    private readonly $isFirst: boolean,
  ) {
    super();
  }

  get $bands(): { readonly header?: PageBand; readonly footer?: PageBand } {
    return this.$isFirst ? (this.$of.$page.firstPage ?? {}) : this.$of.$page;
  }
  /** A part without text is none. */
  $write(which: 'header' | 'footer', patch: PageBand): void {
    const { $page: page } = this.$of;
    const written = Object.entries({ ...this.$bands[which], ...patch }).filter(([, text]) => text !== '');
    const bands = { [which]: Object.fromEntries(written) as PageBand };
    if (bandLength(bands[which] ?? {}) > EXCEL_LIMITS.headerFooter) beyond('headerFooter');
    this.$of.$set(this.$isFirst ? { firstPage: { ...page.firstPage, ...bands } } : bands);
  }
}

/** Headers and footers; first pages may differ, even and odd pages do not. */
export const HeaderFooterGroup = viewClass<PageLayout>('HeaderFooterGroup', {
  State: settable(
    ({ $of }) => STATE.give($of.$page.firstPage !== undefined),
    STATE,
    ({ $of }, differs) => {
      const { firstPage, ...rest } = $of.$page;
      $of.$replace(differs ? { ...rest, firstPage: firstPage ?? {} } : rest);
    },
  ),
  UseSheetMargins: always(true),
  UseSheetScale: always(true),
  DefaultForAllPages: link(({ $of }) => new HeaderFooter($of, false)),
  FirstPage: link(({ $of }) => new HeaderFooter($of, true)),
});
