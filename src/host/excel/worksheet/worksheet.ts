import { always, declareCertain, declareClass, link, settable, shown, truthOf } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { declareEvents } from '../declare-events';
import { NamedItemCollection } from '../names';
import { CommentCollection } from '../comments';
import { NoteCollection } from '../notes';
import { ChartCollection } from '../charts/charts';
import { PageBreakCollection } from '../page/page-breaks';
import { PageLayout } from '../page/page-layout';
import { colorOf, named, requireText, wholeNumber } from '../refusals';
import { ShapeCollection } from '../shapes/shapes';
import { WorksheetFreezePanes } from './freeze-panes';
import { WorksheetProtection } from './worksheet-protection';
import { WorksheetRanges } from './worksheet-ranges';

const VISIBILITY = named({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const);

/** One sheet of the workbook. */
export class Worksheet extends WorksheetRanges {
  static override readonly ids = ['Id'];

  static {
    declareClass(Worksheet, 'Worksheet', {
      Name: settable(
        ({ $sheet }) => $sheet.name,
        requireText,
        ({ $sheet, $context: { book } }, name) => {
          const trouble = book.nameTrouble(name, $sheet);
          if (trouble) fail(trouble === 'taken' ? 'ItemAlreadyExists' : 'InvalidArgument');
          book.renameSheet($sheet, name);
        },
      ),
      Id: shown(({ $target }) => $target),
      Position: settable(
        ({ $position }) => $position,
        wholeNumber,
        ({ $sheet, $context: { book } }, to) => {
          if (to < 0 || to >= book.sheets.length) fail('InvalidArgument');
          book.moveSheet($sheet, to);
        },
      ),
      Visibility: settable(
        ({ $sheet }) => VISIBILITY.give($sheet.visibility),
        VISIBILITY,
        (worksheet, wanted) => {
          if (wanted !== 'visible') worksheet.$refuseLastVisible();
          worksheet.$sheet.visibility = wanted;
        },
      ),
      TabColor: settable(
        ({ $sheet }) => $sheet.tabColor,
        (color) => (color === '' ? '' : colorOf(color)),
        ({ $sheet }, color) => {
          $sheet.tabColor = color;
        },
      ),
      // Characters of the default font, as Excel counts column widths.
      StandardWidth: always(8.43),
      StandardHeight: shown(({ $sheet }) => $sheet.sizes.standardHeight),
      ShowGridlines: shown(({ $sheet }) => $sheet.gridlines),
      // The client reads `ShowGridlines` but sets `Gridlines`.
      Gridlines: {
        set: ({ $sheet }, visible) => {
          $sheet.gridlines = truthOf(visible);
        },
      },
      ShowHeadings: always(true),
      EnableCalculation: always(true),
      TabId: shown(({ $position }) => $position),
      Protection: link(({ $context, $sheet }) => new WorksheetProtection($context, $sheet)),
      FreezePanes: link(({ $context, $sheet }) => new WorksheetFreezePanes($context, $sheet)),
      Shapes: link(({ $context, $sheet }) => new ShapeCollection($context, $sheet)),
      Charts: link(({ $context, $sheet }) => new ChartCollection($context, $sheet)),
      PageLayout: link(({ $context, $sheet }) => new PageLayout($context, $sheet)),
      HorizontalPageBreaks: link(({ $context, $sheet }) => new PageBreakCollection($context, $sheet, 'breaksAbove')),
      VerticalPageBreaks: link(({ $context, $sheet }) => new PageBreakCollection($context, $sheet, 'breaksLeft')),
      Notes: link(({ $context, $sheet }) => new NoteCollection($context, $sheet)),
      Comments: link(() => new CommentCollection()),
      Names: link(({ $context, $sheet }) => new NamedItemCollection($context, $sheet)),
    });
    declareCertain(Worksheet, ['GetNext', 'GetPrevious']);
    declareEvents(Worksheet, [
      'DataChanged', 'Activated', 'Deactivated', 'SelectionChanged', 'FormatChanged', 'ProtectionChanged',
    ]); // prettier-ignore
  }

  /** Its id, also once it is deleted: what its events are addressed to. */
  get $target(): string {
    return this.$kept.id;
  }
  private get $position(): number {
    return this.$context.book.sheets.indexOf(this.$sheet);
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

  GetNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.$neighbour(1, visibleOnly);
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
    if (others.length === 0 && this.$sheet.visibility === 'visible') fail('InvalidOperation');
  }
}
