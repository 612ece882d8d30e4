import { PAGE } from '../app/appearance';
import type { EditOf } from '../domain/sheet/edit';
import { rangeOf, worksheetOf } from './range-of';
import type { Writing } from './writing';

const PAPER = { folio: 'Folio', a4: 'A4' } as const;
const ORIENTATION = { landscape: 'Landscape', portrait: 'Portrait' } as const;

/** Sets a sheet up for the office's printer. */
export function writePage({ sheet, setup }: EditOf<'page'>, { context }: Writing): void {
  const worksheet = worksheetOf(context, sheet);
  const { pageLayout } = worksheet;
  pageLayout.paperSize = PAPER[setup.paper];
  pageLayout.orientation = ORIENTATION[setup.orientation];
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = PAGE.margins.left;
  pageLayout.rightMargin = PAGE.margins.right;
  pageLayout.topMargin = PAGE.margins.top;
  pageLayout.bottomMargin = PAGE.margins.bottom;
  pageLayout.headerMargin = PAGE.margins.header;
  pageLayout.footerMargin = PAGE.margins.footer;
  if (setup.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (setup.printArea) pageLayout.setPrintArea(rangeOf(context, sheet, setup.printArea));
  if (setup.titleRows) {
    const { row, rows } = setup.titleRows;
    pageLayout.setPrintTitleRows(rangeOf(context, sheet, { row, column: 0, rows, columns: 1 }).getEntireRow());
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  if (setup.footer?.left !== undefined) defaultForAllPages.leftFooter = setup.footer.left;
  if (setup.footer?.right !== undefined) defaultForAllPages.rightFooter = setup.footer.right;
  if (setup.header?.right !== undefined) defaultForAllPages.rightHeader = setup.header.right;
  if (setup.breaksAbove) {
    worksheet.horizontalPageBreaks.removePageBreaks();
    for (const row of setup.breaksAbove)
      worksheet.horizontalPageBreaks.add(rangeOf(context, sheet, { row, column: 0, rows: 1, columns: 1 }));
  }
}
