import { fail } from '../richapi/host-error';
import { HostObject } from '../richapi/host-object';
import type { ExcelContext } from './context';
import { oneOf } from './refusals';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export class Application extends HostObject {
  static override readonly typeName = 'Application';
  static override readonly scalars = [
    'CalculationMode', 'CalculationEngineVersion', 'CalculationState', 'DecimalSeparator', 'ThousandsSeparator', 'UseSystemSeparators',
  ]; // prettier-ignore

  constructor(private readonly $context: ExcelContext) {
    super();
  }

  get CalculationMode(): string {
    return this.$context.book.calculationMode;
  }
  set CalculationMode(mode: unknown) {
    this.$context.book.calculationMode = oneOf(MODES, mode);
  }
  get CalculationEngineVersion(): number {
    return 191_029;
  }
  get CalculationState(): string {
    return this.$context.book.calculation.pending ? 'Pending' : 'Done';
  }
  /** As on an office PC in Indonesia. */
  get DecimalSeparator(): string {
    return ',';
  }
  get ThousandsSeparator(): string {
    return '.';
  }
  get UseSystemSeparators(): boolean {
    return true;
  }

  /** One step of undo for what is sent between opening and closing. */
  get UndoScope(): UndoScope {
    return new UndoScope(this.$context);
  }

  Calculate(type: unknown): Promise<void> {
    oneOf(['Recalculate', 'Full', 'FullRebuild'], type);
    const { calculation } = this.$context.book;
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
    if (base64 !== undefined && typeof base64 !== 'string') return fail('InvalidArgument');
    return new WorkbookCreated(this.$context, base64);
  }
}

/** A group of changes that are undone together; opening and closing it are calls of their own. */
export class UndoScope extends HostObject {
  static override readonly typeName = 'UndoScope';

  constructor(private readonly $context: ExcelContext) {
    super();
  }

  Open(): void {
    this.$context.undoGroup = true;
  }
  Close(): void {
    this.$context.undoGroup = false;
  }
}

/** A new workbook that waits to be opened beside this one. */
export class WorkbookCreated extends HostObject {
  static override readonly typeName = 'WorkbookCreated';
  static override readonly scalars = ['Id'];
  static override readonly ids = ['Id'];
  private readonly $id = crypto.randomUUID();

  constructor(
    private readonly $context: ExcelContext,
    private readonly $base64: string | undefined,
  ) {
    super();
  }

  get Id(): string {
    return this.$id;
  }
  async Open(): Promise<void> {
    const { onCreateWorkbook } = this.$context.host;
    if (!onCreateWorkbook) fail('UnsupportedOperation');
    else await onCreateWorkbook(this.$base64);
  }
}
