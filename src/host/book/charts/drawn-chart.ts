import type { ChartCells, HostChart } from './chart';
import { scaleFor } from './chart-scale';
import type { CellContent, DrawnChart, DrawnSeries } from '../contract';
import type { Surroundings } from '../surroundings';

/** A chart with what stands in its cells now. */
export function drawnChart(book: Surroundings, chart: HostChart): DrawnChart {
  const { title, fill, border, legend } = chart;
  const written = (value: number, format: string): string => book.api.Util.numfmt.format(format, value).trim();
  const series = chart.series.map((one): DrawnSeries => {
    const values = contents(book, one.values).map((value) => (typeof value === 'number' ? value : undefined));
    const { labels, marker } = one;
    return {
      name: one.name,
      color: one.color,
      stroke: one.stroke,
      ...(marker === undefined ? {} : { marker }),
      values,
      ...(labels
        ? {
            labels: {
              texts: values.map((value) => (value === undefined ? '' : written(value, labels.format))),
              place: labels.place,
            },
          }
        : {}),
    };
  });
  const { min, max, format, title: axisTitle, gridlines } = chart.valueAxis;
  const scale = scaleFor(
    series.flatMap(({ values }) => values.filter((value) => value !== undefined)),
    min,
    max,
  );
  return {
    type: chart.type,
    ...(title ? { title } : {}),
    font: chart.font,
    ...(fill === undefined ? {} : { fill }),
    ...(border ? { border } : {}),
    categories: categoriesOf(book, chart),
    series,
    gap: chart.gap,
    categoryAxis: chart.categoryAxis,
    valueAxis: {
      min: scale.min,
      max: scale.max,
      ticks: scale.ticks.map((at) => ({ at, text: written(at, format) })),
      ...(axisTitle === undefined ? {} : { title: axisTitle }),
      ...(gridlines === undefined ? {} : { gridlines }),
    },
    ...(legend ? { legend } : {}),
  };
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
