import type { WorkbookChange, WorkbookEvents } from '../app/workbook';
import { withHost } from './host-errors';
import type { KnownWorkbook } from './known-workbook';

/** Excel's change events, less those that Runut caused itself; the host reports every co-author's edits as well. */
export function createExcelEvents(known: KnownWorkbook): WorkbookEvents {
  return {
    subscribe(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
      return withHost('read', () =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const handlers = [
            worksheets.onChanged.add(async (event) => {
              const sheet = known.nameOf(event.worksheetId);
              if (sheet === undefined || isOwnWrite(event)) return;
              if (mayMerge(event) && !known.hasWritten(sheet, event.address)) known.forgetMerges(sheet);
              listener({
                kind: 'edited',
                sheet,
                address: event.address,
                by: event.source === 'Remote' ? 'co-author' : 'this-person',
                ...(event.changeType === 'RangeEdited' ? {} : { shifted: true }),
              });
            }),
            worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
              const sheet = known.nameOf(worksheetId);
              if (sheet !== undefined) known.learnSelection(sheet, isOneCell(address) ? 'one' : 'several');
            }),
            worksheets.onActivated.add(async (event) => {
              const sheet = known.nameOf(event.worksheetId);
              if (sheet !== undefined) known.learnActive(sheet);
              listener(sheet === undefined ? { kind: 'sheets-changed' } : { kind: 'activated', sheet });
            }),
            worksheets.onAdded.add(async () => {
              listener({ kind: 'sheets-changed' });
            }),
            worksheets.onDeleted.add(async () => {
              listener({ kind: 'sheets-changed' });
            }),
          ];
          await context.sync();
          known.followed = true;
          return async () => {
            known.followed = false;
            await Excel.run(handlers[0]?.context ?? context, async (own) => {
              for (const handler of handlers) handler.remove();
              await own.sync();
            });
          };
        }),
      );
    },
  };
}

/** Typing into one cell merges none; pasting, inserting and undoing may, but for undoing what Runut wrote. */
const mayMerge = ({ changeType, address }: Excel.WorksheetChangedEventArgs): boolean =>
  changeType !== 'RangeEdited' || !isOneCell(address);

const isOneCell = (address: string): boolean => /^\$?[A-Z]+\$?\d+$/.test(address);

const isOwnWrite = (event: Excel.WorksheetChangedEventArgs): boolean => event.triggerSource === 'ThisLocalAddin';
