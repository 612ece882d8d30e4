import { WorkbookError, type Unshown, type Workbook } from '../app/workbook';
import { readCapabilities } from './capabilities';
import { withHost } from './host-errors';
import type { KnownWorkbook } from './known-workbook';
import { readSnapshot } from './read-snapshot';
import type { partShown } from './shown-edits';
import { UntouchedCells } from './untouched';
import type { writeEdits } from './write-edits';

/** What carries edits out: needed once there is something to write. */
interface Writer {
  readonly partShown: typeof partShown;
  readonly writeEdits: typeof writeEdits;
}

interface Options {
  /** Milliseconds before a silent host is reported. */
  readonly patience?: number;
  /** Brings the writer; what it throws comes through `write`, before anything was sent. */
  readonly writer?: () => Promise<Writer>;
}

/** The workbook open in Excel, behind the port of `app/`. */
export function createExcelWorkbook(
  known: KnownWorkbook,
  { patience, writer = () => import('./write-parts') }: Options = {},
): Workbook {
  let tell: (unshown: Unshown) => void = () => undefined;
  return {
    read: (requests) =>
      withHost(
        'read',
        () => Excel.run((context) => readSnapshot(context, requests, { known, can: readCapabilities() })),
        patience,
      ),
    async write(edits) {
      const using = await writer();
      // No undo group: what Runut writes nearly always protects, hides or names a sheet, which a group refuses half-way.
      const send = async (those: typeof edits): Promise<void> => {
        if (those.length === 0) return;
        const writing = { known, can: readCapabilities(), untouched: new UntouchedCells(), drawing: new Set<string>() };
        // A context of its own keeps no reference to each range it names, which would double what is sent.
        await withHost('write', () => using.writeEdits(those, { context: new Excel.RequestContext(), ...writing }), patience);
      };
      const { saved, shown } = using.partShown(edits);
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
