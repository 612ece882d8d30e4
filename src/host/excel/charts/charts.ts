import type { Area } from '../../../domain/sheet/address';
import { newChart, newSeries, type HostSeries } from '../../book/charts/chart';
import type { HostSheet } from '../../book/host-sheet';
import type { HostShape } from '../../book/shapes/shape';
import { fail } from '../../richapi/host-error';
import { HostCollection } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { rangeGiven } from '../given';
import { oneOf, requireAllowed } from '../refusals';
import { Chart, CHART_TYPE_NAMES, CHART_TYPES } from './chart';

/** Excel's first place for a chart that was not yet put anywhere, in points. */
const FIRST_BOX = { left: 100, top: 60, width: 360, height: 216 };

/** The charts of a sheet. */
export class ChartCollection extends HostCollection {
  static override readonly typeName = 'ChartCollection';
  static override readonly scalars = ['Count'];

  constructor(
    private readonly $context: ExcelContext,
    private readonly $sheet: HostSheet,
  ) {
    super();
  }

  get $charts(): readonly HostShape[] {
    return this.$sheet.shapes.all().filter(({ kind }) => kind === 'chart');
  }
  $items(): readonly Chart[] {
    return this.$charts.map((shape) => new Chart(this.$context, this.$sheet, shape));
  }
  $item(key: unknown): Chart | null {
    const wanted = typeof key === 'string' ? key.toLowerCase() : undefined;
    const found = this.$charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return found ? new Chart(this.$context, this.$sheet, found) : null;
  }
  get Count(): number {
    return this.$charts.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItem(key: unknown): Chart {
    return this.$item(key) ?? fail('ItemNotFound');
  }
  GetItemOrNullObject(key: unknown): Chart | null {
    return this.$item(key);
  }
  GetItemAt(index: unknown): Chart {
    return (typeof index === 'number' ? this.$items()[index] : undefined) ?? fail('InvalidArgument');
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    const shown = CHART_TYPES[oneOf(CHART_TYPE_NAMES, type)];
    const range = rangeGiven(source) ?? fail('InvalidArgument');
    const by = oneOf(['Auto', 'Columns', 'Rows'], seriesBy ?? 'Auto');
    requireAllowed(this.$sheet, 'objects');
    const { shapes, book } = this.$sheet;
    book.flush();
    const shape: HostShape = {
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      name: `Chart ${String(this.$charts.length + 1)}`,
      kind: 'chart',
      geometry: '',
      from: shapes.corner({ x: FIRST_BOX.left, y: FIRST_BOX.top }),
      to: shapes.corner({ x: FIRST_BOX.left + FIRST_BOX.width, y: FIRST_BOX.top + FIRST_BOX.height }),
      placement: 'TwoCell',
      rotation: 0,
      visible: true,
      altTitle: '',
      alt: '',
      lockAspect: false,
      fill: undefined,
      fillTransparency: 0,
      stroke: undefined,
      text: undefined,
      line: undefined,
      image: undefined,
      chart: { shown: newChart(shown, seriesOf(range.$sheet, range.$cells, by)), kept: undefined },
      group: undefined,
    };
    shapes.add(shape);
    return new Chart(this.$context, this.$sheet, shape);
  }
}

/** Each column or row of the source is a series; a first one of texts names the categories, and texts at the heads the series. */
function seriesOf(sheet: HostSheet, source: Area, by: 'Auto' | 'Columns' | 'Rows'): HostSeries[] {
  const down = by === 'Auto' ? source.rows >= source.columns : by === 'Columns';
  const lanes = down ? source.columns : source.rows;
  const length = down ? source.rows : source.columns;
  const content = (lane: number, place: number): unknown =>
    down ? sheet.content(source.row + place, source.column + lane) : sheet.content(source.row + lane, source.column + place);
  const cells = (lane: number, from: number): Area =>
    down
      ? { row: source.row + from, column: source.column + lane, rows: length - from, columns: 1 }
      : { row: source.row + lane, column: source.column + from, rows: 1, columns: length - from };
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
