import { WorkbookError, type Unshown, type Workbook } from '../app/workbook';
import type { Edit } from '../domain/sheet/edit';
import { readCapabilities } from './capabilities';
import { withHost } from './host-errors';
import type { KnownWorkbook } from './known-workbook';
import { readSnapshot } from './read-snapshot';
import { partShown } from './shown-edits';
import { UntouchedCells } from './untouched';
import { writeEdits } from './write-edits';

/** The workbook open in Excel, behind the port of `app/`. `patience`: milliseconds before a silent host is reported. */
export function createExcelWorkbook(known: KnownWorkbook, patience?: number): Workbook {
  let tell: (unshown: Unshown) => void = () => undefined;
  // No undo group: what Runut writes nearly always protects, hides or names a sheet, which a group refuses half-way.
  const send = async (edits: readonly Edit[]): Promise<void> => {
    if (edits.length === 0) return;
    const writing = { known, can: readCapabilities(), untouched: new UntouchedCells(), drawing: new Set<string>() };
    // A context of its own keeps no reference to each range it names, which would double what is sent.
    await withHost('write', () => writeEdits(edits, { context: new Excel.RequestContext(), ...writing }), patience);
  };
  return {
    read: (requests) =>
      withHost(
        'read',
        () => Excel.run((context) => readSnapshot(context, requests, { known, can: readCapabilities() })),
        patience,
      ),
    async write(edits) {
      const { saved, shown } = partShown(edits);
      await send(saved);
      try {
        await send(shown);
      } catch (failure) {
        if (!(failure instanceof WorkbookError)) throw failure;
        tell({ failure, saved: saved.length > 0 });
      }
    },
    onUnshown: (listener) => {
      tell = listener;
    },
  };
}
