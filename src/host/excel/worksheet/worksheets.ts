import type { HostSheet } from '../../book/host-sheet';
import { declareCollection } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostCollection } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { declareEvents } from '../declare-events';
import { requireText } from '../refusals';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection {
  static {
    declareCollection(WorksheetCollection, 'WorksheetCollection', ['GetItemOrNullObject']);
    declareEvents(WorksheetCollection, [
      'DataChanged', 'Added', 'Deleted', 'Activated', 'Deactivated', 'SelectionChanged', 'FormatChanged', 'ProtectionChanged',
    ]); // prettier-ignore
  }

  /** Events of the whole collection are addressed to this. */
  readonly $target = 'Workbook';

  constructor(readonly $context: ExcelContext) {
    super();
  }

  $items(): readonly Worksheet[] {
    return this.$context.book.sheets.map((sheet) => this.$worksheet(sheet));
  }
  $item(key: unknown): Worksheet | null {
    const sheet = typeof key === 'string' ? this.$context.book.sheet(key) : undefined;
    return sheet ? this.$worksheet(sheet) : null;
  }
  private $worksheet(sheet: HostSheet): Worksheet {
    return new Worksheet(this.$context, sheet);
  }
  private $visible(visibleOnly: unknown): readonly HostSheet[] {
    return this.$context.book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'visible');
  }

  Add(name: unknown): Worksheet {
    const { book } = this.$context;
    const wanted = name === undefined ? this.$freeName() : requireText(name);
    const trouble = book.nameTrouble(wanted);
    if (trouble) fail(trouble === 'taken' ? 'ItemAlreadyExists' : 'InvalidArgument');
    return this.$worksheet(book.addSheet(wanted));
  }
  GetActiveWorksheet(): Worksheet {
    return this.$worksheet(this.$context.book.active);
  }
  GetCount(visibleOnly: unknown): number {
    return this.$visible(visibleOnly).length;
  }
  GetFirst(visibleOnly: unknown): Worksheet {
    return this.$end(0, visibleOnly);
  }
  GetLast(visibleOnly: unknown): Worksheet {
    return this.$end(-1, visibleOnly);
  }

  private $end(index: 0 | -1, visibleOnly: unknown): Worksheet {
    const sheet = this.$visible(visibleOnly).at(index);
    return sheet ? this.$worksheet(sheet) : fail('ItemNotFound');
  }
  private $freeName(): string {
    for (let number = this.$context.book.sheets.length + 1; ; number += 1) {
      const name = `Sheet${String(number)}`;
      if (!this.$context.book.sheet(name)) return name;
    }
  }
}
