import { fail, HostError } from '../../richapi/host-error';
import { NamedItemCollection } from '../names';
import { ChartCollection } from '../charts/charts';
import { PageBreakCollection } from '../page/page-breaks';
import { PageLayout } from '../page/page-layout';
import { colorOf, oneOf, requireText, truthOf, wholeNumber } from '../refusals';
import { ShapeCollection } from '../shapes/shapes';
import { WorksheetFreezePanes } from './freeze-panes';
import { WorksheetProtection } from './worksheet-protection';
import { WorksheetRanges } from './worksheet-ranges';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
type Shown = keyof typeof VISIBILITY;

/** One sheet of the workbook. */
export class Worksheet extends WorksheetRanges {
  static override readonly typeName = 'Worksheet';
  static override readonly scalars = [
    'Name', 'Id', 'Position', 'Visibility', 'TabColor', 'StandardWidth', 'StandardHeight', 'ShowGridlines', 'ShowHeadings',
    'EnableCalculation', 'TabId',
  ]; // prettier-ignore
  static override readonly ids = ['Id'];

  get Name(): string {
    return this.$sheet.name;
  }
  set Name(name: unknown) {
    const wanted = requireText(name);
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
