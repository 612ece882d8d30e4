import type { Area } from '../../domain/sheet/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../book/grid';
import type { HostSheet } from '../book/host-sheet';
import { fail, HostError } from '../richapi/host-error';
import { HostObject } from '../richapi/host-object';
import { areaAt } from './area-at';
import type { ExcelContext } from './context';
import { EventType } from './events';
import { NamedItemCollection } from './names';
import { ChartCollection } from './charts/charts';
import { PageBreakCollection } from './page-breaks';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { colorOf, numberAtLeast, oneOf, textOf, truthOf, wholeNumber } from './refusals';
import { ShapeCollection } from './shapes';
import { WorksheetFreezePanes } from './freeze-panes';
import { WorksheetProtection } from './worksheet-protection';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
type Shown = keyof typeof VISIBILITY;

export class Worksheet extends HostObject {
  static override readonly typeName = 'Worksheet';
  static override readonly scalars = [
    'Name', 'Id', 'Position', 'Visibility', 'TabColor', 'StandardWidth', 'StandardHeight', 'ShowGridlines', 'ShowHeadings',
    'EnableCalculation', 'TabId',
  ]; // prettier-ignore
  static override readonly ids = ['Id'];

  constructor(
    private readonly $context: ExcelContext,
    private readonly $kept: HostSheet,
  ) {
    super();
  }

  get $sheet(): HostSheet {
    return this.$context.alive(this.$kept);
  }

  get Id(): string {
    return this.$kept.id;
  }
  get Name(): string {
    return this.$sheet.name;
  }
  set Name(name: unknown) {
    const wanted = textOf(name);
    const trouble = this.$context.book.nameTrouble(wanted, this.$sheet);
    if (trouble) fail(trouble === 'taken' ? 'ItemAlreadyExists' : 'InvalidArgument');
    this.$context.book.renameSheet(this.$sheet, wanted);
  }
  get Position(): number {
    return this.$context.book.sheets.indexOf(this.$sheet);
  }
  set Position(position: unknown) {
    const to = wholeNumber(position);
    if (to < 0 || to >= this.$context.book.sheets.length) fail('InvalidArgument');
    this.$context.book.moveSheet(this.$sheet, to);
  }
  get Visibility(): string {
    const { visibility } = this.$sheet;
    return (Object.keys(VISIBILITY) as Shown[]).find((name) => VISIBILITY[name] === visibility) ?? 'Visible';
  }
  set Visibility(name: unknown) {
    const wanted = VISIBILITY[oneOf(Object.keys(VISIBILITY) as Shown[], name)];
    if (wanted !== 'visible') this.$refuseLastVisible();
    this.$sheet.visibility = wanted;
  }
  get TabColor(): string {
    return this.$sheet.tabColor;
  }
  set TabColor(color: unknown) {
    this.$sheet.tabColor = color === '' ? '' : colorOf(color);
  }
  get ShowGridlines(): boolean {
    return this.$sheet.gridlines;
  }
  /** The client reads `ShowGridlines` but sets `Gridlines`. */
  set Gridlines(shown: unknown) {
    this.$sheet.gridlines = truthOf(shown);
  }
  get ShowHeadings(): boolean {
    return true;
  }
  get EnableCalculation(): boolean {
    return true;
  }
  /** Characters of the default font, as Excel counts column widths. */
  get StandardWidth(): number {
    return 8.43;
  }
  get StandardHeight(): number {
    return this.$context.book.grid.worksheet(this.$sheet.id).getConfig().defaultRowHeight * 0.75;
  }
  get TabId(): number {
    return this.Position;
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.$context, this.$sheet);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.$context, this.$sheet);
  }
  get Shapes(): ShapeCollection {
    return new ShapeCollection(this.$context, this.$sheet);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.$context, this.$sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.$context, this.$sheet);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.$context, this.$sheet, 'breaksAbove');
  }
  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.$context, this.$sheet, 'breaksLeft');
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.$context, this.$sheet);
  }

  Activate(): void {
    if (this.$sheet.visibility !== 'visible') fail('InvalidOperation');
    this.$context.book.activate(this.$sheet.id);
  }
  Calculate(): void {
    this.$context.book.calculation.restructured();
  }
  Delete(): void {
    const { $sheet } = this;
    if ($sheet.visibility === 'veryHidden') fail('InvalidOperation');
    this.$refuseLastVisible();
    this.$context.book.removeSheet($sheet);
  }

  GetRange(address: unknown): Range {
    if (address === undefined || address === '') return this.$range(WHOLE);
    if (typeof address !== 'string') return fail('InvalidArgument');
    return this.$range(areaAt(address) ?? this.$named(address));
  }
  /** "A1:B2,D4"; commas or semicolons between the areas. */
  GetRanges(address: unknown): RangeAreas {
    if (typeof address !== 'string') return fail('InvalidArgument');
    const areas = address.split(/[,;]/).map((one) => areaAt(one) ?? fail('InvalidArgument'));
    return new RangeAreas(this.$context, this.$sheet, areas);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.$range({
      row: numberAtLeast(wholeNumber(row), 0),
      column: numberAtLeast(wholeNumber(column), 0),
      rows: numberAtLeast(wholeNumber(rows), 1),
      columns: numberAtLeast(wholeNumber(columns), 1),
    });
  }
  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /** An empty sheet's used range is its first cell. */
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.$range({ row: 0, column: 0, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.$sheet.used(valuesOnly === true);
    return used ? this.$range(used) : null;
  }
  GetNext(visibleOnly: unknown): Worksheet {
    return this.GetNextOrNullObject(visibleOnly) ?? fail('ItemNotFound');
  }
  GetNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.$neighbour(1, visibleOnly);
  }
  GetPrevious(visibleOnly: unknown): Worksheet {
    return this.GetPreviousOrNullObject(visibleOnly) ?? fail('ItemNotFound');
  }
  GetPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.$neighbour(-1, visibleOnly);
  }
  /** By id: how the client finds a worksheet again that a method gave it. */
  _GetSheetById(id: unknown): Worksheet | null {
    const sheet = typeof id === 'string' ? this.$context.book.sheet(id) : undefined;
    return sheet ? new Worksheet(this.$context, sheet) : null;
  }

  _RegisterDataChangedEvent(): void {
    this.$context.events.register(EventType.changed, this.Id);
  }
  _UnregisterDataChangedEvent(): void {
    this.$context.events.unregister(EventType.changed, this.Id);
  }
  _RegisterActivatedEvent(): void {
    this.$context.events.register(EventType.activated, this.Id);
  }
  _UnregisterActivatedEvent(): void {
    this.$context.events.unregister(EventType.activated, this.Id);
  }
  _RegisterDeactivatedEvent(): void {
    this.$context.events.register(EventType.deactivated, this.Id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.$context.events.unregister(EventType.deactivated, this.Id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.$context.events.register(EventType.selectionChanged, this.Id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.$context.events.unregister(EventType.selectionChanged, this.Id);
  }
  _RegisterFormatChangedEvent(): void {
    this.$context.events.register(EventType.formatChanged, this.Id);
  }
  _UnregisterFormatChangedEvent(): void {
    this.$context.events.unregister(EventType.formatChanged, this.Id);
  }
  _RegisterProtectionChangedEvent(): void {
    this.$context.events.register(EventType.protectionChanged, this.Id);
  }
  _UnregisterProtectionChangedEvent(): void {
    this.$context.events.unregister(EventType.protectionChanged, this.Id);
  }

  $range(area: Area): Range {
    const { row, column, rows, columns } = area;
    if (row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS) fail('InvalidArgument');
    return new Range(this.$context, this.$sheet, area);
  }

  private $named(name: string): Area {
    const names = this.$context.book.names;
    const found = names.find(name, this.$sheet.id) ?? names.find(name);
    const area = found && areaAt(found.formula.replace(/^=/, ''));
    return area ?? fail('InvalidArgument');
  }

  private $neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet | null {
    const { sheets } = this.$context.book;
    for (let index = sheets.indexOf(this.$sheet) + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index];
      if (sheet && (visibleOnly !== true || sheet.visibility === 'visible')) return new Worksheet(this.$context, sheet);
    }
    return null;
  }

  /** A workbook keeps at least one sheet in sight. */
  private $refuseLastVisible(): void {
    const others = this.$context.book.sheets.filter((sheet) => sheet !== this.$sheet && sheet.visibility === 'visible');
    if (others.length === 0 && this.$sheet.visibility === 'visible') throw new HostError('InvalidOperation');
  }
}

const WHOLE: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
