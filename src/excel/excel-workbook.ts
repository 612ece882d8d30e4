import type { Workbook } from '../app/workbook';
import type { Edit } from '../domain/sheet/edit';
import type { SheetRequest, Snapshot } from '../domain/sheet/snapshot';
import { readCapabilities } from './capabilities';
import { withHost } from './host-errors';
import type { KnownWorkbook } from './known-workbook';
import { readSnapshot } from './read-snapshot';
import { UntouchedCells } from './untouched';
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
      // No undo group: what Runut writes nearly always protects, hides or names a sheet, which a group refuses half-way.
      const send = async (context: Excel.RequestContext): Promise<void> => {
        await writeEdits(edits, { context, known, can, untouched: new UntouchedCells() });
      };
      return withHost('write', () => Excel.run(send), patience);
    },
  };
}
