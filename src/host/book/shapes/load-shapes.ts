import type { BookShape } from '../../../files/xlsx/book-shape';
import { loadChart } from '../charts/chart-file';
import type { HostSheet } from '../host-sheet';
import { newShape, newText, type Glued, type HostShape } from './shape';

/** Puts a file's drawing objects on the sheet; names stand for ids there, so glue is resolved once all are placed. */
export function loadShapes(sheet: HostSheet, shapes: readonly BookShape[]): void {
  const ids = new Map<string, string>();
  const made = shapes.map((source) => {
    const shape = hostShape(sheet, source);
    if (!ids.has(source.name)) ids.set(source.name, shape.id);
    return { source, shape };
  });
  for (const { source, shape } of made) {
    if (source.group !== undefined) shape.group = ids.get(source.group);
    if (source.kind !== 'line' || !shape.line) continue;
    const glued = (glue: { readonly shape: string; readonly site: number } | undefined): Glued | undefined => {
      const shapeId = glue && ids.get(glue.shape);
      return shapeId === undefined || !glue ? undefined : { shapeId, site: glue.site };
    };
    shape.line.from = glued(source.from);
    shape.line.to = glued(source.to);
  }
  for (const { source, shape } of made) {
    sheet.shapes.add(shape);
    if (source.placement) sheet.shapes.follow(shape, source.placement === 'oneCell' ? 'OneCell' : 'Absolute');
  }
}

function hostShape(sheet: HostSheet, source: BookShape): HostShape {
  const { box } = source;
  const text = source.kind === 'geometric' || source.kind === 'text-box' ? source.text : undefined;
  return newShape({
    id: sheet.book.newId(),
    name: source.name,
    kind: source.kind,
    geometry: source.kind === 'geometric' ? source.geometry : source.kind === 'text-box' ? 'rect' : '',
    from: sheet.shapes.corner({ x: box.left, y: box.top }),
    to: sheet.shapes.corner({ x: box.left + box.width, y: box.top + box.height }),
    rotation: source.kind === 'geometric' ? (source.rotation ?? 0) : 0,
    visible: source.hidden !== true,
    alt: source.alt,
    fill: source.kind === 'geometric' || source.kind === 'text-box' ? source.fill : undefined,
    stroke: 'line' in source && source.line ? { ...source.line } : undefined,
    text: text && { ...newText(text.value, text.color), ...text },
    line: source.kind === 'line' ? lineParts(sheet, source) : undefined,
    image: source.kind === 'image' ? { mime: source.mime, base64: source.data } : undefined,
    chart: source.kind === 'chart' ? loadChart(sheet.book, source) : undefined,
  });
}

function lineParts(sheet: HostSheet, source: Extract<BookShape, { kind: 'line' }>): HostShape['line'] {
  const { points } = source;
  const first = points[0] ?? { x: source.box.left, y: source.box.top };
  const last = points.at(-1) ?? first;
  return {
    path: source.path,
    start: sheet.shapes.corner(first),
    end: sheet.shapes.corner(last),
    from: undefined,
    to: undefined,
    startArrow: source.startArrow ? 'Triangle' : 'None',
    endArrow: source.endArrow ? 'Triangle' : 'None',
    via: points.length > 2 ? points.slice(1, -1).map((point) => sheet.shapes.corner(point)) : undefined,
  };
}
