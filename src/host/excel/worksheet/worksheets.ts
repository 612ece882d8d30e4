import type { HostSheet } from '../../book/host-sheet';
import { fail } from '../../richapi/host-error';
import { HostCollection } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { EventType } from '../events';
import { requireText } from '../refusals';
import { Worksheet } from './worksheet';

/** Events of the whole collection are addressed to this. */
const WORKBOOK = 'Workbook';

export class WorksheetCollection extends HostCollection {
  static override readonly typeName = 'WorksheetCollection';

  constructor(private readonly $context: ExcelContext) {
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
  GetItemOrNullObject(key: unknown): Worksheet | null {
    return this.$item(key);
  }
  GetActiveWorksheet(): Worksheet {
    return this.$worksheet(this.$context.book.active);
  }
  GetCount(visibleOnly: unknown): number {
    return this.$visible(visibleOnly).length;
  }
  GetFirst(visibleOnly: unknown): Worksheet {
    const [first] = this.$visible(visibleOnly);
    return first ? this.$worksheet(first) : fail('ItemNotFound');
  }
  GetLast(visibleOnly: unknown): Worksheet {
    const last = this.$visible(visibleOnly).at(-1);
    return last ? this.$worksheet(last) : fail('ItemNotFound');
  }

  _RegisterDataChangedEvent(): void {
    this.$context.events.register(EventType.changed, WORKBOOK);
  }
  _UnregisterDataChangedEvent(): void {
    this.$context.events.unregister(EventType.changed, WORKBOOK);
  }
  _RegisterAddedEvent(): void {
    this.$context.events.register(EventType.added, WORKBOOK);
  }
  _UnregisterAddedEvent(): void {
    this.$context.events.unregister(EventType.added, WORKBOOK);
  }
  _RegisterDeletedEvent(): void {
    this.$context.events.register(EventType.deleted, WORKBOOK);
  }
  _UnregisterDeletedEvent(): void {
    this.$context.events.unregister(EventType.deleted, WORKBOOK);
  }
  _RegisterActivatedEvent(): void {
    this.$context.events.register(EventType.activated, WORKBOOK);
  }
  _UnregisterActivatedEvent(): void {
    this.$context.events.unregister(EventType.activated, WORKBOOK);
  }
  _RegisterDeactivatedEvent(): void {
    this.$context.events.register(EventType.deactivated, WORKBOOK);
  }
  _UnregisterDeactivatedEvent(): void {
    this.$context.events.unregister(EventType.deactivated, WORKBOOK);
  }
  _RegisterSelectionChangedEvent(): void {
    this.$context.events.register(EventType.selectionChanged, WORKBOOK);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.$context.events.unregister(EventType.selectionChanged, WORKBOOK);
  }
  _RegisterFormatChangedEvent(): void {
    this.$context.events.register(EventType.formatChanged, WORKBOOK);
  }
  _UnregisterFormatChangedEvent(): void {
    this.$context.events.unregister(EventType.formatChanged, WORKBOOK);
  }
  _RegisterProtectionChangedEvent(): void {
    this.$context.events.register(EventType.protectionChanged, WORKBOOK);
  }
  _UnregisterProtectionChangedEvent(): void {
    this.$context.events.unregister(EventType.protectionChanged, WORKBOOK);
  }

  private $freeName(): string {
    for (let number = this.$context.book.sheets.length + 1; ; number += 1) {
      const name = `Sheet${String(number)}`;
      if (!this.$context.book.sheet(name)) return name;
    }
  }
}
