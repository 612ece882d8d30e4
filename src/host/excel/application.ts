import { always, declare, declareClass, link, settable, shown } from '../richapi/declare';
import { HostObject, HostView } from '../richapi/host-object';
import type { ExcelContext } from './context';
import { openBeside } from './open-beside';
import { named, oneOf, requireText } from './refusals';

export class Application extends HostView<ExcelContext> {
  static {
    declareClass(Application, 'Application', {
      CalculationMode: settable(
        ({ $of }) => $of.book.calculationMode,
        named(['Automatic', 'AutomaticExceptTables', 'Manual']),
        ({ $of: { book } }, mode) => {
          book.calculationMode = mode;
        },
      ),
      CalculationEngineVersion: always(191_029),
      CalculationState: shown(({ $of }) => ($of.book.calculation.pending ? 'Pending' : 'Done')),
      // As on an office PC in Indonesia.
      DecimalSeparator: always(','),
      ThousandsSeparator: always('.'),
      UseSystemSeparators: always(true),
      UndoScope: link(({ $of }) => new UndoScope($of)),
    });
  }

  Calculate(type: unknown): Promise<void> {
    oneOf(['Recalculate', 'Full', 'FullRebuild'], type);
    const { calculation } = this.$of.book;
    if (type !== 'Recalculate') calculation.restructured();
    return calculation.settle();
  }
  /** The batch is shown in one go in any case, and nothing is calculated before a value is read. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
  SuspendApiCalculationUntilNextSync(): void {
    return undefined;
  }
  CreateWorkbook(base64: unknown): WorkbookCreated {
    return new WorkbookCreated(this.$of, base64 === undefined ? undefined : requireText(base64));
  }
}

/** A group of changes that are undone together: what is sent between opening and closing it, which are calls of their own. */
export class UndoScope extends HostView<ExcelContext> {
  static override readonly typeName = 'UndoScope';

  Open(): void {
    this.$of.undo.open();
  }
  Close(): void {
    this.$of.undo.close();
  }
}

/** A new workbook that waits to be opened beside this one. */
export class WorkbookCreated extends HostObject {
  static override readonly typeName = 'WorkbookCreated';
  static override readonly ids = ['Id'];
  private readonly $id = crypto.randomUUID();

  static {
    declare(WorkbookCreated, { Id: shown(({ $id }) => $id) });
  }

  constructor(
    private readonly $context: ExcelContext,
    private readonly $base64: string | undefined,
  ) {
    super();
  }

  Open(): Promise<void> {
    return openBeside(this.$context, this.$base64);
  }
}
