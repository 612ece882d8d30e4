import { FONT_NAME, NUMBER_FORMATS } from '../app/appearance';
import { CHART_LOOK, SERIES_LOOKS } from '../app/chart-looks';
import type { Area } from '../domain/sheet/address';
import type { ChartSeries, ChartSpec, EditOf } from '../domain/sheet/edit';
import { beginDrawing } from './unfinished-drawing';
import { rangeOf, worksheetOf, type Writing } from './writing';

const TYPES = { bar: 'BarClustered', column: 'ColumnClustered', line: 'LineMarkers' } as const;

/** Replaces the sheet's charts of that prefix; the snapshot behind the plan must have read the sheet's shapes. */
export function writeCharts(edit: EditOf<'charts'>, writing: Writing): void {
  const { context, known } = writing;
  const { charts: there, leftOver } = known.of(edit.sheet);
  if (there === undefined) throw new Error(`the charts of "${edit.sheet}" were not read before they were replaced`);
  const { charts } = worksheetOf(context, edit.sheet);
  beginDrawing(edit.sheet, writing);
  const others = there.filter((name) => !name.startsWith(edit.prefix) && name !== leftOver);
  // Somebody may have deleted one since.
  for (const name of there) if (!others.includes(name)) charts.getItemOrNullObject(name).delete();
  for (const spec of edit.charts) addChart(spec, edit.sheet, charts, context);
  known.learn(edit.sheet, { charts: [...others, ...edit.charts.map(({ name }) => name)] });
}

function addChart(spec: ChartSpec, home: string, charts: Excel.ChartCollection, context: Excel.RequestContext): void {
  const at = (area: Area): Excel.Range => rangeOf(context, spec.source ?? home, area);
  const [first, ...others] = spec.series;
  if (!first) return;
  // The host makes one series of one row or column of figures; the others are added to it.
  const chart = charts.add(TYPES[spec.type], at(first.values), first.values.columns > 1 ? 'Rows' : 'Columns');
  chart.name = spec.name;
  chart.left = spec.box.left;
  chart.top = spec.box.top;
  chart.width = spec.box.width;
  chart.height = spec.box.height;
  // Helper rows and columns may be hidden and are shown all the same.
  chart.plotVisibleOnly = false;
  writeLook(chart, spec);
  const { series } = chart;
  writeSeries(series.getItemAt(0), first, spec, at);
  for (const one of others) writeSeries(series.add(one.name), one, spec, at);
  writeAxes(chart.axes, spec);
}

function writeLook({ format, title, legend }: Excel.Chart, spec: ChartSpec): void {
  format.fill.setSolidColor(CHART_LOOK.fill);
  format.border.color = CHART_LOOK.border.color;
  format.border.weight = CHART_LOOK.border.weight;
  format.font.name = FONT_NAME;
  format.font.size = CHART_LOOK.font.size;
  format.font.color = CHART_LOOK.font.color;
  title.visible = spec.title !== '';
  if (spec.title !== '') {
    title.text = spec.title;
    title.format.font.size = CHART_LOOK.title.size;
    title.format.font.bold = CHART_LOOK.title.bold;
    title.format.font.color = CHART_LOOK.title.color;
  }
  legend.visible = spec.legend;
  if (spec.legend) legend.position = 'Bottom';
}

function writeSeries(
  series: Excel.ChartSeries,
  { name, values, role }: ChartSeries,
  spec: ChartSpec,
  at: (area: Area) => Excel.Range,
): void {
  const { color, dashed } = SERIES_LOOKS[role];
  series.name = name;
  series.setValues(at(values));
  series.setXAxisValues(at(spec.categories));
  if (spec.type === 'line') {
    series.format.line.color = color;
    series.format.line.weight = CHART_LOOK.line;
    series.format.line.lineStyle = dashed ? 'Dash' : 'Continuous';
    series.markerStyle = 'Circle';
    series.markerSize = CHART_LOOK.marker;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  } else {
    series.format.fill.setSolidColor(color);
    series.gapWidth = CHART_LOOK.gap;
  }
  series.hasDataLabels = spec.labels;
  if (!spec.labels) return;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = NUMBER_FORMATS[spec.valueAxis.format ?? 'umum'];
  // Of two lines close together, one has its figures above and the other below.
  series.dataLabels.position = spec.type !== 'line' ? 'OutsideEnd' : role === 'utama' ? 'Top' : 'Bottom';
}

function writeAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { type, valueAxis: wanted }: ChartSpec): void {
  categoryAxis.format.line.color = CHART_LOOK.axis;
  // Names stand at the edge even where bars go below zero.
  categoryAxis.tickLabelPosition = 'Low';
  if (type === 'bar') {
    // The first bar on top, the figures' axis below all the same.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  if (wanted.min !== undefined) valueAxis.minimum = wanted.min;
  if (wanted.max !== undefined) valueAxis.maximum = wanted.max;
  valueAxis.numberFormat = NUMBER_FORMATS[wanted.format ?? 'umum'];
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = CHART_LOOK.gridlines;
  if (wanted.title !== undefined) valueAxis.title.text = wanted.title;
}
