import { present } from '../../../domain/present';
import { child, childrenOf, descendant, flagOf, numberOf, parseXml, type XmlElement } from '../../xml-tree';
import type { BookShape } from '../book-shape';
import type { BookChart, BookChartSeries, BookValueAxis } from '../book-chart';
import { chartReference } from '../chart-cells';
import { chartXml } from '../write/chart';
import { drawingColor, type Theme } from './colors';
import { fillOf, lineOf } from './drawing-look';

/**
 * A chart part. What Runut draws itself comes back as data; a chart that says anything beyond that also keeps the part it
 * came from, so that saving the file again loses nothing of it.
 */
export function readChart(part: string, theme: Theme): Pick<Extract<BookShape, { kind: 'chart' }>, 'chart' | 'xml'> {
  const chart = chartOf(parseXml(part), theme);
  if (chart && withoutValues(part) === chartXml(chart, () => undefined)) return { chart };
  return { ...(chart ? { chart } : {}), xml: standingAlone(part) };
}

const withoutValues = (part: string): string => part.replace(/<c:(str|num)Cache>.*?<\/c:\1Cache>/gs, '');

/** References to other parts are dropped with those parts: a linked workbook, drawings on the chart. */
const standingAlone = (part: string): string =>
  part.replace(/<c:externalData\b[^>]*?(?:\/>|>.*?<\/c:externalData>)|<c:userShapes\b[^>]*\/>/gs, '');

function chartOf(space: XmlElement, theme: Theme): BookChart | undefined {
  const chart = child(space, 'chart');
  const plotArea = child(chart, 'plotArea');
  const plots = plotArea?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const [plot] = plots;
  const type = plot && typeOf(plot);
  if (!plot || plots.length !== 1 || type === undefined) return undefined;
  const series = childrenOf(plot, 'ser').map((one, index) => seriesOf(one, plot, index, theme));
  if (series.length === 0 || !series.every((one) => one !== undefined)) return undefined;
  const run = descendant(child(space, 'txPr'), 'defRPr');
  const look = child(space, 'spPr');
  const legend = child(child(chart, 'legend'), 'legendPos')?.attributes['val'];
  return {
    type,
    font: {
      name: child(run, 'latin')?.attributes['typeface'] ?? 'Arial',
      size: (numberOf(run, 'sz') ?? 1000) / 100,
      color: drawingColor(child(run, 'solidFill'), theme) ?? '#595959',
    },
    series,
    categoryAxis: categoryAxisOf(child(plotArea, 'catAx') ?? child(plotArea, 'dateAx'), theme),
    valueAxis: valueAxisOf(child(plotArea, 'valAx'), theme),
    ...present({
      title: titleOf(child(chart, 'title'), theme),
      fill: fillOf(look, undefined, theme),
      border: lineOf(look, undefined, theme),
      gap: type === 'line' ? undefined : (numberOf(child(plot, 'gapWidth'), 'val') ?? 150),
      legend: legend === undefined ? undefined : (SIDES[legend] ?? 'right'),
    }),
  };
}

const SIDES: Readonly<Record<string, BookChart['legend']>> = { b: 'bottom', t: 'top', l: 'left', r: 'right' };

function typeOf(plot: XmlElement): BookChart['type'] | undefined {
  const grouping = child(plot, 'grouping')?.attributes['val'];
  if (plot.name === 'lineChart' && (grouping ?? 'standard') === 'standard') return 'line';
  if (plot.name !== 'barChart' || (grouping ?? 'clustered') !== 'clustered') return undefined;
  return child(plot, 'barDir')?.attributes['val'] === 'bar' ? 'bar' : 'column';
}

const runsOf = (title: XmlElement | undefined): readonly XmlElement[] =>
  childrenOf(descendant(title, 'rich'), 'p').flatMap((one) => childrenOf(one, 'r'));

const wordsOf = (title: XmlElement | undefined): string | undefined =>
  runsOf(title)
    .map((one) => child(one, 't')?.text ?? '')
    .join('') || undefined;

function titleOf(title: XmlElement | undefined, theme: Theme): BookChart['title'] {
  const text = wordsOf(title);
  const look = child(runsOf(title)[0], 'rPr');
  if (text === undefined) return undefined;
  return {
    text,
    size: (numberOf(look, 'sz') ?? 1400) / 100,
    bold: flagOf(look, 'b') === true,
    color: drawingColor(child(look, 'solidFill'), theme) ?? '#595959',
  };
}

function seriesOf(series: XmlElement, plot: XmlElement, index: number, theme: Theme): BookChartSeries | undefined {
  const values = descendant(child(series, 'val'), 'f')?.text;
  if (values === undefined || !chartReference(values)) return undefined;
  const name = child(series, 'tx');
  const look = child(series, 'spPr');
  const line = lineOf(look, undefined, theme);
  const isLine = plot.name === 'lineChart';
  const accent = theme[4 + (index % 6)] ?? '#4472C4';
  const labels = child(series, 'dLbls') ?? child(plot, 'dLbls');
  const format = child(labels, 'numFmt')?.attributes['formatCode'] ?? 'General';
  const place = child(labels, 'dLblPos')?.attributes['val'];
  const marker = child(series, 'marker');
  const size = child(marker, 'symbol')?.attributes['val'] === 'none' ? undefined : (numberOf(child(marker, 'size'), 'val') ?? 5);
  return {
    name: child(name, 'v')?.text ?? descendant(descendant(name, 'strCache'), 'v')?.text ?? '',
    values,
    color: (isLine ? line?.color : fillOf(look, undefined, theme)) ?? accent,
    ...present({
      categories: descendant(child(series, 'cat'), 'f')?.text,
      stroke: isLine ? { weight: line?.weight ?? 2.25, dash: line?.dash ?? 'solid' } : undefined,
      marker: isLine ? size : undefined,
      labels:
        flagOf(child(labels, 'showVal'), 'val') === true
          ? ({ format, place: !isLine ? 'end' : place === 'b' ? 'below' : 'above' } as const)
          : undefined,
    }),
  };
}

function categoryAxisOf(axis: XmlElement | undefined, theme: Theme): BookChart['categoryAxis'] {
  return {
    reversed: child(child(axis, 'scaling'), 'orientation')?.attributes['val'] === 'maxMin',
    color: lineOf(child(axis, 'spPr'), undefined, theme)?.color ?? '#BFBFBF',
  };
}

function valueAxisOf(axis: XmlElement | undefined, theme: Theme): BookValueAxis {
  const scaling = child(axis, 'scaling');
  const gridlines = child(axis, 'majorGridlines');
  return {
    format: child(axis, 'numFmt')?.attributes['formatCode'] ?? 'General',
    atEnd: child(axis, 'crosses')?.attributes['val'] === 'max',
    ...present({
      min: numberOf(child(scaling, 'min'), 'val'),
      max: numberOf(child(scaling, 'max'), 'val'),
      title: wordsOf(child(axis, 'title')),
      gridlines: gridlines && (lineOf(child(gridlines, 'spPr'), undefined, theme)?.color ?? '#D9D9D9'),
    }),
  };
}
