import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  type DocumentDataModel,
  type ICellData,
  type Nullable,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from '@univerjs/preset-sheets-core';
import { Kind } from '../../book/content';
import type { GridEngine } from '../grid-engine';
import { editLine } from './edit-line';
import type { Region } from './region';
import { takeInput, type TakenInput } from './take-input';

/** Before and after what Univer's own plugins do with an edit, all of which stand at 0. */
const FIRST = 100;
const LAST = -0.5;

/** The number format of a cell; "General" where it has none. */
const formatAt = ({ worksheet, row, col }: ISheetLocation): string => worksheet.getCellStyle(row, col)?.n?.pattern ?? 'General';

/**
 * Takes what is typed into a cell or the formula bar as Excel in the region takes it, and shows there what can be typed again. Univer
 * reads texts by en-US rules of its own: until it has gone, what was typed is handed to it as a text that is to stay one.
 */
export function takeTyping({ api, injector }: GridEngine, region: Region, unclear: (formula: string) => void): void {
  const { writeCellInterceptor: edits } = injector.get(SheetInterceptorService);
  const units = injector.get(IUniverInstanceService);
  let taken: TakenInput | undefined;

  edits.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place, next) => {
      taken = undefined;
      const text = cell?.p ? undefined : typeof cell?.f === 'string' ? cell.f : typeof cell?.v === 'string' ? cell.v : undefined;
      if (!cell || text === undefined || text === '' || cell.t === Kind.forcedText) return next(cell);
      const typed = cell.f ? closedLike(text, formulaBeingTyped(units)) : text;
      taken = takeInput(typed, formatAt(place), region);
      if (taken.unclear) unclear(typed);
      return next({ ...cell, f: null, v: text, t: Kind.forcedText });
    },
  });
  edits.intercept(AFTER_CELL_EDIT, {
    priority: LAST,
    handler: (cell, place, next) => {
      if (!cell || !taken) return next(cell);
      const { cell: held } = taken;
      taken = undefined;
      const raw = place.worksheet.getCellRaw(place.row, place.col);
      // The same formula once more is no edit.
      if (held.f && held.f === formulaAt(api, place)) return next(raw ?? cell);
      return next({ ...cell, ...held, ...styled(cell, held, place) });
    },
  });
  edits.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place, next) => {
      const formula = formulaAt(api, place);
      if (formula) return { ...cell, f: region.showFormula(formula) };
      const raw = place.worksheet.getCellRaw(place.row, place.col);
      if (raw?.t !== Kind.number || typeof raw.v !== 'number') return next(cell);
      return { ...raw, v: editLine(raw.v, formatAt(place), region, api.Util.numfmt) };
    },
  });
}

/** A formula letter by letter: what Univer hands over has lost the noughts of "1.000", which it takes for 1. */
function formulaBeingTyped(units: IUniverInstanceService): string | undefined {
  const typed = units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getBody()?.dataStream.replace(/\r\n$/, '');
  return typed?.startsWith('=') ? typed : undefined;
}

/** What was typed, with the brackets that Univer closed at its end. */
function closedLike(closed: string, typed = closed): string {
  const atEnd = (text: string): number => /\)*$/.exec(text)?.[0].length ?? 0;
  return typed + ')'.repeat(Math.max(0, atEnd(closed) - atEnd(typed)));
}

/** The look of an edited cell with the number format that was typed along. */
function styled(cell: ICellData, held: Partial<ICellData>, { workbook }: ISheetLocation): Pick<ICellData, 's'> {
  if (!held.s) return { s: cell.s };
  const own = cell.s ? workbook.getStyles().get(cell.s) : undefined;
  return { s: { ...own, ...(held.s as object) } };
}

/** A cell's formula, also where it shares one with others; '' for none, and where an array spills. */
function formulaAt(api: GridEngine['api'], { worksheet, row, col }: ISheetLocation): string {
  const raw: Nullable<ICellData> = worksheet.getCellRaw(row, col);
  if (raw?.f) return raw.f;
  if (!raw?.si) return '';
  return api.getActiveWorkbook()?.getActiveSheet().getRange(row, col).getFormula() ?? '';
}
