import type { ChartCells, HostChart } from './chart';
import { scaleFor } from './chart-scale';
import type { CellContent, DrawnChart, DrawnSeries } from '../contract';
import { present } from '../../../domain/present';
import type { Surroundings } from '../surroundings';

/** A chart with what stands in its cells now. */
export function drawnChart(book: Surroundings, chart: HostChart): DrawnChart {
  const written = (value: number, format: string): string =>
    book.api.Util.numfmt.format(format, value, { locale: book.figures }).trim();
  const series = chart.series.map(({ name, color, stroke, marker, labels, ...one }): DrawnSeries => {
    const values = contents(book, one.values).map((value) => (typeof value === 'number' ? value : undefined));
    const texts = values.map((value) => (value === undefined || !labels ? '' : written(value, labels.format)));
    return present({ name, color, stroke, marker, values, labels: labels && { texts, place: labels.place } });
  });
  const { min, max, format, title, gridlines } = chart.valueAxis;
  const figures = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const scale = scaleFor(figures, min, max);
  const ticks = scale.ticks.map((at) => ({ at, text: written(at, format) }));
  return present({
    ...chart,
    categories: categoriesOf(book, chart),
    series,
    valueAxis: present({ min: scale.min, max: scale.max, ticks, title, gridlines }),
  });
}

/** Names under the bars; numbered where nobody gave any. */
function categoriesOf(book: Surroundings, { series }: HostChart): string[] {
  const named = series.find(({ categories }) => categories)?.categories;
  if (named) return contents(book, named).map(String);
  const longest = Math.max(0, ...series.map(({ values }) => (values ? values.area.rows * values.area.columns : 0)));
  return Array.from({ length: longest }, (_, index) => String(index + 1));
}

function contents(book: Surroundings, cells: ChartCells | undefined): CellContent[] {
  if (!cells || !book.grid.model.getSheetBySheetId(cells.sheetId)) return [];
  const sheet = book.sheetOf(cells.sheetId);
  const { row, column, rows, columns } = cells.area;
  return Array.from({ length: rows * columns }, (_, index) =>
    sheet.content(row + Math.floor(index / columns), column + (index % columns)),
  );
}
