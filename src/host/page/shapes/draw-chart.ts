import type { Box } from '../../../domain/sheet/edit';
import type { DrawnChart } from '../../book/contract';
import { chartMarks } from './chart-layout';
import type { ChartMark, ChartText } from './chart-marks';
import { dashes, svgElement } from './svg';

/** A chart as SVG elements, lengths in points. */
export function drawChart(box: Box, chart: DrawnChart): SVGGElement {
  const group = svgElement('g', { 'font-family': `${chart.font.name}, 'Liberation Sans', Arial, sans-serif` });
  for (const mark of chartMarks(box, chart)) group.append(drawMark(mark));
  return group;
}

/** A chart of a kind that is not drawn: the room it takes, so that nothing seems lost. */
export function drawUnknownChart({ left: x, top: y, width, height }: Box, label: string): SVGGElement {
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
