import type { HostChart } from '../../book/charts/chart';
import type { HostSheet } from '../../book/host-sheet';
import type { HostShape } from '../../book/shapes/shape';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { numberAtLeast, oneOf, requireAllowed, textOf, truthOf } from '../refusals';
import type { Worksheet } from '../worksheet/worksheet';
import { ChartAxes } from './axes';
import { ChartAreaFormat } from './chart-area';
import { ChartLegend, ChartTitle } from './chart-texts';
import { ChartSeriesCollection } from './series-list';

/** The kinds of chart the host draws, by Excel's names. */
export const CHART_TYPES = { BarClustered: 'bar', ColumnClustered: 'column', LineMarkers: 'line', Line: 'line' } as const;
type ChartTypeName = keyof typeof CHART_TYPES;
export const CHART_TYPE_NAMES = Object.keys(CHART_TYPES) as ChartTypeName[];

/** One chart over the cells. Places and sizes in points. */
export class Chart extends HostObject {
  static override readonly typeName = 'Chart';
  static override readonly scalars = ['Name', 'Top', 'Left', 'Width', 'Height', 'Id', 'ChartType', 'PlotVisibleOnly'];
  static override readonly ids = ['Id'];

  constructor(
    readonly $context: ExcelContext,
    readonly $sheet: HostSheet,
    private readonly $kept: HostShape,
  ) {
    super();
  }

  /** The drawing object, if it is still there. */
  get $shape(): HostShape {
    return this.$sheet.shapes.all().includes(this.$kept) ? this.$kept : fail('ItemNotFound');
  }
  /** What it shows; charts of other kinds can be moved, named and deleted only. */
  get $chart(): HostChart {
    return this.$shape.chart?.shown ?? fail('InvalidOperation');
  }
  /** Changes what it shows. What a file said beyond that is given up, as it would no longer be true. */
  $change(apply: (chart: HostChart) => void): void {
    requireAllowed(this.$sheet, 'objects');
    const chart = this.$chart;
    const { chart: parts } = this.$shape;
    this.$sheet.shapes.change(() => {
      apply(chart);
      if (parts) parts.kept = undefined;
    });
  }

  get Id(): string {
    return this.$shape.id;
  }
  get Name(): string {
    return this.$shape.name;
  }
  set Name(name: unknown) {
    const wanted = textOf(name);
    if (wanted === '') fail('InvalidArgument');
    requireAllowed(this.$sheet, 'objects');
    const shape = this.$shape;
    this.$sheet.shapes.change(() => {
      shape.name = wanted;
    });
  }
  get ChartType(): string {
    const type = this.$shape.chart?.shown?.type;
    return CHART_TYPE_NAMES.find((name) => CHART_TYPES[name] === type) ?? 'Invalid';
  }
  set ChartType(name: unknown) {
    const type = CHART_TYPES[oneOf(CHART_TYPE_NAMES, name)];
    this.$change((chart) => {
      chart.type = type;
    });
  }
  get PlotVisibleOnly(): boolean {
    return this.$shape.chart?.shown?.visibleOnly ?? true;
  }
  set PlotVisibleOnly(only: unknown) {
    const visibleOnly = truthOf(only);
    this.$change((chart) => {
      chart.visibleOnly = visibleOnly;
    });
  }

  get Left(): number {
    return this.$sheet.shapes.box(this.$shape).left;
  }
  set Left(points: unknown) {
    this.$place('left', points);
  }
  get Top(): number {
    return this.$sheet.shapes.box(this.$shape).top;
  }
  set Top(points: unknown) {
    this.$place('top', points);
  }
  get Width(): number {
    return this.$sheet.shapes.box(this.$shape).width;
  }
  set Width(points: unknown) {
    this.$place('width', points);
  }
  get Height(): number {
    return this.$sheet.shapes.box(this.$shape).height;
  }
  set Height(points: unknown) {
    this.$place('height', points);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  get Title(): ChartTitle {
    return new ChartTitle(this);
  }
  get Worksheet(): Worksheet {
    return this.$context.make.worksheet(this.$sheet);
  }

  Delete(): void {
    requireAllowed(this.$sheet, 'objects');
    this.$sheet.shapes.remove(this.$shape);
  }

  private $place(part: 'left' | 'top' | 'width' | 'height', points: unknown): void {
    requireAllowed(this.$sheet, 'objects');
    const shape = this.$shape;
    this.$sheet.shapes.place(shape, { ...this.$sheet.shapes.box(shape), [part]: numberAtLeast(points, 0) });
  }
}
