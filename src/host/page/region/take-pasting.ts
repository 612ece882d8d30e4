import type { ICellData, IMutationInfo, IStyleData } from '@univerjs/core';
import {
  ISheetClipboardService,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISheetDiscreteRangeLocation,
} from '@univerjs/preset-sheets-core';
import type { CellPatches } from '../../book/grid';
import type { GridEngine } from '../grid-engine';
import type { Region } from './region';
import { takeInput } from './take-input';

/** After Univer's own, which reads texts by en-US rules. */
const LAST = 100;
const TAKES_VALUES = new Set(['default-paste', 'special-paste-value']);

interface Pasting {
  readonly undos: IMutationInfo[];
  readonly redos: IMutationInfo[];
}

/** Takes texts pasted from elsewhere as if each had been typed into its cell. What was copied in the grid itself is pasted as it is. */
export function takePasting({ injector, api }: GridEngine, region: Region, unclear: (formula: string) => void): void {
  const carriedOut = ({ unitId, subUnitId }: ISheetDiscreteRangeLocation, cells: CellPatches): Pasting => {
    const params = { unitId, subUnitId, cellValue: cells };
    const back = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
    return { redos: [{ id: SetRangeValuesMutation.id, params }], undos: [{ id: SetRangeValuesMutation.id, params: back }] };
  };
  const take = (text: string, row: number, column: number): Partial<ICellData> => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const format = sheet?.getRange(row, column).getCellStyleData()?.n?.pattern ?? 'General';
    const { cell, unclear: isUnclear } = takeInput(text, format, region);
    if (isUnclear) unclear(text);
    return cell;
  };

  injector.get(ISheetClipboardService).addClipboardHook({
    id: 'runut-region',
    priority: LAST,
    onPasteCells: (from, to, data, { pasteType }) => {
      const cells: CellPatches = {};
      if (from || !TAKES_VALUES.has(pasteType)) return { undos: [], redos: [] };
      data.forValue((r, c, cell) => {
        const [row, column] = [to.range.rows[r], to.range.cols[c]];
        if (row === undefined || column === undefined || cell.p || typeof cell.v !== 'string' || cell.v.trim() === '') return;
        const taken = take(cell.v, row, column);
        // Its look comes along: a format of its own would stand in place of all of it.
        const dressed = taken.s && typeof cell.s === 'object' ? { ...cell.s, ...(taken.s as IStyleData) } : undefined;
        (cells[row] ??= {})[column] = dressed ? { ...taken, s: dressed } : taken;
      });
      return Object.keys(cells).length > 0 ? carriedOut(to, cells) : { undos: [], redos: [] };
    },
    onPastePlainText: (to, text) => {
      const [row, column] = [to.range.rows[0], to.range.cols[0]];
      if (row === undefined || column === undefined || /[\r\n]/.test(text) || text.trim() === '') return { undos: [], redos: [] };
      return carriedOut(to, { [row]: { [column]: take(text, row, column) } });
    },
  });
}
