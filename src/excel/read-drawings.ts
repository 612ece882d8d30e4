import { present } from '../domain/present';
import type { LineSnapshot, ShapeSnapshot } from '../domain/sheet/snapshot';

/** What is loaded of every shape at once; properties of one kind of shape alone would make the host refuse all. */
export const SHAPES_TO_LOAD = [
  'id', 'name', 'type', 'geometricShapeType', 'left', 'top', 'width', 'height', 'altTextDescription',
].map((field) => `items/${field}`).join(','); // prettier-ignore
import { isSign, leftOverOf, type LeftOver } from './unfinished-drawing';

const OWN = 'runut:';

/**
 * What stands inside the shapes of sheets: the members of groups and, of shapes that are not Runut's own, their texts and where lines
 * lead. The host tells of each only once the shape around it is known: a round trip for every level.
 */
export class Drawings {
  private readonly members = new Map<Excel.Shape, readonly Excel.Shape[]>();
  private readonly texts = new Map<Excel.Shape, Excel.TextRange>();
  private readonly ends = new Map<Excel.Shape, { readonly from?: Excel.Shape; readonly to?: Excel.Shape }>();
  private waiting: Excel.Shape[] = [];

  /** Queues what must be known of these shapes; true when there is anything to wait for. */
  ask(shapes: readonly Excel.Shape[]): boolean {
    let asked = false;
    for (const shape of shapes) {
      const own = shape.name.startsWith(OWN) && !isSign(shape);
      if (shape.type === 'Group') shape.group.shapes.load(SHAPES_TO_LOAD);
      else if (own) continue;
      else if (shape.type === 'GeometricShape') {
        const range = shape.textFrame.textRange;
        range.load('text');
        this.texts.set(shape, range);
      } else if (shape.type === 'Line') shape.line.load('beginArrowheadStyle,endArrowheadStyle,isBeginConnected,isEndConnected');
      else continue;
      asked = true;
      if (shape.type !== 'GeometricShape') this.waiting.push(shape);
    }
    return asked;
  }

  /** After a round trip: queues what follows from it; true when another is needed. */
  askOn(): boolean {
    const arrived = this.waiting;
    this.waiting = [];
    let asked = false;
    for (const shape of arrived) {
      if (shape.type === 'Group') {
        this.members.set(shape, shape.group.shapes.items);
        if (this.ask(shape.group.shapes.items)) asked = true;
        continue;
      }
      const { isBeginConnected, isEndConnected } = shape.line;
      const from = isBeginConnected ? shape.line.beginConnectedShape : undefined;
      const to = isEndConnected ? shape.line.endConnectedShape : undefined;
      from?.load('name');
      to?.load('name');
      this.ends.set(shape, present({ from, to }));
      if (from || to) asked = true;
    }
    return asked;
  }

  /** What a drawing that stopped left among these shapes and charts. */
  leftOver(shapes: readonly Excel.Shape[], charts: readonly string[]): LeftOver {
    return leftOverOf(
      shapes.map((shape) => {
        const { id, name, altTextDescription: alt } = shape;
        return { id, name, alt, text: this.texts.get(shape)?.text };
      }),
      charts,
    );
  }

  /** The shapes and the members of groups among them, as snapshots; what a stopped drawing left under Runut's own names. */
  collect(shapes: readonly Excel.Shape[], left: LeftOver['shapes']): readonly ShapeSnapshot[] {
    return shapes.flatMap((shape) => [
      this.snapshot(shape, left.get(shape.id) ?? shape.name),
      ...this.collect(this.members.get(shape) ?? [], left),
    ]);
  }

  private snapshot(shape: Excel.Shape, name: string): ShapeSnapshot {
    const { left, top, width, height } = shape;
    return present({
      name,
      left,
      top,
      width,
      height,
      type: shape.type === 'GeometricShape' ? shape.geometricShapeType : shape.type,
      text: this.texts.get(shape)?.text || undefined,
      alt: shape.altTextDescription || undefined,
      line: this.line(shape),
    });
  }

  private line(shape: Excel.Shape): LineSnapshot | undefined {
    const ends = this.ends.get(shape);
    if (!ends) return undefined;
    const [startArrow, endArrow] = [shape.line.beginArrowheadStyle !== 'None', shape.line.endArrowheadStyle !== 'None'];
    return present({ from: ends.from?.name, to: ends.to?.name, startArrow, endArrow });
  }
}
