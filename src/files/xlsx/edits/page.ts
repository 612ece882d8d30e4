import { present } from '../../../domain/present';
import type { EditOf } from '../../../domain/sheet/edit';
import { MARGINS } from '../../../domain/sheet/print/paper';
import type { SheetDraft } from './draft';

/** ECMA-376 18.3.1.63: folio (8.5 × 13 in) stands for F4, for which there is no code. */
const PAPER_CODE = { folio: 14, a4: 9 } as const;

/** Fills are left out on paper, or printed again. */
export function blackAndWhite({ parts }: SheetDraft, { on }: EditOf<'black-and-white'>): void {
  const { blackAndWhite: _, ...kept } = parts.page;
  parts.page = on ? { ...kept, blackAndWhite: true } : kept;
}

/** What the set-up does not mention stays as it was. */
export function page(sheet: SheetDraft, { setup }: EditOf<'page'>): void {
  const { titleRows: _titles, ...untitled } = sheet.parts.page;
  const before = setup.titleRows === null ? untitled : sheet.parts.page;
  const { fit: _, scale: __, ...kept } = before;
  const { paper, orientation, fitToWidth, printArea, titleRows, breaksAbove, header, footer, bareFirst } = setup;
  sheet.parts.page = {
    ...(fitToWidth ? { ...kept, fit: { width: 1, height: 0 } } : before),
    paper: PAPER_CODE[paper],
    orientation,
    margins: { ...MARGINS },
    centerHorizontally: true,
    ...present({ printArea: printArea && [printArea], titleRows: titleRows ?? undefined, breaksAbove }),
    ...present({ footer: footer && { ...before.footer, ...footer }, header: header && { ...before.header, ...header } }),
    ...(bareFirst ? { firstPage: {} } : {}),
  };
}
