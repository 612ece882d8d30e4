import type { EditOf } from '../../../domain/sheet/edit';
import { MARGINS } from '../../../domain/sheet/print/paper';
import type { BookPage, PageBand } from '../book-page';
import type { SheetDraft } from './draft';

/** ECMA-376 18.3.1.63: folio (8.5 × 13 in) stands for F4, for which there is no code. */
const PAPER_CODE = { folio: 14, a4: 9 } as const;

/** What the set-up does not mention stays as it was. */
export function page(sheet: SheetDraft, { setup }: EditOf<'page'>): void {
  const before = sheet.parts.page;
  const { fit: _, scale: __, ...kept } = before;
  const after: BookPage = {
    ...(setup.fitToWidth ? kept : before),
    paper: PAPER_CODE[setup.paper],
    orientation: setup.orientation,
    margins: { ...MARGINS },
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
