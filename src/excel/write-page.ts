import type { EditOf, PageSetup } from '../domain/sheet/edit';
import { fitBand, EXCEL_LIMITS } from '../domain/sheet/limits';
import { MARGINS } from '../domain/sheet/print/paper';
import { rangeOf, worksheetOf, type Writing } from './writing';

const PAPER = { folio: 'Folio', a4: 'A4' } as const;
const ORIENTATION = { landscape: 'Landscape', portrait: 'Portrait' } as const;

/** Leaves fills out on paper, or prints them again. */
export function writeBlackAndWhite({ sheet, on }: EditOf<'black-and-white'>, { context }: Writing): void {
  worksheetOf(context, sheet).pageLayout.blackAndWhite = on;
}

/** Sets a sheet up for the office's printer. */
export function writePage({ sheet, setup }: EditOf<'page'>, { context }: Writing): void {
  const worksheet = worksheetOf(context, sheet);
  const { pageLayout } = worksheet;
  pageLayout.paperSize = PAPER[setup.paper];
  pageLayout.orientation = ORIENTATION[setup.orientation];
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = MARGINS.left;
  pageLayout.rightMargin = MARGINS.right;
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.bottom;
  pageLayout.headerMargin = MARGINS.header;
  pageLayout.footerMargin = MARGINS.footer;
  if (setup.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (setup.printArea) pageLayout.setPrintArea(rangeOf(context, sheet, setup.printArea));
  const titles = setup.titleRows === null ? lastRowOf(setup) : setup.titleRows;
  if (titles) {
    const { row, rows } = titles;
    pageLayout.setPrintTitleRows(rangeOf(context, sheet, { row, column: 0, rows, columns: 1 }).getEntireRow());
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  const [footer, header] = [fitBand(setup.footer ?? {}), fitBand(setup.header ?? {})];
  if (footer.left !== undefined) defaultForAllPages.leftFooter = footer.left;
  if (footer.right !== undefined) defaultForAllPages.rightFooter = footer.right;
  if (header.right !== undefined) defaultForAllPages.rightHeader = header.right;
  if (setup.bareFirst) pageLayout.headersFooters.state = 'FirstAndDefault';
  if (setup.breaksAbove) {
    worksheet.horizontalPageBreaks.removePageBreaks();
    for (const row of setup.breaksAbove.slice(0, EXCEL_LIMITS.pageBreaks))
      worksheet.horizontalPageBreaks.add(rangeOf(context, sheet, { row, column: 0, rows: 1, columns: 1 }));
  }
}

/** Excel has no member that takes rows to repeat away: the last row that is printed is repeated on the pages after it, of which there are none. */
const lastRowOf = ({ printArea }: PageSetup): PageSetup['titleRows'] =>
  printArea && { row: printArea.row + printArea.rows - 1, rows: 1 };
