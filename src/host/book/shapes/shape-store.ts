import type { Box, Point } from '../../../domain/sheet/edit';
import type { HostChart } from '../charts/chart';
import { shiftChart } from '../charts/chart-file';
import type { DrawnChart, DrawnShape, Restyled } from '../contract';
import { boxAround } from '../../../domain/sheet/shapes';
import { mapIndex, mapSpan, type Shift } from '../../../domain/sheet/shift';
import { excelGeometry } from '../../../files/xlsx/preset-geometry';
import { elbow, sitePoint } from './route';
import { plainText, type Corner, type Glued, type HostShape, type Placement } from './shape';
import { present } from '../../../domain/present';
import type { LinePlace, LineSizes } from '../sizes';

/** The drawing objects of one sheet, lowest first, hanging in the cells as Excel's do. */
export class ShapeStore {
  private list: HostShape[] = [];
  private readonly ids = new Map<string, HostShape>();

  constructor(
    private readonly sizes: LineSizes,
    private readonly changed: (restyled?: Restyled) => void,
    private readonly drawChart: (chart: HostChart) => DrawnChart,
  ) {}

  all(): readonly HostShape[] {
    return this.list;
  }

  find(key: string): HostShape | undefined {
    return this.withId(key) ?? shapeOf(this.list, key);
  }

  withId(id: string | undefined): HostShape | undefined {
    return id === undefined ? undefined : this.ids.get(id);
  }

  add(shape: HostShape): void {
    this.list.push(shape);
    this.ids.set(shape.id, shape);
    this.changed();
  }

  /** Removing a group removes its members; lines lose their glue but stay where they are. */
  remove(shape: HostShape): void {
    const gone = new Set([shape.id, ...this.list.filter(({ group }) => group === shape.id).map(({ id }) => id)]);
    for (const { line } of this.list) {
      for (const [glue, end] of [
        ['from', 'start'],
        ['to', 'end'],
      ] as const) {
        if (!line?.[glue] || !gone.has(line[glue].shapeId)) continue;
        line[end] = this.corner(this.end(line[glue], this.point(line[end])));
        line[glue] = undefined;
      }
    }
    this.list = this.list.filter(({ id }) => !gone.has(id));
    for (const id of gone) this.ids.delete(id);
    this.changed();
  }

  /** Gives a shape another look, which Ctrl+Z takes back; nothing where it is gone. */
  restyle(shapeId: string, after: object): void {
    const shape = this.list.find(({ id }) => id === shapeId);
    if (!shape) return;
    const before = Object.fromEntries(Object.keys(after).map((key) => [key, shape[key as keyof HostShape]]));
    Object.assign(shape, after);
    this.changed({ shapeId, before, after });
  }

  /** Applies a change of one shape and tells whoever draws. */
  change(apply: () => void): void {
    apply();
    this.changed();
  }

  raise(shape: HostShape, to: number): void {
    this.list = this.list.filter((one) => one !== shape);
    this.list.splice(Math.max(0, Math.min(to, this.list.length)), 0, shape);
    this.changed();
  }

  box(shape: HostShape): Box {
    if (shape.line) return boxAround(this.points(shape));
    const { held } = shape;
    if (held) {
      const { x: left, y: top } = this.moved(shape, { x: held.box.left, y: held.box.top });
      return { ...held.box, left, top };
    }
    const { x: left, y: top } = this.point(shape.from);
    const { x: right, y: bottom } = this.point(shape.to);
    return { left, top, width: right - left, height: bottom - top };
  }

  place(shape: HostShape, box: Box): void {
    if (shape.line) this.moveLine(shape, box);
    else this.hang(shape, box, []);
    this.changed();
  }

  /** Says how a shape follows its cells from here on. */
  follow(shape: HostShape, placement: Placement): void {
    const [box, points] = [this.box(shape), this.points(shape)];
    shape.placement = placement;
    this.hang(shape, box, points);
    this.changed();
  }

  /** Hangs a shape in the cells where it is now. */
  private hang(shape: HostShape, box: Box, points: readonly Point[]): void {
    const { line } = shape;
    shape.from = this.corner({ x: box.left, y: box.top });
    shape.to = this.corner({ x: box.left + box.width, y: box.top + box.height });
    const [start, end] = [points[0], points.at(-1)];
    if (line && start && end) {
      line.start = this.corner(start);
      line.end = this.corner(end);
      line.via = line.via && points.slice(1, -1).map((point) => this.corner(point));
    }
    shape.held = shape.placement === 'TwoCell' ? undefined : { box, points, anchor: shape.from };
  }

  /** Where a point of a shape that does not stretch is by now. */
  private moved({ placement, held }: HostShape, { x, y }: Point): Point {
    if (!held || placement !== 'OneCell') return { x, y };
    const anchor = this.point(held.anchor);
    return { x: x + anchor.x - held.box.left, y: y + anchor.y - held.box.top };
  }

  /** A line is moved and stretched by its rectangle; glue on a moved end comes off, as when it is dragged. */
  private moveLine(shape: HostShape, box: Box): void {
    const { line } = shape;
    if (!line) return;
    const before = this.box(shape);
    const map = ({ x, y }: Point): Point => ({
      x: box.left + (before.width === 0 ? 0 : ((x - before.left) / before.width) * box.width),
      y: box.top + (before.height === 0 ? 0 : ((y - before.top) / before.height) * box.height),
    });
    const points = this.points(shape).map(map);
    line.from = undefined;
    line.to = undefined;
    this.hang(shape, box, points);
  }

  corner({ x, y }: Point): Corner {
    return { column: this.sizes.columnAt(x), row: this.sizes.rowAt(y) };
  }

  /** The corners a line is drawn through. */
  points(shape: HostShape): Point[] {
    const { line } = shape;
    if (!line) return [];
    const held = shape.held?.points.map((point) => this.moved(shape, point));
    const start = this.end(line.from, held?.[0] ?? this.point(line.start));
    const end = this.end(line.to, held?.at(-1) ?? this.point(line.end));
    if (line.path === 'straight') return [start, end];
    if (line.via) return [start, ...(held?.slice(1, -1) ?? line.via.map((corner) => this.point(corner))), end];
    return elbow(start, end, line.from?.site, line.to?.site);
  }

  private end(glue: Glued | undefined, free: Point): Point {
    const shape = this.withId(glue?.shapeId);
    return shape && glue ? sitePoint(this.box(shape), glue.site) : free;
  }

  private point({ column, row }: Corner): Point {
    return this.sizes.point(column, row);
  }

  /** Rows or columns came or went: shapes move and stretch with their cells, and vanish with all of them. */
  shift(shift: Shift): void {
    if (this.list.length === 0) return;
    const gone = new Set(this.list.filter((one) => !one.held && this.isGone(one, shift)));
    this.list = this.list.filter((one) => !gone.has(one));
    for (const { id } of gone) this.ids.delete(id);
    for (const shape of this.list) {
      const { held, line } = shape;
      if (held) shape.held = { ...held, anchor: shiftedCorner(held.anchor, shift) };
      else if (line) {
        line.start = shiftedCorner(line.start, shift);
        line.end = shiftedCorner(line.end, shift);
        line.via = undefined;
      } else {
        shape.from = shiftedCorner(shape.from, shift);
        shape.to = shiftedCorner(shape.to, shift);
      }
    }
    this.changed();
  }

  /** Whether every row or column that it covers is deleted. */
  private isGone(shape: HostShape, shift: Shift): boolean {
    const places = this.reach(shape).map((corner) => corner[shift.axis]);
    const [first, last] = [places.reduce(earlier), places.reduce((one, other) => (earlier(one, other) === one ? other : one))];
    const end = last.share > 0 ? last.index + 1 : last.index;
    return end > first.index && !mapSpan(first.index, end - first.index, shift);
  }

  /** Corners between which it lies; a glued end lies where its shape does. */
  private reach({ from, to, line }: HostShape): readonly [Corner, ...Corner[]] {
    if (!line) return [from, to];
    const end = (glue: Glued | undefined, free: Corner): readonly Corner[] => {
      const holder = this.withId(glue?.shapeId);
      return holder ? [holder.from, holder.to] : [free];
    };
    return [...end(line.from, line.start), ...end(line.to, line.end)] as [Corner, ...Corner[]];
  }

  /** Rows or columns of any sheet came or went: charts keep drawing the same cells. */
  followCells(sheetId: string, shift: Shift): void {
    for (const { chart } of this.list) if (chart) shiftChart(chart, sheetId, shift);
  }

  drawn(): DrawnShape[] {
    return this.list.filter(({ kind }) => kind !== 'group').map((shape) => this.draw(shape));
  }

  private draw(shape: HostShape): DrawnShape {
    const { id, name, kind, alt, visible, image, text, line, stroke, chart, fill } = shape;
    const same = { id, name, kind, alt, visible, image };
    return present({
      ...same,
      geometry: shape.geometry ? excelGeometry(shape.geometry) : undefined,
      box: this.box(shape),
      fill: shape.fillTransparency < 1 ? fill : undefined,
      line: stroke && { ...stroke },
      path: line && this.points(shape),
      startArrow: line && line.startArrow !== 'None',
      endArrow: line && line.endArrow !== 'None',
      text: text?.value ? plainText(text) : undefined,
      chart: chart?.shown && this.drawChart(chart.shown),
    });
  }
}

/** By id, or by name (the first of that name), as Excel finds them. */
export const shapeOf = (shapes: readonly HostShape[], key: string): HostShape | undefined =>
  shapes.find(({ id }) => id === key) ?? shapes.find(({ name }) => name.toLowerCase() === key.toLowerCase());

const earlier = (one: LinePlace, other: LinePlace): LinePlace =>
  one.index + one.share <= other.index + other.share ? one : other;

/** A corner in deleted cells ends up at the edge of what is left. */
const shiftedCorner = (corner: Corner, shift: Shift): Corner => ({
  ...corner,
  [shift.axis]: shiftedPlace(corner[shift.axis], shift),
});

function shiftedPlace(place: LinePlace, shift: Shift): LinePlace {
  const index = mapIndex(place.index, shift);
  return index === undefined ? { index: shift.at, share: 0 } : index === place.index ? place : { ...place, index };
}
