import { filledSize, holdsMark, type CellValue, type SheetRequest, type SheetSnapshot } from '../domain/sheet/snapshot';
import type { KnownWorkbook } from './known-workbook';
import { fromA1 } from './range-cells';

/** Reads a sheet whole in the next trip; what it gives is there afterwards. */
type QueueWhole = (name: string) => () => SheetSnapshot | undefined;

/** Columns in which a mark is looked for: whoever moves it puts little beside it. */
const LAST_COLUMN = { letters: 'AN', count: 40 };
/** Cells read of all sheets together in search of a mark: a person's own data may be larger than an answer can hold on the web. */
const MOST_CELLS = 40_000;
const LEAST_ROWS = 20;
const MOST_ROWS = 1_000;

const rowsOf = (sheets: number): number =>
  Math.min(MOST_ROWS, Math.max(LEAST_ROWS, Math.floor(MOST_CELLS / LAST_COLUMN.count / sheets)));

/** The first rows of a sheet, with how far it reaches. */
interface QueuedTop {
  readonly worksheet: Excel.Worksheet;
  readonly rows: number;
  readonly top: Excel.Range;
  readonly used: Excel.Range;
}

/**
 * Looks for the sheets that hold a mark where one was asked for by a name no sheet has. Of each only the first rows are read; one that
 * holds the mark is read whole, in the same trip where it is small or was found before. Small ones that are known are read whole at once.
 */
export class MarkSearch {
  private readonly looked = new Set<string>();
  private whole: ReturnType<QueueWhole>[] = [];
  private tops: QueuedTop[] = [];

  constructor(
    private readonly worksheets: Excel.WorksheetCollection,
    private readonly known: KnownWorkbook,
    private readonly queueWhole: QueueWhole,
  ) {}

  /** Where a sheet is known to be missing, the others that are known are looked at in the trip that asks for it. */
  queueKnown(requests: readonly SheetRequest[]): void {
    const names = new Set(requests.flatMap(({ sheet }) => (sheet === 'active' ? [] : [sheet.name.toLowerCase()])));
    const missing = requests.some(
      ({ sheet, orMarked }) => orMarked !== undefined && sheet !== 'active' && !this.known.has(sheet.name),
    );
    if (missing) this.queue(this.known.names().filter((name) => !names.has(name.toLowerCase())));
  }

  /** The sheets that hold one of these marks; `read` are those that were read by name. Costs more trips only where some were not known. */
  async find(context: Excel.RequestContext, marks: readonly string[], read: ReadonlySet<string>): Promise<SheetSnapshot[]> {
    if (marks.length === 0) return [];
    const found = this.collect(marks);
    const names = this.worksheets.items.map(({ name }) => name);
    this.queue(names.filter((name) => !read.has(name.toLowerCase()) && !this.looked.has(name.toLowerCase())));
    while (this.whole.length + this.tops.length > 0) {
      await context.sync();
      found.push(...this.collect(marks));
    }
    return found;
  }

  private queue(names: readonly string[]): void {
    // Runut's own hidden sheets never carry a mark that somebody looks for.
    const may = names.filter((name) => !name.startsWith('_runut'));
    for (const name of may) this.looked.add(name.toLowerCase());
    let left = MOST_CELLS;
    const others = may.filter((name) => {
      const { marked = false, cells = MOST_CELLS } = this.known.of(name);
      left -= marked ? 0 : cells;
      return !marked && left < 0;
    });
    this.whole.push(...may.filter((name) => !others.includes(name)).map(this.queueWhole));
    const rows = rowsOf(others.length);
    this.tops.push(...others.map((name) => queueTop(this.worksheets.getItemOrNullObject(name), rows)));
  }

  private collect(marks: readonly string[]): SheetSnapshot[] {
    const found = this.whole.flatMap((collect) => collect() ?? []).filter((sheet) => holdsMark(sheet, marks));
    const { tops } = this;
    [this.whole, this.tops] = [[], []];
    for (const queued of tops) {
      const { worksheet } = queued;
      if (worksheet.isNullObject) continue;
      this.known.learn(worksheet.name, { protected: worksheet.protection.protected, cells: cellsIn(queued.used) });
      const sheet = topOf(queued);
      if (!holdsMark(sheet, marks)) continue;
      if (isWhole(queued)) found.push(sheet);
      else this.whole.push(this.queueWhole(worksheet.name));
    }
    for (const { name } of found) this.known.learn(name, { marked: true });
    return found;
  }
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

function queueTop(worksheet: Excel.Worksheet, rows: number): QueuedTop {
  worksheet.load('name');
  worksheet.protection.load('protected');
  const top = worksheet.getRange(`A1:${LAST_COLUMN.letters}${String(rows)}`).getUsedRangeOrNullObject(true);
  top.load(`${PLACE},values`);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load(PLACE);
  return { worksheet, rows, top, used };
}

function topOf({ worksheet, top }: QueuedTop): SheetSnapshot {
  const { name, protection } = worksheet;
  if (top.isNullObject) return { name, values: [], protected: protection.protected };
  const size = filledSize(top.rowIndex + top.rowCount, top.columnIndex + top.columnCount, []);
  return { name, values: fromA1(top, size, top.values as CellValue[][]), protected: protection.protected };
}

const cellsIn = (used: Excel.Range): number =>
  used.isNullObject ? 0 : (used.rowIndex + used.rowCount) * (used.columnIndex + used.columnCount);

const isWhole = ({ rows, used }: QueuedTop): boolean =>
  used.isNullObject || (used.rowIndex + used.rowCount <= rows && used.columnIndex + used.columnCount <= LAST_COLUMN.count);
