import type { Area } from '../../../domain/sheet/address';
import { newChart, newSeries, type HostSeries } from '../../book/charts/chart';
import type { HostSheet } from '../../book/host-sheet';
import type { HostShape } from '../../book/shapes/shape';
import { COUNT, declareClass } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { DrawingList } from '../drawings/drawing-list';
import { rangeGiven } from '../given';
import { oneOf } from '../refusals';
import { Chart, CHART_TYPE } from './chart';

/** Excel's first place for a chart that was not yet put anywhere, in points. */
const FIRST_BOX = { left: 100, top: 60, width: 360, height: 216 };

/** The charts of a sheet. */
export class ChartCollection extends DrawingList<Chart> {
  static {
    declareClass(ChartCollection, 'ChartCollection', { Count: COUNT });
  }

  get $shapes(): readonly HostShape[] {
    return this.$sheet.shapes.all().filter(({ kind }) => kind === 'chart');
  }
  protected $of(shape: HostShape): Chart {
    return new Chart(this.$context, this.$sheet, shape);
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    const shown = CHART_TYPE.take(type);
    const range = rangeGiven(source) ?? fail('InvalidArgument');
    const by = oneOf(['Auto', 'Columns', 'Rows'], seriesBy ?? 'Auto');
    const chart = { shown: newChart(shown, seriesOf(range.$sheet, range.$cells, by)), kept: undefined };
    return this.$add({ kind: 'chart', name: `Chart ${String(this.$shapes.length + 1)}`, chart }, FIRST_BOX);
  }
}

/** Each column or row of the source is a series; a first one of texts names the categories, and texts at the heads the series. */
function seriesOf(sheet: HostSheet, source: Area, by: 'Auto' | 'Columns' | 'Rows'): HostSeries[] {
  const down = by === 'Auto' ? source.rows >= source.columns : by === 'Columns';
  const lanes = down ? source.columns : source.rows;
  const length = down ? source.rows : source.columns;
  const cells = (lane: number, from: number): Area =>
    down
      ? { row: source.row + from, column: source.column + lane, rows: length - from, columns: 1 }
      : { row: source.row + lane, column: source.column + from, rows: 1, columns: length - from };
  const content = (lane: number, place: number): unknown => sheet.content(cells(lane, place).row, cells(lane, place).column);
  const named = length > 1 && Array.from({ length: lanes }, (_, lane) => content(lane, 0)).some(isText);
  const first = named ? 1 : 0;
  const hasCategories = lanes > 1 && Array.from({ length: length - first }, (_, place) => content(0, place + first)).some(isText);
  const start = hasCategories ? 1 : 0;
  return Array.from({ length: lanes - start }, (_, index) => {
    const lane = index + start;
    const name = named ? String(content(lane, 0)) : `Series${String(index + 1)}`;
    return {
      ...newSeries(name, index),
      values: { sheetId: sheet.id, area: cells(lane, first) },
      categories: hasCategories ? { sheetId: sheet.id, area: cells(0, first) } : undefined,
    };
  });
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
