import type { Area } from '../../../domain/sheet/address';
import type { BookPage } from '../../../files/xlsx/book-page';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/grid';
import { always, declareCertain, declareClass, link, partsOf, settable, truthOf } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { SheetView } from '../context';
import { areaGiven, rangeGiven } from '../given';
import { HeaderFooterGroup } from './header-footer';
import { Range } from '../range/range';
import { RangeAreas } from '../range/range-areas';
import { atLeast, members, named, numberAtLeast, oneOf, within } from '../refusals';

/** Excel's paper names by their number in files (ST_PaperSize of ECMA-376). */
const PAPER = named({
  Letter: 1, LetterSmall: 2, Tabloid: 3, Ledger: 4, Legal: 5, Statement: 6, Executive: 7, A3: 8, A4: 9, A4Small: 10, A5: 11,
  B4: 12, B5: 13, Folio: 14, Quatro: 15, Paper10x14: 16, Paper11x17: 17, Note: 18,
}, null, 'PaperType'); // prettier-ignore

/** Excel's normal margins, in points. */
const MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 } as const;
const SIDES = Object.keys(MARGINS) as (keyof typeof MARGINS)[];

const MARGIN_UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const part = partsOf<PageLayout, BookPage>(
  ({ $page }) => $page,
  (layout, patch) => layout.$set(patch),
);

const margin = partsOf<PageLayout, NonNullable<BookPage['margins']>>(
  ({ $margins }) => $margins,
  (layout, patch) => layout.$set({ margins: { ...layout.$margins, ...patch } }),
);

/** How a sheet is printed. */
export class PageLayout extends SheetView {
  static {
    declareClass(PageLayout, 'PageLayout', {
      Orientation: part('orientation', named({ Portrait: 'portrait', Landscape: 'landscape' } as const)),
      PaperSize: part('paper', PAPER),
      BlackAndWhite: settable(
        ({ $page }) => $page.blackAndWhite === true,
        truthOf,
        (layout, on) => {
          const { blackAndWhite: _, ...rest } = layout.$page;
          layout.$replace(on ? { ...rest, blackAndWhite: true } : rest);
        },
      ),
      PrintErrors: always('AsDisplayed'),
      Zoom: settable(
        ({ $page }) => wireZoom($page),
        zoomOf,
        (layout, zoom) => {
          const { fit: _fit, scale: _scale, ...rest } = layout.$page;
          layout.$replace({ ...rest, ...zoom });
        },
      ),
      CenterHorizontally: part('centerHorizontally', truthOf, false),
      CenterVertically: part('centerVertically', truthOf, false),
      PrintHeadings: always(false),
      PrintGridlines: always(false),
      LeftMargin: margin('left', atLeast(0)),
      RightMargin: margin('right', atLeast(0)),
      TopMargin: margin('top', atLeast(0)),
      BottomMargin: margin('bottom', atLeast(0)),
      HeaderMargin: margin('header', atLeast(0)),
      FooterMargin: margin('footer', atLeast(0)),
      PrintComments: always('NoComments'),
      DraftMode: always(false),
      FirstPageNumber: always(''),
      PrintOrder: always('DownThenOver'),
      HeadersFooters: link((layout) => new HeaderFooterGroup(layout)),
    });
    declareCertain(PageLayout, ['GetPrintArea', 'GetPrintTitleRows', 'GetPrintTitleColumns']);
  }

  SetPrintArea(range: unknown): void {
    this.$set({ printArea: [this.$area(range)] });
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.$page;
    return printArea && printArea.length > 0 ? new RangeAreas(this.$context, this.$sheet, printArea) : null;
  }
  SetPrintTitleRows(range: unknown): void {
    const area = this.$area(range);
    if (area.columns < SHEET_COLUMNS) fail('InvalidArgument');
    this.$set({ titleRows: { row: area.row, rows: area.rows } });
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.$page;
    return titleRows ? new Range(this.$context, this.$sheet, { ...titleRows, column: 0, columns: SHEET_COLUMNS }) : null;
  }
  SetPrintTitleColumns(range: unknown): void {
    const area = this.$area(range);
    if (area.rows < SHEET_ROWS) fail('InvalidArgument');
    this.$set({ titleColumns: { column: area.column, columns: area.columns } });
  }
  GetPrintTitleColumnsOrNullObject(): Range | null {
    const { titleColumns } = this.$page;
    return titleColumns ? new Range(this.$context, this.$sheet, { ...titleColumns, row: 0, rows: SHEET_ROWS }) : null;
  }
  SetPrintMargins(unit: unknown, options: unknown): void {
    const factor = MARGIN_UNITS[oneOf(['Points', 'Inches', 'Centimeters'], unit)];
    const given = Object.entries(members(options)).filter(([, value]) => value !== undefined);
    const margins = given.map(([side, value]) => [oneOf(SIDES, side), numberAtLeast(value, 0) * factor] as const);
    this.$set({ margins: { ...this.$margins, ...Object.fromEntries(margins) } });
  }

  get $page(): BookPage {
    return this.$sheet.page;
  }
  get $margins(): NonNullable<BookPage['margins']> {
    return this.$page.margins ?? MARGINS;
  }
  $set(change: Partial<BookPage>): void {
    this.$replace({ ...this.$page, ...change });
  }
  $replace(page: BookPage): void {
    this.$sheet.page = page;
    const { book } = this.$context;
    book.tell({ kind: 'page', sheetId: this.$sheet.id, actor: book.actor });
  }
  private $area(range: unknown): Area {
    const sheet = rangeGiven(range)?.$sheet;
    if (sheet && sheet !== this.$sheet) fail('InvalidArgument');
    return areaGiven(range) ?? fail('InvalidArgument');
  }
}

function wireZoom({ fit, scale }: BookPage): object {
  if (!fit) return { scale: scale ?? 100 };
  return {
    ...(fit.width > 0 ? { horizontalFitToPages: fit.width } : {}),
    ...(fit.height > 0 ? { verticalFitToPages: fit.height } : {}),
  };
}

/** Either a scale in percent or a number of pages; a direction without a number takes as many as it needs. */
function zoomOf(zoom: unknown): Pick<BookPage, 'fit' | 'scale'> {
  const { scale, horizontalFitToPages, verticalFitToPages } = members(zoom);
  if (scale !== undefined) {
    if (horizontalFitToPages !== undefined || verticalFitToPages !== undefined) fail('InvalidArgument');
    return { scale: within(10, 400)(scale) };
  }
  const pages = (value: unknown): number => (value === undefined ? 0 : numberAtLeast(value, 1));
  return { fit: { width: pages(horizontalFitToPages), height: pages(verticalFitToPages) } };
}
