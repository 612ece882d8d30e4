import { EXCEL_LIMITS } from '../../../domain/sheet/limits';
import type { HostSheet } from '../../book/host-sheet';
import { declareClass, declareCollection, shown } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostCollection, HostObject } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { areaGiven } from '../given';
import { Range } from '../range/range';
import { beyond } from '../refusals';

type Which = 'breaksAbove' | 'breaksLeft';

/** The manual page breaks of a sheet in one direction. */
export class PageBreakCollection extends HostCollection {
  static {
    declareCollection(PageBreakCollection, 'PageBreakCollection', ['GetCount']);
  }

  constructor(
    readonly $context: ExcelContext,
    readonly $sheet: HostSheet,
    readonly $which: Which,
  ) {
    super();
  }

  get $breaks(): readonly number[] {
    return this.$sheet.page[this.$which] ?? [];
  }
  set $breaks(breaks: readonly number[]) {
    const { [this.$which]: _before, ...rest } = this.$sheet.page;
    this.$sheet.page = breaks.length > 0 ? { ...rest, [this.$which]: breaks } : rest;
    const { book } = this.$context;
    book.tell({ kind: 'page', sheetId: this.$sheet.id, actor: book.actor });
  }
  $items(): readonly PageBreak[] {
    return this.$breaks.map((at) => new PageBreak(this, at));
  }
  $item(index: unknown): PageBreak | null {
    return typeof index === 'number' ? (this.$items()[index] ?? null) : null;
  }
  /** Before the first cell of the range. */
  Add(range: unknown): PageBreak {
    const area = areaGiven(range) ?? fail('InvalidArgument');
    const at = this.$which === 'breaksAbove' ? area.row : area.column;
    const { $breaks: before } = this;
    if (at < 1) fail('InvalidArgument');
    if (!before.includes(at) && before.length >= EXCEL_LIMITS.pageBreaks) beyond('pageBreaks');
    this.$breaks = [...new Set([...before, at])].sort((a, b) => a - b);
    return new PageBreak(this, at);
  }
  RemovePageBreaks(): void {
    this.$breaks = [];
  }
}

export class PageBreak extends HostObject {
  static override readonly ids = ['_Id'];

  static {
    declareClass(PageBreak, 'PageBreak', {
      _Id: shown(({ $at }) => String($at)),
      ColumnIndex: shown(({ $cell }) => $cell.column),
      RowIndex: shown(({ $cell }) => $cell.row),
    });
  }

  constructor(
    private readonly $of: PageBreakCollection,
    private readonly $at: number,
  ) {
    super();
  }

  private get $cell(): { readonly row: number; readonly column: number } {
    return this.$of.$which === 'breaksAbove' ? { row: this.$at, column: 0 } : { row: 0, column: this.$at };
  }
  Delete(): void {
    this.$of.$breaks = this.$of.$breaks.filter((at) => at !== this.$at);
  }
  GetCellAfterBreak(): Range {
    return new Range(this.$of.$context, this.$of.$sheet, { ...this.$cell, rows: 1, columns: 1 });
  }
}
