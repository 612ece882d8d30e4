import type { Box, Point } from '../../../domain/sheet/edit';
import type { DrawnChart, DrawnSeries } from '../../book/contract';
import { frameOf, type ChartFrame } from './chart-frame';
import { LINE_HEIGHT, type ChartMark } from './chart-marks';

/** Everything to draw for a chart, lowest first. */
export function chartMarks(box: Box, chart: DrawnChart): ChartMark[] {
  const frame = frameOf(box, chart);
  const scale = scaleOf(frame.plot, chart);
  const drawn = chart.type === 'line' ? lineMarks(chart, scale) : barMarks(chart, scale);
  return [...frame.marks, ...axisMarks(frame, chart, scale), ...drawn];
}

/** From figures and categories to places on the sheet. */
interface ChartScale {
  /** Along the axis of figures. */
  value(figure: number): number;
  /** Where the slot of a category begins along the other axis, and how wide it is. */
  slot(index: number): number;
  readonly width: number;
}

function scaleOf(plot: Box, { type, categories, categoryAxis, valueAxis: { min, max } }: DrawnChart): ChartScale {
  const share = (figure: number): number => (Math.min(max, Math.max(min, figure)) - min) / (max - min);
  const count = Math.max(1, categories.length);
  if (type === 'bar') {
    const width = plot.height / count;
    return {
      value: (figure) => plot.left + share(figure) * plot.width,
      // Without being reversed, bars are counted from the bottom.
      slot: (index) => plot.top + (categoryAxis.reversed ? index : count - 1 - index) * width,
      width,
    };
  }
  const width = plot.width / count;
  return {
    value: (figure) => plot.top + plot.height - share(figure) * plot.height,
    slot: (index) => plot.left + (categoryAxis.reversed ? count - 1 - index : index) * width,
    width,
  };
}

function axisMarks({ plot, names }: ChartFrame, chart: DrawnChart, scale: ChartScale): ChartMark[] {
  const { font, type, valueAxis, categoryAxis } = chart;
  const across = type === 'bar';
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  const along = (at: number): Point[] =>
    across ? [{ x: at, y: plot.top }, { x: at, y: bottom }] : [{ x: plot.left, y: at }, { x: right, y: at }]; // prettier-ignore
  const look = { weight: 0.75, dash: 'solid' };
  const rule = (at: number, color: string): ChartMark => ({ kind: 'line', points: along(at), color, ...look });
  const text = { size: font.size, color: font.color };
  const line = font.size * LINE_HEIGHT;
  const marks: ChartMark[] = [];
  for (const { at, text: figure } of valueAxis.ticks) {
    const place = scale.value(at);
    if (valueAxis.gridlines !== undefined) marks.push(rule(place, valueAxis.gridlines));
    marks.push(
      across
        ? { kind: 'text', x: place, y: bottom + line / 2 + 2, text: figure, anchor: 'middle', ...text }
        : { kind: 'text', x: plot.left - 5, y: place, text: figure, anchor: 'end', ...text },
    );
  }
  names.forEach((lines, index) => {
    const middle = scale.slot(index) + scale.width / 2;
    lines.forEach((name, row) => {
      const y = across ? middle + (row - (lines.length - 1) / 2) * line : bottom + 4 + (row + 0.5) * line;
      const place = across ? ({ x: plot.left - 5, anchor: 'end' } as const) : ({ x: middle, anchor: 'middle' } as const);
      marks.push({ kind: 'text', ...place, y, text: name, ...text });
    });
  });
  marks.push(rule(scale.value(baseOf(chart)), categoryAxis.color));
  return marks;
}

/** The figure bars grow from: zero, or the end of the axis nearest to it. */
const baseOf = ({ valueAxis: { min, max } }: DrawnChart): number => Math.min(max, Math.max(min, 0));

function barMarks(chart: DrawnChart, scale: ChartScale): ChartMark[] {
  const { series, type, gap } = chart;
  const across = type === 'bar';
  const thick = scale.width / (series.length + gap / 100);
  const base = scale.value(baseOf(chart));
  const marks: ChartMark[] = [];
  series.forEach((one, place) => {
    // Horizontal bars that are not reversed are counted from the bottom, within a group too.
    const lane = across && !chart.categoryAxis.reversed ? series.length - 1 - place : place;
    one.values.forEach((value, index) => {
      if (value === undefined || index >= chart.categories.length) return;
      const start = scale.slot(index) + (thick * gap) / 200 + lane * thick;
      const end = scale.value(value);
      const [from, length] = [Math.min(base, end), Math.abs(end - base)];
      const box = across
        ? { left: from, top: start, width: length, height: thick }
        : { left: start, top: from, width: thick, height: length };
      marks.push({ kind: 'box', box, fill: one.color });
      const figure = one.labels?.texts[index];
      if (!figure) return;
      const look = { text: figure, size: chart.font.size, color: chart.font.color };
      const away = value < 0 ? -1 : 1;
      marks.push(
        across
          ? { kind: 'text', x: end + 3 * away, y: start + thick / 2, anchor: value < 0 ? 'end' : 'start', ...look }
          : { kind: 'text', x: start + thick / 2, y: end - (chart.font.size / 2 + 2) * away, anchor: 'middle', ...look },
      );
    });
  });
  return marks;
}

function lineMarks(chart: DrawnChart, scale: ChartScale): ChartMark[] {
  return chart.series.flatMap((series) => {
    const { color, stroke, marker, labels } = series;
    const points = placesOf(series, chart, scale);
    const marks: ChartMark[] = stretches(points).map((stretch) => ({ kind: 'line', points: stretch, color, ...stroke }));
    points.forEach((at, index) => {
      if (!at) return;
      if (marker !== undefined) marks.push({ kind: 'dot', at, radius: marker / 2, fill: color });
      const text = labels?.texts[index];
      const away = (labels?.place === 'below' ? 1 : -1) * (chart.font.size / 2 + 4);
      const { size, color: ink } = chart.font;
      if (text) marks.push({ kind: 'text', x: at.x, y: at.y + away, text, anchor: 'middle', size, color: ink });
    });
    return marks;
  });
}

const placesOf = ({ values }: DrawnSeries, { categories }: DrawnChart, scale: ChartScale): (Point | undefined)[] =>
  values
    .slice(0, categories.length)
    .map((value, index) => (value === undefined ? undefined : { x: scale.slot(index) + scale.width / 2, y: scale.value(value) }));

/** Runs of neighbouring points: a missing value leaves a gap. */
function stretches(points: readonly (Point | undefined)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 1);
}
