import type { DrawnShape } from '../../book/contract';
import { drawChart, drawUnknownChart } from './draw-chart';
import { arrowhead, outlineOf } from './shape-svg';
import { dashes, svgElement } from './svg';

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
