import type { CellValue } from '../../../domain/sheet/snapshot';
import { attributes, escapeXml, XML_HEAD } from '../../xml-text';
import type { BookChart, BookChartSeries } from '../book-chart';
import { categoryAxisXml, valueAxisXml } from './chart-axes';
import { lineXml, solid, titleXml } from './drawing-xml';

/** What stands in the cells of a reference; undefined when unknown. */
type ValuesAt = (reference: string) => readonly CellValue[] | undefined;

/**
 * A chart part (ECMA-376 21.2), elements in the order the schema fixes. The values it shows are stored beside each
 * reference, for programs that do not calculate.
 */
export function chartXml(chart: BookChart, valuesAt: ValuesAt): string {
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<c:roundedCorners val="0"/><c:chart>${chartTitleXml(chart)}` +
    `<c:plotArea><c:layout/>${plotXml(chart, valuesAt)}${categoryAxisXml(chart)}${valueAxisXml(chart)}</c:plotArea>` +
    (chart.legend === undefined
      ? ''
      : `<c:legend><c:legendPos val="${chart.legend.charAt(0)}"/><c:overlay val="0"/></c:legend>`) +
    // Helper rows and columns may be hidden and are shown all the same; a missing value is a gap, not a zero.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${chart.fill === undefined ? '<a:noFill/>' : solid(chart.fill)}${chart.border ? lineXml(chart.border) : '<a:ln><a:noFill/></a:ln>'}</c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${attributes({ sz: hundredths(chart.font.size) })}>${solid(chart.font.color)}${typeface(chart.font.name)}</a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>` +
    '</c:chartSpace>'
  );
}

const hundredths = (points: number): number => Math.round(points * 100);

const typeface = (name: string): string => `<a:latin typeface="${escapeXml(name)}"/><a:cs typeface="${escapeXml(name)}"/>`;

function chartTitleXml({ title, font }: BookChart): string {
  if (!title) return '<c:autoTitleDeleted val="1"/>';
  return `${titleXml(title.text, title, `${solid(title.color)}${typeface(font.name)}`)}<c:autoTitleDeleted val="0"/>`;
}

/** Numbers by which a chart's parts name its two axes. */
const AXES = '<c:axId val="1001"/><c:axId val="1002"/>';

function plotXml(chart: BookChart, valuesAt: ValuesAt): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, valuesAt)).join('');
  if (chart.type === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
  }
  const direction = chart.type === 'bar' ? 'bar' : 'col';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${String(chart.gap ?? 150)}"/>${AXES}</c:barChart>`
  );
}

function seriesXml(chart: BookChart, series: BookChartSeries, index: number, valuesAt: ValuesAt): string {
  const isLine = chart.type === 'line';
  const head = `<c:idx val="${String(index)}"/><c:order val="${String(index)}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`;
  const { weight, dash } = series.stroke ?? { weight: 2.25, dash: 'solid' };
  const look = isLine ? lineXml({ color: series.color, weight, dash }) : solid(series.color);
  const categories =
    series.categories === undefined ? '' : `<c:cat>${textsXml(series.categories, valuesAt(series.categories))}</c:cat>`;
  return (
    `<c:ser>${head}<c:spPr>${look}</c:spPr>` +
    (isLine ? markerXml(series) : '<c:invertIfNegative val="0"/>') +
    labelsXml(series) +
    `${categories}<c:val>${numbersXml(series.values, valuesAt(series.values))}</c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function markerXml({ marker, color }: BookChartSeries): string {
  if (marker === undefined) return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = `${solid(color)}<a:ln w="9525">${solid(color)}</a:ln>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="${String(marker)}"/><c:spPr>${look}</c:spPr></c:marker>`;
}

const PLACES = { end: 'outEnd', above: 't', below: 'b' } as const;

function labelsXml({ labels }: BookChartSeries): string {
  if (!labels) return '';
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(labels.format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:dLblPos val="${PLACES[labels.place]}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function textsXml(reference: string, values: readonly CellValue[] | undefined): string {
  const cache = values && `<c:strCache>${points(values.map((value) => (value === '' ? undefined : String(value))))}</c:strCache>`;
  return `<c:strRef><c:f>${escapeXml(reference)}</c:f>${cache ?? ''}</c:strRef>`;
}

function numbersXml(reference: string, values: readonly CellValue[] | undefined): string {
  const cache =
    values &&
    `<c:numCache><c:formatCode>General</c:formatCode>${points(values.map((value) => (typeof value === 'number' ? String(value) : undefined)))}</c:numCache>`;
  return `<c:numRef><c:f>${escapeXml(reference)}</c:f>${cache ?? ''}</c:numRef>`;
}

function points(values: readonly (string | undefined)[]): string {
  const written = values.map((value, index) =>
    value === undefined ? '' : `<c:pt idx="${String(index)}"><c:v>${escapeXml(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${String(values.length)}"/>${written.join('')}`;
}
