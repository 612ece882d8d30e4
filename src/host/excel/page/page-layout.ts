import type { Area } from '../../../domain/sheet/address';
import type { BookPage } from '../../../files/xlsx/book-page';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/grid';
import type { HostSheet } from '../../book/host-sheet';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { HeaderFooterGroup } from './header-footer';
import { Range } from '../range/range';
import { RangeAreas } from '../range/range-areas';
import { members, numberAtLeast, oneOf, requireText, truthOf } from '../refusals';
import { areaAt } from '../area-at';

/** Excel's paper names by their number in files (ST_PaperSize of ECMA-376). */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1, LetterSmall: 2, Tabloid: 3, Ledger: 4, Legal: 5, Statement: 6, Executive: 7, A3: 8, A4: 9, A4Small: 10, A5: 11,
  B4: 12, B5: 13, Folio: 14, Quatro: 15, Paper10x14: 16, Paper11x17: 17, Note: 18,
}; // prettier-ignore

const ORIENTATIONS = { Portrait: 'portrait', Landscape: 'landscape' } as const;

/** Excel's normal margins, in points. */
const MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 } as const;

const MARGIN_UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** How a sheet is printed. */
export class PageLayout extends HostObject {
  static override readonly typeName = 'PageLayout';
  static override readonly scalars = [
    'Orientation', 'PaperSize', 'BlackAndWhite', 'PrintErrors', 'Zoom', 'CenterHorizontally', 'CenterVertically',
    'PrintHeadings', 'PrintGridlines', 'LeftMargin', 'RightMargin', 'TopMargin', 'BottomMargin', 'HeaderMargin',
    'FooterMargin', 'PrintComments', 'DraftMode', 'FirstPageNumber', 'PrintOrder',
  ]; // prettier-ignore

  constructor(
    private readonly $context: ExcelContext,
    private readonly $sheet: HostSheet,
  ) {
    super();
  }

  get Orientation(): string {
    return this.$sheet.page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set Orientation(name: unknown) {
    this.$set({ orientation: ORIENTATIONS[oneOf(['Portrait', 'Landscape'], name)] });
  }
  get PaperSize(): string | null {
    const { paper } = this.$sheet.page;
    return Object.keys(PAPERS).find((name) => PAPERS[name] === paper) ?? null;
  }
  set PaperSize(name: unknown) {
    this.$set({ paper: PAPERS[requireText(name)] ?? fail('InvalidArgument') });
  }
  get Zoom(): object {
    const { fit, scale } = this.$sheet.page;
    if (!fit) return { scale: scale ?? 100 };
    return {
      ...(fit.width > 0 ? { horizontalFitToPages: fit.width } : {}),
      ...(fit.height > 0 ? { verticalFitToPages: fit.height } : {}),
    };
  }
  set Zoom(zoom: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = members(zoom);
    const { fit: _fit, scale: _scale, ...rest } = this.$sheet.page;
    if (scale !== undefined) {
      if (horizontalFitToPages !== undefined || verticalFitToPages !== undefined) fail('InvalidArgument');
      const percent = numberAtLeast(scale, 10);
      this.$replace({ ...rest, scale: percent > 400 ? fail('InvalidArgument') : percent });
      return;
    }
    const pages = (value: unknown): number => (value === undefined ? 0 : numberAtLeast(value, 1));
    this.$replace({ ...rest, fit: { width: pages(horizontalFitToPages), height: pages(verticalFitToPages) } });
  }
  get CenterHorizontally(): boolean {
    return this.$sheet.page.centerHorizontally ?? false;
  }
  set CenterHorizontally(on: unknown) {
    this.$set({ centerHorizontally: truthOf(on) });
  }
  get CenterVertically(): boolean {
    return this.$sheet.page.centerVertically ?? false;
  }
  set CenterVertically(on: unknown) {
    this.$set({ centerVertically: truthOf(on) });
  }
  get LeftMargin(): number {
    return this.$margins.left;
  }
  set LeftMargin(points: unknown) {
    this.$setMargin('left', points);
  }
  get RightMargin(): number {
    return this.$margins.right;
  }
  set RightMargin(points: unknown) {
    this.$setMargin('right', points);
  }
  get TopMargin(): number {
    return this.$margins.top;
  }
  set TopMargin(points: unknown) {
    this.$setMargin('top', points);
  }
  get BottomMargin(): number {
    return this.$margins.bottom;
  }
  set BottomMargin(points: unknown) {
    this.$setMargin('bottom', points);
  }
  get HeaderMargin(): number {
    return this.$margins.header;
  }
  set HeaderMargin(points: unknown) {
    this.$setMargin('header', points);
  }
  get FooterMargin(): number {
    return this.$margins.footer;
  }
  set FooterMargin(points: unknown) {
    this.$setMargin('footer', points);
  }
  get BlackAndWhite(): boolean {
    return false;
  }
  get PrintErrors(): string {
    return 'AsDisplayed';
  }
  get PrintHeadings(): boolean {
    return false;
  }
  get PrintGridlines(): boolean {
    return false;
  }
  get PrintComments(): string {
    return 'NoComments';
  }
  get DraftMode(): boolean {
    return false;
  }
  get FirstPageNumber(): string {
    return '';
  }
  get PrintOrder(): string {
    return 'DownThenOver';
  }
  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.$sheet, (page) => {
      this.$replace(page);
    });
  }

  SetPrintArea(range: unknown): void {
    this.$set({ printArea: [this.$area(range)] });
  }
  GetPrintArea(): RangeAreas {
    return this.GetPrintAreaOrNullObject() ?? fail('ItemNotFound');
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.$sheet.page;
    return printArea && printArea.length > 0 ? new RangeAreas(this.$context, this.$sheet, printArea) : null;
  }
  SetPrintTitleRows(range: unknown): void {
    const area = this.$area(range);
    if (area.columns < SHEET_COLUMNS) fail('InvalidArgument');
    this.$set({ titleRows: { row: area.row, rows: area.rows } });
  }
  GetPrintTitleRows(): Range {
    return this.GetPrintTitleRowsOrNullObject() ?? fail('ItemNotFound');
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.$sheet.page;
    return titleRows ? new Range(this.$context, this.$sheet, { ...titleRows, column: 0, columns: SHEET_COLUMNS }) : null;
  }
  SetPrintTitleColumns(range: unknown): void {
    const area = this.$area(range);
    if (area.rows < SHEET_ROWS) fail('InvalidArgument');
    this.$set({ titleColumns: { column: area.column, columns: area.columns } });
  }
  GetPrintTitleColumns(): Range {
    return this.GetPrintTitleColumnsOrNullObject() ?? fail('ItemNotFound');
  }
  GetPrintTitleColumnsOrNullObject(): Range | null {
    const { titleColumns } = this.$sheet.page;
    return titleColumns ? new Range(this.$context, this.$sheet, { ...titleColumns, row: 0, rows: SHEET_ROWS }) : null;
  }
  SetPrintMargins(unit: unknown, options: unknown): void {
    const factor = MARGIN_UNITS[oneOf(['Points', 'Inches', 'Centimeters'], unit)];
    const given = Object.entries(members(options)).filter(([, value]) => value !== undefined);
    const margins = given.map(([side, value]) => [oneOf(SIDES, side), numberAtLeast(value, 0) * factor] as const);
    this.$set({ margins: { ...this.$margins, ...Object.fromEntries(margins) } });
  }

  private get $margins(): NonNullable<BookPage['margins']> {
    return this.$sheet.page.margins ?? MARGINS;
  }
  private $setMargin(side: keyof typeof MARGINS, points: unknown): void {
    this.$set({ margins: { ...this.$margins, [side]: numberAtLeast(points, 0) } });
  }
  private $set(change: Partial<BookPage>): void {
    this.$replace({ ...this.$sheet.page, ...change });
  }
  private $replace(page: BookPage): void {
    this.$sheet.page = page;
    const { book } = this.$context;
    book.tell({ kind: 'page', sheetId: this.$sheet.id, actor: book.actor });
  }
  private $area(range: unknown): Area {
    if (range instanceof Range) return range.$sheet === this.$sheet ? range.$cells : fail('InvalidArgument');
    return (typeof range === 'string' ? areaAt(range) : undefined) ?? fail('InvalidArgument');
  }
}

const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
