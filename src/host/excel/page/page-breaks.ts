import { EXCEL_LIMITS } from '../../../domain/sheet/limits';
import type { HostSheet } from '../../book/host-sheet';
import { fail } from '../../richapi/host-error';
import { HostCollection, HostObject } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { Range } from '../range/range';
import { areaAt } from '../area-at';

type Which = 'breaksAbove' | 'breaksLeft';

/** The manual page breaks of a sheet in one direction. */
export class PageBreakCollection extends HostCollection {
  static override readonly typeName = 'PageBreakCollection';

  constructor(
    private readonly $context: ExcelContext,
    private readonly $sheet: HostSheet,
    private readonly $which: Which,
  ) {
    super();
  }

  get $breaks(): readonly number[] {
    return this.$sheet.page[this.$which] ?? [];
  }
  $items(): readonly PageBreak[] {
    return this.$breaks.map((at) => new PageBreak(this.$context, this.$sheet, this.$which, at));
  }
  $item(index: unknown): PageBreak | null {
    return typeof index === 'number' ? (this.$items()[index] ?? null) : null;
  }
  GetCount(): number {
    return this.$breaks.length;
  }
  /** Before the first cell of the range. */
  Add(range: unknown): PageBreak {
    const area = range instanceof Range ? range.$cells : typeof range === 'string' ? areaAt(range) : undefined;
    if (!area) return fail('InvalidArgument');
    const at = this.$which === 'breaksAbove' ? area.row : area.column;
    if (at < 1 || (!this.$breaks.includes(at) && this.$breaks.length >= EXCEL_LIMITS.pageBreaks)) return fail('InvalidArgument');
    setBreaks(
      this.$context,
      this.$sheet,
      this.$which,
      [...new Set([...this.$breaks, at])].sort((a, b) => a - b),
    );
    return new PageBreak(this.$context, this.$sheet, this.$which, at);
  }
  RemovePageBreaks(): void {
    setBreaks(this.$context, this.$sheet, this.$which, []);
  }
}

export class PageBreak extends HostObject {
  static override readonly typeName = 'PageBreak';
  static override readonly scalars = ['_Id', 'ColumnIndex', 'RowIndex'];
  static override readonly ids = ['_Id'];

  constructor(
    private readonly $context: ExcelContext,
    private readonly $sheet: HostSheet,
    private readonly $which: Which,
    private readonly $at: number,
  ) {
    super();
  }

  get _Id(): string {
    return String(this.$at);
  }
  get RowIndex(): number {
    return this.$which === 'breaksAbove' ? this.$at : 0;
  }
  get ColumnIndex(): number {
    return this.$which === 'breaksLeft' ? this.$at : 0;
  }
  Delete(): void {
    const left = (this.$sheet.page[this.$which] ?? []).filter((at) => at !== this.$at);
    setBreaks(this.$context, this.$sheet, this.$which, left);
  }
  GetCellAfterBreak(): Range {
    return new Range(this.$context, this.$sheet, { row: this.RowIndex, column: this.ColumnIndex, rows: 1, columns: 1 });
  }
}

function setBreaks({ book }: ExcelContext, sheet: HostSheet, which: Which, breaks: readonly number[]): void {
  const { [which]: _before, ...rest } = sheet.page;
  sheet.page = breaks.length > 0 ? { ...rest, [which]: breaks } : rest;
  book.tell({ kind: 'page', sheetId: sheet.id, actor: book.actor });
}
