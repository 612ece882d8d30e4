import type { DrawnShape, DrawnChart } from '../../book/contract';
import { arrowhead, outlineOf } from './shape-svg';
import { dashes, svgElement } from './svg';
import type { Box } from '../../../domain/sheet/edit';
import { chartMarks } from './chart-layout';
import type { ChartMark, ChartText } from './chart-marks';

/** One sheet's drawing as a group of SVG elements, lengths in points; lowest shape first. */
export function drawShapes(shapes: readonly DrawnShape[]): SVGGElement {
  const group = svgElement('g', {});
  for (const shape of shapes) {
    if (!shape.visible) continue;
    const drawn = drawShape(shape);
    drawn.dataset['nama'] = shape.name;
    group.append(drawn);
  }
  return group;
}

function drawShape(shape: DrawnShape): SVGGElement {
  const group = svgElement('g', {});
  if (shape.alt) {
    const title = svgElement('title', {});
    title.textContent = shape.alt;
    group.append(title);
  }
  const { line } = shape;
  if (shape.kind === 'image' && shape.image) {
    const { left: x, top: y, width, height } = shape.box;
    const href = `data:${shape.image.mime};base64,${shape.image.base64}`;
    group.append(svgElement('image', { x, y, width, height, href, preserveAspectRatio: 'none' }));
    return group;
  }
  if (shape.kind === 'chart') {
    group.append(shape.chart ? drawChart(shape.box, shape.chart) : drawUnknownChart(shape.box, shape.name));
    return group;
  }
  if (shape.kind !== 'group') {
    const { d, closed } = outlineOf(shape);
    group.append(
      svgElement('path', {
        d,
        fill: closed ? (shape.fill ?? 'none') : 'none',
        stroke: line?.color ?? 'none',
        'stroke-width': line?.weight ?? 0,
        'stroke-linejoin': 'miter',
        ...(line ? dashes(line.dash, line.weight) : {}),
      }),
    );
  }
  const { path } = shape;
  if (path && line) {
    const [first, second] = path;
    const [before, last] = path.slice(-2);
    const heads = [
      shape.startArrow && first && second ? arrowhead(second, first, line.weight) : '',
      shape.endArrow && before && last ? arrowhead(before, last, line.weight) : '',
    ].filter(Boolean);
    for (const d of heads) group.append(svgElement('path', { d, fill: line.color }));
  }
  if (shape.text?.value) group.append(textOf(shape, shape.text));
  return group;
}

const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const;

/** Text of a shape, a line a paragraph; boxes of flowcharts hold a word or two, so nothing is wrapped. */
function textOf({ box }: DrawnShape, text: NonNullable<DrawnShape['text']>): SVGTextElement {
  const lines = text.value.split(/\r\n|\r|\n/);
  const height = text.size * 1.2;
  const x = { left: box.left + 2, center: box.left + box.width / 2, right: box.left + box.width - 2 }[text.horizontal];
  const block = height * lines.length;
  const top = { top: box.top + 1, middle: box.top + (box.height - block) / 2, bottom: box.top + box.height - block - 1 }[
    text.vertical
  ];
  const node = svgElement('text', {
    'font-size': text.size,
    'font-family': `${text.font}, 'Liberation Sans', Arial, sans-serif`,
    'font-weight': text.bold ? 700 : 400,
    fill: text.color,
    'text-anchor': ANCHOR[text.horizontal],
  });
  lines.forEach((content, index) => {
    const span = svgElement('tspan', { x, y: top + height * index + text.size * 0.95 });
    span.textContent = content;
    node.append(span);
  });
  return node;
}

/** A chart as SVG elements, lengths in points. */
function drawChart(box: Box, chart: DrawnChart): SVGGElement {
  const group = svgElement('g', { 'font-family': `${chart.font.name}, 'Liberation Sans', Arial, sans-serif` });
  for (const mark of chartMarks(box, chart)) group.append(drawMark(mark));
  return group;
}

/** A chart of a kind that is not drawn: the room it takes, so that nothing seems lost. */
function drawUnknownChart({ left: x, top: y, width, height }: Box, label: string): SVGGElement {
  const group = svgElement('g', {});
  group.append(svgElement('rect', { x, y, width, height, fill: '#FFFFFF', stroke: '#9CA3AF', 'stroke-dasharray': '4 3' }));
  const text = { x: x + width / 2, y: y + height / 2, text: label, anchor: 'middle', size: 9, color: '#4B5563' } as const;
  group.append(drawText(text));
  return group;
}

function drawMark(mark: ChartMark): SVGElement {
  switch (mark.kind) {
    case 'box': {
      const { left: x, top: y, width, height } = mark.box;
      const edge: Record<string, string | number> = mark.stroke
        ? { stroke: mark.stroke.color, 'stroke-width': mark.stroke.weight }
        : {};
      return svgElement('rect', { x, y, width: Math.max(0, width), height: Math.max(0, height), fill: mark.fill, ...edge });
    }
    case 'line': {
      const points = mark.points.map(({ x, y }) => `${x},${y}`).join(' ');
      const look = { fill: 'none', stroke: mark.color, 'stroke-width': mark.weight, 'stroke-linejoin': 'round' };
      return svgElement('polyline', { points, ...look, ...dashes(mark.dash, mark.weight) });
    }
    case 'dot':
      return svgElement('circle', { cx: mark.at.x, cy: mark.at.y, r: mark.radius, fill: mark.fill });
    case 'text':
      return drawText(mark);
  }
}

function drawText({ x, y, text, anchor, size, color, bold, upwards }: ChartText): SVGTextElement {
  const node = svgElement('text', {
    x,
    y: y + size * 0.35,
    'font-size': size,
    fill: color,
    'text-anchor': anchor,
    ...(bold ? { 'font-weight': 700 } : {}),
    ...(upwards ? { transform: `rotate(-90 ${x} ${y})` } : {}),
  });
  node.textContent = text;
  return node;
}
