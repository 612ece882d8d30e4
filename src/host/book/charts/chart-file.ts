import { pinned } from '../../../domain/sheet/address';
import { quoteSheetName } from '../../../domain/sheet/names';
import type { BookShape } from '../../../files/xlsx/book-shape';
import type { BookChart, BookChartSeries } from '../../../files/xlsx/book-chart';
import { changedChartXml, chartReference } from '../../../files/xlsx/chart-cells';
import { mapArea, type Shift } from '../../../domain/sheet/shift';
import type { ChartCells, ChartParts, HostChart, HostSeries } from './chart';
import { present } from '../../../domain/present';
import type { Surroundings } from '../surroundings';

type FileChart = Pick<Extract<BookShape, { kind: 'chart' }>, 'chart' | 'xml'>;

/** A file's chart; its sheets must all be there. */
export function loadChart(book: Surroundings, { chart, xml }: FileChart): ChartParts {
  return {
    shown: chart && hostChart(book, chart),
    kept: xml === undefined ? undefined : { xml, references: referencesIn(xml).map((text) => cellsAt(book, text)) },
  };
}

/** The chart as a file has it, its references where the cells are now. */
export function dumpChart(book: Surroundings, { shown, kept }: ChartParts): FileChart {
  if (!kept) return shown ? { chart: bookChart(book, shown) } : {};
  let index = -1;
  const xml = changedChartXml(kept.xml, (text) => {
    index += 1;
    // What was no plain reference to begin with stays as it was written.
    return chartReference(text) ? referenceTo(book, kept.references[index]) : text;
  });
  return { ...(shown ? { chart: bookChart(book, shown) } : {}), xml };
}

/** Rows or columns of a sheet came or went. */
export function shiftChart({ shown, kept }: ChartParts, sheetId: string, shift: Shift): void {
  const moved = (cells: ChartCells | undefined): ChartCells | undefined => {
    if (cells?.sheetId !== sheetId) return cells;
    const area = mapArea(cells.area, shift);
    return area && { sheetId, area };
  };
  for (const series of shown?.series ?? []) {
    series.categories = moved(series.categories);
    series.values = moved(series.values);
  }
  if (kept) kept.references = kept.references.map(moved);
}

function referencesIn(xml: string): string[] {
  const found: string[] = [];
  changedChartXml(xml, (text) => {
    found.push(text);
    return text;
  });
  return found;
}

function cellsAt(book: Surroundings, reference: string): ChartCells | undefined {
  const found = chartReference(reference);
  const sheet = found && book.sheet(found.sheet);
  return found && sheet ? { sheetId: sheet.id, area: found.area } : undefined;
}

function referenceTo(book: Surroundings, cells: ChartCells | undefined): string {
  if (!cells || !book.grid.model.getSheetBySheetId(cells.sheetId)) return '#REF!';
  return `${quoteSheetName(book.sheetOf(cells.sheetId).name)}!${pinned(cells.area)}`;
}

function hostChart(book: Surroundings, chart: BookChart): HostChart {
  const { min, max, title, gridlines } = chart.valueAxis;
  return {
    type: chart.type,
    title: chart.title && { ...chart.title },
    font: { ...chart.font },
    fill: chart.fill,
    border: chart.border && { ...chart.border },
    series: chart.series.map((one) => hostSeries(book, one)),
    gap: chart.gap ?? 150,
    categoryAxis: { ...chart.categoryAxis },
    valueAxis: { ...chart.valueAxis, min, max, title, gridlines },
    legend: chart.legend,
    visibleOnly: false,
    namesAt: 'Low',
  };
}

const hostSeries = (book: Surroundings, series: BookChartSeries): HostSeries => ({
  name: series.name,
  categories: series.categories === undefined ? undefined : cellsAt(book, series.categories),
  values: cellsAt(book, series.values),
  color: series.color,
  stroke: { ...(series.stroke ?? { weight: 2.25, dash: 'solid' }) },
  marker: series.marker,
  labels: series.labels && { ...series.labels },
});

function bookChart(book: Surroundings, { visibleOnly: _visible, namesAt: _place, ...chart }: HostChart): BookChart {
  const isLine = chart.type === 'line';
  return structuredClone(
    present({
      ...chart,
      series: chart.series.map((one) => bookSeries(book, isLine, one)),
      gap: isLine ? undefined : chart.gap,
      valueAxis: present(chart.valueAxis),
    }),
  );
}

const bookSeries = (book: Surroundings, isLine: boolean, series: HostSeries): BookChartSeries =>
  present({
    ...series,
    categories: series.categories && referenceTo(book, series.categories),
    values: referenceTo(book, series.values),
    stroke: isLine ? series.stroke : undefined,
    marker: isLine ? series.marker : undefined,
  });
