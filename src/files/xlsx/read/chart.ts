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
  const title = child(chart, 'title');
  const look = child(space, 'spPr');
  const run = descendant(child(space, 'txPr'), 'defRPr');
  const fill = fillOf(look, undefined, theme);
  const border = lineOf(look, undefined, theme);
  const legend = child(child(chart, 'legend'), 'legendPos')?.attributes['val'];
  const gap = numberOf(child(plot, 'gapWidth'), 'val');
  const font = {
    name: child(run, 'latin')?.attributes['typeface'] ?? 'Arial',
    size: (numberOf(run, 'sz') ?? 1000) / 100,
    color: drawingColor(child(run, 'solidFill'), theme) ?? '#595959',
  };
  return {
    type,
    ...(title ? titleOf(title, theme) : {}),
    font,
    ...(fill === undefined ? {} : { fill }),
    ...(border ? { border } : {}),
    series,
    ...(type === 'line' ? {} : { gap: gap ?? 150 }),
    categoryAxis: categoryAxisOf(child(plotArea, 'catAx') ?? child(plotArea, 'dateAx'), theme),
    valueAxis: valueAxisOf(child(plotArea, 'valAx'), theme),
    ...(legend === undefined ? {} : { legend: SIDES[legend] ?? 'right' }),
  };
}

const SIDES: Readonly<Record<string, BookChart['legend']>> = { b: 'bottom', t: 'top', l: 'left', r: 'right' };

function typeOf(plot: XmlElement): BookChart['type'] | undefined {
  const grouping = child(plot, 'grouping')?.attributes['val'];
  if (plot.name === 'lineChart' && (grouping ?? 'standard') === 'standard') return 'line';
  if (plot.name !== 'barChart' || (grouping ?? 'clustered') !== 'clustered') return undefined;
  return child(plot, 'barDir')?.attributes['val'] === 'bar' ? 'bar' : 'column';
}

function titleOf(title: XmlElement, theme: Theme): Pick<BookChart, 'title'> {
  const runs = childrenOf(descendant(title, 'rich'), 'p').flatMap((one) => childrenOf(one, 'r'));
  const look = child(runs[0], 'rPr');
  const text = runs.map((one) => child(one, 't')?.text ?? '').join('');
  if (text === '') return {};
  return {
    title: {
      text,
      size: (numberOf(look, 'sz') ?? 1400) / 100,
      bold: flagOf(look, 'b') === true,
      color: drawingColor(child(look, 'solidFill'), theme) ?? '#595959',
    },
  };
}

function seriesOf(series: XmlElement, plot: XmlElement, index: number, theme: Theme): BookChartSeries | undefined {
  const values = descendant(child(series, 'val'), 'f')?.text;
  const categories = descendant(child(series, 'cat'), 'f')?.text;
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
    ...(categories === undefined ? {} : { categories }),
    values,
    color: (isLine ? line?.color : fillOf(look, undefined, theme)) ?? accent,
    ...(isLine ? { stroke: { weight: line?.weight ?? 2.25, dash: line?.dash ?? 'solid' } } : {}),
    ...(isLine && size !== undefined ? { marker: size } : {}),
    ...(flagOf(child(labels, 'showVal'), 'val') === true
      ? { labels: { format, place: !isLine ? 'end' : place === 'b' ? 'below' : 'above' } }
      : {}),
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
  const [min, max] = [numberOf(child(scaling, 'min'), 'val'), numberOf(child(scaling, 'max'), 'val')];
  const gridlines = child(axis, 'majorGridlines');
  const title = childrenOf(descendant(child(axis, 'title'), 'rich'), 'p')
    .flatMap((one) => childrenOf(one, 'r'))
    .map((one) => child(one, 't')?.text ?? '')
    .join('');
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    format: child(axis, 'numFmt')?.attributes['formatCode'] ?? 'General',
    ...(title === '' ? {} : { title }),
    ...(gridlines ? { gridlines: lineOf(child(gridlines, 'spPr'), undefined, theme)?.color ?? '#D9D9D9' } : {}),
    atEnd: child(axis, 'crosses')?.attributes['val'] === 'max',
  };
}
