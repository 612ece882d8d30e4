import type { Box, ShapeSpec } from '../../sheet/edit';
import { boxAround } from '../../sheet/shapes';
import type { ShapeSnapshot } from '../../sheet/snapshot';

/**
 * A connector's name ends with where it was drawn ("runut:panah:3>4@201,433,45,60") and where the symbols at its ends stood, so
 * that a later look can tell a line moved by hand from one that followed its rows. Whole points.
 */
const MEMORY = /^(.*?)@(-?\d+),(-?\d+),(\d+),(\d+)((?:;-?\d+,-?\d+)*)$/;
/** Hosts round positions to pixels and further; less than this is no move. */
const TOLERANCE = 3;

type Connector = Extract<ShapeSpec, { kind: 'connector' }>;

/** The name without its memory. */
export const plainName = (name: string): string => MEMORY.exec(name)?.[1] ?? name;

/** The route a connector belongs to: a long way is several connectors. */
const routeName = (name: string): string => /^(runut:[a-z]+:[^:]+)/.exec(plainName(name))?.[1] ?? plainName(name);

/** The same shapes, with each connector's place remembered in its name. */
export function withMemory(shapes: readonly ShapeSpec[]): readonly ShapeSpec[] {
  const symbols = new Map<string, Box>();
  for (const shape of shapes) if (shape.kind === 'symbol') symbols.set(shape.name, shape.box);
  const round = (value: number): string => String(Math.round(value));
  return shapes.map((shape) => {
    if (shape.kind !== 'connector') return shape;
    const box = boxAround(shape.points);
    const ends = [shape.from, shape.to].flatMap((end) => {
      const at = end && symbols.get(end.shape);
      return at ? [`;${round(at.left)},${round(at.top)}`] : [];
    });
    const place = [box.left, box.top, box.width, box.height].map(round).join(',');
    return { ...shape, name: `${shape.name}@${place}${ends.join('')}` };
  });
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;

/** Whether a person moved this connector: it is elsewhere while the symbols at its ends stand where they stood. */
function wasMoved(shape: ShapeSnapshot, symbols: ReadonlyMap<string, ShapeSnapshot>, planned: Connector | undefined): boolean {
  const memory = MEMORY.exec(shape.name);
  if (!memory || !planned) return false;
  const [left, top, width, height] = memory.slice(2, 6).map(Number) as [number, number, number, number];
  const stays = near(shape.left, left) && near(shape.top, top) && near(shape.width, width) && near(shape.height, height);
  if (stays) return false;
  const ends = (memory[6] ?? '').split(';').filter((part) => part !== '');
  const glued = [planned.from?.shape, planned.to?.shape].filter((name): name is string => name !== undefined);
  return (
    ends.length === glued.length &&
    ends.every((end, index) => {
      const [x = NaN, y = NaN] = end.split(',').map(Number);
      const symbol = symbols.get(glued[index] ?? '');
      return symbol !== undefined && near(symbol.left, x) && near(symbol.top, y);
    })
  );
}

/**
 * Which of the drawn shapes stay as a person left them: connectors they moved, and the symbols these hold on to, as long as the
 * new drawing wants those symbols at the same place. Returns the names to keep and the shapes still to draw.
 */
export function keepMoved(
  planned: readonly ShapeSpec[],
  existing: readonly ShapeSnapshot[],
): { readonly keep: readonly string[]; readonly draw: readonly ShapeSpec[] } {
  const byName = new Map(existing.map((shape) => [shape.name, shape]));
  const plannedByName = new Map(planned.map((shape) => [plainName(shape.name), shape]));
  const sameSymbol = (name: string): boolean => {
    const [was, is] = [byName.get(name), plannedByName.get(name)];
    if (!was || is?.kind !== 'symbol') return false;
    return near(was.left, is.box.left) && near(was.top, is.box.top) && near(was.width, is.box.width) && was.alt === is.alt;
  };
  const movedRoutes = new Set<string>();
  for (const shape of existing) {
    const spec = plannedByName.get(plainName(shape.name));
    if (spec?.kind === 'connector' && wasMoved(shape, byName, spec)) movedRoutes.add(routeName(shape.name));
  }
  if (movedRoutes.size === 0) return { keep: [], draw: planned };

  const keep = new Set<string>();
  for (const route of movedRoutes) {
    const parts = planned.filter((shape): shape is Connector => shape.kind === 'connector' && routeName(shape.name) === route);
    const was = existing.filter((shape) => MEMORY.test(shape.name) && routeName(shape.name) === route);
    const ends = parts.flatMap((part) => [part.from?.shape, part.to?.shape]).filter((name): name is string => name !== undefined);
    const whole = parts.length === was.length && ends.every(sameSymbol);
    if (!whole) continue;
    for (const shape of was) keep.add(shape.name);
    for (const name of ends) keep.add(name);
  }
  const keptRoutes = new Set([...keep].map(routeName));
  const draw = planned.filter((shape) =>
    shape.kind === 'connector' ? !keptRoutes.has(routeName(shape.name)) : !keep.has(shape.name),
  );
  return { keep: [...keep], draw };
}
