import type { ICellData, IStyleData } from '@univerjs/core';
import type { Area, Cell } from '../../domain/sheet/address';
import type { BookBorder } from '../../files/xlsx/book-style';
import { bounding, isOneCell, overlaps, sameArea } from '../../domain/sheet/areas';
import type { MergeChange } from '../../domain/sheet/areas-by-row';
import type { EditOf } from '../../domain/sheet/edit';
import { contentOf, isError } from './content';
import type { CellContent } from './contract';
import { Extent } from './extent';
import { areaOf, gridRange, type CellPatches, type Grid } from './grid';
import type { Surroundings } from './surroundings';
import { Merging } from './merging';
import { Restyling } from './restyling';
import { bookLine, SIDES, type BorderSide, type StylePatch } from './style';

/** What stands in the cells of one sheet and how they look; all of it lives in Univer. */
export abstract class SheetCells {
  private readonly restyling = new Restyling();
  private readonly merging = new Merging();
  /** Around the cells with content, and around those with content or a look of their own. */
  private readonly filled = new Extent(hasContent);
  private readonly dressed = new Extent((cell) => hasContent(cell) || Boolean(cell.s) || Boolean(cell.custom));

  constructor(
    readonly book: Surroundings,
    /** Also Univer's id of the sheet. */
    readonly id: string,
  ) {}

  /** Rows whose texts or looks changed since they were last measured. */
  protected readonly unfitted = new Set<number>();

  /** Rows whose height has to be looked at again, should it follow their texts. */
  refit({ row, rows }: Pick<Area, 'row' | 'rows'>): void {
    for (let index = row; index < row + rows; index += 1) this.unfitted.add(index);
  }

  /** Cells have changed in Univer, whoever did it: those of a patch, or undefined for any. */
  cellsChanged(patch: CellPatches | undefined): void {
    for (const extent of [this.filled, this.dressed]) {
      if (patch) extent.follow(patch, (row, column) => this.cell(row, column));
      else extent.forget();
    }
  }

  protected get grid(): Grid {
    return this.book.grid;
  }

  cell(row: number, column: number): ICellData | undefined {
    return this.grid.cell(this.id, row, column);
  }

  content(row: number, column: number): CellContent {
    return contentOf(this.cell(row, column));
  }

  isError(row: number, column: number): boolean {
    return isError(this.cell(row, column));
  }

  /** The formula with its "=", or ''. */
  formula(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (cell?.f) return this.book.names.unscoped(cell.f, this.id);
    // Cells filled by dragging share one formula text, which only Univer can shift to this cell.
    return cell?.si ? this.grid.facade(this.id).getRange(row, column).getFormula() : '';
  }

  style(row: number, column: number): IStyleData | undefined {
    this.applyStyles();
    const worksheet = this.grid.worksheet(this.id);
    const cell = this.cell(row, column);
    const own = cell && this.grid.model.getStyles().getStyleByCell(cell);
    return own ?? worksheet.getColumnStyle(column) ?? undefined;
  }

  /** A cell's line on one side, as it will be: looked at while a look is being put together, so nothing is applied for it. */
  border(row: number, column: number, side: BorderSide): BookBorder | undefined {
    const coming = this.restyling.border({ row, column }, side);
    if (coming !== undefined) return coming ?? undefined;
    const cell = this.cell(row, column);
    const style = cell && this.grid.model.getStyles().getStyleByCell(cell);
    return bookLine(style?.bd?.[SIDES[side]]);
  }

  locked(row: number, column: number): boolean {
    this.applyStyles();
    return this.cell(row, column)?.custom?.['unlocked'] !== true;
  }

  /** Writes cells as given; whoever writes reports the change. */
  put(cells: CellPatches, change: 'patch' | 'restyle' = 'patch'): void {
    this.grid[change](this.id, cells);
    for (const row of Object.keys(cells)) this.unfitted.add(Number(row));
  }

  /** Styles are gathered and applied in one go before anything looks at them. */
  restyle(area: Area, patch: StylePatch): void {
    const within = this.grid.within(this.id, area);
    if (within.rows > 0 && within.columns > 0) {
      this.restyling.add(within, patch);
      if (patch.wrap !== undefined || patch.font) this.refit(within);
    }
    this.book.tell({ kind: 'formats', sheetId: this.id, area: within, actor: this.book.actor });
  }

  /** Whether a number format waits to be applied: it decides how text is read. */
  get reformatting(): boolean {
    return this.restyling.hasNumberFormat;
  }

  applyStyles(): void {
    if (!this.restyling.isEmpty) this.grid.restyle(this.id, this.restyling.take());
  }

  /** Hands over all that was gathered. */
  flush(): void {
    this.applyStyles();
    this.applyMerges();
  }

  empty(area: Area, what: EditOf<'clear'>['what'], except?: Cell): void {
    if (what !== 'contents') this.applyStyles();
    const blank = BLANK[what];
    const cells: CellPatches = {};
    for (const [row, column, cell] of this.kept(area)) {
      if (row === except?.row && column === except.column) continue;
      if (what !== 'contents' || hasContent(cell)) (cells[row] ??= {})[column] = blank;
    }
    if (Object.keys(cells).length > 0) this.put(cells, what === 'looks' ? 'restyle' : 'patch');
  }

  /** The cells of an area that hold anything at all. */
  *standing(area?: Area): Generator<readonly [row: number, column: number, cell: ICellData]> {
    this.applyStyles();
    yield* this.kept(area);
  }

  /** The same, where styles not yet applied do not matter. */
  private *kept(area?: Area): Generator<readonly [row: number, column: number, cell: ICellData]> {
    const worksheet = this.grid.worksheet(this.id);
    const rows = worksheet.getCellMatrix().getMatrix();
    const among = area && area.rows < worksheet.getRowCount() ? rowsOf(area) : Object.keys(rows).map(Number);
    for (const row of among) {
      if (area && (row < area.row || row >= area.row + area.rows)) continue;
      const cells = rows[row] ?? {};
      for (const columnKey of Object.keys(cells)) {
        const column = Number(columnKey);
        if (area && (column < area.column || column >= area.column + area.columns)) continue;
        const cell = cells[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** The rectangle of cells that hold something; formats and merges count unless only values matter. */
  used(valuesOnly: boolean): Area | undefined {
    this.applyStyles();
    const cells = (valuesOnly ? this.filled : this.dressed).find(() => this.kept());
    const all = [...(cells ? [cells] : []), ...(valuesOnly ? [] : this.merges())];
    return all.length === 0 ? undefined : all.reduce(bounding);
  }

  // Merges are gathered too.

  gatherMerges(changes: readonly MergeChange[]): void {
    this.merging.gather(changes);
    for (const { kind, area } of changes) {
      if (kind === 'unmerge') for (const [row] of this.kept(area)) this.unfitted.add(row);
      else {
        if (!isOneCell(area)) this.grid.ensure(this.id, area.row + area.rows, area.column + area.columns);
        this.refit(area);
      }
    }
  }

  /** The merges under whose first cells cells of the area lie hidden: those take no content. */
  covering(area: Area): readonly Area[] {
    return this.merges().filter((merge) => overlaps(merge, area));
  }

  merges(): Area[] {
    this.applyMerges();
    return this.standingMerges();
  }

  private standingMerges(): Area[] {
    return this.grid.worksheet(this.id).getMergeData().map(areaOf);
  }

  private applyMerges(): void {
    if (this.merging.isEmpty) return;
    const { removed, added } = this.merging.take(this.standingMerges());
    this.changeMerges(removed, added);
    this.spreadLooks(added);
  }

  /** A merged cell looks like its first: those beneath it take its look over, but for the lines around them. */
  private spreadLooks(merges: readonly Area[]): void {
    this.applyStyles();
    const styles = this.grid.model.getStyles();
    const cells: CellPatches = {};
    for (const { row, column, rows, columns } of merges) {
      const first = this.style(row, column);
      for (let index = 1; index < rows * columns; index += 1) {
        const [at, across] = [row + Math.floor(index / columns), column + (index % columns)];
        const cell = this.cell(at, across);
        const own = (cell && styles.getStyleByCell(cell)) ?? undefined;
        const s = { ...lookOf(own, true), ...lookOf(first) };
        if (Object.keys(s).length > 0) (cells[at] ??= {})[across] = { s };
      }
    }
    if (Object.keys(cells).length > 0) this.grid.restyle(this.id, cells);
  }

  /** Merges as they should stand, whatever Univer made of them, twice over too: taking a wrong one out takes along those it lies over. */
  protected correctMerges(wanted: readonly Area[]): void {
    const among = (areas: readonly Area[], one: Area): number => areas.findIndex((other) => sameArea(one, other));
    const standing = this.standingMerges();
    this.changeMerges(standing.filter((one, index) => among(wanted, one) < 0 || among(standing, one) < index), []); // prettier-ignore
    const left = this.standingMerges();
    this.changeMerges([], wanted.filter((one) => among(left, one) < 0)); // prettier-ignore
  }

  private changeMerges(removed: readonly Area[], added: readonly Area[]): void {
    const change = (id: string, areas: readonly Area[]): void => {
      if (areas.length > 0) this.grid.run(id, { subUnitId: this.id, ranges: areas.map(gridRange) });
    };
    change('sheet.mutation.remove-worksheet-merge', removed);
    change('sheet.mutation.add-worksheet-merge', added);
  }
}

/** A style but for its lines, and for its number format, which an empty cell shows nowhere; `blank`: with nothing in place of what it says. */
const lookOf = (style: IStyleData | undefined, blank = false): IStyleData =>
  Object.fromEntries(
    Object.entries(style ?? {}).flatMap(([key, value]) => (key === 'bd' || key === 'n' ? [] : [[key, blank ? null : value]])),
  );

const NO_CONTENT: Partial<ICellData> = { v: null, f: null, si: null, p: null, t: null };
const BLANK = { contents: NO_CONTENT, looks: { s: null, custom: null }, all: null } as const;

const hasContent = (cell: ICellData): boolean =>
  (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);

function* rowsOf({ row, rows }: Area): Generator<number> {
  for (let index = row; index < row + rows; index += 1) yield index;
}
