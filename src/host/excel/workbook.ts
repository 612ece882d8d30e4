import { fail } from '../richapi/host-error';
import { HostObject } from '../richapi/host-object';
import { Application } from './application';
import type { ExcelContext } from './context';
import { CustomXmlPartCollection } from './custom-xml';
import { DocumentProperties } from './document-properties';
import { NamedItemCollection } from './names';
import { Range } from './range/range';
import { SettingCollection } from './settings';
import { WorksheetCollection } from './worksheet/worksheets';

/** The root of everything a pane can reach. */
export class HostWorkbook extends HostObject {
  static override readonly typeName = 'Workbook';
  static override readonly scalars = ['Name', 'ReadOnly', 'IsDirty', 'AutoSave', 'PreviouslySaved'];

  constructor(private readonly $context: ExcelContext) {
    super();
  }

  get Name(): string {
    return this.$context.book.name;
  }
  get ReadOnly(): boolean {
    return false;
  }
  get IsDirty(): boolean {
    return true;
  }
  get AutoSave(): boolean {
    return false;
  }
  get PreviouslySaved(): boolean {
    return false;
  }

  get Application(): Application {
    return new Application(this.$context);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.$context);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.$context);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.$context);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.$context);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.$context);
  }

  GetSelectedRange(): Range {
    const { active } = this.$context.book;
    return new Range(this.$context, active, active.selection);
  }
  GetActiveCell(): Range {
    const { active } = this.$context.book;
    return new Range(this.$context, active, { ...active.selection, rows: 1, columns: 1 });
  }

  /** The cells an event spoke of. */
  _GetRangeForEventByReferenceId(id: unknown): Range {
    return this.$eventRange(id) ?? fail('ItemNotFound');
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    return this.$eventRange(id);
  }
  private $eventRange(id: unknown): Range | null {
    const found = typeof id === 'string' ? this.$context.events.areas.get(id) : undefined;
    const sheet = found && this.$context.book.sheet(found.sheetId);
    return found && sheet ? new Range(this.$context, sheet, found.area) : null;
  }
  _GetReferenceCount(): number {
    return this.$context.references.size;
  }
}
