import { present } from '../../../domain/present';
import { FONT_NAME, NUMBER_FORMATS } from '../../../app/appearance';
import { CHART_LOOK, SERIES_LOOKS } from '../../../app/chart-looks';
import { pinned, type Area } from '../../../domain/sheet/address';
import type { ChartSeries, ChartSpec, EditOf } from '../../../domain/sheet/edit';
import { isReplaced } from '../../../domain/sheet/shapes';
import { quoteSheetName } from '../../../domain/sheet/names';
import type { BookShape } from '../book-shape';
import type { BookChart, BookChartSeries, LabelPlace } from '../book-chart';
import type { SheetDraft } from './draft';

export function charts(sheet: SheetDraft, edit: EditOf<'charts'>): void {
  const others = sheet.parts.shapes.filter(({ kind, name }) => kind !== 'chart' || !isReplaced(edit, name));
  sheet.parts.shapes = [
    ...others,
    ...edit.charts.filter(({ series }) => series.length > 0).map((spec) => bookShapeOf(spec, sheet.parts.name)),
  ];
}

const bookShapeOf = (spec: ChartSpec, home: string): BookShape => ({
  kind: 'chart',
  name: spec.name,
  alt: spec.alt,
  box: spec.box,
  chart: bookChartOf(spec, spec.source ?? home),
});

function bookChartOf(spec: ChartSpec, source: string): BookChart {
  const { min, max, format = 'umum', title } = spec.valueAxis;
  const isBar = spec.type === 'bar';
  return {
    type: spec.type,
    ...(spec.title === '' ? {} : { title: { text: spec.title, ...CHART_LOOK.title } }),
    font: { name: FONT_NAME, ...CHART_LOOK.font },
    fill: CHART_LOOK.fill,
    border: { ...CHART_LOOK.border, dash: 'solid' },
    series: spec.series.map((one) => bookSeriesOf(one, spec, source)),
    ...(spec.type === 'line' ? {} : { gap: CHART_LOOK.gap }),
    categoryAxis: { reversed: isBar, color: CHART_LOOK.axis },
    valueAxis: present({ min, max, title, format: NUMBER_FORMATS[format], gridlines: CHART_LOOK.gridlines, atEnd: isBar }),
    ...(spec.legend ? { legend: 'bottom' } : {}),
  };
}

function bookSeriesOf({ name, values, role }: ChartSeries, spec: ChartSpec, source: string): BookChartSeries {
  const { color, dashed } = SERIES_LOOKS[role];
  return {
    name,
    categories: referenceTo(source, spec.categories),
    values: referenceTo(source, values),
    color,
    ...(spec.type === 'line'
      ? { stroke: { weight: CHART_LOOK.line, dash: dashed ? 'dash' : 'solid' }, marker: CHART_LOOK.marker }
      : {}),
    ...(spec.labels
      ? { labels: { format: NUMBER_FORMATS[spec.valueAxis.format ?? 'umum'], place: labelPlace(spec.type, role) } }
      : {}),
  };
}

/** Of two lines close together, one has its figures above and the other below. */
function labelPlace(type: ChartSpec['type'], role: ChartSeries['role']): LabelPlace {
  if (type !== 'line') return 'end';
  return role === 'utama' ? 'above' : 'below';
}

/** `'Lembar 1'!$A$1:$A$9`, as charts name their cells. */
const referenceTo = (sheet: string, area: Area): string => `${quoteSheetName(sheet)}!${pinned(area)}`;
