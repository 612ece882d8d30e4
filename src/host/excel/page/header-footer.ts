import { EXCEL_LIMITS, bandLength } from '../../../domain/sheet/limits';
import type { BookPage, PageBand } from '../../../files/xlsx/book-page';
import type { HostSheet } from '../../book/host-sheet';
import { HostObject } from '../../richapi/host-object';
import { fail } from '../../richapi/host-error';
import { oneOf, requireText } from '../refusals';

type SetPage = (page: BookPage) => void;

/** Headers and footers; first pages may differ, even and odd pages do not. */
export class HeaderFooterGroup extends HostObject {
  static override readonly typeName = 'HeaderFooterGroup';
  static override readonly scalars = ['State', 'UseSheetMargins', 'UseSheetScale'];

  constructor(
    private readonly $sheet: HostSheet,
    private readonly $set: SetPage,
  ) {
    super();
  }

  get State(): string {
    return this.$sheet.page.firstPage ? 'FirstAndDefault' : 'Default';
  }
  set State(state: unknown) {
    const { firstPage, ...rest } = this.$sheet.page;
    const wanted = oneOf(['Default', 'FirstAndDefault'], state);
    this.$set(wanted === 'Default' ? rest : { ...rest, firstPage: firstPage ?? {} });
  }
  get UseSheetMargins(): boolean {
    return true;
  }
  get UseSheetScale(): boolean {
    return true;
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.$sheet, this.$set, false);
  }
  get FirstPage(): HeaderFooter {
    return new HeaderFooter(this.$sheet, this.$set, true);
  }
}

type Band = 'header' | 'footer';

export class HeaderFooter extends HostObject {
  static override readonly typeName = 'HeaderFooter';
  static override readonly scalars = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

  constructor(
    private readonly $sheet: HostSheet,
    private readonly $set: SetPage,
    private readonly $isFirst: boolean,
  ) {
    super();
  }

  get LeftHeader(): string {
    return this.$read('header', 'left');
  }
  set LeftHeader(text: unknown) {
    this.$write('header', 'left', text);
  }
  get CenterHeader(): string {
    return this.$read('header', 'center');
  }
  set CenterHeader(text: unknown) {
    this.$write('header', 'center', text);
  }
  get RightHeader(): string {
    return this.$read('header', 'right');
  }
  set RightHeader(text: unknown) {
    this.$write('header', 'right', text);
  }
  get LeftFooter(): string {
    return this.$read('footer', 'left');
  }
  set LeftFooter(text: unknown) {
    this.$write('footer', 'left', text);
  }
  get CenterFooter(): string {
    return this.$read('footer', 'center');
  }
  set CenterFooter(text: unknown) {
    this.$write('footer', 'center', text);
  }
  get RightFooter(): string {
    return this.$read('footer', 'right');
  }
  set RightFooter(text: unknown) {
    this.$write('footer', 'right', text);
  }

  private get $bands(): { readonly header?: PageBand; readonly footer?: PageBand } {
    return this.$isFirst ? (this.$sheet.page.firstPage ?? {}) : this.$sheet.page;
  }
  private $read(band: Band, part: keyof PageBand): string {
    return this.$bands[band]?.[part] ?? '';
  }
  private $write(band: Band, part: keyof PageBand, text: unknown): void {
    const { page } = this.$sheet;
    const { [part]: _before, ...others } = this.$bands[band] ?? {};
    const written = requireText(text);
    const parts: PageBand = written === '' ? others : { ...others, [part]: written };
    if (bandLength(parts) > EXCEL_LIMITS.headerFooter) fail('InvalidArgument');
    if (this.$isFirst) this.$set({ ...page, firstPage: { ...page.firstPage, [band]: parts } });
    else this.$set({ ...page, [band]: parts });
  }
}
