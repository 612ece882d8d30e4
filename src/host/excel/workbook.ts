import { always, declareClass, link, shown } from '../richapi/declare';
import { fail } from '../richapi/host-error';
import { HostView } from '../richapi/host-object';
import { Application } from './application';
import type { ExcelContext } from './context';
import { CustomXmlPartCollection } from './custom-xml';
import { DocumentProperties } from './document-properties';
import { NamedItemCollection } from './names';
import { CommentCollection } from './comments';
import { NoteCollection } from './notes';
import { Range } from './range/range';
import { SettingCollection } from './settings';
import { WorksheetCollection } from './worksheet/worksheets';

/** The root of everything a pane can reach. */
export class HostWorkbook extends HostView<ExcelContext> {
  static {
    declareClass(HostWorkbook, 'Workbook', {
      Name: shown(({ $of }) => $of.book.name),
      ReadOnly: always(false),
      IsDirty: always(true),
      AutoSave: always(false),
      PreviouslySaved: always(false),
      Application: link(({ $of }) => new Application($of)),
      Worksheets: link(({ $of }) => new WorksheetCollection($of)),
      Notes: link(({ $of }) => new NoteCollection($of)),
      Comments: link(() => new CommentCollection()),
      Names: link(({ $of }) => new NamedItemCollection($of)),
      Settings: link(({ $of }) => new SettingCollection($of)),
      CustomXmlParts: link(({ $of }) => new CustomXmlPartCollection($of)),
      Properties: link(({ $of }) => new DocumentProperties($of)),
    });
  }

  GetSelectedRange(): Range {
    const { active } = this.$of.book;
    return new Range(this.$of, active, active.selection);
  }
  GetActiveCell(): Range {
    const { active } = this.$of.book;
    return new Range(this.$of, active, { ...active.selection, rows: 1, columns: 1 });
  }

  /** The cells an event spoke of. */
  _GetRangeForEventByReferenceId(id: unknown): Range {
    return this.$eventRange(id) ?? fail('ItemNotFound');
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    return this.$eventRange(id);
  }
  private $eventRange(id: unknown): Range | null {
    const found = typeof id === 'string' ? this.$of.events.areas.get(id) : undefined;
    const sheet = found && this.$of.book.sheet(found.sheetId);
    return found && sheet ? new Range(this.$of, sheet, found.area) : null;
  }
  _GetReferenceCount(): number {
    return this.$of.references.size;
  }
}
