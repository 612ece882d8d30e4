import type { WorkbookSelection } from '../app/workbook';
import { withHost } from './host-errors';
import type { KnownWorkbook } from './known-workbook';

/** Where the person stands, as Excel tells it. */
export function createExcelSelection(known: KnownWorkbook): WorkbookSelection {
  return {
    now: () =>
      withHost('read', () =>
        Excel.run(async (context) => {
          // One cell even where several areas are selected, of which Excel would name none.
          const cell = context.workbook.getActiveCell();
          cell.load('rowIndex');
          cell.worksheet.load('name');
          await context.sync();
          return { sheet: cell.worksheet.name, row: cell.rowIndex };
        }),
      ),
    follow: (listener) =>
      withHost('read', () =>
        Excel.run(async (context) => {
          const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
            const [sheet, row] = [known.nameOf(worksheetId), firstRow(address)];
            if (sheet !== undefined && row !== undefined) listener({ sheet, row });
          });
          await context.sync();
          return () =>
            Excel.run(handler.context, async (own) => {
              handler.remove();
              await own.sync();
            });
        }),
      ),
  };
}

/** The first row of an address ("C5", "A5:D9", "5:7"), counted from 0; undefined for whole columns. */
function firstRow(address: string): number | undefined {
  const found = /^\$?[A-Z]*\$?(\d+)/i.exec(address);
  return found ? Number(found[1]) - 1 : undefined;
}
