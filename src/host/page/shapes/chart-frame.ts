import type { Box } from '../../../domain/sheet/edit';
import type { DrawnChart } from '../../book/contract';
import { arialWidth } from '../../../domain/sheet/print/arial';
import { LINE_HEIGHT, wrapped, type ChartMark } from './chart-marks';

/** Where the bars or lines go, and what stands around them. */
export interface ChartFrame {
  readonly plot: Box;
  /** Names of the categories, in lines. */
  readonly names: readonly (readonly string[])[];
  readonly marks: readonly ChartMark[];
}

const PADDING = 6;

/** Lays out title, legend and axis title, and leaves the rest to the plot and its axes' texts. */
export function frameOf(box: Box, chart: DrawnChart): ChartFrame {
  const { font, title, legend, valueAxis } = chart;
  const line = font.size * LINE_HEIGHT;
  const marks: ChartMark[] = [ground(box, chart)];
  let top = box.top + PADDING;
  let bottom = box.top + box.height - PADDING;
  let left = box.left + PADDING;
  let right = box.left + box.width - PADDING;

  if (title) {
    const height = title.size * LINE_HEIGHT;
    const { size, bold, color } = title;
    const lines = wrapped(title.text, right - left, title.size, 2);
    const x = (left + right) / 2;
    lines.forEach((text, index) =>
      marks.push({ kind: 'text', x, y: top + (index + 0.5) * height, text, anchor: 'middle', size, bold, color }),
    );
    top += lines.length * height + PADDING;
  }
  if (legend === 'bottom' || legend === 'top') {
    const y = legend === 'top' ? top + line / 2 : bottom - line / 2;
    marks.push(...legendRow(chart, (left + right) / 2, y));
    if (legend === 'top') top += line + PADDING;
    else bottom -= line + PADDING;
  } else if (legend) {
    const width = KEY + Math.max(...chart.series.map(({ name }) => arialWidth(name, font.size)));
    marks.push(...legendColumn(chart, legend === 'left' ? left : right - width, (top + bottom) / 2));
    if (legend === 'left') left += width + PADDING;
    else right -= width + PADDING;
  }

  const figures = Math.max(0, ...valueAxis.ticks.map(({ text }) => arialWidth(text, font.size)));
  const axisTitle = valueAxis.title;
  const text = { size: font.size, color: font.color };
  if (chart.type === 'bar') {
    if (axisTitle !== undefined) {
      marks.push({ kind: 'text', x: (left + right) / 2, y: bottom - line / 2, text: axisTitle, anchor: 'middle', ...text });
      bottom -= line + PADDING / 2;
    }
    const widest = Math.max(0, ...chart.categories.map((name) => arialWidth(name, font.size)));
    const room = Math.min(widest, (right - left) * 0.4);
    const names = chart.categories.map((name) => wrapped(name, room, font.size, 3));
    left += room + PADDING;
    return { plot: { left, top, width: right - figures / 2 - left, height: bottom - line - 2 - top }, names, marks };
  }
  if (axisTitle !== undefined) {
    const at = { x: left + line / 2, y: (top + bottom) / 2 };
    marks.push({ kind: 'text', ...at, text: axisTitle, anchor: 'middle', upwards: true, ...text });
    left += line + PADDING / 2;
  }
  left += figures + PADDING;
  const slot = (right - left) / Math.max(1, chart.categories.length);
  const names = chart.categories.map((name) => wrapped(name, slot - 2, font.size, 3));
  const lines = Math.max(1, ...names.map(({ length }) => length));
  return {
    plot: { left, top: top + line / 2, width: right - left, height: bottom - lines * line - PADDING - top },
    names,
    marks,
  };
}

const ground = (box: Box, { fill, border }: DrawnChart): ChartMark => ({
  kind: 'box',
  box,
  fill: fill ?? 'none',
  ...(border ? { stroke: border } : {}),
});

/** Room of a legend's key and the space behind it. */
const KEY = 14;

function legendRow({ series, font, type }: DrawnChart, centre: number, y: number): ChartMark[] {
  const widths = series.map(({ name }) => KEY + arialWidth(name, font.size) + 10);
  let x = centre - widths.reduce((sum, width) => sum + width, 0) / 2;
  return series.flatMap((one, index) => {
    const marks = key(one, type, x, y, font);
    x += widths[index] ?? 0;
    return marks;
  });
}

function legendColumn({ series, font, type }: DrawnChart, x: number, middle: number): ChartMark[] {
  const line = font.size * LINE_HEIGHT;
  return series.flatMap((one, index) => key(one, type, x, middle + (index - (series.length - 1) / 2) * line, font));
}

function key(
  { name, color, stroke, marker }: DrawnChart['series'][number],
  type: DrawnChart['type'],
  x: number,
  y: number,
  { size, color: ink }: DrawnChart['font'],
): ChartMark[] {
  const text: ChartMark = { kind: 'text', x: x + KEY, y, text: name, anchor: 'start', size, color: ink };
  if (type !== 'line') return [{ kind: 'box', box: { left: x + 4, top: y - 3, width: 6, height: 6 }, fill: color }, text];
  const stretch = [
    { x, y },
    { x: x + KEY - 3, y },
  ];
  const line: ChartMark = { kind: 'line', points: stretch, color, weight: stroke.weight, dash: stroke.dash };
  const dot: ChartMark[] = marker === undefined ? [] : [{ kind: 'dot', at: { x: x + 5.5, y }, radius: marker / 2, fill: color }];
  return [line, ...dot, text];
}
