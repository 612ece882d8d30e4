import { PAGE } from '../../../app/appearance';
import type { EditOf } from '../../../domain/sheet/edit';
import type { BookPage, PageBand } from '../book-page';
import type { SheetDraft } from './draft';

/** What the set-up does not mention stays as it was. */
export function page(sheet: SheetDraft, { setup }: EditOf<'page'>): void {
  const before = sheet.parts.page;
  const { fit: _, scale: __, ...kept } = before;
  const after: BookPage = {
    ...(setup.fitToWidth ? kept : before),
    paper: PAGE.paperCode[setup.paper],
    orientation: setup.orientation,
    margins: { ...PAGE.margins },
    centerHorizontally: true,
    ...(setup.fitToWidth ? { fit: { width: 1, height: 0 } } : {}),
    ...(setup.printArea ? { printArea: [setup.printArea] } : {}),
    ...(setup.titleRows ? { titleRows: setup.titleRows } : {}),
    ...(setup.breaksAbove ? { breaksAbove: setup.breaksAbove } : {}),
    ...(setup.footer ? { footer: band(before.footer, setup.footer) } : {}),
    ...(setup.header ? { header: band(before.header, setup.header) } : {}),
  };
  sheet.parts.page = after;
}

const band = (before: PageBand | undefined, after: PageBand): PageBand => ({ ...before, ...after });
