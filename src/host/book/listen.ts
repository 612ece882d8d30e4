import type { Area } from '../../domain/sheet/address';
import { heardOfCells, holdsContent, holdsFormula, type HeardOfCells } from './cell-changes';
import { contentOf } from './content';
import { USER, type CellChangeType, type CellContent } from './contract';
import { areaOf, boundsOf, SHEET_COLUMNS, SHEET_ROWS, type CellPatches, type GridRange } from './grid';
import type { WholeBook } from './whole-book';
import { moveReferences } from '../../domain/sheet/formula-references';
import type { Shift } from '../../domain/sheet/shift';

interface Heard {
  readonly id: string;
  readonly params?: unknown;
}

/** What Univer's commands and mutations say of what they change, as far as the host looks at it. */
export interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: CellPatches;
  readonly range?: GridRange;
  readonly name?: string;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: GridRange }[];
}

/** What is looked at before a mutation of cells, for afterwards it is gone: whether it says more than looks, and what its only cell held. */
interface Before {
  readonly holdsContent: boolean;
  readonly only: CellContent | undefined;
}

const STRUCTURE: Readonly<
  Record<string, { readonly axis: Shift['axis']; readonly sign: 1 | -1; readonly change: CellChangeType }>
> = {
  'sheet.mutation.insert-row': { axis: 'row', sign: 1, change: 'RowInserted' },
  'sheet.mutation.remove-rows': { axis: 'row', sign: -1, change: 'RowDeleted' },
  'sheet.mutation.insert-col': { axis: 'column', sign: 1, change: 'ColumnInserted' },
  'sheet.mutation.remove-col': { axis: 'column', sign: -1, change: 'ColumnDeleted' },
};

const SIZES = new Set([
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-col-hidden',
  'sheet.mutation.set-col-visible',
  'sheet.mutation.set-row-hidden',
  'sheet.mutation.set-row-visible',
]);

/**
 * Follows what happens in Univer, whoever did it: rows that come and go move shapes and page set-up, and what a person does
 * at the grid is told as their change. Returns how to stop.
 */
export function listenToGrid(book: WholeBook): () => void {
  const { api, grid } = book;
  let before: Before = { holdsContent: true, only: undefined };
  const mine = (params: Params | undefined): params is Params => params?.unitId === undefined || params.unitId === grid.unitId;

  const ahead = api.onBeforeCommandExecute(({ id, params }: Heard) => {
    const given = params as Params | undefined;
    if (id !== SET_CELLS || grid.changing || !given || !mine(given)) return;
    const { subUnitId: sheetId = '', cellValue = {} } = given;
    const only = onlyCell(cellValue);
    before = {
      holdsContent: holdsContent(cellValue, (row, column) => grid.cell(sheetId, row, column)),
      only: only && contentOf(grid.cell(sheetId, only.row, only.column)),
    };
  });

  const after = api.onCommandExecuted(({ id, params }: Heard, options?: object) => {
    const given = (params ?? {}) as Params;
    if (!mine(given)) return;
    const { subUnitId: sheetId } = given;
    const change = heardOfCells(id, params);
    if (change) hearChange(book, change);
    const structure = STRUCTURE[id];
    if (structure && sheetId && given.range) follow(book, sheetId, structure, given.range);
    else if (SIZES.has(id) && sheetId && book.sheetOf(sheetId).shapes.all().length > 0) {
      book.tell({ kind: 'shapes', sheetId, actor: book.actor, followed: true });
    } else if (id === SET_CELLS && sheetId && !(options && ('fromFormula' in options || 'onlyLocal' in options))) {
      hearCells(book, sheetId, given.cellValue ?? {}, before);
    } else if (!grid.changing) hearPerson(book, id, given);
  });

  return () => {
    ahead.dispose();
    after.dispose();
  };
}

function hearChange(book: WholeBook, change: NonNullable<HeardOfCells>): void {
  if (change === 'any') {
    for (const sheet of book.sheets) sheet.cellsChanged(undefined);
    book.inPieces.changed();
    return;
  }
  book.sheetOf(change.sheetId).cellsChanged(change.cells);
  book.inPieces.changed(change.sheetId, Object.keys(change.cells).map(Number));
}

const SET_CELLS = 'sheet.mutation.set-range-values';

function follow(
  book: WholeBook,
  sheetId: string,
  { axis, sign, change }: NonNullable<(typeof STRUCTURE)[string]>,
  range: GridRange,
): void {
  const area = areaOf(range);
  const count = axis === 'row' ? area.rows : area.columns;
  const shift: Shift = { axis, at: area[axis], by: sign * count };
  book.sheetOf(sheetId).shift(shift);
  const shifted = book.sheetOf(sheetId).name;
  for (const sheet of book.sheets) {
    sheet.shapes.followCells(sheetId, shift);
    sheet.pieces.changeFormulas((formula) => moveReferences(formula, sheet.name, shifted, shift));
  }
  book.calculation.restructured();
  book.tell({ kind: 'shifted', sheetId, shift, actor: book.actor });
  const whole = axis === 'row' ? { column: 0, columns: SHEET_COLUMNS } : { row: 0, rows: SHEET_ROWS };
  book.tell({ kind: 'cells', sheetId, area: { ...area, ...whole }, change, actor: book.actor });
}

/** Formulas have to be worked out again whoever wrote; only a person's edit is told here, a pane's where it is carried out. */
function hearCells(book: WholeBook, sheetId: string, cells: CellPatches, before: Before): void {
  const area = touched(cells);
  if (!area) return;
  if (!book.calculation.hasFormulas) book.calculation.hasFormulas = holdsFormula(cells);
  book.calculation.changed(sheetId, area);
  if (book.grid.changing) return;
  if (holdsFormula(cells)) book.names.rescope(sheetId);
  if (!before.holdsContent) {
    book.tell({ kind: 'formats', sheetId, area, actor: USER });
    return;
  }
  const only = onlyCell(cells);
  const after = only && contentOf(book.grid.cell(sheetId, only.row, only.column));
  const details = after === undefined ? {} : { details: { before: before.only ?? '', after } };
  book.tell({ kind: 'cells', sheetId, area, change: 'RangeEdited', actor: USER, ...details });
}

function hearPerson(book: WholeBook, id: string, params: Params): void {
  const { subUnitId: sheetId } = params;
  switch (id) {
    case 'sheet.mutation.insert-sheet':
      if (params.sheet) book.tell({ kind: 'sheet-added', sheetId: params.sheet.id, actor: USER });
      book.tell({ kind: 'sheets', actor: USER });
      return;
    case 'sheet.mutation.remove-sheet':
      if (!sheetId) return;
      book.forget(sheetId);
      book.tell({ kind: 'sheet-deleted', sheetId, actor: USER });
      book.tell({ kind: 'sheets', actor: USER });
      return;
    case 'sheet.mutation.set-worksheet-name':
      if (sheetId) book.names.sheetRenamed(sheetId);
      book.tell({ kind: 'sheets', actor: USER });
      return;
    case 'sheet.mutation.set-worksheet-order':
    case 'sheet.mutation.set-worksheet-hidden':
    case 'sheet.mutation.set-tab-color':
      book.tell({ kind: 'sheets', actor: USER });
      return;
    case 'sheet.operation.set-worksheet-active':
      if (sheetId) book.tell({ kind: 'sheet-activated', sheetId, actor: USER });
      return;
    case 'sheet.operation.set-selections': {
      const range = params.selections?.at(-1)?.range;
      if (!sheetId || !range) return;
      const area = areaOf(range);
      book.sheetOf(sheetId).selection = area;
      book.tell({ kind: 'selection', sheetId, area, actor: USER });
      return;
    }
    default:
      if (CHANGES.test(id)) book.tell({ kind: 'others', actor: USER });
  }
}

/** What changes a workbook, but for what Univer works out by itself. */
const CHANGES = /^(?!formula\.).*\.mutation\.(?!set-worksheet-row-auto-height$)/;

const touched = (cells: CellPatches): Area | undefined =>
  boundsOf(
    Object.entries(cells).flatMap(([row, line]) => Object.keys(line).map((column) => [Number(row), Number(column)] as const)),
  );

function onlyCell(cells: CellPatches | undefined): { readonly row: number; readonly column: number } | undefined {
  const area = cells && touched(cells);
  return area?.rows === 1 && area.columns === 1 ? area : undefined;
}
