import type { Workbook } from '../app/workbook';
import type { Edit } from '../domain/sheet/edit';
import type { SheetRequest, Snapshot } from '../domain/sheet/snapshot';
import { readCapabilities } from './capabilities';
import { withHost } from './host-errors';
import type { KnownWorkbook } from './known-workbook';
import { readSnapshot } from './read-snapshot';
import { writeEdits } from './write-edits';

/** The workbook open in Excel, behind the port of `app/`. `patience`: milliseconds before a silent host is reported. */
export function createExcelWorkbook(known: KnownWorkbook, patience?: number): Workbook {
  return {
    read(requests: readonly SheetRequest[]): Promise<Snapshot> {
      return withHost(
        'read',
        () => Excel.run((context) => readSnapshot(context, requests, { known, can: readCapabilities() })),
        patience,
      );
    },
    write(edits: readonly Edit[]): Promise<void> {
      const can = readCapabilities();
      const send = async (context: Excel.RequestContext): Promise<void> => {
        await writeEdits(edits, { context, known, can });
      };
      const oneUndoStep: Excel.RunOptions = { mergeUndoGroup: true };
      return withHost('write', () => (can.mergeUndoGroup ? Excel.run(oneUndoStep, send) : Excel.run(send)), patience);
    },
  };
}
